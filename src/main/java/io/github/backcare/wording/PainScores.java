package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Pain scores from 0 to 10: "8/10", "6 out of 10", "pain about 4", "I'd give it an 8". */
final class PainScores {
    private static final int MOST = 10;
    private static final int REACH = 4;

    private final List<Token> tokens;
    private final Vocabulary vocabulary;
    private final Set<Integer> words = new HashSet<>();
    private final Map<Integer, Integer> lastOf = new HashMap<>();
    private int highest = -1;
    private int first = -1;
    private int last = -1;
    private boolean lastIsPast;

    private PainScores(List<Token> tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).isNumber() && !words.contains(at)) {
                read(at);
            }
        }
    }

    /** The scores in a text. */
    static PainScores in(List<Token> tokens, Vocabulary vocabulary) {
        return new PainScores(tokens, vocabulary);
    }

    /** The highest score. */
    OptionalInt highest() {
        return highest < 0 ? OptionalInt.empty() : OptionalInt.of(highest);
    }

    /** Whether they tell of a rise: "was 3/10 on Tuesday, 5 after today's session", "6/10 today, it was 3 on Monday". */
    boolean rise() {
        return last > first && tokens.stream().anyMatch(token -> vocabulary.isIn(WordGroup.THEN_AND_NOW, token.word()))
                || lastIsPast && first > last;
    }

    /** The words that belong to a score. */
    Set<Integer> words() {
        return words;
    }

    /** The text with the number of each score read as the word pain: "lower back 8/10" names a pain there. */
    List<Token> asPain(Lexicon lexicon) {
        String stem = lexicon.stem("pain");
        String near = lexicon.near(stem);
        List<Token> read = new ArrayList<>(tokens);
        lastOf.forEach((first, last) -> {
            if (!namesPain(first, last, near)) {
                Token token = tokens.get(first);
                read.set(first, new Token(token.word(), stem, near, token.start(), token.end(), token.before()));
            }
        });
        return read;
    }

    /** Whether the sentence has its own word for the pain near the score. */
    private boolean namesPain(int score, int last, String near) {
        for (int at = score - 1; at >= 0 && at > score - 2 * REACH && !tokens.get(at + 1).before().hard(); at--) {
            if (tokens.get(at).near().equals(near) || namesPain(at)) {
                return true;
            }
        }
        return last + 1 < tokens.size() && tokens.get(last + 1).near().equals(near);
    }

    private boolean namesPain(int at) {
        return word(at).endsWith("pain") || word(at).endsWith("ache");
    }

    private void read(int at) {
        String text = word(at);
        boolean marked = text.endsWith("/10");
        int last = at;
        // "9.5/10" is nearer to ten than to nine. "Pain 15/10" is said of the worst, "since 12/10" of a day.
        int tenths = Numbers.tenths(text.endsWith("/10") ? text.substring(0, text.length() - 3) : text);
        if (word(at + 1).equals("out") && word(at + 2).equals("of") && word(at + 3).equals("10")) {
            marked = true;
            last = at + 3;
        }
        int stated = (tenths + 9) / 10;
        int score = marked && namesPain(at - 1) ? Math.min(MOST, stated) : stated;
        boolean bare = !is(at + 1, WordGroup.UNITS) && !is(at + 1, WordGroup.NO_SCORE)
                && (keyword(at) || highest >= 0 && (ends(at) || is(at + 1, WordGroup.SCORE_SINCE))
                && (is(at - 1, WordGroup.SCORE_AGAIN) || tokens.get(at).before() != Token.Break.NONE)
                || highest >= 0 && word(at - 1).equals("was"));
        if (tenths < 0 || score > MOST || !marked && !bare) {
            return;
        }
        highest = Math.max(highest, score);
        first = first < 0 ? score : first;
        this.last = score;
        lastIsPast = word(at - 1).equals("was");
        lastOf.put(at, last);
        for (int i = at; i <= last; i++) {
            words.add(i);
        }
    }

    private boolean keyword(int score) {
        for (int at = score - 1; at >= 0 && at >= score - REACH && !tokens.get(at + 1).before().hard(); at--) {
            if (vocabulary.painWords().contains(word(at)) || word(score - 1).equals("at") && namesPain(at)) {
                return true;
            }
        }
        return vocabulary.painWords().contains(word(score + 1))
                && tokens.get(score + 1).before() == Token.Break.NONE;
    }

    private boolean ends(int at) {
        return at + 1 >= tokens.size() || tokens.get(at + 1).before() != Token.Break.NONE;
    }

    private boolean is(int at, WordGroup group) {
        return vocabulary.isIn(group, word(at));
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }
}
