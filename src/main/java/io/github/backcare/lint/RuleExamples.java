package io.github.backcare.lint;

import io.github.backcare.content.Problems;
import io.github.backcare.screening.Facts;
import io.github.backcare.screening.Rule;
import java.util.List;

/** Examples that their rule does not bear out. */
final class RuleExamples implements Check {

    @Override
    public void check(Content content, Problems problems) {
        for (Rule rule : content.rules().rules()) {
            check(rule, rule.fires(), true, content, problems);
            check(rule, rule.silent(), false, content, problems);
        }
    }

    private static void check(Rule rule, List<Rule.Example> examples, boolean fires, Content content,
            Problems problems) {
        for (Rule.Example example : examples) {
            Facts given = example.facts();
            Facts facts = new Facts(given.week(), content.rules().withImplied(given.findings()), given.pain(),
                    given.worse());
            if (rule.when().holds(facts) != fires) {
                problems.add(example.at(), "the rule '" + rule.id() + "' " + (fires ? "does not fire" : "fires")
                        + " here, in week " + facts.week() + (facts.findings().isEmpty() ? " with no finding"
                        : " with " + String.join(", ", facts.findings())) + " (correct the rule or the example)");
            }
        }
    }
}
