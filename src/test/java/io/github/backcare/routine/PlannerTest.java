package io.github.backcare.routine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.pregnancy.GestationalAge;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a routine leaves out, and what it says about it. */
class PlannerTest {
    private static final ExerciseBook BOOK = SmallBook.read("exercises:\n"
            + SmallBook.exercise("up", "loads: [twist]", "needs: [wall]")
            + SmallBook.exercise("down", "position: seated")
            + SmallBook.exercise("late", "weeks: { from: 28, to: 42 }", "loads: [twist]"));

    private static Routine plan(int week, List<Exclusion> exclusions, Posture... postures) {
        return new Planner(BOOK).plan(new Request(GestationalAge.ofWeeks(week), 5, exclusions, Set.of(postures), 0));
    }

    private static List<String> ids(Routine routine) {
        return routine.exercises().stream().map(planned -> planned.exercise().id()).toList();
    }

    private static List<String> leftOut(Routine routine) {
        return routine.leftOut().stream().map(left -> left.exercise().id() + ": " + left.because()).toList();
    }

    @Test
    void whatIsNotForTheWeekIsNeitherThereNorLeftOut() {
        assertThat(ids(plan(27, List.of()))).containsExactlyInAnyOrder("up", "down");
        assertThat(plan(27, List.of()).leftOut()).isEmpty();
        assertThat(ids(plan(28, List.of()))).containsExactlyInAnyOrder("up", "down", "late");
    }

    @Test
    void whatAnExclusionNamesIsLeftOutWithItsReason() {
        Routine routine = plan(28, List.of(new Exclusion("twist", "Your pelvis hurts."), new Exclusion("wall", "No wall.")));
        assertThat(ids(routine)).containsExactly("down");
        assertThat(leftOut(routine)).containsExactly("up: Your pelvis hurts.", "late: Your pelvis hurts.");
    }

    @Test
    void whatIsDoneInAnotherPositionIsLeftOutAndSaidSo() {
        Routine routine = plan(20, List.of(), Posture.SEATED);
        assertThat(ids(routine)).containsExactly("down");
        assertThat(leftOut(routine)).containsExactly("up: It is done standing, and you asked for other positions.");
    }

    @Test
    void whereNothingFitsTheRoutineIsEmpty() {
        Routine routine = plan(20, List.of(), Posture.SIDE_LYING);
        assertThat(routine.exercises()).isEmpty();
        assertThat(routine.seconds()).isZero();
    }

    @Test
    void theRoutineKnowsForWhomAndHowLongItWasToBe() {
        Routine routine = plan(20, List.of());
        assertThat(routine.age()).isEqualTo(GestationalAge.ofWeeks(20));
        assertThat(routine.askedSeconds()).isEqualTo(300);
        // 15 + 30, 15 + 30
        assertThat(routine.seconds()).isEqualTo(90);
        assertThat(routine.timeline().moments()).hasSize(8);
    }
}
