package io.github.backcare.cli;

import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.routine.Request;
import io.github.backcare.store.Preferences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The flags of {@code backcare profile set}. */
final class ProfileOptions {
    private static final List<String> NOT_A_CHANGE = List.of("--plain", "--no-color", "--no-input", "--help", "--on");

    private ProfileOptions() {
    }

    static void addTo(CommandSpec spec) {
        AgeOptions.addTo(spec);
        spec.addOption(Options.value("DATE", "The day that --week, --condition, --end-condition or --ended speaks about; "
                + "today if you don't say.", "--on"));
        spec.addOption(Options.flag("Your pregnancy has ended. Nothing is asked.", "--ended"));
        spec.addOption(Options.values("TEXT", "A standing condition, in your own words or as an id; repeatable. It "
                + "counts in every screening.", "-c", "--condition"));
        spec.addOption(Options.values("ID", "This condition has ended; it stays on record.", "--end-condition"));
        spec.addOption(Options.flag("You have none of the other conditions asked about; asked again every four weeks.",
                "--none-of-the-rest"));
        spec.addOption(Options.value("DATE", "Your midwife or doctor agreed to exercise: a date, today, or no.",
                "--agreed"));
        spec.addOption(Options.value("TEXT", "Your maternity unit's phone number.", "--maternity-unit"));
        spec.addOption(Options.value("CODE", "Your country, such as GB, IE or US: for its emergency number.",
                "--country"));
        spec.addOption(Options.value("NUMBER", "Your emergency number, if it is not your country's.",
                "--emergency-number"));
        spec.addOption(Options.values("TAG", "A position, load, equipment or exercise to leave out; repeatable. 'none' "
                + "forgets the earlier ones.", "--avoid"));
        spec.addOption(Options.value("5..40", "How many minutes you like.", "--minutes"));
        spec.addOption(yesNo("Whether exercise is new to you; then it builds up slowly.", "--new-to-exercise"));
        spec.addOption(yesNo("Whether sessions speak.", "--voice"));
        // Not --plain, which is how this very command prints.
        spec.addOption(yesNo("Whether output is always plain.", "--plain-output"));
        spec.addOption(yesNo("Whether sessions are written to your diary.", "--diary"));
    }

    private static OptionSpec yesNo(String description, String name) {
        return OptionSpec.builder(name).type(String.class).paramLabel("yes|no").description(description)
                .completionCandidates(List.of("yes", "no")).build();
    }

    /** Whether any flag names a change. */
    static boolean given(ParseResult parsed) {
        return parsed.matchedOptions().stream().anyMatch(option -> !NOT_A_CHANGE.contains(option.longestName()));
    }

    /** The change the flags describe; wrong ones are refused before anything is written. */
    static ProfileChange read(ParseResult parsed, Library library, LocalDate today) {
        LocalDate on = Options.has(parsed, "--on") ? past("--on", Options.text(parsed, "--on"), today) : today;
        ProfileChange change = profile -> profile;
        Optional<GestationalAge> age = AgeOptions.read(parsed, Options.has(parsed, "--week") ? on : today);
        if (age.isPresent()) {
            LocalDate due = age.get().dueDate(Options.has(parsed, "--week") ? on : today);
            if (GestationalAge.untilDueDate(due, today).isEmpty()) {
                throw new UsageException(AgeOptions.outside(due, today));
            }
            change = change.and(profile -> profile.due(due));
        }
        if (Options.has(parsed, "--ended")) {
            if (age.isPresent()) {
                throw new UsageException("--ended goes without a week or a date of the pregnancy (use --on for the "
                        + "day it ended).");
            }
            change = change.and(profile -> profile.ended(on));
        }
        change = change.and(ProfileConditions.read(parsed, library, on));
        if (Options.has(parsed, "--none-of-the-rest")) {
            change = change.and(profile -> profile.noneOfTheRest(today));
        }
        if (Options.has(parsed, "--agreed")) {
            Optional<LocalDate> agreed = agreed(Options.text(parsed, "--agreed"), today);
            change = change.and(profile -> profile.agreed(agreed));
        }
        return change.and(ProfileNumbers.read(parsed)).and(preferences(parsed, library));
    }

    private static ProfileChange preferences(ParseResult parsed, Library library) {
        ProfileChange change = profile -> profile;
        if (Options.has(parsed, "--minutes")) {
            int minutes = Options.integer(parsed, "--minutes", Request.MIN_MINUTES, Request.MAX_MINUTES, 0);
            change = change.and(profile -> profile.preferences(profile.preferences().withMinutes(minutes)));
        }
        if (Options.has(parsed, "--avoid")) {
            List<String> tags = Options.texts(parsed, "--avoid");
            boolean forget = tags.contains("none");
            List<String> more = tags.stream().filter(tag -> !tag.equals("none")).toList();
            more.forEach(tag -> RoutineOptions.checkTag(tag, library));
            change = change.and(profile -> {
                List<String> kept = forget ? List.<String>of() : profile.preferences().avoid();
                return profile.preferences(profile.preferences()
                        .withAvoid(Stream.concat(kept.stream(), more.stream()).distinct().toList()));
            });
        }
        return change.and(flag(parsed, "--new-to-exercise", Preferences::withNewToExercise))
                .and(flag(parsed, "--voice", Preferences::withVoice))
                .and(flag(parsed, "--plain-output", Preferences::withPlain))
                .and(flag(parsed, "--diary", Preferences::withDiary));
    }

    private static ProfileChange flag(ParseResult parsed, String name,
            BiFunction<Preferences, Boolean, Preferences> with) {
        if (!Options.has(parsed, name)) {
            return profile -> profile;
        }
        String text = Options.text(parsed, name);
        if (!text.equals("yes") && !text.equals("no")) {
            throw new UsageException(name + " takes yes or no, not '" + text + "'.");
        }
        return profile -> profile.preferences(with.apply(profile.preferences(), text.equals("yes")));
    }

    private static Optional<LocalDate> agreed(String text, LocalDate today) {
        return switch (text) {
            case "no" -> Optional.empty();
            case "today" -> Optional.of(today);
            default -> Optional.of(past("--agreed", text, today));
        };
    }

    private static LocalDate past(String option, String text, LocalDate today) {
        LocalDate date = AgeOptions.date(text);
        if (date.isAfter(today)) {
            throw new UsageException(option + " " + text + " is still to come (give today or an earlier day).");
        }
        if (date.isBefore(today.minusYears(1))) {
            throw new UsageException(option + " " + text + " is more than a year ago (check the date).");
        }
        return date;
    }
}
