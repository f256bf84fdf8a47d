package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Denials, fears and other people's complaints beside which she says that it is there after all, and their neighbours. */
class AfterAllTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "no bleeding until I lift the toddler", "no bleeding till I lift", "no bleeding unless I walk",
        "no bleeding except after sex", "no bleeding bar a bit",
        "no fever as long as I take paracetamol", "no fever with the tablets", "no fever with my tablets",
        "no dizziness when I lie down", "no dizziness if I sit", "not dizzy while I am upright", "no tummy pain once I rest",
        "no bleeding since lunch", "no leaking for an hour", "no leaking for two hours", "no headache for N minutes",
        "I haven't noticed the bleeding", "didn't feel the leaking", "didn't realise this bleeding",
        "not bleeding heavily", "not bleeding bad",
        "not had bleeding checked", "not got my bleeding looked at", "never had bleeding seen",
        "no issues just my bleeding", "no issues only these palpitations", "no problem simply some bit of bleeding"})
    void aDenialWithALimitDeniesNothing(String text) {
        assertThat(Understood.findings(text.replace("N", "9"))).as(text).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "no bleeding since week 10", "no bleeding since 10 weeks", "no bleeding since the first trimester",
        "no bleeding since then", "no bleeding since my scan", "no bleeding since",
        "no bleeding for me", "no bleeding for days", "no dizziness when I walk", "no bleeding, until now fine",
        "no bleeding with him", "no fever checked", "not just this", "no feeling of bleeding", "never noticed any bleeding",
        "no headache when I get up early today to sit"})
    void withoutOneItDoes(String text) {
        assertThat(Understood.findings(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "scared of bleeding since yesterday", "scared of bleeding every time I go", "scared of bleeding at work again",
        "scared of bleeding like last week", "scared of bleeding like I did", "scared of bleeding this morning",
        "scared of bleeding last night", "scared of bleeding all day", "scared of bleeding all the time",
        "scared of palpitations stronger", "scared of more bleeding", "scared of another bleeding",
        "what if it is bleeding", "what if there has been bleeding", "what do I do bleeding", "what to do about bleeding"})
    void aFearOfTodayIsNone(String text) {
        assertThat(Understood.findings(text)).as(text).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "scared of bleeding", "scared of bleeding, since I read of it", "scared of bleeding this late",
        "scared of bleeding like my mum", "what if bleeding starts", "scared of bleeding for the first time in my life today"})
    void aFearOfWhatMayComeIs(String text) {
        assertThat(Understood.findings(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "told my mum about the bleeding", "I asked my sister about bleeding", "I mentioned to my sister about bleeding",
        "my husband has seen the bleeding", "my mum noticed the leaking", "my sister saw the bleeding",
        "my sister had this bleeding", "my sister had these palpitations", "my sister had the same bleeding",
        "my sister had bleeding too", "my sister had bleeding as well", "my sister had more bleeding than me",
        "my sister had bleeding like mine", "a girl at work had the bleeding I am having"})
    void whatOthersWereToldOrHadTooIsHers(String text) {
        assertThat(Understood.findings(text)).as(text).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my sister had bleeding well into week 20", "my sister had more bleeding than usual", "my sister had bleeding I think",
        "my sister had the bleeding"})
    void whatTheyHadAloneIsNot(String text) {
        assertThat(Understood.findings(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "no bleeding now, was earlier", "no bleeding today but there was last night", "no bleeding now, had it this morning",
        "no bleeding now, had some on sunday", "my mum had bleeding, I think I have one",
        "my sister had bleeding and I did too", "scared of bleeding, then it came", "no numbness now, was there earlier"})
    void aClauseThatMayTakeADenialBackIsSaidBack(String text) {
        assertThat(Understood.settled(text)).as(text).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "sore back, the bus went into us", "sore back, the dog ran at me", "sore back, both legs slow",
        "sore back, left arm slow", "sat at the desk, is that normal"})
    void noCircumstanceTellsOfWhatIsDoneToHerOrOfALimb(String text) {
        assertThat(Understood.settled(text)).as(text).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "no bleeding now, work was fine", "my sister had bleeding and she got over it",
        "spotting at 8 weeks, it stopped and the scan was fine", "sore back, it started on sunday"})
    void oneThatDoesNotIsACircumstance(String text) {
        assertThat(Understood.settled(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"my son has no movement", "my little one has no movement since lunch", "my toddler has no movement"})
    void aChildWhoDoesNotMoveMayBeTheOneSheCarries(String text) {
        assertThat(Understood.findings(text)).as(text).contains("movements-reduced");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my son has a swollen calf", "my toddler has a fever", "my sister has no movement"})
    void whatElseAChildHasIsTheChilds(String text) {
        assertThat(Understood.findings(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"me and my sister had bleeding", "i and my sister both had bleeding", "me and my mum had bleeding",
        "no leaking, just spotting or tummy pain", "no fever, only a headache or palpitations",
        "swollen calf all good in my last pregnancy"})
    void whatSheSharesListsOrLeavesUndatedIsHers(String text) {
        assertThat(Understood.findings(text)).as(text)
                .containsAnyOf("vaginal-bleeding", "abdominal-pain", "palpitations", "calf-pain-or-swelling");
    }

    @ParameterizedTest
    @ValueSource(strings = {"him and my sister had bleeding", "and my sister had bleeding", "no bleeding or palpitations",
        "swollen calf in my last pregnancy"})
    void whatSheDoesNotIsNot(String text) {
        assertThat(Understood.findings(text)).as(text).doesNotContain("vaginal-bleeding", "palpitations",
                "calf-pain-or-swelling");
    }
}
