package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spelling, order and joining of words. */
class FormsOfWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bleding | vaginal-bleeding", "bleeeding | vaginal-bleeding", "bleedign | vaginal-bleeding",
        "headahce | headache",
        "palpatations | palpitations", "palpitatoins | palpitations", "preclampsia | pre-eclampsia",
        "pre eclampsia | pre-eclampsia",
        "pre-eclampsia | pre-eclampsia", "head ache | headache", "back-ache | back-ache",
        "swollencalf | calf-pain-or-swelling",
        "Bl\u00e9eding | vaginal-bleeding", "ble\u200beding | vaginal-bleeding", "HEADACHES | headache",
        "belly pain | abdominal-pain"})
    void slipsAndVariantsAreUnderstood(String text, String finding) {
        assertThat(Understood.findings(text)).as(text).containsExactly(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "my calf is really quite swollen | calf-pain-or-swelling",
        "swelling in my left calf | calf-pain-or-swelling",
        "an ache in my right calf | calf-pain-or-swelling",
        "pain in my tummy | abdominal-pain",
        "when I wipe there is blood | vaginal-bleeding"})
    void theWordsOfAPhraseMayStandApartOrTurnedRound(String text, String finding) {
        assertThat(Understood.findings(text)).as(text).contains(finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heading", "leaning on the wall", "feeding", "fill", "dozy"})
    void aWordThatIsNotNearEnoughIsNotCorrected(String text) {
        assertThat(Understood.findings(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sore back, choking", "sore back, weeping", "sore back, wheezing"})
    void anUnknownComplaintIsNotTakenForAnOrdinaryWord(String text) {
        assertThat(Understood.settled(text)).as(text).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gums bleed when I brush my teeth | bleeding-gums",
        "gums bleed and spotting | bleeding-gums vaginal-bleeding",
        "stiff back, swollen calf, fever | back-ache calf-pain-or-swelling fever",
        "back ache headache and spotting | back-ache headache vaginal-bleeding"})
    void severalComplaintsAreToldApart(String text, String findings) {
        assertThat(Understood.findings(text)).as(text).containsExactlyInAnyOrder(findings.split(" "));
    }
}
