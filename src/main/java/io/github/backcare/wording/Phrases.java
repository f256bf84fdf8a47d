package io.github.backcare.wording;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every phrase the interpreter looks for, in the order of its words and in any order. */
final class Phrases {
    private final Vocabulary vocabulary;
    private final Trie inOrder;
    private final List<Map<String, List<Loose>>> byAnchor;
    private final Map<String, List<Loose>> anchored = new ConcurrentHashMap<>();

    Phrases(Vocabulary vocabulary, Trie inOrder, List<Map<String, List<Loose>>> byAnchor) {
        this.vocabulary = vocabulary;
        this.inOrder = inOrder;
        this.byAnchor = byAnchor;
    }

    /**
     * A phrase whose words may stand apart or turned round.
     *
     * @param sense the finding
     * @param words its words, wide synonyms made one
     * @param ordered whether they keep their order
     * @param anchor the index of the word that starts the search, the rarest
     */
    record Loose(Sense.Names sense, List<String> words, boolean ordered, int anchor) {
    }

    /** Whether a word is dropped from the phrases of findings. */
    boolean isFiller(String word) {
        return isFiller(word, vocabulary);
    }

    static boolean isFiller(String word, Vocabulary vocabulary) {
        return vocabulary.articles().contains(word) || vocabulary.fillers().contains(word)
                || vocabulary.intensifiers().contains(word);
    }

    /** Whether a word of her text may stand between the words of a phrase. */
    boolean isSkipped(String word) {
        return isFiller(word) || vocabulary.skips().contains(word);
    }

    Trie inOrder() {
        return inOrder;
    }

    /** Those whose search starts at this word; read from their bytes once. */
    List<Loose> anchoredAt(String near) {
        List<Loose> known = anchored.get(near);
        if (known == null) {
            known = byAnchor.stream().flatMap(phrases -> phrases.getOrDefault(near, List.of()).stream()).toList();
            if (!known.isEmpty()) {
                anchored.put(near, known);
            }
        }
        return known;
    }
}
