package io.github.backcare.screening;

import io.github.backcare.wording.Ambiguity;
import io.github.backcare.wording.Finding;
import io.github.backcare.wording.Interpretation;
import io.github.backcare.wording.Likeness;
import io.github.backcare.wording.Mention;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads all she said once more, as a whole, after the phrases have been read: two readers miss less than one. It knows
 * no phrases; it compares her words with the worked cases. It can only add: what reads like a danger counts as one,
 * what might be one is asked back, and nothing is ever taken away. So it makes a verdict graver or none at all, and
 * clears nobody.
 */
public final class SecondReader implements SecondReading {
    /** The finding that an ambulance may be needed. */
    static final String EMERGENCY = "sounds-like-emergency";
    /** The finding that a maternity unit should know now. */
    static final String URGENT = "sounds-urgent";
    /** The finding that she should ask before she exercises. */
    static final String WORRYING = "sounds-worrying";

    // How sure it has to be, 0 to 1. Measured on 3,490 stories by writers whom neither reader knew: docs/second-reader.md.
    private static final double SURELY_DANGER = 0.7;
    private static final double SURELY_EMERGENCY = 0.35;
    private static final double PERHAPS_DANGER = 0.3;
    private static final double PERHAPS_WORRYING = 0.5;
    /** Fewer are like all too many cases. */
    private static final int ENOUGH_WORDS = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Function<String, Likeness> worked;
    private final Screener screener;
    private final SafetyRules rules;

    /**
     * A second reader.
     *
     * @param worked how likely a text is to be of each kind, by the worked cases
     * @param screener tells how grave the answers are without it
     * @param rules names the findings that she gave by their ids
     */
    public SecondReader(Function<String, Likeness> worked, Screener screener, SafetyRules rules) {
        this.worked = worked;
        this.screener = screener;
        this.rules = rules;
    }

    @Override
    public Answers over(Answers answers, List<String> texts) {
        if (texts.stream().allMatch(text -> text.isBlank() || isOnePhrase(answers, text))) {
            return answers;
        }
        List<String> said = texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
        if (BETWEEN_WORDS.splitAsStream(joined(said)).count() < ENOUGH_WORDS) {
            return answers;
        }
        Likeness likeness = worked.apply(joined(said.stream().map(this::inWords).toList()));
        Level known = screener.screen(answers).atLeast();
        boolean urgent = known.atLeast(Level.URGENT);
        boolean danger = likeness.danger() > SURELY_DANGER;
        if ((danger || urgent) && likeness.emergency() > SURELY_EMERGENCY) {
            return Draft.withWords(answers, named(EMERGENCY, joined(said)));
        }
        if (!urgent && danger) {
            return Draft.withWords(answers, named(URGENT, joined(said)));
        }
        if (known.atLeast(Level.STOP)) {
            return answers;
        }
        if (likeness.danger() > PERHAPS_DANGER) {
            return Draft.withWords(answers, asked(URGENT, joined(said)));
        }
        return 1 - likeness.harmless() > PERHAPS_WORRYING ? Draft.withWords(answers, asked(WORRYING, joined(said)))
                : answers;
    }

    /** A phrase or an id and nothing else: the rules say what it means. */
    private static boolean isOnePhrase(Answers answers, String text) {
        return answers.said().stream().anyMatch(mention -> mention.said().equals(text.strip()));
    }

    private String inWords(String text) {
        return rules.finding(text).map(Finding::name).orElse(text);
    }

    private static String joined(List<String> texts) {
        return String.join(". ", texts);
    }

    private static Interpretation named(String finding, String said) {
        return new Interpretation(List.of(new Mention(finding, said)), List.of(), List.of(), OptionalInt.empty(), false);
    }

    private static Interpretation asked(String finding, String said) {
        Ambiguity doubt = new Ambiguity(said,
                "Could this be something that your midwife should hear about before you exercise?",
                List.of(new Ambiguity.Reading(finding, "yes, it could be"),
                        new Ambiguity.Reading("", "no, it is nothing of that kind")));
        return new Interpretation(List.of(), List.of(), List.of(doubt), OptionalInt.empty(), false);
    }
}
