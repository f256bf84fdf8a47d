package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers every phrase the interpreter looks for, in the order of its words and in any order. */
final class PhraseIndexer {
    private final Vocabulary vocabulary;
    private final Speller speller;
    private final Set<String> negative;
    private final GrowingTrie inOrder = new GrowingTrie();
    private final List<Phrases.Loose> loose = new ArrayList<>();
    private final Map<String, List<Phrases.Loose>> byAnchor = new HashMap<>();

    PhraseIndexer(Vocabulary vocabulary, Speller speller, Set<String> negative) {
        this.vocabulary = vocabulary;
        this.speller = speller;
        this.negative = negative;
    }

    /** Adds a phrase that is matched as it stands. */
    void add(String phrase, Sense sense) {
        List<String> stems = stems(phrase, sense);
        if (!stems.isEmpty()) {
            inOrder.add(stems, sense);
        }
    }

    /** The stems a phrase is matched by; phrases that share them are one. */
    List<String> stems(String phrase, Sense sense) {
        return withoutFillers(speller.phrase(phrase), sense).stream().map(Token::stem).toList();
    }

    /** Adds a finding's phrase, which is also looked for in other order. */
    void addFinding(String phrase, Sense.Names sense) {
        add(phrase, sense);
        List<Token> tokens = speller.phrase(phrase);
        List<Token> words = tokens.stream().filter(token -> !isFiller(token.word())
                && !vocabulary.bridges().contains(token.word())).toList();
        boolean asItStands = tokens.stream().anyMatch(token -> token.isNumber()
                || vocabulary.clauseWords().contains(token.word()) || vocabulary.exact().contains(token.word()));
        if (asItStands || sense.finding().kind() == Finding.Kind.CONTEXT
                || words.stream().filter(token -> !small(token)).count() < 2
                || !Match.grave(sense.finding()) && words.stream().allMatch(this::saysNothing)) {
            return;
        }
        boolean ordered = words.stream().anyMatch(token ->
                vocabulary.ordered().contains(token.word()) || negative.contains(token.word()));
        loose.add(new Phrases.Loose(sense, words.stream().map(Token::near).toList(), ordered, 0));
    }

    /** Ends the adding: anchors each loose phrase at its rarest word. */
    void index() {
        Map<String, Integer> uses = new HashMap<>();
        loose.forEach(phrase -> phrase.words().forEach(word -> uses.merge(word, 1, Integer::sum)));
        for (Phrases.Loose phrase : loose) {
            int anchor = 0;
            for (int i = 1; i < phrase.words().size(); i++) {
                if (uses.get(phrase.words().get(i)) < uses.get(phrase.words().get(anchor))) {
                    anchor = i;
                }
            }
            byAnchor.computeIfAbsent(phrase.words().get(anchor), key -> new ArrayList<>())
                    .add(new Phrases.Loose(phrase.sense(), phrase.words(), phrase.ordered(), anchor));
        }
    }

    /** The words of a phrase that carry it; more of them where only small ones would be left ("scared of him"). */
    private List<Token> withoutFillers(List<Token> words, Sense sense) {
        return sense instanceof Sense.Names names
                ? withoutFillers(words, !Match.grave(names.finding())) : words;
    }

    /** A harmless phrase that has little else keeps all its words: "do I have to stop" is no "to stop". */
    private List<Token> withoutFillers(List<Token> words, boolean harmless) {
        // "He hit me in the belly" is not "I hit my belly": who did it stays where a phrase begins with it.
        List<Token> meaningful = words.stream().filter(token -> !isFiller(token.word())
                || token == words.get(0) && vocabulary.isIn(WordGroup.DOERS, token.word())).toList();
        if (meaningful.stream().filter(token -> !small(token)).count() >= 2) {
            return meaningful;
        }
        List<Token> kept = words.stream().filter(token -> !isFiller(token.word())
                || vocabulary.pronouns().contains(token.word())).toList();
        if (!harmless && kept.size() >= 2 && !kept.stream().allMatch(this::small)) {
            return kept;
        }
        kept = words.stream().filter(token -> !vocabulary.articles().contains(token.word())).toList();
        return kept.stream().allMatch(this::small) ? words : kept;
    }

    private boolean small(Token token) {
        String word = token.word();
        return isFiller(word) || vocabulary.articles().contains(word) || vocabulary.bridges().contains(word)
                || vocabulary.clauseWords().contains(word)
                || vocabulary.gaps().contains(word) && !vocabulary.subjects().containsKey(word)
                || negative.contains(word) || token.isNumber();
    }

    /** "Felt it in my feet" is harmless, "feet feel ..." is whatever comes next. */
    private boolean saysNothing(Token token) {
        return small(token) || vocabulary.subjects().containsKey(token.word()) || vocabulary.body().containsKey(token.word());
    }

    private boolean isFiller(String word) {
        return Phrases.isFiller(word, vocabulary);
    }

    GrowingTrie inOrder() {
        return inOrder;
    }

    /** The phrases that are looked for in other order, by the word at their anchor. */
    Map<String, List<Phrases.Loose>> loose() {
        return byAnchor;
    }
}
