package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;

/** The words the interpreter knows, and the forms they are compared in. */
final class Lexicon {
    private static final Set<String> AUXILIARIES = Set.of("have", "has", "had", "do", "does", "did", "is", "are", "was",
            "were", "could", "would", "should", "ca", "wo");
    private static final Set<String> ENDINGS = Set.of("s", "m", "re", "ve", "ll", "d", "");

    /** Stands in a phrase for any number; written {@code N} in the content. */
    static final String ANY_NUMBER = "anynumber";

    /** Stands in a phrase for a year that is past; written {@code YYYY}. */
    static final String PAST_YEAR = "pastyear";

    /**
     * Words that stand for one.
     *
     * @param words such as out, of, breath
     * @param meant such as breathless
     */
    record Run(List<String> words, String meant) {
    }

    private final Map<String, List<String>> spellings = new HashMap<>();
    private final Map<String, List<Run>> runs = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, String> near = new HashMap<>();
    private final Set<String> phraseWords = new HashSet<>();
    private final Set<String> phraseStems = new HashSet<>();
    private final Set<String> ordinaryWords = new HashSet<>();
    private final Set<String> ordinaryStems = new HashSet<>();

    /**
     * The words of the vocabulary and of the phrases.
     *
     * @param phrases everything that is matched as a phrase, and the alarm words
     * @param ordinary everything else that is known
     */
    Lexicon(Vocabulary vocabulary, List<String> phrases, List<String> ordinary) {
        vocabulary.spellings().forEach((word, meant) -> spellings.put(word, List.of(meant.split(" "))));
        vocabulary.oneWord().forEach((words, meant) -> {
            List<String> run = List.of(words.split(" "));
            runs.computeIfAbsent(run.get(0), key -> new ArrayList<>()).add(new Run(run, meant));
        });
        runs.values().forEach(list -> list.sort(Comparator.comparingInt((Run run) -> -run.words().size())));
        stems.putAll(vocabulary.stems());
        stems.put(ANY_NUMBER, ANY_NUMBER);
        stems.put(PAST_YEAR, PAST_YEAR);
        for (List<String> group : vocabulary.sameWords()) {
            String first = ownStem(group.get(0));
            group.forEach(word -> same.put(ownStem(word), first));
        }
        for (List<String> group : vocabulary.nearWords()) {
            String first = stem(group.get(0));
            group.forEach(word -> near.put(stem(word), first));
        }
        phrases.forEach(phrase -> learn(phrase, phraseWords, phraseStems));
        ordinary.forEach(phrase -> learn(phrase, ordinaryWords, ordinaryStems));
    }

    private void learn(String phrase, Set<String> words, Set<String> stemmed) {
        for (Piece piece : scan(phrase)) {
            for (String word : expand(piece.text())) {
                words.add(word);
                stemmed.add(stem(word));
            }
        }
    }

    /** The words of a phrase of the content. */
    List<Piece> scan(String phrase) {
        return TextScanner.scan(phrase, Set.of()).stream().filter(piece -> !piece.text().isEmpty())
                .map(piece -> wildcard(phrase, piece)).toList();
    }

    private static Piece wildcard(String phrase, Piece piece) {
        return switch (phrase.substring(piece.start(), piece.end())) {
            case "N" -> new Piece(piece.type(), ANY_NUMBER, piece.start(), piece.end());
            case "YYYY" -> new Piece(piece.type(), PAST_YEAR, piece.start(), piece.end());
            default -> piece;
        };
    }

    /** The word or words meant by a word as typed: contractions written out, spellings brought into one. */
    List<String> expand(String typed) {
        int apostrophe = typed.lastIndexOf('\'');
        if (apostrophe < 0) {
            return spellings.getOrDefault(typed, List.of(typed));
        }
        String plain = typed.replace("'", "");
        List<String> words = new ArrayList<>(2);
        if (typed.endsWith("n't")) {
            words.addAll(spellings.getOrDefault(plain, List.of(typed.substring(0, typed.length() - 3), "not")));
        } else if (typed.endsWith("'t") && AUXILIARIES.contains(typed.substring(0, apostrophe))) {
            words.addAll(List.of(typed.substring(0, apostrophe).replace("'", ""), "not"));
        } else if (apostrophe > 0 && ENDINGS.contains(typed.substring(apostrophe + 1))) {
            String base = typed.substring(0, apostrophe).replace("'", "");
            words.addAll(spellings.getOrDefault(base, List.of(base)));
        } else {
            words.addAll(spellings.getOrDefault(plain, List.of(plain)));
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    /** The runs of words that start with this one and stand for one word, the longest first. */
    List<Run> runs(String first) {
        return runs.getOrDefault(first, List.of());
    }

    /** What inflections and close synonyms of a word share. */
    String stem(String word) {
        String stem = ownStem(word);
        return same.getOrDefault(stem, stem);
    }

    private String ownStem(String word) {
        String own = stems.get(word);
        if (own != null) {
            return own;
        }
        // The stemmer knows lower-case ASCII only, and words it would shorten to nothing stay as they are.
        if (word.length() < 3 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return word;
        }
        return new PorterStemmer().stem(word);
    }

    /** What wider synonyms share, given a stem. */
    String near(String stem) {
        return near.getOrDefault(stem, stem);
    }

    boolean isPhraseWord(String word) {
        return phraseWords.contains(word);
    }

    boolean isKnown(String word) {
        if (phraseWords.contains(word) || ordinaryWords.contains(word)) {
            return true;
        }
        String stem = stem(word);
        return phraseStems.contains(stem) || ordinaryStems.contains(stem);
    }

    boolean isOrdinary(String word) {
        return ordinaryWords.contains(word) || ordinaryStems.contains(stem(word));
    }

    Set<String> phraseWords() {
        return phraseWords;
    }

    Set<String> ordinaryWords() {
        return ordinaryWords;
    }
}
