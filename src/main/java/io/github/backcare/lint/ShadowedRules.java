package io.github.backcare.lint;

import io.github.backcare.content.Problems;
import io.github.backcare.screening.Rule;
import java.util.List;

/** Rules that add nothing: whenever one fires, another fires that is as grave, limits as much and says the same. */
final class ShadowedRules implements Check {

    @Override
    public void check(Content content, Problems problems) {
        List<Rule> rules = content.rules().rules();
        List<Cases> cases = rules.stream().map(rule -> Cases.of(rule.when())).toList();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = 0; j < rules.size(); j++) {
                boolean hides = i != j && saysAll(rules.get(j), rules.get(i)) && !cases.get(i).equals(cases.get(j))
                        && cases.get(i).imply(cases.get(j), content.rules());
                if (hides && cases.get(i).isPossible()) {
                    problems.add(rules.get(i).at(), "the rule '" + rules.get(i).id() + "' adds nothing to '"
                            + rules.get(j).id() + "' at " + rules.get(j).at()
                            + ", which fires whenever it does (remove it, or say what it adds)");
                    break;
                }
            }
        }
    }

    private static boolean saysAll(Rule one, Rule other) {
        return one.level().atLeast(other.level()) && one.limits().containsAll(other.limits())
                && (one.askFirst() || !other.askFirst()) && one.action().equals(other.action());
    }
}
