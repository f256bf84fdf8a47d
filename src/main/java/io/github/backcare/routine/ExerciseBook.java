package io.github.backcare.routine;

import io.github.backcare.content.Citation;
import io.github.backcare.content.IntRange;
import java.util.List;

/**
 * Everything {@code exercises.yaml} says.
 *
 * @param exercises every exercise, in file order
 * @param generalRules rules for exercising in pregnancy, printed with every routine
 * @param progression rules by which sessions are lighter for a while
 */
public record ExerciseBook(List<Exercise> exercises, List<GeneralRule> generalRules,
        List<Progression> progression) {

    /** What holds for exercising in a week of pregnancy. */
    public List<String> generalRulesIn(int week) {
        return generalRules.stream().filter(rule -> rule.weeks().contains(week)).map(GeneralRule::say).toList();
    }

    /** The rules of progression that hold in a week of pregnancy, for someone with this training. */
    public List<Progression> progressionIn(int week, Training training) {
        return progression.stream().filter(rule -> rule.holds(week, training)).toList();
    }

    /**
     * A general rule.
     *
     * @param say the rule
     * @param weeks the weeks it is about
     * @param sources where it comes from
     */
    public record GeneralRule(String say, IntRange weeks, List<Citation> sources) {
    }
}
