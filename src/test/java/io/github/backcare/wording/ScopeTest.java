package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is denied, past, another's or feared is understood and names nothing; in doubt it counts. */
class ScopeTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "no bleeding", "not bleeding", "I haven't had any bleeding", "I havent had any bleeding",
        "never had any bleeding",
        "no sign of bleeding", "without bleeding", "no bleeding or leaking", "no bleeding, leaking or headache",
        "no bleeding no leaking", "no bleeding and no leaking", "neither bleeding nor leaking", "bleeding: none",
        "bleeding? no", "pre-eclampsia ruled out", "no tummy pain", "no problems with bleeding",
        "not been dizzy or had a headache"})
    void whatIsDeniedNamesNothing(String text) {
        assertThat(Understood.findings(text)).as(text).isEmpty();
        assertThat(Understood.settled(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "no bleeding but leaking | fluid-leak",
        "no bleeding, leaking | fluid-leak",
        "no symptoms apart from spotting | vaginal-bleeding",
        "no headache I am bleeding | vaginal-bleeding",
        "no, bleeding | vaginal-bleeding",
        "not much bleeding | vaginal-bleeding",
        "not sure if it's bleeding | vaginal-bleeding",
        "I never had bleeding before today | vaginal-bleeding",
        "not bleeding any more | vaginal-bleeding",
        "can't stop bleeding | vaginal-bleeding",
        "not just bleeding | vaginal-bleeding"})
    void aDenialReachesNoFurtherThanItSurelyDoes(String text, String finding) {
        assertThat(Understood.findings(text)).as(text).contains(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "not felt him kick | movements-reduced",
        "haven't felt her kick since lunch | movements-reduced",
        "no movement today | movements-reduced",
        "no bleeding, no movement | movements-reduced",
        "can't feel when I wipe | saddle-numbness",
        "cannot feel anything when I wipe | saddle-numbness"})
    void aDangerSignThatSoundsLikeADenialCounts(String text, String finding) {
        assertThat(Understood.findings(text)).as(text).containsExactly(finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "spotting at 8 weeks, scan fine, nothing since", "used to get dizzy before I was pregnant",
        "palpitations years ago", "had a seizure when I was a child"})
    void whatIsPastAndOverNamesNothing(String text) {
        assertThat(Understood.findings(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "bleeding, scan fine", "bleeding in the past hour", "bleeding stopped",
        "had bleeding this morning, scan fine",
        "bleeding at 8 weeks", "bleeding at 8 weeks, scan fine, and again today", "bleeding, baby fine"})
    void whatMayBeOfTodayIsNotPast(String text) {
        assertThat(Understood.findings(text)).as(text).contains("vaginal-bleeding");
    }

    @Test
    void anEarlierPregnancyGivesAConditionItsOwnForm() {
        assertThat(Understood.findings("pre-eclampsia in my last pregnancy"))
                .containsExactly("pre-eclampsia-previous-pregnancy");
        assertThat(Understood.findings("pre-eclampsia")).containsExactly("pre-eclampsia");
    }

    @Test
    void aConditionOfLongAgoStays() {
        assertThat(Understood.findings("had a baby born early years ago")).containsExactly("previous-preterm-birth");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my sister had bleeding", "my mum had pre-eclampsia with me", "a friend had spotting and lost her baby",
        "pre-eclampsia runs in the family", "family history of pre-eclampsia", "a woman at work fell"})
    void anotherPersonsIsNotHers(String text) {
        assertThat(Understood.findings(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "my sister says I am bleeding | vaginal-bleeding",
        "my mum had bleeding and I have a headache | headache",
        "hubby is worried about bleeding | vaginal-bleeding",
        "my baby not moving | movements-reduced",
        "my partner hit my bump | fall-or-blow",
        "my son was born at 31 weeks | previous-preterm-birth"})
    void whatIsHersStaysHersWhoeverIsNamed(String text, String finding) {
        assertThat(Understood.findings(text)).as(text).contains(finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "what if I start bleeding", "worried I might start bleeding", "scared of bleeding",
        "can exercise cause bleeding",
        "how would I know if I was leaking", "I want to prevent backache"})
    void whatIsFearedOrAskedNamesNothing(String text) {
        assertThat(Understood.findings(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "worried about the bleeding I've got", "scared, I'm bleeding", "scared of the bleeding",
        "is it ok if I'm bleeding",
        "is it ok to exercise with bleeding", "I think I might have some bleeding", "worried about bleeding"})
    void aWorryAboutWhatIsThereCounts(String text) {
        assertThat(Understood.findings(text)).as(text).contains("vaginal-bleeding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"just a bit of bleeding", "only a little spotting", "probably nothing, bleeding",
        "tiny bit of spotting lol"})
    void minimisersLowerNothing(String text) {
        assertThat(Understood.findings(text)).as(text).contains("vaginal-bleeding");
    }
}
