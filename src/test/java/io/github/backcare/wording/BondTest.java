package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person, a fear or a time long ago excuses a complaint only where it speaks of it, and of nothing between. */
class BondTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "my mum is here, bleeding since morning",
        "husband has gone to work bleeding heavily",
        "my sister is minding the kids, leaking since morning",
        "lifted my nephew, bleeding since",
        "lifted my nephew bleeding since",
        "visiting my nan, spotting",
        "visiting my nan spotting",
        "everyone is asleep, bleeding",
        "my friend had a baby today, spotting here",
        "my sister bleeding",
        "people crowded round dizzy on the bus"})
    void somebodyElseInTheSentenceTakesNoComplaintFromHer(String text) {
        assertThat(Understood.findings(text)).as(text).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my sister had bleeding", "my sister had some really bad bleeding", "my sister, she had bleeding",
        "my friend from work had bleeding", "my sister who lives in Leeds had bleeding at 10 weeks",
        "because my sister had bleeding", "I heard my cousin had bleeding",
        "my sister had bleeding or leaking", "my sister had spotting at 8 weeks, and she had bleeding"})
    void whatSomebodyElseHasIsNotHers(String text) {
        assertThat(Understood.findings(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "tummy pain had my appendix out years ago",
        "headache my dad had one years ago",
        "bleeding different to my last pregnancy",
        "headache worse than I used to get",
        "35 weeks with my first bleeding at the shops",
        "currently pregnant with my second spotting",
        "spotting at 2015", "bleeding from 2005", "bleeding since about 2010 hrs"})
    void aTimeLongAgoIsNotThatOfAnotherMatter(String text) {
        assertThat(Understood.findings(text)).as(text).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "bleeding in my last pregnancy", "bleeding years ago", "spotting in 2019", "bleeding at 8 weeks with my first",
        "spotting early on in my last pregnancy", "in my last pregnancy I had some spotting"})
    void itIsThatOfTheComplaintBesideIt(String text) {
        assertThat(Understood.findings(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "scared of losing the baby bleeding loads",
        "trying to avoid hospital bleeding quite a bit",
        "what if I lose the baby bleeding so much",
        "scared to stand up as bleeding",
        "what should I do bleeding since morning",
        "what to do about bleeding",
        "scared of bleeding again",
        "what if it is bleeding"})
    void aFearOfSomethingElseExcusesNothing(String text) {
        assertThat(Understood.findings(text)).as(text).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "scared of bleeding", "scared of bleeding or leaking", "what if I get some bleeding", "scared of it for bleeding",
        "what if squats make me have bleeding", "worried yoga will bring on bleeding",
        "risk of bleeding"})
    void aFearOfItDoes(String text) {
        assertThat(Understood.findings(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "no I'm bleeding | vaginal-bleeding",
        "nope it's bleeding | vaginal-bleeding",
        "no there's spotting | vaginal-bleeding",
        "no actually leaking | fluid-leak",
        "no worries bleeding | vaginal-bleeding",
        "no appetite bleeding all day | vaginal-bleeding",
        "no problem just my leaking | fluid-leak",
        "not had bleeding checked | vaginal-bleeding",
        "never had a headache like it | headache",
        "no real bleeding | vaginal-bleeding"})
    void aNoThatAnswersOrIsSpentDeniesNothing(String text, String finding) {
        assertThat(Understood.findings(text)).as(text).contains(finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no I'm not bleeding", "no I haven't had any bleeding", "no problems with my leaking",
        "no bleeding in my pants"})
    void itStillDeniesWhatFollowsIt(String text) {
        assertThat(Understood.findings(text)).as(text).isEmpty();
        assertThat(Understood.settled(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my sister in Leeds had bleeding", "people had bleeding", "everyone had bleeding",
        "my friend who went on about bleeding", "told my friend who had bleeding to rest",
        "my sister lost her baby, she had bleeding", "bleeding at 24 weeks in my last pregnancy"})
    void wherePersonOrTimeIsSaidOutItStaysTheirs(String text) {
        assertThat(Understood.findings(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "my sister in the big house up north had bleeding | vaginal-bleeding",
        "my sister in Leeds bleeding | vaginal-bleeding",
        "my sister in Leeds had tea bleeding | vaginal-bleeding",
        "told my friend who is a midwife about bleeding | vaginal-bleeding",
        "my mum is here, bleeding they said | vaginal-bleeding",
        "my sister rang, bleeding she panicked | vaginal-bleeding",
        "my friend rang, me and her both had bleeding | vaginal-bleeding",
        "scared squats start bleeding | vaginal-bleeding",
        "scared of leaking bleeding | vaginal-bleeding",
        "scared of leaking fell | fall-or-blow",
        "ringing in case of it for bleeding | vaginal-bleeding",
        "what do for bleeding | vaginal-bleeding",
        "nope calf is swollen | calf-pain-or-swelling",
        "no problem leaking | fluid-leak",
        "no leaking, just bleeding or fever | vaginal-bleeding"})
    void whatMayBeHersIsHers(String text, String finding) {
        assertThat(Understood.findings(text)).as(text).contains(finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"calf is never swollen", "no problem with leaking"})
    void aNoThatSpeaksOfTheComplaintDeniesIt(String text) {
        assertThat(Understood.findings(text)).as(text).isEmpty();
    }
}
