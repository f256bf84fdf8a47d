package io.github.backcare.wording;

import info.debatty.java.stringsimilarity.OptimalStringAlignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Slips of the keyboard: one edit in a word of five letters or more, two from nine; swapping neighbours is one.
 * A word that is known is never changed. Words of phrases come before ordinary ones, since taking a slip for a
 * complaint errs on the safe side.
 */
final class Typos {
    private static final int SHORTEST = 5;
    private static final int LONG = 9;
    private static final int LONGEST = 24;
    private static final int SHORTEST_ORDINARY = 6;
    private static final String VOWELS = "aeiouy";

    private final Map<Integer, List<Known>> phraseWords = new TreeMap<>();
    private final Map<Integer, List<Known>> ordinaryWords = new TreeMap<>();
    private final OptimalStringAlignment distance = new OptimalStringAlignment();

    private record Known(String word, int letters) {
    }

    Typos(Lexicon lexicon) {
        lexicon.phraseWords().stream().sorted().forEach(word -> add(phraseWords, word));
        lexicon.ordinaryWords().stream().sorted().forEach(word -> add(ordinaryWords, word));
    }

    private static void add(Map<Integer, List<Known>> words, String word) {
        if (word.length() >= SHORTEST - 1 && !word.equals(Lexicon.ANY_NUMBER) && !word.equals(Lexicon.PAST_YEAR)) {
            words.computeIfAbsent(word.length(), key -> new ArrayList<>()).add(new Known(word, letters(word)));
        }
    }

    /** The known word that was meant, if one is near enough. */
    Optional<String> meant(String typed) {
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            return Optional.empty();
        }
        int most = typed.length() >= LONG ? 2 : 1;
        for (int edits = 1; edits <= most; edits++) {
            Optional<String> found = nearest(phraseWords, typed, edits, false);
            if (found.isEmpty() && typed.length() >= SHORTEST_ORDINARY) {
                found = nearest(ordinaryWords, typed, edits, true);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> nearest(Map<Integer, List<Known>> words, String typed, int edits, boolean careful) {
        int letters = letters(typed);
        for (int length = typed.length() - edits; length <= typed.length() + edits; length++) {
            for (Known known : words.getOrDefault(length, List.of())) {
                // Each edit changes at most two letters of the set: a cheap test before the dear one.
                if (Integer.bitCount(letters ^ known.letters()) <= 2 * edits && startsAlike(typed, known.word())
                        && distance.distance(typed, known.word()) <= edits
                        && !(careful && changesConsonant(typed, known.word()))) {
                    return Optional.of(known.word());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean startsAlike(String typed, String word) {
        return typed.charAt(0) == word.charAt(0)
                || typed.charAt(0) == word.charAt(1) && typed.charAt(1) == word.charAt(0);
    }

    /** Choking is not cooking: an unknown word becomes an ordinary one only by slips that leave its consonants. */
    private static boolean changesConsonant(String typed, String word) {
        if (typed.length() != word.length()) {
            return false;
        }
        for (int i = 0; i < typed.length(); i++) {
            char t = typed.charAt(i);
            char w = word.charAt(i);
            boolean swapped = i + 1 < typed.length() && t == word.charAt(i + 1) && w == typed.charAt(i + 1)
                    || i > 0 && t == word.charAt(i - 1) && w == typed.charAt(i - 1);
            if (t != w && !swapped && (VOWELS.indexOf(t) < 0 || VOWELS.indexOf(w) < 0)) {
                return true;
            }
        }
        return false;
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }
}
