package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing typed is ignored: each clause names something known, each word has its place, or it is said back. */
@Isolated("it sets the language or the time zone of the whole program")
class CoverageTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "I feel funny today", "my leg", "the baby was in the garden", "since yesterday", "tengo dolor",
        "asdf qwer", "\ufffd",
        "39", "I have it again", "not fine", "my right leg is bigger", "can't walk"})
    void aClauseThatNamesNothingIsSaidBackWhole(String text) {
        assertThat(Understood.in(text).notUnderstood()).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "sore back with a purple elbow | purple",
        "sore back and numb | numb",
        "sore back, feel funny | feel funny",
        "sore back gribble | gribble"})
    void aWordThatNothingExplainsIsSaidBack(String text, String word) {
        assertThat(String.join(" ", Understood.in(text).notUnderstood())).as(text).contains(word);
        assertThat(Understood.findings(text)).contains("back-ache");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "sore back after a day at the office", "back ache when I hoover the stairs, sofa helps",
        "sore back. sat at my desk all day",
        "24 weeks, sore back", "28+3 and a stiff back", "third trimester, back ache", "hi, bit of backache, thanks",
        "so yeah sore back since yesterday \ud83d\ude42"})
    void ordinaryLifeAroundAComplaintIsUnderstood(String text) {
        assertThat(Understood.settled(text)).as(text + Understood.in(text).notUnderstood()).isTrue();
        assertThat(Understood.findings(text)).containsExactly("back-ache");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "none", "No", "nothing", "n/a", "not that I know of", "no thanks", "nope", "all good", "I'm fine",
        "first baby", "24 weeks",
        "no problems", "blood pressure fine", "movements normal"})
    void answersAndRemarksAreUnderstood(String text) {
        assertThat(Understood.settled(text)).as(text + Understood.in(text)).isTrue();
        assertThat(Understood.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it happened again when I stood up", "I took a load of pills", "there was stuff on the sheet"})
    void aClauseThatSaysThatSomethingHappenedIsNoCircumstanceOfABackache(String text) {
        assertThat(Understood.in("sore back, " + text).notUnderstood()).containsExactly(text);
    }

    @Test
    void whatWasSaidIsTheExactPieceOfHerText() {
        assertThat(Understood.in("Well, I\u2019ve had SPOTTING since lunch").mentions())
                .extracting(Mention::said).containsExactly("SPOTTING");
        assertThat(Understood.in("swelling: my left calf is quite swollen").mentions())
                .extracting(Mention::said).containsExactly("calf is quite swollen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "vaginal-bleeding | vaginal-bleeding", "The name of fluid-leak | fluid-leak", "FLUID-LEAK | fluid-leak"})
    void idsAndNamesAreUnderstoodAsTyped(String text, String finding) {
        assertThat(Understood.findings(text)).containsExactly(finding);
    }

    @Test
    void anEmptyTextSaysNothing() {
        assertThat(Understood.in("  \n")).isEqualTo(Understood.in(""));
        assertThat(Understood.settled("")).isTrue();
    }

    @Test
    void theLanguageOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Understood.findings("SPOTTING, TUMMY PAIN AND DIZZY")).containsExactly("vaginal-bleeding",
            "abdominal-pain", "dizziness");
        } finally {
            Locale.setDefault(before);
        }
    }
}
