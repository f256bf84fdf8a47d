package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Good news of the baby's movements, and what only sounds like it. */
class BabyNewsTest {
    private static final String KICKS = """
            - {id: kicks, kind: context, name: Kicks as ever, phrases: [kicking, kick, move, moved, moving]}
            - {id: well, kind: context, name: Well, phrases: [sofa]}
            """;

    private final Interpreter small = interpreter();

    private static Interpreter interpreter() {
        List<Finding> findings = new ArrayList<>(Small.findings());
        findings.addAll(Small.findings(KICKS));
        return new PhraseInterpreter(findings, Small.vocabulary("everyday: {",
                "everyday: {more: [night, few, hour, started, lots],",
                "idioms: [back to work", "idioms: [kicks all day"));
    }

    @Test
    void movementsAreGoodNews() {
        Small.read(small, """
                kicking | kicks
                moved last night | kicks
                last hour moving | kicks
                kicking lots | kicks
                11 kicks | kicks
                much kicking | kicks
                get moving | kicks
                kicking started last week | kicks
                kicking not as lots | kicks
                kicking, soft, fine, soft, fine stopped | kicks
                sofa fading | well
                """);
    }

    @Test
    void whatEndedLatelyIsNoGoodNews() {
        Small.read(small, """
                sofa until today |
                sofa until monday soft |
                sofa until soft | well
                sofa, until today | well
                sofa no longer |
                no longer sofa |
                no longer, sofa | well
                sofa no more |
                sofa no more soft | well
                sofa no soft | well
                kicking then nothing |
                kicking lots, then nothing |
                kicking x x x x then nothing |
                kicking x x x x x then nothing | kicks
                kicking then nothing soft | kicks
                sofa then nothing | well
                kicking. soft soft soft soft stopped |
                kicking. soft | kicks
                kicking. sofa soft soft soft stopped | kicks well | soft soft soft stopped
                sofa. stopped soft | well
                kicking last felt |
                kicking last soft | kicks
                """);
    }

    @Test
    void movementsOfDaysAgoAndRareOnesAreNoNews() {
        Small.read(small, """
                moved on monday |
                moved on monday today | kicks
                moved the day before |
                moved the day soft | kicks
                kicking on monday | kicks
                moved twice |
                moved x twice |
                moved x x twice | kicks
                moved, twice | kicks
                moved at last |
                moved at soft | kicks
                just moving |
                couple x x kicks |
                couple x x x kicks | kicks
                moving slow |
                moving x x softer |
                moving x x x softer | kicks
                moving again after |
                moving again | kicks
                """);
    }

    @Test
    void movementsThatEndInNoneAreGone() {
        Small.read(small, """
                kicks none |
                kicks zero |
                kicks nil |
                kicks 0 |
                kicks absent |
                kicks no |
                kicks no sofa | kicks
                """);
    }

    @Test
    void movementsThatStoppedOrAreFewerNowAreGone() {
        Small.read(small, """
                kicking stopped |
                kicking x x x stopped |
                kicking x x x x stopped | kicks
                kicking fewer |
                kicking not as much |
                kicking not as much x | kicks
                kicking x x x not as much |
                kicking not since |
                kicking not today |
                kicking not anymore |
                kicking not x | kicks
                kicking today x not |
                kicking x x not | kicks
                kicking today not x | kicks
                """);
    }

    @Test
    void movementsThatAreCountedAreFew() {
        Small.read(small, """
                4 kicks |
                four kicks |
                single kick |
                only kicking |
                only x kicking |
                only x x kicking |
                only x x x kicking | kicks
                kicks took hours |
                x kicks | kicks
                """);
    }

    /** "Kicks all day" is no remark of its own where its kicks are few. */
    @Test
    void whatIsSaidOfFewMovementsIsNotUnderstood() {
        Small.read(small, """
                bleeding kicks all day | bleeding kicks |
                bleeding only kicks all day | bleeding | only kicks all day
                """);
    }

    @Test
    void movementsThatAreWaitedForAreNone() {
        Small.read(small, """
                get baby to move |
                make him kick |
                getting her move |
                x her move | kicks
                get x move | kicks
                where kicking |
                why x moving |
                kicking why | kicks
                """);
    }

    @Test
    void movementsOfAnotherTimeAreGone() {
        Small.read(small, """
                kicking fading |
                fading kicking |
                last kick |
                last night kick | kicks
                last few kicks | kicks
                so much kicking |
                moved last week |
                moved last month |
                moved last year | kicks
                moved last x week first | kicks
                """);
    }

    @Test
    void nothingSinceTakesThemBack() {
        Small.read(small, """
                kicking, nothing since |
                nothing since, kicking | nothing-since kicks
                nothing since | nothing-since
                sofa, nothing since | well nothing-since
                """);
    }

    @Test
    void nothingSinceReachesOverAClause() {
        Small.read(small, """
                kicking, kitchen, nothing since |
                kitchen, kitchen, kicking, nothing since |
                no bleeding, it moved | kicks |
                """);
    }

    /** Words that are ordinary by themselves, and one that says that all is well, explain nothing of what has faded. */
    @Test
    void whatHasFadedReassuresNobodyAndIsNoCircumstance() {
        List<Finding> findings = new ArrayList<>(Small.findings());
        findings.addAll(Small.findings(KICKS));
        Small.read(new PhraseInterpreter(findings, Small.vocabulary("places: [sofa", "places: [kicking, stopped, sofa")), """
                kicking soft | kicks |
                kicking stopped soft | | kicking stopped soft
                bleeding, kicking stopped | bleeding | kicking stopped
                """);
    }

    @Test
    void aNoneThatGoesOnSpeaksOfTheMovementsBeforeIt() {
        List<Finding> findings = new ArrayList<>(Small.findings());
        findings.addAll(Small.findings(KICKS + "- {id: no, kind: context, name: None, phrases: [none]}"));
        Small.read(new PhraseInterpreter(findings, Small.vocabulary("answers: [none, ", "answers: [", "ended: [stopped",
                "ended: [none, stopped", "trailing-negators: [none, ", "trailing-negators: [")), """
                kicking sofa. none | kicks well no
                kicking sofa. none of calf | kicks well no
                kicking sofa. none in calf | well no
                """);
    }
}
