package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is heard and yet counts for nothing today is said back, so that a danger read as none can be put right. */
class NotCountedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "sore back, no bleeding | no bleeding",
        "sore back no bleeding | no bleeding",
        "sore back and no leaking today | no leaking today",
        "spotting at 8 weeks and the scan was fine, sore back | spotting at 8 weeks",
        "my sister had pre-eclampsia, sore back | my sister had pre-eclampsia",
        "scared of bleeding, sore back | scared of bleeding",
        "sore back, we watched the puppy in the garden | we watched the puppy in the garden",
        "sore back. and we moved boxes on Sunday | we moved boxes on Sunday",
        "sore back when I bend down to tie my laces | when I bend down to tie my laces"})
    void whatSheDeniesOrSaysByTheWayIsSaidBack(String text, String piece) {
        assertThat(Understood.in(text).notCounted()).containsExactly(piece);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sore back", "sore back after a day at the office", "sore back since yesterday", "all good",
        "very bad headache today", "bleeding and dizzy", "sore back. all good"})
    void whenAndWhereAreNot(String text) {
        assertThat(Understood.in(text).notCounted()).isEmpty();
    }

    @Test
    void noWordIsBothNotUnderstoodAndNotCounted() {
        Interpretation read = Understood.in("sore back, no gribble bleeding, I feel funny, and we sat at the desk all day");
        assertThat(List.of(String.join(" ", read.notUnderstood()).split(" "))).contains("funny")
                .doesNotContainAnyElementsOf(List.of(String.join(" ", read.notCounted()).split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "sore calf, no stitch | no stitch",
        "sore calf, no numb | no numb",
        "sore calf, no bleeding | no bleeding",
        "sore calf no bleeding | no bleeding",
        "bleeding: none | bleeding",
        "sore calf, sofa kitchen | sofa kitchen",
        "sore calf, and sofa kitchen | sofa kitchen",
        "sore calf sofa kitchen morning sofa | sofa kitchen morning sofa",
        "sore calf eagle eagle | eagle eagle",
        "sore calf, no bleeding if | no bleeding"})
    void ofAFewWordsWhatTellsOfSomethingIsSaidBack(String text, String piece) {
        assertThat(Small.read(text).notCounted()).as(text).containsExactly(piece);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sore calf, sofa", "sore calf, sofa 7 8", "sore calf, the sofa", "sore calf sofa kitchen morning",
        "sore calf sofa 7 8 9", "sore calf the sofa in my kitchen", "sore calf eagle"})
    void whereItOnlySaysWhenAndWhereItIsNot(String text) {
        assertThat(Small.read(text).notCounted()).as(text).isEmpty();
    }

    @Test
    void aQualifierInADeniedComplaintIsSaidBackWithIt() {
        List<Finding> findings = Small.findings("[{id: flood, kind: symptom, name: Flood, phrases: [heavy flood]}]");
        assertThat(new PhraseInterpreter(findings, Small.vocabulary()).interpret("no heavy flood").notCounted())
                .containsExactly("no heavy flood");
    }

    @Test
    void eachDenialIsSaidBackForItself() {
        assertThat(Understood.in("sore back no bleeding no leaking").notCounted()).containsExactly("no bleeding", "no leaking");
        assertThat(Understood.in("sore back, but we moved boxes on sunday if I").notCounted())
                .containsExactly("we moved boxes on sunday");
    }
}
