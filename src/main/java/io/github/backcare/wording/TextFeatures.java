package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a text is compared by: its words, alone and with the stage of pregnancy, two words that follow each other, two
 * with one between, and what longer words are made of, so that "tightenings" is like "tightening". Each is known by a
 * number; some share one, which the model learns to live with.
 */
final class TextFeatures {
    /** How many numbers there are. */
    static final int COUNT = 1 << 18;
    private static final int SHIFT = 14;
    /** Any odd number whose bits are well mixed; this is 2 to the 32 by the golden ratio. */
    private static final int MIX = 0x9E3779B1;
    private static final NavigableSet<Integer> FIRST_WEEKS = new TreeSet<>(List.of(0, 14, 20, 24, 28, 37));
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 5;

    private TextFeatures() {
    }

    /**
     * The numbers of a text's features, each once, in order; at least the ones of its beginning and end.
     *
     * @param week the gestational week it was said in, if known
     */
    static int[] of(String text, OptionalInt week) {
        List<String> words = words(text);
        String stage = stage(week);
        BitSet features = new BitSet(COUNT);
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            features.set(number("word " + word));
            features.set(number(stage + ' ' + word));
            if (at + 1 < words.size()) {
                features.set(number("next " + word + ' ' + words.get(at + 1)));
            }
            if (at + 2 < words.size()) {
                features.set(number("over " + word + ' ' + words.get(at + 2)));
            }
            parts(word, features);
        }
        return features.stream().toArray();
    }

    /** The same words mean another thing from one of these weeks on: movements 20 and 24, heaviness 28, labour 37. */
    private static String stage(OptionalInt week) {
        return week.isEmpty() ? "?" : "from " + FIRST_WEEKS.floor(week.getAsInt());
    }

    private static void parts(String word, BitSet features) {
        String whole = '^' + word + '$';
        for (int size = SHORTEST_PART; word.length() >= SHORTEST_PART && size <= LONGEST_PART; size++) {
            for (int from = 0; from + size <= whole.length(); from++) {
                features.set(number("part " + whole.substring(from, from + size)));
            }
        }
    }

    /** What stands in the text, one number like another, between a sign for its beginning and one for its end. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of("<"));
        for (Piece piece : TextScanner.scan(text, Set.of())) {
            words.add(switch (piece.type()) {
                case WORD -> piece.text();
                case NUMBER -> "#";
                case SOFT -> ",";
                case HARD -> ".";
                case QUESTION -> "?";
                case STRANGE -> "~";
            });
        }
        words.add(">");
        return words;
    }

    private static int number(String feature) {
        return feature.hashCode() * MIX >>> SHIFT;
    }
}
