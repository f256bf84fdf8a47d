package io.github.backcare.format;

import io.github.backcare.content.Element;
import io.github.backcare.routine.Exercise;
import io.github.backcare.routine.Planned;
import io.github.backcare.routine.Progression;
import io.github.backcare.routine.Routine;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.SafetyRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sentences about a routine that every format shares. */
final class RoutineWords {
    static final String SCREEN_FIRST = "Nobody has asked how you are today. Before you start, run `backcare screen`, or "
            + "read the stop signs below: if one is true for you, do not exercise.";
    static final String UNCHECKED = "This exercise comes from your own content. Nobody at backcare has checked it.";

    private RoutineWords() {
    }

    static String title(Routine routine) {
        return "Back exercises for week " + routine.age().week() + " (trimester "
                + routine.age().trimester().number() + ")";
    }

    static String summary(Routine routine) {
        int count = routine.exercises().size();
        String needs = routine.needs().isEmpty() ? "You need nothing but room."
                : "You need: " + String.join(", ", routine.needs()) + ".";
        return DoseWords.about(routine.seconds()) + " (" + DoseWords.time(routine.seconds()) + "), " + count
                + (count == 1 ? " exercise. " : " exercises. ") + needs;
    }

    /** Says so where the total is not what was asked. */
    static Optional<String> timeRemark(Routine routine) {
        if (routine.fillsTime()) {
            return Optional.empty();
        }
        String asked = (routine.progression().isEmpty() ? "You asked for " : "It was to last ")
                + routine.askedSeconds() / 60 + " minutes; ";
        return Optional.of(asked + (routine.seconds() < routine.askedSeconds()
                ? "what fits your week and your limits lasts this long, and nothing is repeated to fill the time."
                : "this is the shortest that keeps each exercise's full dose."));
    }

    /** Why it is lighter than usual, a sentence each. */
    static List<String> progression(Routine routine) {
        return routine.progression().stream().map(Progression::because).toList();
    }

    static String facts(Planned planned, int seconds) {
        Exercise exercise = planned.exercise();
        String needs = exercise.needs().isEmpty() ? "" : ", with " + String.join(" and ", exercise.needs());
        String purpose = Element.nameOf(exercise.purpose());
        return DoseWords.time(seconds) + ", " + exercise.posture().words() + needs + ", " + purpose + " ("
                + exercise.id() + ")";
    }

    static String stopAction(Level level, Contacts contacts) {
        return switch (level) {
            case EMERGENCY -> contacts.callEmergency();
            case URGENT -> contacts.ringMaternityUnit();
            default -> "Stop for today, and talk to your midwife or doctor.";
        };
    }

    /** A line for each reason, with the exercises it cost. */
    static List<String> leftOut(Routine routine) {
        Map<String, List<String>> byReason = routine.leftOut().stream().collect(Collectors.groupingBy(
                Routine.LeftOut::because, LinkedHashMap::new,
                Collectors.mapping(left -> left.exercise().name(), Collectors.toList())));
        return byReason.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + ". " + entry.getKey()).toList();
    }

    static String disclaimer(Handout handout) {
        return disclaimer(handout.rules());
    }

    static String disclaimer(SafetyRules rules) {
        return Disclaimer.of(rules) + " Rules " + rules.edition().version() + ".";
    }
}
