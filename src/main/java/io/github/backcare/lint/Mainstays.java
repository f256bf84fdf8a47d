package io.github.backcare.lint;

import io.github.backcare.content.IntRange;
import io.github.backcare.content.Problems;
import io.github.backcare.pregnancy.Trimester;
import io.github.backcare.routine.Exercise;
import java.util.stream.IntStream;

/** Exercises named for a trimester in which they may not be done. */
final class Mainstays implements Check {

    @Override
    public void check(Content content, Problems problems) {
        for (Exercise exercise : content.exercises().exercises()) {
            IntRange weeks = exercise.weeks();
            for (int trimester : exercise.mainstayOf()) {
                boolean within = IntStream.rangeClosed(weeks.from(), weeks.to())
                        .anyMatch(week -> Trimester.of(week).number() == trimester);
                if (!within) {
                    problems.add(exercise.at(), "the exercise '" + exercise.id() + "' is a mainstay of trimester "
                            + trimester + ", but its weeks are " + weeks + " (correct one of them)");
                }
            }
        }
    }
}
