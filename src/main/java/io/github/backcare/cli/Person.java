package io.github.backcare.cli;

import io.github.backcare.content.ContentException;
import io.github.backcare.content.Unprintable;
import io.github.backcare.format.Contacts;
import io.github.backcare.format.Style;
import io.github.backcare.routine.Training;
import io.github.backcare.screening.Agreement;
import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.screening.Screener;
import io.github.backcare.store.EmergencyNumbers;
import io.github.backcare.store.Preferences;
import io.github.backcare.store.Profile;
import io.github.backcare.store.ProfileFile;
import io.github.backcare.store.StandingCondition;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Whom a command speaks to, as far as her profile says. */
final class Person {
    /** For how long "none of these" about standing conditions holds. */
    static final int DENIAL_HOLDS_DAYS = 28;

    private final Optional<ProfileFile> file;
    private final Optional<Profile> profile;
    private final boolean unreadable;
    private final Supplier<LocalDate> today;

    private Person(Optional<ProfileFile> file, Optional<Profile> profile, boolean unreadable,
            Supplier<LocalDate> today) {
        this.file = file;
        this.profile = profile;
        this.unreadable = unreadable;
        this.today = today;
    }

    static void addOptionTo(CommandSpec spec) {
        spec.addOption(Options.flag("Leave your profile out, as for someone else.", "--no-profile"));
    }

    /** Reads the profile. One that can't be read is said on stderr, and then nothing clears her. */
    static Person of(ParseResult parsed, Context context) {
        Supplier<LocalDate> today = context::today;
        if (parsed.commandSpec().findOption("--no-profile") != null && Options.has(parsed, "--no-profile")) {
            return new Person(Optional.empty(), Optional.empty(), false, today);
        }
        Optional<ProfileFile> file = ProfileFile.in(context.env());
        try {
            return new Person(file, file.flatMap(ProfileFile::read), false, today);
        } catch (ContentException e) {
            e.problems().forEach(problem -> context.err().println(Unprintable.shown(problem.toString())));
            context.err().println("backcare: your profile can't be read, so it goes on without it, and what it says "
                    + "about you is taken as unknown.");
            return new Person(file, Optional.empty(), true, today);
        }
    }

    /** How results look to her. */
    Style style(ParseResult parsed, Context context) {
        return prefersPlain() ? context.style(1, true, true) : DisplayOptions.style(parsed, context);
    }

    private boolean prefersPlain() {
        return preferences().plain().orElse(false);
    }

    /** Her profile, if there is one. */
    Optional<Profile> profile() {
        return profile;
    }

    /** How she likes things. */
    Preferences preferences() {
        return profile.map(Profile::preferences).orElse(Preferences.NONE);
    }

    /** How used she is to exercising. Until her profile says when she began, she begins today. */
    Training training() {
        return profile.map(known -> Training.on(today.get(), known.started().orElseGet(today),
                preferences().newToExercise())).orElse(Training.UNKNOWN);
    }

    /** Where her profile is or would be. */
    Optional<ProfileFile> file() {
        return file;
    }

    /** Whether there is a profile that can't be read. */
    boolean isUnreadable() {
        return unreadable;
    }

    /** Whether her profile says that the pregnancy has ended. */
    boolean hasEnded() {
        return profile.isPresent() && profile.get().hasEnded();
    }

    /** The conditions of her profile that count today. */
    List<StandingCondition> conditions() {
        return profile.map(known -> known.conditionsOn(today.get())).orElse(List.of());
    }

    /** Whether a routine or a plan has to screen first, whatever the flags say. */
    boolean needsScreening() {
        return unreadable || !conditions().isEmpty();
    }

    /** Whom she rings. */
    Contacts contacts() {
        return profile.map(known -> contacts(known.numbers())).orElse(Contacts.UNKNOWN);
    }

    static Contacts contacts(Profile.Numbers numbers) {
        Optional<String> emergency = numbers.emergency().or(() -> numbers.country()
                .flatMap(EmergencyNumbers.shipped()::find).map(EmergencyNumbers.Entry::number));
        return new Contacts(emergency, numbers.maternityUnit());
    }

    /** Whether her profile keeps what she answers about standing conditions. */
    boolean keepsConditions() {
        return profile.flatMap(Profile::noneOfTheRest).isPresent();
    }

    /** The day on which she last said that she has none of the other conditions, if that is too long ago to hold. */
    Optional<LocalDate> staleDenial() {
        return profile.flatMap(Profile::noneOfTheRest).filter(day -> !holds(day));
    }

    /**
     * The answers with what her profile says: its conditions as yes, and the others as no while "none of these"
     * holds. What could be a sign of today is never remembered as no.
     */
    Answers remembering(Answers answers, SafetyRules rules) {
        Map<String, Answer> known = new LinkedHashMap<>();
        conditions().forEach(condition -> known.put(condition.finding(), Answer.YES));
        if (profile.flatMap(Profile::noneOfTheRest).filter(this::holds).isPresent()) {
            rules.historyFindings().stream().filter(id -> !isSign(id, rules))
                    .forEach(id -> known.putIfAbsent(id, Answer.NO));
        }
        return known.isEmpty() ? answers : Draft.withFindings(answers, known);
    }

    /** What her midwife or doctor agreed to, if the profile says when. */
    Agreement agreement(Screener screener) {
        return profile.flatMap(known -> known.agreed().filter(day -> !day.isAfter(today.get())).flatMap(day -> {
            List<String> then = known.conditionsOn(today.get()).stream()
                    .filter(condition -> !condition.since().isAfter(day)).map(StandingCondition::finding).toList();
            return known.ageOn(day).map(age -> Agreement.on(age, then, screener));
        })).orElse(Agreement.NONE);
    }

    static boolean isSign(String id, SafetyRules rules) {
        return rules.checklist().stream().anyMatch(line -> line.covers().contains(id));
    }

    private boolean holds(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, today.get());
        return days >= 0 && days < DENIAL_HOLDS_DAYS;
    }
}
