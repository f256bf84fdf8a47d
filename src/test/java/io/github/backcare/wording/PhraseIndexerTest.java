package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a phrase is looked for, in its order and in any other. */
class PhraseIndexerTest {
    private static final Set<String> NEGATIVE = Set.of("no", "not");

    private final Vocabulary vocabulary = Small.vocabulary("gaps: [left", "gaps: [baby, left");
    private final Lexicon lexicon = Small.lexicon();
    private final PhraseIndexer indexer = new PhraseIndexer(vocabulary,
            new Speller(lexicon, Typos.Shelves.of(lexicon.known()), vocabulary, NEGATIVE), NEGATIVE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "blood when I wipe | blood when wipe", "the swollen calf | swollen calf", "it hit me | hit me",
        "I just bleed | i just bleed",
        "the bleed | bleed", "in the | in the", "she fell on bump | she fell on bump", "fell on bump she | fell on bump",
        "really he fell on bump | fell on bump", "left in calf | left in calf", "me her | me her", "no kick | no kick",
        "me in it kick | me in kick", "calf and N | calf and anynumber"})
    void aFindingsPhraseIsComparedByTheWordsThatCarryIt(String phrase, String words) {
        assertThat(indexer.stems(phrase, names(Finding.Kind.SYMPTOM))).containsExactlyElementsOf(
                Small.words(words).stream().map(lexicon::stem).toList());
    }

    @Test
    void otherPhrasesKeepAllTheirWords() {
        Sense cue = new Sense.Signals(Cue.NEGATOR);
        indexer.add("no sign of the", cue);
        indexer.add("", new Sense.Remark());
        Trie at = indexer.inOrder();
        assertThat(at.senses()).isEmpty();
        for (String word : List.of("no", "sign", "of")) {
            at = at.step(word);
            assertThat(at.senses()).isEmpty();
        }
        assertThat(at.step("the").senses()).containsExactly(cue);
        assertThat(at.step("my")).isNull();
    }

    @Test
    void severalSensesMayShareAPhraseEachOnce() {
        indexer.add("calf", new Sense.Remark());
        indexer.add("calf", new Sense.Complaint());
        indexer.add("calf", new Sense.Remark());
        assertThat(indexer.inOrder().step("calf").senses()).containsExactly(new Sense.Remark(), new Sense.Complaint());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"swollen in the calf | swollen calf | false", "calf swollen up | calf swollen up | true",
        "not kicking calf | not kick calf | true", "baby kicking | baby kick | false"})
    void aFindingsPhraseIsAlsoLookedForInOtherOrder(String phrase, String words, boolean ordered) {
        Sense.Names sense = names(Finding.Kind.SYMPTOM);
        indexer.addFinding(phrase, sense);
        indexer.index();
        assertThat(indexer.loose().values()).singleElement().satisfies(list -> assertThat(list).containsExactly(
                new Phrases.Loose(sense, Small.words(words).stream().map(word -> lexicon.near(lexicon.stem(word))).toList(),
                        ordered, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hot and calf", "calf hurt", "calf 7 kick", "bad calf", "calf", "not calf", "left calf", "in calf"})
    void whatIsBoundToItsOrderOrHasOneWordThatCarriesItIsNot(String phrase) {
        indexer.addFinding(phrase, names(Finding.Kind.SYMPTOM));
        indexer.addFinding("swollen calf", names(Finding.Kind.CONTEXT));
        indexer.index();
        assertThat(indexer.loose()).isEmpty();
    }

    /** "Felt it in my feet" is harmless, "feet feel" is whatever comes next. */
    @Test
    void aHarmlessPhraseOfBodyAndFeelingKeepsItsOrder() {
        indexer.addFinding("baby feel tummy", names(Finding.Kind.ORDINARY));
        indexer.addFinding("calf in tummy", names(Finding.Kind.ORDINARY));
        indexer.index();
        assertThat(indexer.loose()).isEmpty();
        indexer.addFinding("calf kick", names(Finding.Kind.ORDINARY));
        indexer.addFinding("calf tummy", names(Finding.Kind.SYMPTOM));
        indexer.index();
        assertThat(indexer.loose().values().stream().mapToInt(List::size).sum()).isEqualTo(2);
    }

    @Test
    void theSearchStartsAtTheRarestWord() {
        Sense.Names sense = names(Finding.Kind.ORDINARY);
        for (String phrase : List.of("calf kick", "calf sofa", "calf kick wipe", "blood cervix")) {
            indexer.addFinding(phrase, sense);
        }
        indexer.index();
        assertThat(indexer.loose().keySet()).containsExactlyInAnyOrder("kick", "sofa", "wipe", "blood");
        assertThat(indexer.loose().get("kick")).extracting(Phrases.Loose::anchor).containsExactly(1);
        assertThat(indexer.loose().get("wipe")).extracting(Phrases.Loose::anchor).containsExactly(2);
        assertThat(indexer.loose().get("blood")).extracting(Phrases.Loose::anchor).containsExactly(0);
    }

    private static Sense.Names names(Finding.Kind kind) {
        return new Sense.Names(Small.finding("some", kind));
    }
}
