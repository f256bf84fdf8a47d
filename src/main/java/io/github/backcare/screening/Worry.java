package io.github.backcare.screening;

import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.wording.Ambiguity;
import io.github.backcare.wording.Finding;
import io.github.backcare.wording.Interpretation;
import io.github.backcare.wording.Mention;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question that sounds like a symptom or a condition of hers. It is answered with the screening to run: the
 * answer to a general question could reassure her wrongly.
 *
 * @param words what she typed, fit to stand between double quotes
 * @param findings ids of the findings it names, or may name, that a rule of caution or graver speaks of
 * @param level the gravest level that what it surely names comes to in any week; else unknown
 */
public record Worry(String words, List<String> findings, Level level) {

    /** The worry in a question, if there is one. */
    public static Optional<Worry> in(String text, Interpretation words, SafetyRules rules, Set<String> alarmWords) {
        List<String> named = words.mentions().stream().map(Mention::finding).filter(id -> isGrave(id, rules)).toList();
        Set<String> possible = new LinkedHashSet<>(named);
        words.ambiguous().stream().map(Ambiguity::readings).flatMap(List::stream).map(Ambiguity.Reading::finding)
                .filter(id -> isGrave(id, rules)).forEach(possible::add);
        boolean alarming = words.notUnderstood().stream().anyMatch(piece -> holdsAny(piece, alarmWords));
        if (possible.isEmpty() && !alarming && words.pain().isEmpty() && !words.worse()) {
            return Optional.empty();
        }
        return Optional.of(new Worry(quotable(text), List.copyOf(possible), level(named, words, rules)));
    }

    /** The command that screens her for it. */
    public String command() {
        return "backcare screen -s \"" + words + "\"";
    }

    private static boolean isGrave(String id, SafetyRules rules) {
        boolean hers = rules.finding(id).filter(finding -> finding.kind() == Finding.Kind.SYMPTOM
                || finding.kind() == Finding.Kind.CONDITION).isPresent();
        Set<String> present = rules.withImplied(Set.of(id));
        return hers && rules.rules().stream().filter(rule -> rule.level().atLeast(Level.CAUTION))
                .anyMatch(rule -> rule.when().findings().anyMatch(present::contains));
    }

    private static Level level(List<String> findings, Interpretation words, SafetyRules rules) {
        Set<String> present = rules.withImplied(findings);
        Level level = Level.GO;
        for (int week = GestationalAge.MIN_WEEK; week <= GestationalAge.MAX_WEEK; week++) {
            Facts facts = new Facts(week, present, words.pain(), words.worse());
            for (Rule rule : rules.rules()) {
                level = rule.when().holds(facts) ? level.max(rule.level()) : level;
            }
        }
        // No rule of its own is no leave to exercise.
        return level == Level.GO ? Level.UNKNOWN : level;
    }

    private static boolean holdsAny(String piece, Set<String> alarmWords) {
        return Stream.of(piece.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")).anyMatch(alarmWords::contains);
    }

    /** Without the characters that mean something to a shell between double quotes, and no option at its start. */
    private static String quotable(String text) {
        return text.replaceAll("[\"$`\\\\!%\\p{C}]", " ").replaceAll("\\s+", " ").replaceAll("^[\\s-]+", "").strip();
    }
}
