package io.github.backcare.wording;

import org.junit.jupiter.api.Test;

/** What may stand unheard beside a complaint, and what may not: a bonnet and a ladder may tell of danger. */
class SmallCircumstancesTest {
    private final Interpreter small = new PhraseInterpreter(Small.findings(), Small.vocabulary("pain-words: [pain",
            "pain-words: [numb, pain", "idioms: [back to work", "idioms: [the bonnet, kitchen bonnet, eagle sofa, back to work",
            "complaints: [numb", "complaints: [red, numb", "places: [sofa", "places: [his, sofa, seven, down"));

    @Test
    void aClauseThatMayTellOfDangerIsNoCircumstance() {
        Small.read(small, """
                bleeding, ladder | bleeding | ladder
                ladder, bleeding | bleeding | ladder
                bleeding, sofa ladder | bleeding | sofa ladder
                bleeding and ladder | bleeding | and ladder
                bleeding, kitchen bonnet | bleeding |
                all good ladder | | all good ladder
                all good in ladder | |
                bleeding ladder | bleeding |
                bleeding ladder bonnet | bleeding | bleeding ladder bonnet
                bleeding ladder calf | bleeding |
                bleeding ladder baby | bleeding | bleeding ladder baby
                """);
    }

    @Test
    void whatHeDidIsNone() {
        Small.read(small, """
                bleeding, he sofa | bleeding | he sofa
                bleeding, sofa him | bleeding | sofa him
                bleeding, she sofa | bleeding |
                """);
    }

    @Test
    void aSayingOfTwoWordsMakesACircumstanceOfEverydayOnes() {
        Small.read(small, """
                bleeding, eagle sofa | bleeding |
                bleeding, sofa eagle | bleeding | sofa eagle
                bleeding, the bonnet eagle | bleeding | the bonnet eagle
                """);
    }

    @Test
    void aCircumstanceBelongsToMoreThanAnAnswer() {
        Small.read(small, """
                none, sofa | | sofa
                sofa, none | | sofa
                none, sofa, bleeding | bleeding |
                calf soft, sofa | |
                """);
    }

    @Test
    void whatIsOverMayBeOverAnywhereButNotInAnotherPartOfHer() {
        Small.read(small, """
                bleeding, went off in ladder | bleeding |
                bleeding, the went off baby | bleeding |
                bleeding, went off calf | bleeding | went off calf
                bleeding, sofa went off ladder | bleeding | sofa went off ladder
                """);
    }

    @Test
    void placesMayComeBeforeTheComplaintThatTheyShare() {
        Small.read(small, """
                tummy and tummy ache in the morning | back-ache |
                after tummy and tummy ache in the morning | back-ache | after
                calf and tummy ache in the morning | back-ache | calf
                tummy, tummy and tummy ache in the morning | back-ache |
                tummy sofa and tummy ache in the morning | back-ache | tummy sofa
                tummy. tummy ache in the morning | back-ache | tummy
                tummy and blood when I wipe | bleeding | tummy
                """);
    }

    @Test
    void howAComplaintFeelsIsPartOfItWhereItIsKnownToFeelSo() {
        Small.read(small, """
                bleeding wipe | bleeding |
                bleeding, wipe | bleeding |
                wipe, bleeding | bleeding |
                bleeding calf wipe | bleeding | wipe
                bleeding, wipe calf | bleeding | wipe calf
                back ache wipe | back-ache | wipe
                bleeding, back ache wipe | bleeding back-ache | wipe
                all good, wipe | | wipe
                no bleeding, wipe | | wipe
                """);
    }

    @Test
    void onlyWhatMayBeSaidOfAComplaintAgainRefersBackToIt() {
        Small.read(small, """
                bleeding, the numb | bleeding |
                bleeding, the red | bleeding | red
                """);
    }

    @Test
    void howBadItIsMustChangeSomething() {
        Small.read(small, """
                bleeding, heavy | bleeding-heavy bleeding |
                back ache, getting worse | back-ache |
                back ache, not heavy | back-ache |
                not heavy, back ache | back-ache |
                back ache, severe | back-ache | severe
                bleeding, severe | bleeding |
                swollen calf, heavy | calf | heavy
                back ache, heavy | back-ache | heavy
                back ache heavy | back-ache | heavy
                back ache, calf heavy | back-ache | calf heavy
                """);
    }
}
