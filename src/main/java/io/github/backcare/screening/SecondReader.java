package io.github.backcare.screening;

import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.wording.Ambiguity;
import io.github.backcare.wording.Interpretation;
import io.github.backcare.wording.Likeness;
import io.github.backcare.wording.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Reads what she said once more, as a whole, after the phrases have been read: two readers miss less than one. It knows
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
    /** All that it finds. */
    static final Set<String> FINDINGS = Set.of(EMERGENCY, URGENT, WORRYING);

    // How likely it has to be, 0 to 1. Measured on 3,490 stories of writers whom neither reader knew: docs/second-reader.md.
    private static final double COUNTS_AS_DANGER = 0.7;
    /** Where she may not exercise anyway, to be wrong costs less. */
    private static final double COUNTS_BESIDE_A_STOP = 0.4;
    private static final double COUNTS_AS_EMERGENCY = 0.35;
    private static final double ASKED_AS_DANGER = 0.3;
    private static final double ASKED_AS_WORRYING = 0.5;
    /** Harmless words seldom look like what nobody can judge: docs/second-reader.md. */
    private static final double ASKED_AS_UNCLEAR = 0.06;
    /** Fewer are like all too many cases. */
    private static final int ENOUGH_WORDS = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]+\\s+|\\R");
    /** As much of her words as a question shows. */
    private static final int SHOWN = 60;

    private final BiFunction<String, OptionalInt, Likeness> likeness;
    private final Screener screener;
    private final SafetyRules rules;

    /**
     * A second reader.
     *
     * @param likeness how likely a text is to be of each kind in a week, by the worked cases
     * @param screener tells how grave the answers are without it
     * @param rules names the findings that she gave by their ids
     */
    public SecondReader(BiFunction<String, OptionalInt, Likeness> likeness, Screener screener, SafetyRules rules) {
        this.likeness = likeness;
        this.screener = screener;
        this.rules = rules;
    }

    /** Whether this is a doubt of the second reader, and no word with several meanings. */
    public static boolean isDoubt(Ambiguity ambiguity) {
        return FINDINGS.contains(ambiguity.readings().get(0).finding());
    }

    @Override
    public Answers over(Answers answers, List<String> texts) {
        List<String> said = texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
        if (said.stream().allMatch(text -> isOnePhrase(answers, text))
                || !hasEnoughWords(joined(said))) {
            return answers;
        }
        Screening known = screener.screen(answers);
        if (known.atLeast() == Level.EMERGENCY) {
            return answers;
        }
        OptionalInt week = answers.age().stream().mapToInt(GestationalAge::week).findFirst();
        Likeness like = gravest(joined(said.stream().map(rules::nameOf).toList()), week);
        String all = joined(said);
        boolean urgent = known.atLeast().atLeast(Level.URGENT);
        boolean stopped = known.atLeast().atLeast(Level.STOP);
        boolean danger = like.danger() > (stopped ? COUNTS_BESIDE_A_STOP : COUNTS_AS_DANGER);
        if ((danger || urgent) && like.emergency() > COUNTS_AS_EMERGENCY) {
            return Draft.withWords(answers, named(EMERGENCY, all));
        }
        if (hasWordsOfItsOwn(known)) {
            return answers;
        }
        if (!urgent && danger) {
            return Draft.withWords(answers, named(URGENT, all));
        }
        if (stopped) {
            return answers;
        }
        if (like.danger() > ASKED_AS_DANGER) {
            return Draft.withWords(answers, asked(like.emergency() > like.urgent() ? EMERGENCY : URGENT, all,
                    "Could this be something that your maternity unit should hear about now?"));
        }
        boolean allClear = answers.ambiguous().isEmpty() && answers.notUnderstood().isEmpty();
        boolean doubtful = 1 - like.harmless() > ASKED_AS_WORRYING || allClear && like.unclear() > ASKED_AS_UNCLEAR;
        return doubtful ? Draft.withWords(answers, asked(WORRYING, all,
                "Could this be something that your midwife should hear about before you exercise?")) : answers;
    }

    /** Of all she said, or of one sentence that is a danger by itself: many harmless ones around it must not hide it. */
    private Likeness gravest(String text, OptionalInt week) {
        Likeness whole = likeness.apply(text, week);
        return SENTENCE_END.splitAsStream(text).filter(sentence -> !sentence.equals(text) && hasEnoughWords(sentence))
                .map(sentence -> likeness.apply(sentence, week))
                .filter(like -> like.danger() > Math.max(COUNTS_AS_DANGER, whole.danger()))
                .max(Comparator.comparingDouble(Likeness::danger)).orElse(whole);
    }

    private static boolean hasEnoughWords(String text) {
        return BETWEEN_WORDS.splitAsStream(text).count() >= ENOUGH_WORDS;
    }

    /** What needs kinder words, such as being hurt by someone, is drowned out by nothing less than an emergency. */
    private static boolean hasWordsOfItsOwn(Screening known) {
        return known.reasons().stream().anyMatch(reason -> reason.rule().headline().isPresent());
    }

    /** A phrase or an id and nothing else: the rules say what it means. */
    private static boolean isOnePhrase(Answers answers, String text) {
        return answers.said().stream().anyMatch(mention -> mention.said().equals(text));
    }

    private static String joined(List<String> texts) {
        return String.join(". ", texts);
    }

    private static Interpretation named(String finding, String said) {
        return new Interpretation(List.of(new Mention(finding, said)), List.of(), List.of(), OptionalInt.empty(), false);
    }

    private static Interpretation asked(String finding, String said, String question) {
        int end = said.length() > SHOWN ? said.lastIndexOf(' ', SHOWN) : said.length();
        String shown = end == said.length() ? said : said.substring(0, end == -1 ? SHOWN : end) + " \u2026";
        Ambiguity doubt = new Ambiguity(shown, question, List.of(new Ambiguity.Reading(finding, "yes, it could be"),
                new Ambiguity.Reading("", "no, it is nothing of that kind")));
        return new Interpretation(List.of(), List.of(), List.of(doubt), OptionalInt.empty(), false);
    }
}
