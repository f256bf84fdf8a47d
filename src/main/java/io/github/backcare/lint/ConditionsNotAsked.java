package io.github.backcare.lint;

import io.github.backcare.content.Problems;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Rule;
import io.github.backcare.wording.Finding;
import java.util.HashSet;
import java.util.Set;

/** Conditions that a rule of caution or graver speaks of and that nobody is asked about. */
final class ConditionsNotAsked implements Check {

    @Override
    public void check(Content content, Problems problems) {
        Set<String> grave = new HashSet<>();
        content.rules().rules().stream().filter(rule -> rule.level().atLeast(Level.CAUTION)).map(Rule::when)
                .forEach(when -> when.findings().forEach(grave::add));
        Set<String> asked = new HashSet<>(content.rules().historyFindings());
        content.rules().checklist().forEach(line -> asked.addAll(line.covers()));
        for (Finding finding : content.rules().findings().values()) {
            boolean condition = finding.kind() == Finding.Kind.CONDITION && grave.contains(finding.id());
            if (condition && !asked.contains(finding.id()) && !isMilderForm(finding, asked, content)) {
                problems.add(finding.at(), "the condition '" + finding.id() + "' has a rule of caution or graver, but "
                        + "no question asks for it (add it to what a line of history covers)");
            }
        }
    }

    /** A milder form of what is asked comes under the same question, and counts as the graver one there. */
    private static boolean isMilderForm(Finding finding, Set<String> asked, Content content) {
        return finding.qualifies().map(Finding.Qualified::of).filter(asked::contains)
                .filter(base -> !content.rules().withImplied(Set.of(finding.id())).contains(base)).isPresent();
    }
}
