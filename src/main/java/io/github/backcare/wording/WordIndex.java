package io.github.backcare.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the content's words and phrases come to when each is spelled out and stemmed. Working it out takes two seconds in
 * a JVM that has just started, so {@link PackedWordIndex} keeps it for the content that ships.
 *
 * @param lexicon the words
 * @param shelves the same, for slips of the keyboard
 * @param ordinary the stems of the ordinary ones, by what they are
 * @param inOrder the phrases
 * @param loose the phrases that are looked for in other order, by the word the search starts from; those of a user apart
 * @param wholeTexts the findings by texts that name them and nothing else
 * @param topics what findings are about, by their ids, as far as it was worked out
 */
record WordIndex(Lexicon lexicon, Typos.Shelves shelves, Words.Stems ordinary, Trie inOrder,
        List<Map<String, List<Phrases.Loose>>> loose, Map<String, Finding> wholeTexts, Map<String, Set<String>> topics) {

    /** Works it out. */
    static WordIndex of(List<Finding> findings, Vocabulary vocabulary) {
        PhraseList list = new PhraseList(findings, vocabulary);
        Lexicon lexicon = Lexicon.of(vocabulary, list.texts(), list.ordinary());
        Set<String> negative = negative(vocabulary);
        Typos.Shelves shelves = Typos.Shelves.of(lexicon.known());
        PhraseIndexer phrases = list.phrases(new Speller(lexicon, shelves, vocabulary, negative), negative);
        return new WordIndex(lexicon, shelves, Words.Stems.of(lexicon, vocabulary), phrases.inOrder(), List.of(phrases.loose()),
                wholeTexts(findings), Map.of());
    }

    /** This one with more findings, which cannot take a text from those that are there. */
    WordIndex with(List<Finding> more, Vocabulary vocabulary) {
        Lexicon wider = lexicon.with(more.stream().flatMap(finding -> finding.phrases().stream()).map(Phrase::text).toList());
        Typos.Shelves known = Typos.Shelves.of(wider.known());
        Set<String> negative = negative(vocabulary);
        Speller speller = new Speller(wider, known, vocabulary, negative);
        PhraseIndexer phrases = new PhraseIndexer(vocabulary, speller, negative);
        for (Finding finding : more) {
            Sense.Names names = new Sense.Names(finding);
            finding.phrases().forEach(phrase -> phrases.addFinding(phrase.text(), names));
        }
        phrases.index();
        Map<String, Finding> texts = new HashMap<>(wholeTexts(more));
        texts.putAll(wholeTexts);
        List<Map<String, List<Phrases.Loose>>> apart = Stream.concat(loose.stream(), Stream.of(phrases.loose())).toList();
        return new WordIndex(wider, known, ordinary, new BothTries(inOrder, phrases.inOrder()), apart, texts, topics);
    }

    /** The words that deny by themselves. */
    static Set<String> negative(Vocabulary vocabulary) {
        return vocabulary.cues().get(Cue.NEGATOR).stream().filter(cue -> cue.indexOf(' ') < 0)
                .collect(Collectors.toSet());
    }

    private static Map<String, Finding> wholeTexts(List<Finding> findings) {
        Map<String, Finding> byId = new HashMap<>();
        findings.forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        Map<String, Finding> texts = new HashMap<>();
        for (Finding finding : byId.values()) {
            texts.put(finding.id(), finding);
            texts.putIfAbsent(finding.name().toLowerCase(Locale.ROOT), finding);
        }
        // What people say goes before what we call it: "contractions" is a phrase of the regular ones.
        findings.forEach(finding -> finding.phrases().forEach(phrase ->
                texts.computeIfPresent(phrase.text().toLowerCase(Locale.ROOT), (text, named) ->
                        named == finding ? named : null)));
        return texts;
    }
}
