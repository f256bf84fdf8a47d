package io.github.backcare.screening;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a level rests on, worked out in words only when somebody reads it.
 *
 * @param index the rules
 * @param present the findings present, with all they imply
 * @param unmentioned what had to be asked or denied and was not spoken of
 * @param week the week judged
 * @param pain pain score, or -1
 * @param worse whether the pain is worse than last time
 */
record Evidence(RuleIndex index, FindingSet present, FindingSet unmentioned, int week, int pain, boolean worse) {

    /** Every rule that fired, gravest first. */
    List<Reason> reasons() {
        List<Rule> fired = index.fired(present, week, pain, worse);
        if (fired.isEmpty()) {
            return List.of();
        }
        Set<String> names = new HashSet<>(index.names(present));
        return fired.stream()
                .sorted((one, other) -> other.level().compareTo(one.level()))
                .map(rule -> new Reason(rule, rule.when().findings().filter(names::contains).distinct().toList()))
                .toList();
    }

    /** The ids of what was not spoken of. */
    List<String> unmentionedIds() {
        return index.names(unmentioned);
    }
}
