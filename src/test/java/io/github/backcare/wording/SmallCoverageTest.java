package io.github.backcare.wording;

import org.junit.jupiter.api.Test;

/** What of a text is said back, in a vocabulary of a few words: sofa is a circumstance, an eagle everyday, calf her body. */
class SmallCoverageTest {
    private final Interpreter small = new PhraseInterpreter(Small.findings(), Small.vocabulary("out of: outside",
            "x: y", "skips: [feel", "skips: [darn, feel", "sensations: [wipe", "sensations: [wipe, numb",
            "body: [tummy", "body: [legs, tummy", "places: [sofa", "places: [both, one, down, sofa",
            "reassuring: [soft", "reassuring: [strong, soft"));

    @Test
    void aClauseOfCircumstancesGoesWithItsNeighbour() {
        Small.read(small, """
                bleeding, sofa | bleeding |
                sofa, bleeding | bleeding |
                sofa. bleeding | bleeding | sofa
                bleeding. sofa | bleeding |
                bleeding. sofa. kitchen | bleeding | kitchen
                bleeding, eagle | bleeding | eagle
                bleeding, after eagle | bleeding | after
                bleeding, and after eagle | bleeding | after
                bleeding, sofa after eagle | bleeding | sofa after eagle
                bleeding, baby | bleeding | baby
                bleeding, deep | bleeding |
                all good, deep | | deep
                all good, sofa | |
                sofa, all good | |
                deep, all good | | deep
                deep, bleeding | bleeding |
                all good, heavy | | heavy
                all good, both legs | | both legs
                """);
    }

    @Test
    void questionMarksAloneAreSaidBackAndOtherSignsSayNothing() {
        Small.read(small, """
                ??? | | ???
                ?!? | | ?!?
                ... | |
                - | |
                """);
    }

    @Test
    void morePlacesOfAComplaintContinueIt() {
        Small.read(small, """
                bleeding in tummy and calf | bleeding |
                bleeding in tummy, calf | bleeding | calf
                bleeding and calf 7 sofa | bleeding |
                bleeding and calf deep | bleeding | and calf deep
                bleeding and calf both legs | bleeding | and calf both legs
                bleeding and calf down my leg | bleeding | and calf down my leg
                bleeding and calf one leg | bleeding |
                all good and calf | | and calf
                calf and sofa | | calf; and sofa
                """);
    }

    @Test
    void aPartOfHerBodyThatIsWellReassures() {
        Small.read(small, """
                calf soft | |
                the calf is fine, sofa | |
                soft | |
                calf soft until sofa | | calf soft until sofa
                not calf soft | | not calf soft
                calf deep soft | | calf deep soft
                calf gribble soft | | calf gribble soft
                calf sofa | | calf sofa
                bleeding calf soft | bleeding | soft
                """);
    }

    @Test
    void besideARemarkAPartOfHerBodyNeedsItsPlace() {
        Small.read(small, """
                all good calf | | all good calf
                all good in calf | |
                all good in the calf | |
                all good in tummy calf | |
                all good in sofa calf | | all good in sofa calf
                no bleeding calf | | no bleeding calf
                no bleeding or calf | | or
                no swollen calf calf | |
                no swollen calf tummy | | no swollen calf tummy
                """);
    }

    @Test
    void wordsThatNothingExplainsAreSaidBackTogether() {
        Small.read(small, """
                bleeding gribble frump sofa | bleeding | gribble frump
                bleeding gribble sofa frump | bleeding | gribble; frump
                bleeding not gribble sofa eagle sofa | bleeding | not gribble sofa eagle
                bleeding not sofa | bleeding | not sofa
                sofa | | sofa
                7 | | 7
                the | | the
                the, bleeding | bleeding |
                7, sofa, bleeding | bleeding |
                """);
    }

    @Test
    void aComplaintThatNoFindingKnowsIsUnderstoodOnlyWhereItIsDeniedOrSpokenOfAgain() {
        Small.read(small, """
                numb | | numb
                no numb | |
                bleeding and numb | bleeding | numb
                bleeding, the numb | bleeding |
                bleeding, a numb | bleeding | numb
                all good, the numb | | numb
                the numb, bleeding | bleeding | numb
                not all good | | not all good
                """);
    }

    @Test
    void whatRefersBackNeedsSomethingToReferTo() {
        Small.read(small, """
                nothing since | nothing-since |
                bleeding, nothing since | bleeding nothing-since |
                sofa, nothing since | nothing-since | sofa; nothing since
                all good, nothing since | nothing-since | nothing since
                """);
    }

    @Test
    void whatIsSaidOfAComplaintNeedsOne() {
        Small.read(small, """
                bleeding, getting worse | bleeding |
                getting worse, bleeding | bleeding |
                all good getting worse | | getting worse
                bleeding not severe | bleeding |
                bleeding not again | bleeding | not again
                bleeding not went off | bleeding | not went off
                bleeding 6 out of 10 | bleeding |
                hot and darn shivery | fever |
                hot and shivery darn | fever | darn
                bleeding not lying down | bleeding |
                bleeding can not lying down | bleeding | can not
                not lying down, bleeding | bleeding |
                back to work | | back to work
                bleeding, back to work | bleeding |
                again, bleeding | bleeding |
                """);
    }

    @Test
    void answersAreUnderstoodWhereTheyAreAllSheSays() {
        Small.read(small, """
                none | |
                first baby | |
                and the first baby 7 | |
                first baby sofa | | first baby sofa
                bleeding none | |
                Heavy Bleeding | bleeding-heavy |
                """);
    }

    @Test
    void besideWhatIsWellTwoMoreWordsMayStand() {
        Small.read(small, """
                calf soft sofa kitchen | |
                calf soft the sofa kitchen | |
                calf soft tummy sofa kitchen | |
                calf soft baby sofa kitchen | |
                calf soft sofa kitchen morning | | calf soft sofa kitchen morning
                soft 6 6 scared of numb | |
                calf strong | |
                strong calf | | strong calf
                strong sofa | | strong sofa
                """);
    }

    @Test
    void besideARemarkFiveMoreWordsMayStand() {
        Small.read(small, """
                all good sofa kitchen morning eagle sofa | |
                all good 7 7 sofa kitchen morning eagle sofa | |
                all good the my sofa kitchen morning eagle sofa | |
                all good sofa kitchen morning eagle sofa sofa | | all good sofa kitchen morning eagle sofa sofa
                in calf all good | |
                the calf all good | | the calf all good
                calf in all good | | calf in all good
                """);
    }

    @Test
    void aDenialAndWhatIsOverLeaveNothingOpen() {
        Small.read(small, """
                bleeding: none | |
                no bleeding, it went off | |
                no bleeding, it was scan clear | |
                no bleeding, was there | | was there
                no bleeding, it was severe | | it was severe
                bleeding, sofa me | bleeding |
                bleeding, me sofa | bleeding |
                bleeding, sofa at me | bleeding | sofa at me
                not severe, bleeding | bleeding |
                sudden stitch | |
                all good, it was sofa | |
                """);
    }
}
