package io.github.backcare.lint;

import io.github.backcare.content.Problems;
import io.github.backcare.figure.FigureLint;
import io.github.backcare.routine.Exercise;

/** Figures that show what nobody can do. */
final class Figures implements Check {

    @Override
    public void check(Content content, Problems problems) {
        for (Exercise exercise : content.exercises().exercises()) {
            exercise.figure().ifPresent(figure -> FigureLint.problems(figure).forEach(problem ->
                    problems.add(figure.at(), "in the figure of '" + exercise.id() + "', " + problem
                            + " (correct the pose)")));
        }
    }
}
