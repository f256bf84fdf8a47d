package io.github.backcare.lint;

import static io.github.backcare.lint.Fixture.exercise;
import static io.github.backcare.lint.Fixture.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExerciseChecksTest {
    private static final String LATE_LIMIT =
            "rules:\n" + rule("flat", "{ week: { from: 16 } }", "level: go; limits: [lying-flat]");

    @Test
    void anExerciseThatEveryWeekExcludesIsFound() {
        String late = exercise("late", "{ from: 16, to: 42 }", "lying-flat", "strength", "loads: [lying-flat]");
        String early = exercise("early", "{ from: 15, to: 42 }", "lying-flat", "strength", "loads: [lying-flat]");
        assertThat(Fixture.rules(LATE_LIMIT).with(late + early).found(new UnreachableExercises())).containsExactly(
                "the exercise 'late' is in no routine: the limits of weeks 16 to 42 leave it out for everyone "
                        + "(change its weeks, or remove it)");
    }

    @Test
    void aMainstayHasItsWeeksInItsTrimester() {
        assertThat(Fixture.exercises(exercise("a", "{ from: 1, to: 20 }", "standing", "stretch",
                "loads: []; mainstay-of: [1, 2, 3]")).found(new Mainstays())).containsExactly(
                "the exercise 'a' is a mainstay of trimester 3, but its weeks are 1 to 20 (correct one of them)");
    }

    @Test
    void everyWeekHasSomethingForEveryPurposeKneesAndWrists() {
        String all = exercise("a", "{ from: 1, to: 42 }", "seated", "mobility", "loads: []")
                + exercise("b", "{ from: 1, to: 42 }", "seated", "relaxation", "loads: []")
                + exercise("c", "{ from: 1, to: 42 }", "seated", "strength", "loads: []");
        String kneeling = exercise("d", "{ from: 1, to: 40 }", "kneeling", "stretch", "loads: [kneeling]");
        assertThat(Fixture.exercises(all + kneeling).found(new WeekGaps())).containsExactlyInAnyOrder(
                "in any week there is no exercise for stretch without kneeling (add one, or widen the weeks of one)",
                "in weeks 41 to 42 there is no exercise for stretch (add one, or widen the weeks of one)",
                "in weeks 41 to 42 there is no exercise for stretch without weight on the wrists (add one, or widen "
                        + "the "
                        + "weeks of one)");
    }

    @Test
    void aLimitOfTheWeekLeavesAGap() {
        String flat = exercise("a", "{ from: 1, to: 42 }", "lying-flat", "strength", "loads: [lying-flat]");
        assertThat(Fixture.rules(LATE_LIMIT).with(flat).found(new WeekGaps()))
                .contains("in weeks 16 to 42 there is no exercise for strength (add one, or widen the weeks of one)");
    }

    @Test
    void weeksAreListedInRuns() {
        assertThat(WeekList.of(List.of(3))).isEqualTo("week 3");
        assertThat(WeekList.of(List.of(3, 5, 6, 7, 42))).isEqualTo("weeks 3, 5 to 7, 42");
    }

    @Test
    void aWordingBelongsToOneQuestion() {
        String question = "  - { id: %s, topic: T, question: \"%s\", also: [%s], answer: A, "
                + "sources: [{ id: leaflet, item: 1 }] }\n";
        assertThat(Fixture.questions(question.formatted("a", "How often?", "how long")
                + question.formatted("b", "How much?", "how often")).found(new RepeatedQuestions()))
                .singleElement().asString().startsWith("the question 'b' asks \"how often\", as 'a' at faq.yaml:");
    }
}
