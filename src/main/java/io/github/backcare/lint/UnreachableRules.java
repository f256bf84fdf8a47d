package io.github.backcare.lint;

import io.github.backcare.content.Problems;
import io.github.backcare.screening.Rule;

/** Rules whose weeks contradict each other, so that they never fire. */
final class UnreachableRules implements Check {

    @Override
    public void check(Content content, Problems problems) {
        for (Rule rule : content.rules().rules()) {
            if (!Cases.of(rule.when()).isPossible()) {
                problems.add(rule.at(), "the rule '" + rule.id() + "' can never fire: its weeks contradict each other ("
                        + rule.when() + ")");
            }
        }
    }
}
