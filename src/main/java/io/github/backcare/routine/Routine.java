package io.github.backcare.routine;

import io.github.backcare.pregnancy.GestationalAge;
import java.util.List;

/**
 * An ordered routine with its times.
 *
 * @param age the age it is for
 * @param exercises the exercises with their doses, in order
 * @param timeline what happens second by second
 * @param leftOut what would have suited the week but was left out
 * @param askedSeconds how long it was to be
 * @param progression rules by which it is lighter than usual
 */
public record Routine(GestationalAge age, List<Planned> exercises, Timeline timeline, List<LeftOut> leftOut,
        int askedSeconds, List<Progression> progression) {
    /** How far a routine's total may be from what was asked without a word about it. */
    public static final int TOLERANCE_SECONDS = 30;

    /**
     * An exercise that was left out.
     *
     * @param exercise the exercise
     * @param because why, as a sentence
     */
    public record LeftOut(Exercise exercise, String because) {
    }

    /** The total in seconds, changes and breaks included. */
    public int seconds() {
        return timeline.seconds();
    }

    /** Whether the total is as asked, within the tolerance. */
    public boolean fillsTime() {
        return Math.abs(seconds() - askedSeconds) <= TOLERANCE_SECONDS;
    }

    /** The equipment it needs, in the order it is needed. */
    public List<String> needs() {
        return exercises.stream().flatMap(planned -> planned.exercise().needs().stream()).distinct().toList();
    }
}
