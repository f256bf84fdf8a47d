package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.content.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with findings and words together is told, each where it stands. */
class SmallLintTest {
    private static final String NOWHERE =
            "the finding 'nowhere' is not in safety-rules.yaml (correct it, or add the finding)";

    @Test
    void theSmallContentHasNoProblem() {
        assertThat(WordingLint.check(Small.findings(), Small.vocabulary())).isEmpty();
    }

    @Test
    void aPhraseThatAnyNumberOrYearFitsIsUnderstood() {
        assertThat(problems("- {id: more, kind: condition, name: More, phrases: [born after N days, scan in YYYY]}")).isEmpty();
    }

    @Test
    void aPhraseOfTwoFindingsIsToldAtTheSecond() {
        assertThat(problems("""
                - {id: one, kind: symptom, name: One, phrases: [gribble frump, frump of gribble, the gribble frump]}
                - {id: two, kind: symptom, name: Two, phrases: [a gribble frump]}
                """)).containsExactly("rules.yaml:2:49: 'a gribble frump' of two means the same words as a phrase of one"
                + " (leave it to one of them)", "rules.yaml:2:49: 'a gribble frump' is not understood as two but as one,"
                + " which hides it (remove it, or the phrase that hides it)");
    }

    @Test
    void aPhraseThatOneOfAnotherHidesIsTold() {
        assertThat(problems("- {id: more, kind: ordinary, name: More, phrases: [bleeding]}")).containsExactly(
                "rules.yaml:1:52: 'bleeding' of more means the same words as a phrase of bleeding (leave it to one of them)",
                "rules.yaml:1:52: 'bleeding' is not understood as more but as bleeding, which hides it"
                        + " (remove it, or the phrase that hides it)");
    }

    @Test
    void aPhraseThatItsOwnWordsDenyIsTold() {
        assertThat(problems("- {id: more, kind: context, name: More, phrases: [last kicks]}")).containsExactly(
                "rules.yaml:1:51: 'last kicks' is not understood as more"
                        + " (its words deny or excuse it; word it otherwise)");
    }

    @Test
    void aFormOfAFindingCountsAsTheFinding() {
        assertThat(problems("""
                - {id: more, kind: symptom, name: More, phrases: [severe gribble]}
                - {id: form, kind: symptom, name: Form, qualifies: {of: more, when: [severe]}}
                """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"implies: [nowhere]", "'follow-up: {of: nowhere, ask: Is it}'",
        "'qualifies: {of: nowhere, when: [heavy]}'"})
    void anUnknownFindingThatAnotherNamesIsTold(String more) {
        assertThat(problems("- {id: more, kind: symptom, name: More, %s}".formatted(more)))
                .containsExactly("rules.yaml:1:3: " + NOWHERE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{finding: cerclage, meaning | {finding: nowhere, meaning",
        "[cervix], finding: cerclage | [cervix], finding: nowhere", "finding: fever | finding: nowhere",
        "finding: severe | finding: nowhere", "finding: sugar-off | finding: nowhere"})
    void anUnknownFindingInTheWordsIsTold(String there, String instead) {
        assertThat(WordingLint.check(Small.findings(), Small.vocabulary(there, instead))).extracting(Problem::toString)
                .singleElement().asString().startsWith("small.yaml:").endsWith(NOWHERE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"places: [sofa | places: [bloods", "body: [tummy | body: [bloods",
        "{baby: [baby | {baby: [bloods"})
    void anAlarmWordAmongOrdinaryOnesIsTold(String there, String instead) {
        assertThat(WordingLint.check(Small.findings(), Small.vocabulary(there, instead))).extracting(Problem::message)
                .containsExactly("'bloods' counts as the alarm word 'blood' and can't be ordinary"
                        + " (remove it from one of the lists)");
    }

    @Test
    void onlyThePhrasesThatAreAskedForAreTried() {
        List<Finding> theirs = Small.findings("- {id: theirs, kind: context, name: More, phrases: [last kicks, bleeding]}");
        List<Finding> mine = Small.findings("- {id: mine, kind: condition, name: Mine, phrases: [\"!\", gribble, bleeding]}");
        List<Finding> shipped = Stream.concat(Small.findings().stream(), theirs.stream()).toList();
        List<Finding> all = Stream.concat(shipped.stream(), mine.stream()).toList();
        PhraseInterpreter wider = new PhraseInterpreter(shipped, Small.vocabulary()).with(mine);
        assertThat(WordingLint.check(all, mine, Small.vocabulary(), wider)).extracting(Problem::message).containsExactly(
                "'!' is not understood as mine (its words deny or excuse it; word it otherwise)",
                "'bleeding' of mine means the same words as a phrase of bleeding (leave it to one of them)",
                "'bleeding' is not understood as mine but as bleeding, which hides it (remove it, or the phrase that hides it)");
    }

    /** The problems of the small findings and these, which are read as the first. */
    private static List<String> problems(String more) {
        List<Finding> all = new java.util.ArrayList<>(Small.findings());
        all.addAll(Small.findings(more));
        return WordingLint.check(all, Small.vocabulary()).stream().map(Problem::toString).toList();
    }
}
