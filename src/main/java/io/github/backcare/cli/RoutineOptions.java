package io.github.backcare.cli;

import io.github.backcare.content.Element;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.routine.Exclusion;
import io.github.backcare.routine.Posture;
import io.github.backcare.routine.Progression;
import io.github.backcare.routine.Request;
import io.github.backcare.routine.Tags;
import io.github.backcare.routine.Training;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Limit;
import io.github.backcare.screening.Screener;
import io.github.backcare.screening.Screening;
import io.github.backcare.store.Preferences;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What a routine is to be: {@code --minutes}, {@code --avoid}, {@code --position}, {@code --seed}. */
final class RoutineOptions {

    private RoutineOptions() {
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.value("5..40", "How many minutes; 12 if you don't say.", "--minutes"));
        spec.addOption(Options.values("TAG", "Leave out a position, a load, equipment or an exercise; repeatable. Such "
                + "as kneeling, wrists, all-fours, ball.", "--avoid"));
        spec.addOption(Options.values("P", "Keep to this position; repeatable: "
                + String.join(", ", Tags.positions()) + ".", "--position"));
        spec.addOption(Options.value("N", "Another number, another choice among what fits.", "--seed"));
    }

    /**
     * The request that the options, her profile and the screening's limits make; without a screening the week's
     * limits hold.
     */
    static Request request(ParseResult parsed, GestationalAge age, Optional<Screening> screening, Library library,
            Preferences preferences, Training training) {
        List<Exclusion> exclusions = new ArrayList<>();
        limits(age, screening, library.screener())
                .forEach(limit -> exclusions.add(new Exclusion(limit.avoid(), limit.rule().because())));
        exclusions.addAll(wished(parsed, library, preferences));
        int minutes = Options.integer(parsed, "--minutes", Request.MIN_MINUTES, Request.MAX_MINUTES,
                preferences.minutes().orElse(Request.DEFAULT_MINUTES));
        int seed = Options.integer(parsed, "--seed", 0, 999_999_999, 0);
        // Minutes she asks for with a flag are hers to choose; the usual ones follow the progression.
        List<Progression> progression = Options.has(parsed, "--minutes") ? List.of()
                : library.exercises().progressionIn(age.week(), training);
        return new Request(age, minutes, exclusions, postures(parsed), seed, progression);
    }

    /** What she wants left out, by flags and profile. */
    static List<Exclusion> wished(ParseResult parsed, Library library, Preferences preferences) {
        List<Exclusion> exclusions = new ArrayList<>();
        for (String tag : Options.texts(parsed, "--avoid")) {
            checkTag(tag, library);
            exclusions.add(new Exclusion(tag, "You asked to avoid " + Tags.words(tag) + "."));
        }
        preferences.avoid().forEach(tag -> exclusions.add(new Exclusion(tag, "Your profile says to avoid "
                + Tags.words(tag) + ".")));
        return exclusions;
    }

    /** @throws UsageException if the tag names nothing that can be left out */
    static void checkTag(String tag, Library library) {
        boolean known = Tags.all().contains(tag)
                || library.exercises().exercises().stream().anyMatch(exercise -> exercise.id().equals(tag));
        if (!known) {
            throw new UsageException("There is nothing called '" + tag + "' to leave out (give an exercise's id, or: "
                    + String.join(", ", Tags.all()) + ").");
        }
    }

    private static List<Limit> limits(GestationalAge age, Optional<Screening> screening, Screener screener) {
        return screening.map(Screening::limits).orElseGet(() ->
                screener.screen(Draft.withNothingElse(Draft.withAge(Draft.EMPTY, age))).limits());
    }

    private static Set<Posture> postures(ParseResult parsed) {
        Set<Posture> postures = EnumSet.noneOf(Posture.class);
        for (String name : Options.texts(parsed, "--position")) {
            Posture[] all = Posture.values();
            Posture found = null;
            for (Posture posture : all) {
                if (Element.nameOf(posture).equals(name.toLowerCase(Locale.ROOT))) {
                    found = posture;
                }
            }
            if (found == null) {
                throw new UsageException("--position takes one of " + String.join(", ", Tags.positions()) + ", not '"
                        + name + "'.");
            }
            postures.add(found);
        }
        return postures;
    }
}
