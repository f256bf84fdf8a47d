package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every phrase of the content with what it means, gathered from the findings and the vocabulary. */
final class PhraseList {
    private record Entry(String text, Sense sense) {
    }

    private final Vocabulary vocabulary;
    private final List<Entry> entries = new ArrayList<>();

    PhraseList(List<Finding> findings, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Finding finding : findings) {
            Sense names = new Sense.Names(finding);
            finding.phrases().forEach(phrase -> entries.add(new Entry(phrase.text(), names)));
        }
        for (Vocabulary.AmbiguousWord word : vocabulary.ambiguities()) {
            word.words().forEach(text -> entries.add(new Entry(text, new Sense.Unclear(word))));
        }
        Set<String> complaints = new LinkedHashSet<>(vocabulary.complaints());
        vocabulary.alarm().keySet().stream().filter(word -> !vocabulary.neverDenied().contains(word))
                .forEach(complaints::add);
        complaints.forEach(text -> entries.add(new Entry(text, new Sense.Complaint())));
        vocabulary.answers().forEach(text -> entries.add(new Entry(text, new Sense.Answer())));
        vocabulary.remarks().forEach(text -> entries.add(new Entry(text, new Sense.Remark())));
        for (String thing : vocabulary.normal().things()) {
            for (String word : vocabulary.normal().words()) {
                entries.add(new Entry(thing + ' ' + word, new Sense.Remark()));
                entries.add(new Entry(word + ' ' + thing, new Sense.Remark()));
            }
        }
        vocabulary.qualifiers().forEach((qualifier, texts) -> texts.forEach(text ->
                entries.add(new Entry(text, new Sense.Qualifies(qualifier)))));
        vocabulary.settledAlone().forEach(text -> entries.add(new Entry(text, new Sense.SettledAlone())));
        vocabulary.cues().forEach((cue, texts) -> texts.forEach(text ->
                entries.add(new Entry(text, new Sense.Signals(cue)))));
    }

    /** Everything that is matched, and the alarm words. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(vocabulary.alarm().keySet());
        entries.forEach(entry -> texts.add(entry.text()));
        vocabulary.ambiguities().forEach(word -> word.settledBy().forEach(settled -> texts.addAll(settled.words())));
        texts.addAll(vocabulary.readings().temperature().words());
        texts.addAll(vocabulary.readings().bloodPressure().words());
        vocabulary.readings().values().forEach(value -> texts.addAll(value.words()));
        return texts;
    }

    /** The other words that are known. */
    List<String> ordinary() {
        List<String> texts = new ArrayList<>(vocabulary.circumstances().keySet());
        texts.addAll(vocabulary.everyday().keySet());
        texts.addAll(vocabulary.body().keySet());
        texts.addAll(vocabulary.subjects().keySet());
        texts.addAll(vocabulary.manner());
        texts.addAll(vocabulary.minimisers());
        texts.addAll(vocabulary.articles());
        texts.addAll(vocabulary.intensifiers());
        texts.addAll(vocabulary.fillers());
        texts.addAll(vocabulary.skips());
        texts.addAll(vocabulary.bridges());
        texts.addAll(vocabulary.transparent());
        texts.addAll(vocabulary.clauseWords());
        texts.addAll(vocabulary.birthWords());
        return texts;
    }

    /** The phrases, ready to be looked for. */
    PhraseIndexer phrases(Speller speller, Set<String> negative) {
        PhraseIndexer phrases = new PhraseIndexer(vocabulary, speller, negative);
        for (Entry entry : entries) {
            if (entry.sense() instanceof Sense.Names names) {
                phrases.addFinding(entry.text(), names);
            } else {
                phrases.add(entry.text(), entry.sense());
            }
        }
        phrases.index();
        return phrases;
    }

    /** The words that may stand between the words of a phrase that is turned round. */
    static Set<String> gapWords(Vocabulary vocabulary) {
        Set<String> words = new HashSet<>(vocabulary.bridges());
        words.addAll(vocabulary.minimisers());
        words.addAll(vocabulary.transparent());
        words.addAll(vocabulary.gaps());
        return words;
    }
}
