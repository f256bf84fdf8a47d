package io.github.backcare.lint;

import io.github.backcare.content.Problems;
import io.github.backcare.screening.Rule;
import io.github.backcare.wording.Finding;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Symptoms and conditions that no rule speaks of, and that would so pass for harmless. */
final class UnusedFindings implements Check {

    @Override
    public void check(Content content, Problems problems) {
        Set<String> used = new HashSet<>();
        content.rules().rules().stream().map(Rule::when).forEach(when -> when.findings().forEach(used::add));
        for (Finding finding : content.rules().findings().values()) {
            boolean judged = finding.kind() == Finding.Kind.SYMPTOM || finding.kind() == Finding.Kind.CONDITION;
            if (judged && Collections.disjoint(content.rules().withImplied(Set.of(finding.id())), used)) {
                problems.add(finding.at(), "no rule speaks of the "
                        + finding.kind().name().toLowerCase(Locale.ROOT)
                        + " '" + finding.id() + "' (add a rule, or make it ordinary or context if it is harmless)");
            }
        }
    }
}
