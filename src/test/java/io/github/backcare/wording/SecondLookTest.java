package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was set aside as denied, feared, past or another's, and is there after all. */
class SecondLookTest {
    private static final String MORE = """
            - {id: self-harm, kind: symptom, name: Self-harm, phrases: [end myself]}
            - {id: itch, kind: ordinary, name: Itch, phrases: [itching]}
            """;

    private final Interpreter small = interpreter();

    private static Interpreter interpreter() {
        List<Finding> findings = new ArrayList<>(Small.findings());
        findings.addAll(Small.findings(MORE));
        return new PhraseInterpreter(findings, Small.vocabulary("transparent: [any", "transparent: [we, all, reported, tell, any",
                "[what if, scared of]", "[what if, scared of, googled, how would i know, scared i might, is it, trying to]",
                "there-it-is: [now i have it]", "there-it-is: [now i have it, it happened]"));
    }

    @Test
    void aDenialThatIsCorrectedIsNone() {
        Small.read(small, """
                no bleeding |
                no bleeding well maybe a bit | bleeding
                no bleeding well |
                no bleeding, yes | bleeding
                no bleeding yes | bleeding
                """);
    }

    @Test
    void onlyThisIsThere() {
        Small.read(small, """
                no just bleeding | bleeding
                no just a bleeding | bleeding
                not just bleeding |
                no really bleeding |
                a just no bleeding |
                """);
    }

    @Test
    void whatEndsOrIsLessIsStillThere() {
        Small.read(small, """
                no sign of bleeding easing | bleeding
                no sign of bleeding easing on |
                no bleeding, easing |
                not bleeding as much | bleeding
                not bleeding so bad | bleeding
                not bleeding as sofa |
                no bleeding as much |
                not bleeding loads | bleeding
                not bleeding a loads | bleeding
                not bleeding all the time | bleeding
                not bleeding all the day |
                not bleeding, loads |
                no bleeding now but sofa | bleeding
                no bleeding now sofa |
                no bleeding but sofa |
                """);
    }

    @Test
    void aQuestionThatSoundsLikeADenialIsNone() {
        Small.read(small, """
                do not we bleeding | bleeding
                do not all bleeding | bleeding
                do not any bleeding |
                i do not we bleeding |
                is not bleeding normal | bleeding
                it is not bleeding x ok | bleeding
                is not bleeding x x ok |
                sofa it is not bleeding ok |
                was not bleeding ok |
                do not bleeding ok |
                """);
    }

    @Test
    void aDenialOfADenialIsNone() {
        Small.read(small, """
                not without bleeding | bleeding
                not not bleeding | bleeding
                without bleeding |
                not reported the bleeding | bleeding
                not reported a bleeding |
                not any the bleeding |
                """);
    }

    @Test
    void whoeverHopesSoHasSeenSomething() {
        Small.read(small, """
                hoping not bleeding | bleeding
                tell me it is not itching | itch
                hoping it is not itching | itch
                hoping that not itching | itch
                hoping not itching |
                it is not itching |
                tell it is not itching |
                """);
    }

    @Test
    void aFearOfWhatGoesOnIsNone() {
        Small.read(small, """
                scared of bleeding |
                scared of bleeding now i have it | bleeding
                scared of bleeding now i have it sofa | bleeding
                scared of bleeding, i had some sofa | bleeding
                googled bleeding | bleeding
                what if a yoga with bleeding | bleeding
                what if a yoga without a bleeding |
                scared of going for bleeding | bleeding
                scared of yoga for bleeding | bleeding
                scared of more bleeding | bleeding
                what if i keep bleeding | bleeding
                what if a keep bleeding | bleeding
                what if i bleeding | bleeding
                what if i bleed |
                what if i might be bleeding | bleeding
                what if i might be bleeding if |
                what if it might have been bleeding | bleeding
                what if it might have bleeding |
                what if it might bleeding |
                how would i know bleeding |
                how would i know when i bleeding |
                how would i know i bleeding | bleeding
                """);
    }

    @Test
    void aQuestionAboutWhatSheHasIsNoFear() {
        Small.read(small, """
                what if bleeding means | bleeding
                is it normal bleeding | bleeding
                what to scared of when bleeding | bleeding
                what should scared of when bleeding | bleeding
                what should scared of when like bleeding | bleeding | what should; like
                what should scared of bleeding |
                what x scared of when bleeding |
                scared of when bleeding |
                """);
    }

    @Test
    void theAbsenceOfMovementsAndHarmToHerselfAreNoMereFears() {
        Small.read(small, """
                scared of not felt him kick | movements
                what if not felt him kick |
                scared i might not felt him kick |
                what should what if not felt him kick | movements
                scared i might end myself | self-harm
                scared i might end myself lifting |
                scared of end myself |
                what if end myself | self-harm
                scared i might itching |
                """);
    }

    @Test
    void whatOthersSayOrHaveTooIsHers() {
        Small.read(small, """
                my sister had bleeding |
                my sister had bleeding so do i | bleeding
                me and my sister bleeding | bleeding
                him and my sister had bleeding |
                me or my sister had bleeding | bleeding
                my sister told us bleeding | bleeding
                my sister told our bleeding | bleeding
                my sister says bleeding | bleeding
                my sister always says bleeding | bleeding
                my sister always had bleeding | bleeding
                my sister, says she had bleeding |
                like my sister bleeding | bleeding
                happened like my sister had bleeding |
                my sister house bleeding | bleeding
                my sister a house bleeding | bleeding
                my sister a a house bleeding | bleeding
                """);
    }

    @Test
    void whatIsJustAsItWasIsThere() {
        Small.read(small, """
                bleeding years ago |
                bleeding years ago like last time | bleeding
                like last time bleeding years ago | bleeding
                bleeding years ago, soft, like last time | bleeding
                """);
    }

    @Test
    void ofManyPeopleTheLastBeforeAComplaintHasIt() {
        Small.read(small, """
                me and my sister had bleeding | bleeding
                i and my sister had bleeding | bleeding
                him and my sister had bleeding |
                sofa and my sister had bleeding |
                like my sister had bleeding | bleeding
                like my sister had heavy bleeding | bleeding-heavy bleeding
                like my sister had bleeding, a friend had back ache | bleeding
                like a friend, my sister had bleeding |
                a friend, like my sister had bleeding | bleeding
                my sister who told us of bleeding | bleeding
                my sister who sofa says bleeding | bleeding
                my sister who said she says bleeding | bleeding
                my sister who says she had bleeding |
                my sister who sofa had bleeding |
                """);
    }

    @Test
    void whatIsHopedAwayIsAskedWhereItIsUnclear() {
        assertThat(small.interpret("hoping not stitch").ambiguous()).hasSize(1);
        assertThat(small.interpret("hoping it is not stitch").ambiguous()).hasSize(1);
        assertThat(small.interpret("not stitch").ambiguous()).isEmpty();
        Small.read(small, """
                hoping it is not numb | | hoping it is not numb
                it is not numb | |
                """);
    }

    @Test
    void aFearBesideWhatIsNoneOfItIsOne() {
        Small.read(small, """
                scared of having it with bleeding | bleeding
                i was going to sofa scared of bleeding |
                no bleeding, just sore calf | calf
                scared of bleeding it happened | bleeding
                scared of bleeding it happened sofa |
                """);
    }
}
