package io.github.backcare.routine;

import io.github.backcare.content.Citation;
import java.util.List;

/**
 * Everything {@code exercises.yaml} says.
 *
 * @param exercises every exercise, in file order
 * @param generalRules rules for exercising in pregnancy, printed with every routine
 */
public record ExerciseBook(List<Exercise> exercises, List<GeneralRule> generalRules) {

    /**
     * A general rule.
     *
     * @param say the rule
     * @param sources where it comes from
     */
    public record GeneralRule(String say, List<Citation> sources) {
    }
}
