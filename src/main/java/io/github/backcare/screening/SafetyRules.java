package io.github.backcare.screening;

import io.github.backcare.wording.Finding;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything {@code safety-rules.yaml} says.
 *
 * @param edition which rules these are
 * @param checklist what is asked today, in order
 * @param history what is asked about standing conditions, in order
 * @param findings every finding by id, in file order
 * @param rules every rule, in file order
 * @param stopSigns when to stop at once
 * @param alternatives what may be allowed instead of exercise
 */
public record SafetyRules(Edition edition, List<Question> checklist, List<Question> history,
        Map<String, Finding> findings, List<Rule> rules, List<StopSign> stopSigns, List<Alternative> alternatives) {

    /**
     * Which rules were applied.
     *
     * @param version the version the file states
     * @param sha256 hash of all rule files read, in hexadecimal
     * @param reviewed whether a clinician has signed them off
     */
    public record Edition(String version, String sha256, boolean reviewed) {
    }

    /** The finding of this id. */
    public Optional<Finding> finding(String id) {
        return Optional.ofNullable(findings.get(id));
    }

    /** What a finding is called; an id that is none is called as it is written. */
    public String nameOf(String id) {
        return finding(id).map(Finding::name).orElse(id);
    }

    /** The given findings and all they imply. */
    public Set<String> withImplied(Collection<String> present) {
        Set<String> all = new LinkedHashSet<>(present);
        Deque<String> open = new ArrayDeque<>(present);
        while (!open.isEmpty()) {
            Finding finding = findings.get(open.pop());
            if (finding != null) {
                for (String implied : finding.implies()) {
                    if (all.add(implied)) {
                        open.push(implied);
                    }
                }
            }
        }
        return all;
    }

    /** The danger signs that must be asked or denied in a week. */
    public List<String> dangerSigns(int week) {
        Set<String> signs = new LinkedHashSet<>();
        for (Question question : checklist) {
            if (question.weeks().contains(week)) {
                for (String id : question.covers()) {
                    Finding finding = findings.get(id);
                    if (finding != null && finding.dangerSign()) {
                        signs.add(id);
                    }
                }
            }
        }
        return List.copyOf(signs);
    }

    /** The standing conditions that are asked about. */
    public List<String> historyFindings() {
        Set<String> asked = new LinkedHashSet<>();
        for (Question question : history) {
            asked.addAll(question.covers());
        }
        return List.copyOf(asked);
    }
}
