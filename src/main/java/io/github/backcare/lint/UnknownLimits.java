package io.github.backcare.lint;

import io.github.backcare.content.Problems;
import io.github.backcare.routine.Tags;
import io.github.backcare.screening.Rule;
import java.util.Set;
import java.util.TreeSet;

/** Limits that name nothing an exercise can have, and so would exclude nothing. */
final class UnknownLimits implements Check {

    @Override
    public void check(Content content, Problems problems) {
        Set<String> known = new TreeSet<>(Tags.positions());
        known.addAll(Tags.LOADS.keySet());
        for (Rule rule : content.rules().rules()) {
            for (String limit : rule.limits()) {
                if (!known.contains(limit)) {
                    problems.add(rule.at(), "the rule '" + rule.id() + "' limits '" + limit
                            + "', which is neither a position nor a load (known: " + String.join(", ", known) + ")");
                }
            }
        }
    }
}
