package io.github.backcare.screening;

import io.github.backcare.content.Position;
import io.github.backcare.content.Problems;
import io.github.backcare.wording.Finding;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a user's own content could do to make the screening milder, although it may only add. */
public final class OnlyStricter {
    private final SafetyRules rules;
    private final Predicate<Position> isShipped;
    private final Problems problems;

    private OnlyStricter(SafetyRules rules, Predicate<Position> isShipped, Problems problems) {
        this.rules = rules;
        this.isShipped = isShipped;
        this.problems = problems;
    }

    /**
     * Notes each such thing at its place.
     *
     * @param isShipped whether a place is in a file that came with the program
     */
    public static void check(SafetyRules rules, Predicate<Position> isShipped, Problems problems) {
        new OnlyStricter(rules, isShipped, problems).check();
    }

    /** A user's rule with a misspelt finding would never fire, and its author would rely on it. */
    public static void checkNames(SafetyRules rules, Problems problems) {
        rules.rules().stream().filter(rule -> !rule.shipped()).forEach(rule -> rule.when().findings()
                .filter(id -> rules.finding(id).isEmpty()).distinct()
                .forEach(id -> problems.add(rule.at(), "your own rule '" + rule.id() + "' names the finding '" + id
                        + "', which does not exist (check the spelling)")));
    }

    private void check() {
        rules.findings().values().stream().filter(finding -> !isShipped.test(finding.at())).forEach(this::finding);
        Stream.of(rules.checklist(), rules.history()).flatMap(List::stream)
                .filter(line -> !isShipped.test(line.at())).forEach(this::question);
        rules.rules().stream().filter(rule -> !rule.shipped() && rule.headline().isPresent())
                .forEach(rule -> problems.add(rule.at(), "your own rule '" + rule.id() + "' may not have a headline, "
                        + "which would take the place of what the level asks for (say it in because or action)"));
    }

    /** A form that does not imply its base replaces it. */
    private void finding(Finding finding) {
        finding.qualifies().map(Finding.Qualified::of).filter(this::ships)
                .filter(base -> !rules.withImplied(Set.of(finding.id())).contains(base))
                .ifPresent(base -> problems.add(finding.at(), "your own '" + finding.id() + "' would stand in for '"
                        + base + "', which ships (add it to implies, so that both count)"));
    }

    /** A no to a line denies all it covers, so an own line could deny what its words do not ask. */
    private void question(Question line) {
        line.covers().stream().filter(this::ships).forEach(id -> problems.add(line.at(), "your own question '"
                + line.id() + "' covers '" + id + "', which ships and is asked already (cover your own findings only)"));
    }

    private boolean ships(String id) {
        return rules.finding(id).filter(finding -> isShipped.test(finding.at())).isPresent();
    }
}
