package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Good news that a few words take back, and what those words leave as it is. */
class UndoingTest {
    private static final String MORE = """
            - {id: well, kind: context, name: Well, phrases: [lively, hardly quiet at all]}
            - {id: bump, kind: ordinary, name: Leak with a laugh, phrases: [leaks with laugh]}
            """;

    private final Interpreter small = interpreter();

    private static Interpreter interpreter() {
        List<Finding> findings = new ArrayList<>(Small.findings());
        findings.addAll(Small.findings(MORE));
        return new PhraseInterpreter(findings, Small.vocabulary("places: [sofa", "places: [longer, hardly, stopped, gone, sofa",
                "bridges: [in", "bridges: [with, in", "gaps: [left", "gaps: [hardly, left", "remarks: [all good",
                "remarks: [gone all good, all good"));
    }

    @Test
    void goodNewsIsTakenBack() {
        Small.read(small, """
                hardly soft | | hardly soft
                no longer all good | | no longer all good
                hardly lively | well | hardly lively
                all good, hardly soft | | hardly soft
                sofa hardly all good | | sofa hardly all good
                bleeding, hardly under control | bleeding | hardly under control
                bleeding, hardly went off | bleeding | hardly went off
                leaks hardly with laugh | bump | leaks hardly with laugh
                """);
    }

    @Test
    void complaintsAndLongerPhrasesAreNot() {
        Small.read(small, """
                hardly bleeding | bleeding |
                lively, hardly bleeding | bleeding well |
                hardly tummy ache in the morning | back-ache |
                hardly quiet at all | well |
                soft, hardly sofa | |
                """);
    }

    @Test
    void goodNewsIsOver() {
        Small.read(small, """
                lively. gone after sofa | well | gone after sofa
                soft. stopped after sofa | | stopped after sofa
                soft. and stopped after sofa | | and stopped after sofa
                lively. soft. gone | well | gone
                """);
    }

    @Test
    void complaintsAreOverAndSheHasGoneBack() {
        Small.read(small, """
                lively, back ache. gone | back-ache well |
                lively. gone, lively | well | gone
                lively. gone all good | well |
                lively. gone lively | well |
                lively. none | well |
                """);
    }

    @Test
    void aTextThatIsCutOffIsNotUnderstood() {
        Small.read(small, """
                lively and then my | well | and then my
                lively, my | well | my
                lively my sofa | well |
                back ache and | back-ache | and
                """);
    }
}
