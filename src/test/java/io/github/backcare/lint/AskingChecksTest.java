package io.github.backcare.lint;

import static io.github.backcare.lint.Fixture.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AskingChecksTest {

    @Test
    void aDangerSignIsAskedInEachWeekInWhichItIsUrgent() {
        assertThat(Fixture.rules("""
                checklist: [{ id: line, topic: Line, ask: Any, covers: [bleeding], weeks: { from: 12 } }]
                findings: [{ id: bleeding, kind: symptom, name: Bleeding, danger-sign: true }]
                rules:
                """ + rule("a", "{ all: [bleeding, { week: { from: 10, to: 20 } }] }", "level: urgent"))
                .found(new UncoveredDangerSigns())).containsExactly("the danger sign 'bleeding' is on no line of the "
                        + "checklist in weeks 10 to 11 (add it to what a line covers)");
    }

    @Test
    void whatIsUrgentByItselfIsADangerSign() {
        String rules = """
                findings:
                  - { id: bleeding, kind: symptom, name: Bleeding }
                  - { id: heavy, kind: symptom, name: Heavy, implies: [bleeding] }
                  - { id: hurt-by-someone, kind: symptom, name: Hurt }
                  - { id: blood-pressure-severe, kind: symptom, name: Pressure }
                  - { id: fever, kind: symptom, name: Fever }
                  - { id: faint, kind: symptom, name: Faint, danger-sign: true }
                  - { id: faint-often, kind: symptom, name: Faint, implies: [faint] }
                  - { id: faint-long, kind: symptom, name: Faint, implies: [faint] }
                rules:
                """ + rule("a", "{ any: [bleeding, hurt-by-someone, blood-pressure-severe] }", "level: urgent")
                + rule("b", "{ any: [{ all: [bleeding, fever] }, faint-long] }", "level: emergency")
                + rule("c", "faint", "level: urgent");
        assertThat(Fixture.rules(rules).found(new MissingDangerFlags())).containsExactly(
                "the symptom 'bleeding' is urgent in any week but no danger sign (add danger-sign: true)",
                "the symptom 'heavy' is urgent in any week but no danger sign (add danger-sign: true)",
                "the symptom 'faint-long' is emergency in any week but no danger sign (add danger-sign: true)");
    }

    @Test
    void theChecklistFitsAScreen() {
        String lines = IntStream.rangeClosed(1, 11).mapToObj(i -> "  - { id: line-" + i + ", topic: T, ask: "
                + (i == 3 ? "x".repeat(73) : "Any") + ", covers: [a] }\n").collect(Collectors.joining());
        String findings = "findings: [{ id: a, kind: symptom, name: A }]\n";
        assertThat(Fixture.rules("checklist:\n" + lines + findings).found(new QuestionLines())).containsExactly(
                "the question of 'line-3' has 73 characters (at most 72 fit a line)",
                "the line 'line-11' makes the checklist longer than 10 lines (put what it covers on another line)");
        String early = lines.replace("id: line-11, ", "id: line-11, weeks: { to: 20 }, ")
                .replace("id: line-1, ", "id: line-1, weeks: { from: 21 }, ");
        assertThat(Fixture.rules("checklist:\n" + early + findings).found(new QuestionLines())).hasSize(1);
    }

    @Test
    void aGraveConditionIsAskedAboutItselfOrAsTheMilderFormOfOneThatIs() {
        assertThat(Fixture.rules("""
                history: [{ id: line, topic: Line, ask: Any, covers: [diabetes] }]
                findings:
                  - { id: diabetes, kind: condition, name: D }
                  - { id: diabetes-mild, kind: condition, name: D, qualifies: { of: diabetes, when: [controlled] } }
                  - { id: diabetes-bad, kind: condition, name: D, implies: [diabetes] }
                  - { id: twins, kind: condition, name: T }
                  - { id: ivf, kind: condition, name: I }
                rules:
                """ + rule("a", "{ any: [diabetes, diabetes-mild, diabetes-bad, twins] }", "level: caution")
                + rule("b", "ivf", "level: go")).found(new ConditionsNotAsked()))
                .hasSize(2).anyMatch(text -> text.contains("'twins'"))
                .anyMatch(text -> text.contains("'diabetes-bad'"));
    }
}
