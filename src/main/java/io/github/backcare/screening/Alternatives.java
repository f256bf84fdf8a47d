package io.github.backcare.screening;

import io.github.backcare.content.IntRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A condition written out as alternatives, each of which needs all of its parts: the disjunctive normal form.
 * Without negation every condition has one.
 */
final class Alternatives {

    private Alternatives() {
    }

    /**
     * One way to fulfil a condition.
     *
     * @param findings every finding it needs
     * @param weeks the weeks it needs
     * @param painFrom the pain it needs at least, or -1
     * @param worse whether it needs the pain to be worse
     */
    record Alternative(FindingSet findings, IntRange weeks, int painFrom, boolean worse) {
    }

    static List<Alternative> of(Condition condition, Map<String, Integer> numbers) {
        FindingSet none = new FindingSet(numbers.size());
        if (condition instanceof Condition.Present present) {
            Integer number = numbers.get(present.finding());
            if (number == null) {
                // A finding nobody has can't be present; the content check reports its name.
                return List.of();
            }
            none.add(number);
            return List.of(new Alternative(none, SafetyRulesReader.ALL_WEEKS, -1, false));
        }
        if (condition instanceof Condition.Weeks weeks) {
            return List.of(new Alternative(none, weeks.weeks(), -1, false));
        }
        if (condition instanceof Condition.PainFrom pain) {
            return List.of(new Alternative(none, SafetyRulesReader.ALL_WEEKS, pain.least(), false));
        }
        if (condition instanceof Condition.Worse) {
            return List.of(new Alternative(none, SafetyRulesReader.ALL_WEEKS, -1, true));
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().flatMap(part -> of(part, numbers).stream()).toList();
        }
        List<Alternative> combined = List.of(new Alternative(none, SafetyRulesReader.ALL_WEEKS, -1, false));
        for (Condition part : ((Condition.All) condition).parts()) {
            combined = product(combined, of(part, numbers));
        }
        return combined;
    }

    private static List<Alternative> product(List<Alternative> one, List<Alternative> other) {
        List<Alternative> product = new ArrayList<>();
        for (Alternative a : one) {
            for (Alternative b : other) {
                int from = Math.max(a.weeks().from(), b.weeks().from());
                int to = Math.min(a.weeks().to(), b.weeks().to());
                if (from <= to) {
                    FindingSet findings = a.findings().copy();
                    findings.addAll(b.findings());
                    product.add(new Alternative(findings, new IntRange(from, to),
                            Math.max(a.painFrom(), b.painFrom()), a.worse() || b.worse()));
                }
            }
        }
        return product;
    }
}
