package io.github.backcare.lint;

import io.github.backcare.content.IntRange;
import io.github.backcare.screening.Condition;
import io.github.backcare.screening.SafetyRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A condition as the list of cases in which it holds, each a plain "and". Where there would be more cases than
 * anyone writes by hand, nothing is concluded from it.
 *
 * @param all the cases
 * @param complete false if there were too many
 */
record Cases(Set<Case> all, boolean complete) {
    private static final int MAX_CASES = 2000;

    /**
     * One case.
     *
     * @param findings those that must be present
     * @param from first week
     * @param to last week; before {@code from} if the weeks contradict each other
     * @param pain least pain, or -1
     * @param worse whether the pain must be worse
     */
    record Case(Set<String> findings, int from, int to, int pain, boolean worse) {
        private static final Case ALWAYS = new Case(Set.of(), Content.WEEKS.from(), Content.WEEKS.to(), -1, false);

        boolean isPossible() {
            return from <= to;
        }

        /** Whether this case can only hold where the other holds too. */
        boolean implies(Case other, SafetyRules rules) {
            return rules.withImplied(findings).containsAll(other.findings) && from >= other.from && to <= other.to
                    && pain >= other.pain && (worse || !other.worse);
        }

        private Case and(Case other) {
            Set<String> both = new HashSet<>(findings);
            both.addAll(other.findings);
            return new Case(both, Math.max(from, other.from), Math.min(to, other.to), Math.max(pain, other.pain),
                    worse || other.worse);
        }
    }

    static Cases of(Condition condition) {
        List<Case> cases = expand(condition);
        return new Cases(new HashSet<>(cases), cases.size() < MAX_CASES);
    }

    /** Whether this condition can only hold where the other holds too; false where that is not certain. */
    boolean imply(Cases other, SafetyRules rules) {
        return complete && other.complete && all.stream().filter(Case::isPossible)
                .allMatch(one -> other.all.stream().anyMatch(wider -> one.implies(wider, rules)));
    }

    boolean isPossible() {
        return !complete || all.stream().anyMatch(Case::isPossible);
    }

    private static List<Case> expand(Condition condition) {
        if (condition instanceof Condition.Any any) {
            List<Case> cases = new ArrayList<>();
            any.parts().forEach(part -> cases.addAll(expand(part)));
            return capped(cases);
        }
        if (condition instanceof Condition.All all) {
            List<Case> cases = List.of(Case.ALWAYS);
            for (Condition part : all.parts()) {
                List<Case> wider = expand(part);
                cases = capped(cases.stream().flatMap(one -> wider.stream().map(one::and)).limit(MAX_CASES).toList());
            }
            return cases;
        }
        return List.of(leaf(condition));
    }

    private static Case leaf(Condition condition) {
        if (condition instanceof Condition.Present present) {
            return Case.ALWAYS.and(new Case(Set.of(present.finding()), 0, Integer.MAX_VALUE, -1, false));
        }
        if (condition instanceof Condition.Weeks weeks) {
            IntRange range = weeks.weeks();
            return new Case(Set.of(), range.from(), range.to(), -1, false);
        }
        if (condition instanceof Condition.PainFrom pain) {
            return new Case(Set.of(), Content.WEEKS.from(), Content.WEEKS.to(), pain.least(), false);
        }
        return new Case(Set.of(), Content.WEEKS.from(), Content.WEEKS.to(), -1, true);
    }

    private static List<Case> capped(List<Case> cases) {
        return cases.size() <= MAX_CASES ? cases : cases.subList(0, MAX_CASES);
    }
}
