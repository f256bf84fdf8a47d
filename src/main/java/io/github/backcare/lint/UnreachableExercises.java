package io.github.backcare.lint;

import io.github.backcare.content.Problems;
import io.github.backcare.routine.Exercise;
import java.util.stream.IntStream;

/** Exercises that the limits of every one of their weeks exclude for everyone. */
final class UnreachableExercises implements Check {

    @Override
    public void check(Content content, Problems problems) {
        for (Exercise exercise : content.exercises().exercises()) {
            boolean never = IntStream.rangeClosed(exercise.weeks().from(), exercise.weeks().to())
                    .allMatch(week -> content.limitsOf(week).stream().anyMatch(exercise::has));
            if (never) {
                problems.add(exercise.at(), "the exercise '" + exercise.id() + "' is in no routine: the limits of "
                        + "weeks " + exercise.weeks() + " leave it out for everyone (change its weeks, or remove it)");
            }
        }
    }
}
