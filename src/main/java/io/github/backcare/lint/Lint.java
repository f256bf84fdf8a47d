package io.github.backcare.lint;

import io.github.backcare.content.Problem;
import io.github.backcare.content.Problems;
import java.util.List;

/** Holds content against every check of its meaning. */
public final class Lint {
    private static final List<Check> CHECKS = List.of(
            new UnknownFindings(), new UnknownLimits(), new DuplicateRules(), new ShadowedRules(),
            new UnreachableRules(), new RuleExamples(), new UnusedFindings(), new UncoveredDangerSigns(),
            new MissingDangerFlags(), new QuestionLines(), new ConditionsNotAsked(), new WeekGaps(),
            new UnreachableExercises(), new Mainstays(), new SourceTitles(), new RepeatedQuestions(),
            new Figures(),
            new Wording());

    private Lint() {
    }

    /** Every problem, sorted by place. */
    public static List<Problem> of(Content content) {
        Problems problems = new Problems();
        CHECKS.forEach(check -> check.check(content, problems));
        return problems.sorted();
    }
}
