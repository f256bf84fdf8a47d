package io.github.backcare.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The triples of findings that can do what no two of them can. Rules have no negation, so a rule fires for three
 * findings and for no two of them only if one of its alternatives needs something of each: those are built here, from
 * the alternatives that need three findings or more. Any other triple comes to the gravest of its pairs.
 */
final class Triples {
    private final SafetyRules rules;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids;
    private final List<FindingSet> implied = new ArrayList<>();

    Triples(SafetyRules rules) {
        this.rules = rules;
        this.ids = List.copyOf(rules.findings().keySet());
        ids.forEach(id -> numbers.put(id, numbers.size()));
        ids.forEach(id -> {
            FindingSet all = new FindingSet(ids.size());
            rules.withImplied(List.of(id)).forEach(each -> all.add(numbers.get(each)));
            implied.add(all);
        });
    }

    /** Each triple that completes a rule which none of its pairs completes. */
    Set<Set<String>> completing() {
        Set<Set<String>> triples = new HashSet<>();
        for (Rule rule : rules.rules()) {
            for (Alternatives.Alternative alternative : Alternatives.of(rule.when(), numbers)) {
                if (size(alternative.findings()) >= 3) {
                    complete(alternative.findings(), triples);
                }
            }
        }
        return triples;
    }

    private void complete(FindingSet needed, Set<Set<String>> triples) {
        List<Integer> helpful = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (meets(implied.get(i), needed)) {
                helpful.add(i);
            }
        }
        for (int a : helpful) {
            for (int b : helpful) {
                for (int c : helpful) {
                    if (a < b && b < c && union(a, b, c).containsAll(needed) && !union(a, b, b).containsAll(needed)
                            && !union(a, c, c).containsAll(needed) && !union(b, c, c).containsAll(needed)) {
                        triples.add(Set.of(ids.get(a), ids.get(b), ids.get(c)));
                    }
                }
            }
        }
    }

    private FindingSet union(int a, int b, int c) {
        FindingSet all = implied.get(a).copy();
        all.addAll(implied.get(b));
        all.addAll(implied.get(c));
        return all;
    }

    private static boolean meets(FindingSet one, FindingSet other) {
        FindingSet rest = other.copy();
        rest.removeAll(one);
        return !rest.equals(other);
    }

    private static int size(FindingSet set) {
        int size = 0;
        for (int number = set.next(0); number >= 0; number = set.next(number + 1)) {
            size++;
        }
        return size;
    }
}
