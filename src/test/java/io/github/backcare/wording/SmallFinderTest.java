package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a phrase is found: in its order, turned round, and with strange words between. */
class SmallFinderTest {
    private static final String MORE = """
            - {id: clots, kind: symptom, name: Clots, phrases: [heavy clots]}
            - {id: flow, kind: symptom, name: Flow, phrases: [flow heavy]}
            - {id: arms, kind: symptom, name: Arms, phrases: [arms blow up]}
            - {id: pale, kind: symptom, name: Pale, phrases: [pale scared]}
            - {id: ill, kind: symptom, name: Ill, phrases: [ill sister, ill son, ill family]}
            - {id: footed, kind: symptom, name: Footed, phrases: [sure footed]}
            - {id: soaked, kind: symptom, name: Soaked, phrases: [soaking]}
            - {id: throb, kind: symptom, name: Throb, phrases: [throb deep throb]}
            - {id: loads, kind: symptom, name: Loads, phrases: [gushes loads]}
            - {id: well, kind: context, name: Well, phrases: [fine]}
            - {id: legs, kind: ordinary, name: Legs, phrases: [legs]}
            - {id: calf-settled, kind: symptom, name: Calf settled, qualifies: {of: calf, when: [settled]}}
            - {id: bleeding-settled, kind: symptom, name: Bleeding settled, qualifies: {of: bleeding, when: [settled]}}
            """;

    private final Interpreter small = interpreter();

    private static Interpreter interpreter() {
        List<Finding> findings = new ArrayList<>(Small.findings());
        findings.addAll(Small.findings(MORE));
        return new PhraseInterpreter(findings, Small.vocabulary());
    }

    @Test
    void fourSmallWordsMayStandBetweenTwoOfAPhrase() {
        Small.read(small, """
                hot and shivery | fever |
                hot and a a feeling a shivery | fever |
                hot and a a a a a shivery | | hot; and a a a a a shivery
                hot. and shivery | | hot; and shivery
                hot and, shivery | | hot; shivery
                hot and gribble shivery | | hot; and gribble shivery
                """);
    }

    @Test
    void theWordsOfAPhraseMayBeTurnedRound() {
        Small.read(small, """
                calf is swollen | calf |
                calf in the left now is swollen | calf
                swollen 7 calf | calf |
                calf puffy | calf |
                calf. swollen | | calf; swollen
                calf not swollen | |
                calf left left left left left swollen | calf
                calf left left left left left left swollen |
                blow up arms |
                arms really blow up | arms
                arms left blow up | arms
                """);
    }

    @Test
    void strangeWordsMayStandBetweenInAClauseThatSaysNothingElse() {
        Small.read(small, """
                calf gribble swollen | calf | calf gribble swollen
                no calf gribble swollen | | no calf gribble swollen
                bleeding calf gribble swollen | bleeding
                back gribble ache | | back gribble ache
                all good calf gribble swollen | calf
                """);
    }

    @Test
    void aDegreeDeniedIsNoDenial() {
        Small.read(small, """
                heavy clots | clots
                no heavy clots | |
                not sure footed |
                sure footed | footed
                not heavy clots | | not heavy clots
                not a heavy clots | | not a heavy clots
                sofa not heavy clots | | sofa not heavy clots
                a heavy clots | clots
                not, heavy clots | clots
                flow is not heavy | | flow is not heavy
                heavy is not flow | |
                flow heavy | flow
                flow is heavy | flow
                flow no sofa |
                """);
    }

    /** Without the cue the same words name the complaint. */
    @Test
    void aFearOrAnotherPersonIsNoWordOfAPhraseThatIsTurnedRound() {
        Small.read(small, """
                scared pale | pale
                scared of pale |
                sister ill | ill
                my sister ill |
                son ill | ill
                my son ill |
                family ill | ill
                ill runs in the family |
                """);
    }

    @Test
    void whatSettlesAComplaintMayEndItsClause() {
        Small.read(small, """
                sore calf | calf
                sore calf gone | calf-settled
                sore calf, gone | calf-settled
                sore calf, and gone | calf-settled
                sore calf gone in morning | calf-settled
                sore calf sofa gone | calf-settled
                sore calf 7 gone | calf-settled
                sore calf gone sofa | calf
                sore calf gribble gone | calf
                sore calf not gone | calf
                bleeding gone | bleeding
                all good gone |
                sore calf, sofa gone | calf-settled
                """);
    }

    @Test
    void anUnclearWordIsAskedOnceUnlessItIsSettledOrDenied() {
        assertThat(small.interpret("stitch and stitch").ambiguous()).extracting(Ambiguity::said).containsExactly("stitch");
        assertThat(small.interpret("stitch, a show").ambiguous()).extracting(Ambiguity::ask)
                .containsExactly("Which stitch?", "Which show?");
        assertThat(List.of("no stitch", "a show, bleeding", "stitch running", "stitch, running", "stitch up the hill",
                "running, sofa, stitch")).allMatch(text -> small.interpret(text).ambiguous().isEmpty());
        assertThat(List.of("stitch. running", "running. stitch", "running, sofa, sofa, stitch", "stitch, sofa, sofa, running",
                "stitch up the")).noneMatch(text -> small.interpret(text).ambiguous().isEmpty());
        assertThat(Small.named(small.interpret("stitch in cervix"))).isEqualTo("cerclage");
    }

    @Test
    void aMildComplaintWithinAQualifierIsNone() {
        Small.read(small, """
                legs | legs
                sore calf both legs | calf
                legs sore calf | legs calf
                """);
    }

    @Test
    void aWordOfPraiseBeforeAnotherWordDescribesThat() {
        Small.read(small, """
                fine | well
                fine gribble | | fine gribble
                fine, gribble | well | gribble
                fine sofa | well
                fine in gribble | well
                fine soft | well
                gribble fine | well
                legs gribble | legs
                """);
    }

    @Test
    void aDegreeThatIsAComplaintByItselfIsDenied() {
        Small.read(small, """
                soaking | soaked
                not soaking | |
                not gushes loads | loads
                no gushes loads |
                """);
    }

    @Test
    void aWordCountsOnceInAPhrase() {
        Small.read(small, """
                throb deep throb | throb
                throb left throb deep | throb
                throb left deep |
                deep left throb |
                """);
    }

    @Test
    void whatComesBeforeAComplaintSettlesNothing() {
        Small.read(small, """
                gone in sore calf | calf
                sore calf. gone in sore calf | calf
                """);
    }

    @Test
    void theClausesBesideAnUnclearWordSettleIt() {
        assertThat(List.of("stitch, sofa, running", "sofa, sofa, stitch, running", "sofa, sofa, sofa, stitch, sofa, running",
                "running, sofa, stitch")).allMatch(text -> small.interpret(text).ambiguous().isEmpty());
    }
}
