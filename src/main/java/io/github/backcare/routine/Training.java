package io.github.backcare.routine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * How used she is to exercising.
 *
 * @param week weeks since she began, the first being 1; empty where nobody knows
 * @param newToExercise whether exercise is new to her
 */
public record Training(OptionalInt week, boolean newToExercise) {
    /** Where nothing is known. */
    public static final Training UNKNOWN = new Training(OptionalInt.empty(), false);

    /** The training on a day of someone who began on a day; before it, it is her first week. */
    public static Training on(LocalDate day, LocalDate began, boolean newToExercise) {
        long weeks = Math.max(0, ChronoUnit.DAYS.between(began, day)) / 7;
        return new Training(OptionalInt.of((int) weeks + 1), newToExercise);
    }
}
