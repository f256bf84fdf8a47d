package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.content.Unpacker;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words and phrases of a small content come to, worked out and read from bytes. */
class WordIndexTest {
    private final List<Finding> findings = Small.findings();
    private final Vocabulary vocabulary = Small.vocabulary();
    private final WordIndex index = WordIndex.of(findings, vocabulary);
    private final WordIndex packed = packed();

    private WordIndex packed() {
        Unpacker form = new Unpacker(PackedWordIndex.write(findings, vocabulary, List.of("one", "two")));
        assertThat(form.texts()).containsExactly("one", "two");
        return PackedWordIndex.read(form, new PackedSense(findings, vocabulary.ambiguities()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"numb | Complaint", "problem | Complaint", "blood | Complaint", "none | Answer Signals",
        "all good | Remark", "scan fine | Remark", "fine scan | Remark", "the baby is well | Remark", "pouring out | Qualifies",
        "gone | SettledAlone", "again | Signals", "stitch | Unclear", "a show | Unclear", "bleeding | Names", "sore calf | Names",
        "at anynumber weeks | Signals", "first baby | Answer", "kick | ''", "the | ''"})
    void everyPhraseCarriesWhatItMeans(String phrase, String senses) {
        for (Trie at : List.of(index.inOrder(), packed.inOrder())) {
            Trie end = at;
            for (String word : phrase.split(" ")) {
                end = end == null ? null : end.step(index.lexicon().stem(word));
            }
            assertThat(end == null ? List.of() : end.senses().stream().map(sense -> sense.getClass().getSimpleName()).sorted()
                    .toList()).as(phrase).isEqualTo(senses.isEmpty() ? List.of() : Small.words(senses));
        }
    }

    @Test
    void everythingIsReadBackFromItsBytes() {
        assertThat(packed.lexicon().forms()).isEqualTo(index.lexicon().forms());
        assertThat(packed.lexicon().known()).isEqualTo(index.lexicon().known());
        assertThat(packed.shelves()).isEqualTo(index.shelves());
        assertThat(packed.ordinary()).isEqualTo(index.ordinary());
        assertThat(packed.loose()).isEqualTo(index.loose()).isNotEmpty();
        assertThat(packed.wholeTexts()).isEqualTo(index.wholeTexts());
        same((GrowingTrie) index.inOrder(), packed.inOrder());
        assertThat(packed.inOrder().senses()).isEmpty();
        findings.forEach(finding -> assertThat(packed.topics().get(finding.id()))
                .isEqualTo(Topics.stems(finding, index.lexicon())));
        assertThat(packed.topics().get("calf")).containsExactlyInAnyOrder(index.lexicon().stem("swollen"), "sore", "calf");
    }

    private static void same(GrowingTrie written, Trie read) {
        assertThat(read.senses()).isEqualTo(written.senses());
        for (String other : List.of("nowhere", "wipe", "calf")) {
            assertThat(read.step(other) == null).isEqualTo(!written.next().containsKey(other));
        }
        written.next().forEach((word, next) -> same(next, read.step(word)));
    }

    @Test
    void onlySingleWordsDenyByThemselves() {
        assertThat(WordIndex.negative(vocabulary)).containsExactlyInAnyOrder("no", "not", "without");
    }

    @Test
    void idsAndNamesAreWholeTextsUnlessTheyArePhrasesOfAnother() {
        List<Finding> others = Small.findings("""
                - {id: one, kind: symptom, name: Contractions, phrases: [two, Own name]}
                - {id: two, kind: symptom, name: Own Name, phrases: [contractions]}
                - {id: three, kind: symptom, name: Three, phrases: [three, THREE]}
                - {id: one, kind: symptom, name: Other}
                """);
        Map<String, Finding> texts = WordIndex.of(others, vocabulary).wholeTexts();
        assertThat(texts).containsOnlyKeys("one", "three");
        assertThat(texts.get("one")).isSameAs(others.get(0));
        assertThat(index.wholeTexts().get("heavy bleeding")).isSameAs(findings.get(1));
    }

    @Test
    void theFormIsUsedOnlyWhereItWasMadeFromTheSameFiles() {
        byte[] form = PackedWordIndex.write(findings, vocabulary, List.of("one"));
        List<Finding> renamed = Small.findings("""
                - {id: bleeding, kind: symptom, name: Bleeding, phrases: [gribble]}
                """);
        assertThat(PackedWordIndex.interpreter(renamed, vocabulary, new Unpacker(form), List.of("other"))
                .interpret("gribble now").mentions()).extracting(Mention::finding).containsExactly("bleeding");
        assertThat(PackedWordIndex.interpreter(findings, vocabulary, new Unpacker(form), List.of("one"))
                .interpret("bleeding now").mentions()).extracting(Mention::finding).containsExactly("bleeding");
        assertThat(PackedWordIndex.interpreter(renamed, vocabulary, new Unpacker(form), List.of("one"))
                .interpret("gribble now").mentions()).isEmpty();
    }

    @Test
    void allWordsOfTheContentAreKnown() {
        PhraseList list = new PhraseList(findings, vocabulary);
        assertThat(list.texts()).contains("blood", "kick", "swollen calf", "stitch", "up the hill", "cervix", "temperature", "bp",
                "sugar", "numb", "none", "all good", "pouring out", "gone", "runs in the family");
        assertThat(list.ordinary()).contains("sofa", "eagle", "tummy", "baby", "deep", "bit", "the", "really", "it",
                "feeling", "when",
                "any", "but", "weeks").doesNotContain("bleeding");
        assertThat(PhraseList.gapWords(vocabulary)).isEqualTo(Set.of("in", "on", "when", "from", "bit", "maybe", "any",
                "of", "sign",
                "or", "sore", "left", "now", "side", "bad"));
    }

    @Test
    void aUsersFindingsAreAddedToWhatIsThere() {
        List<Finding> more = Small.findings("""
                - {id: mine, kind: symptom, name: Gribble, phrases: [gribblefrump, sore quog, quog of doom]}
                - {id: bled, kind: symptom, name: Bleeding, phrases: [gribble blood]}
                """);
        List<Finding> all = Stream.concat(findings.stream(), more.stream()).toList();
        for (WordIndex before : List.of(index, packed)) {
            WordIndex wider = before.with(more, vocabulary);
            assertThat(wider.lexicon().known()).isEqualTo(WordIndex.of(all, vocabulary).lexicon().known());
            assertThat(wider.shelves()).isEqualTo(WordIndex.of(all, vocabulary).shelves());
            assertThat(wider.wholeTexts()).containsEntry("gribble", more.get(0)).containsEntry("mine", more.get(0))
                    .containsEntry("bleeding", findings.get(0));
            assertThat(before.lexicon().isKnown("quog")).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"gribblefrump | mine", "gribblefrmup | mine", "quog feels sore | mine",
        "Gribble | mine", "bleeding and a sore quog | bleeding mine", "blood of gribble | bled", "sore calf | calf"})
    void theWiderOneUnderstandsBoth(String text, String expected) {
        List<Finding> more = Small.findings("""
                - {id: mine, kind: symptom, name: Gribble, phrases: [gribblefrump, sore quog, quog of doom]}
                - {id: bled, kind: symptom, name: Bled, phrases: [gribble blood]}
                """);
        for (WordIndex before : List.of(index, packed)) {
            PhraseInterpreter known = new PhraseInterpreter(findings, vocabulary, before);
            assertThat(new WithOwnFindings(known, known.with(more)).interpret(text).mentions()).extracting(Mention::finding)
                    .containsExactlyInAnyOrderElementsOf(Small.words(expected));
        }
    }
}
