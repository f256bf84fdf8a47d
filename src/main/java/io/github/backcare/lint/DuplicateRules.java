package io.github.backcare.lint;

import io.github.backcare.content.Problems;
import io.github.backcare.screening.Rule;
import java.util.List;

/** Rules with the same condition and level: one of them is a slip, or both belong together. */
final class DuplicateRules implements Check {

    @Override
    public void check(Content content, Problems problems) {
        List<Rule> rules = content.rules().rules();
        List<Cases> cases = rules.stream().map(rule -> Cases.of(rule.when())).toList();
        for (int i = 0; i < rules.size(); i++) {
            for (int first = 0; first < i; first++) {
                Cases one = cases.get(first);
                boolean same = one.complete() && rules.get(first).level() == rules.get(i).level()
                        && one.equals(cases.get(i));
                if (same) {
                    problems.add(rules.get(i).at(), "the rule '" + rules.get(i).id()
                            + "' has the same condition and level as '" + rules.get(first).id() + "' at "
                            + rules.get(first).at() + " (make them one rule)");
                    break;
                }
            }
        }
    }
}
