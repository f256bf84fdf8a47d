package io.github.backcare.lint;

import io.github.backcare.content.IntRange;
import io.github.backcare.content.Position;
import io.github.backcare.content.YamlText;
import io.github.backcare.faq.Faq;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.routine.ExerciseBook;
import io.github.backcare.screening.Facts;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Rule;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.wording.PhraseInterpreter;
import io.github.backcare.wording.Vocabulary;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Everything there is to check: what ships, and the user's own.
 *
 * @param rules the safety rules
 * @param exercises the exercises
 * @param faq the questions
 * @param vocabulary the words that stand around findings
 * @param interpreter what understands her words by them
 * @param files every file the content was read from
 */
public record Content(SafetyRules rules, ExerciseBook exercises, Faq faq, Vocabulary vocabulary,
        PhraseInterpreter interpreter, List<YamlText> files) {
    /** Every completed week. */
    static final IntRange WEEKS = new IntRange(GestationalAge.MIN_WEEK, GestationalAge.MAX_WEEK);

    /** Whether a place is in a file that ships. */
    boolean isShipped(Position at) {
        return files.stream().anyMatch(file -> file.shipped() && file.name().equals(at.file()));
    }

    /** The start of the shipped or only file of this name, for what is missing and so has no place. */
    Position startOf(String name) {
        return new Position(name, 1, 1);
    }

    /** The level a finding comes to by itself, with what it implies. */
    Level bareLevel(String finding, int week) {
        Facts facts = bare(finding, week);
        return rules.rules().stream().filter(rule -> rule.when().holds(facts)).map(Rule::level)
                .reduce(Level.GO, Level::max);
    }

    /** The weeks in which a finding by itself comes to this level or a graver one. */
    List<Integer> weeksAtLeast(Level level, String finding) {
        return weeks().filter(week -> bareLevel(finding, week).atLeast(level)).boxed().toList();
    }

    /** What the limits of a week exclude for everyone, with no finding at all. */
    Set<String> limitsOf(int week) {
        Facts nothing = new Facts(week, Set.of(), OptionalInt.empty(), false);
        return Set.copyOf(rules.rules().stream().filter(rule -> rule.when().holds(nothing))
                .flatMap(rule -> rule.limits().stream()).distinct().toList());
    }

    static IntStream weeks() {
        return IntStream.rangeClosed(WEEKS.from(), WEEKS.to());
    }

    private Facts bare(String finding, int week) {
        return new Facts(week, rules.withImplied(List.of(finding)), OptionalInt.empty(), false);
    }
}
