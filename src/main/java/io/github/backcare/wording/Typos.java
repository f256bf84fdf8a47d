package io.github.backcare.wording;

import info.debatty.java.stringsimilarity.OptimalStringAlignment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slips of the keyboard: one edit in a word of five letters or more, two from nine; swapping neighbours is one.
 * A word that is known is never changed. Words of phrases come before ordinary ones, since taking a slip for a
 * complaint errs on the safe side; a slip that may stand for several of them is not guessed at.
 */
final class Typos {
    private static final int SHORTEST = 5;
    private static final int LONG = 9;
    private static final int LONGEST = 24;
    private static final int SHORTEST_ORDINARY = 6;
    private static final String VOWELS = "aeiouy";

    private final Lexicon lexicon;
    private final Shelves shelves;
    private final Map<String, List<Known>> phraseWords = new ConcurrentHashMap<>();
    private final Map<String, List<Known>> ordinaryWords = new ConcurrentHashMap<>();
    private final OptimalStringAlignment distance = new OptimalStringAlignment();

    private record Known(String word, int letters) {
    }

    /**
     * The known words by length and initial, so that few have to be compared.
     *
     * @param phraseWords those of phrases
     * @param ordinaryWords the others
     */
    record Shelves(Map<String, List<String>> phraseWords, Map<String, List<String>> ordinaryWords) {

        static Shelves of(Lexicon.Known known) {
            return new Shelves(byLengthAndInitial(known.phraseWords()), byLengthAndInitial(known.ordinaryWords()));
        }

        private static Map<String, List<String>> byLengthAndInitial(Set<String> words) {
            Map<String, List<String>> shelves = new HashMap<>();
            words.stream().filter(word -> word.length() >= SHORTEST - 1)
                    .filter(word -> !word.equals(Lexicon.ANY_NUMBER) && !word.equals(Lexicon.PAST_YEAR)).sorted()
                    .forEach(word -> shelves.computeIfAbsent(key(word.length(), word.charAt(0)),
                            key -> new ArrayList<>()).add(word));
            return shelves;
        }
    }

    Typos(Lexicon lexicon, Shelves shelves) {
        this.lexicon = lexicon;
        this.shelves = shelves;
    }

    private static String key(int length, char initial) {
        return initial + Integer.toString(length);
    }

    /** The known word that was meant, if one is near enough. */
    Optional<String> meant(String typed) {
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            return Optional.empty();
        }
        int most = typed.length() >= LONG ? 2 : 1;
        for (int edits = 1; edits <= most; edits++) {
            List<String> near = near(typed, edits, false);
            if (!near.isEmpty()) {
                return one(near, typed);
            }
            if (typed.length() >= SHORTEST_ORDINARY) {
                near = near(typed, edits, true);
                if (!near.isEmpty()) {
                    return Optional.of(near.get(0));
                }
            }
        }
        return Optional.empty();
    }

    /** Burry may be blurry or burpy; bleding is bleeding, since one letter for two is the likelier slip. */
    private Optional<String> one(List<String> near, String typed) {
        if (near.stream().anyMatch(word -> near.contains("un" + word))) {
            return Optional.empty();
        }
        if (near.stream().map(lexicon::stem).distinct().count() == 1) {
            return Optional.of(near.get(0));
        }
        List<String> likely = near.stream()
                .filter(word -> once(word).equals(once(typed))).toList();
        return likely.stream().map(lexicon::stem).distinct().count() == 1 ? Optional.of(likely.get(0)) : Optional.empty();
    }

    /** The word with each run of a letter written once. */
    private static String once(String word) {
        StringBuilder once = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                once.append(word.charAt(i));
            }
        }
        return once.toString();
    }

    private List<String> near(String typed, int edits, boolean ordinary) {
        List<String> near = new ArrayList<>(2);
        int letters = letters(typed);
        for (int length = typed.length() - edits; length <= typed.length() + edits; length++) {
            for (int initial = 0; initial < (typed.charAt(0) == typed.charAt(1) ? 1 : 2); initial++) {
                for (Known known : shelf(key(length, typed.charAt(initial)), ordinary)) {
                    // Each edit changes at most two letters of the set: a cheap test before the dear one.
                    if (Integer.bitCount(letters ^ known.letters()) <= 2 * edits
                            && (initial == 0 || known.word().charAt(1) == typed.charAt(0))
                            && distance.distance(typed, known.word()) <= edits
                            && !(ordinary && changesConsonant(typed, known.word()))) {
                        near.add(known.word());
                    }
                }
            }
        }
        return near;
    }

    private List<Known> shelf(String key, boolean ordinary) {
        return (ordinary ? ordinaryWords : phraseWords).computeIfAbsent(key, unread ->
                (ordinary ? shelves.ordinaryWords : shelves.phraseWords).getOrDefault(key, List.of()).stream()
                        .map(word -> new Known(word, letters(word))).toList());
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
