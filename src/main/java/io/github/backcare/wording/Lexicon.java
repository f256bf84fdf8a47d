package io.github.backcare.wording;

import info.debatty.java.stringsimilarity.OptimalStringAlignment;
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

    private final Forms forms;
    private final Known known;

    /**
     * Words that stand for one.
     *
     * @param words such as out, of, breath
     * @param meant such as breathless
     */
    record Run(List<String> words, String meant) {
    }

    /**
     * What words are brought to.
     *
     * @param spellings the words meant by other spellings
     * @param runs the runs of words that stand for one, by the first of them, the longest first
     * @param stems the stems of words that the stemmer does not know
     * @param same the stem that close synonyms share, by their own
     * @param near the stem that wider synonyms share, by theirs
     */
    record Forms(Map<String, List<String>> spellings, Map<String, List<Run>> runs, Map<String, String> stems,
            Map<String, String> same, Map<String, String> near) {
    }

    /**
     * The words that are known.
     *
     * @param phraseWords those of phrases, and the alarm words
     * @param phraseStems their stems
     * @param ordinaryWords the others
     * @param ordinaryStems their stems
     */
    record Known(Set<String> phraseWords, Set<String> phraseStems, Set<String> ordinaryWords,
            Set<String> ordinaryStems) {
    }

    Lexicon(Forms forms, Known known) {
        this.forms = forms;
        this.known = known;
    }

    /**
     * Works out the forms and which words are known.
     *
     * @param phrases everything that is matched as a phrase, and the alarm words
     * @param ordinary everything else that is known
     */
    static Lexicon of(Vocabulary vocabulary, List<String> phrases, List<String> ordinary) {
        Lexicon lexicon = new Lexicon(
                new Forms(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>()),
                new Known(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>()));
        lexicon.learn(vocabulary);
        phrases.forEach(phrase -> lexicon.learn(phrase, lexicon.known.phraseWords, lexicon.known.phraseStems));
        ordinary.forEach(phrase -> lexicon.learn(phrase, lexicon.known.ordinaryWords, lexicon.known.ordinaryStems));
        return lexicon;
    }

    /** This one, with the words of more phrases known. */
    Lexicon with(List<String> phrases) {
        Lexicon wider = new Lexicon(forms, new Known(new HashSet<>(known.phraseWords), new HashSet<>(known.phraseStems),
                known.ordinaryWords, known.ordinaryStems));
        phrases.forEach(phrase -> wider.learn(phrase, wider.known.phraseWords, wider.known.phraseStems));
        return wider;
    }

    private void learn(Vocabulary vocabulary) {
        vocabulary.spellings().forEach((word, meant) -> {
            forms.spellings.put(word, List.of(meant.split(" ")));
            // A slip in "havent" is no "have": both are near, so neither is guessed.
            if (forms.spellings.get(word).contains("not")) {
                known.phraseWords.add(word);
            }
        });
        vocabulary.oneWord().forEach((words, meant) -> {
            List<String> run = List.of(words.split(" "));
            forms.runs.computeIfAbsent(run.get(0), key -> new ArrayList<>()).add(new Run(run, meant));
        });
        forms.runs.values().forEach(list -> list.sort(Comparator.comparingInt((Run run) -> -run.words().size())));
        forms.stems.putAll(vocabulary.stems());
        forms.stems.put(ANY_NUMBER, ANY_NUMBER);
        forms.stems.put(PAST_YEAR, PAST_YEAR);
        for (List<String> group : vocabulary.sameWords()) {
            String first = ownStem(group.get(0));
            group.forEach(word -> forms.same.put(ownStem(word), first));
        }
        for (List<String> group : vocabulary.nearWords()) {
            String first = stem(group.get(0));
            group.forEach(word -> forms.near.put(stem(word), first));
        }
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
            return forms.spellings.getOrDefault(typed, List.of(typed));
        }
        String plain = typed.replace("'", "");
        List<String> words = new ArrayList<>(2);
        if (typed.endsWith("n't")) {
            List<String> meant = forms.spellings.get(plain);
            words.addAll(meant == null ? denial(typed.substring(0, typed.length() - 3)) : meant);
        } else if (typed.endsWith("'t") && AUXILIARIES.contains(typed.substring(0, apostrophe))) {
            words.addAll(List.of(typed.substring(0, apostrophe), "not"));
        } else if (apostrophe > 0 && ENDINGS.contains(typed.substring(apostrophe + 1))) {
            String base = typed.substring(0, apostrophe).replace("'", "");
            words.addAll(forms.spellings.getOrDefault(base, List.of(base)));
        } else {
            words.addAll(forms.spellings.getOrDefault(plain, List.of(plain)));
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    /** "Havenn't", "ddn't": what stands before n't is one of a few words, so one slip in it is safely mended. */
    private List<String> denial(String before) {
        OptimalStringAlignment slips = new OptimalStringAlignment();
        return AUXILIARIES.stream().sorted().filter(auxiliary -> slips.distance(auxiliary, before) <= 1)
                .min(Comparator.comparingDouble(auxiliary -> slips.distance(auxiliary, before)))
                .map(auxiliary -> forms.spellings.get(auxiliary + "nt")).orElse(List.of(before, "not"));
    }

    /** The runs of words that start with this one and stand for one word, the longest first. */
    List<Run> runs(String first) {
        return forms.runs.getOrDefault(first, List.of());
    }

    /** What inflections and close synonyms of a word share. */
    String stem(String word) {
        String stem = ownStem(word);
        return forms.same.getOrDefault(stem, stem);
    }

    private String ownStem(String word) {
        String own = forms.stems.get(word);
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
        return forms.near.getOrDefault(stem, stem);
    }

    boolean isPhraseWord(String word) {
        return known.phraseWords.contains(word);
    }

    boolean isKnown(String word) {
        if (known.phraseWords.contains(word) || known.ordinaryWords.contains(word)) {
            return true;
        }
        String stem = stem(word);
        return known.phraseStems.contains(stem) || known.ordinaryStems.contains(stem);
    }

    boolean isOrdinary(String word) {
        return known.ordinaryWords.contains(word) || known.ordinaryStems.contains(stem(word));
    }

    Forms forms() {
        return forms;
    }

    Known known() {
        return known;
    }
}
