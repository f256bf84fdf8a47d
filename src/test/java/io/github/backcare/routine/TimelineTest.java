package io.github.backcare.routine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.pregnancy.GestationalAge;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Seconds worked out by hand from the design's numbers. */
class TimelineTest {
    private static final Exercise BOTH_SIDES = SmallBook.exercises(SmallBook.exercise("both", "start: Stand tall.",
            "steps: [ { cue: breathe-in, seconds: 4, say: Lift. }, { cue: breathe-out, seconds: 6, say: Lower. } ]",
            "dose: { repetitions: 2, sets: 2, sides: 2, rest: 30s, side-names: [left arm, right arm] }")).get(0);

    private static Exercise lasting(int seconds, String position) {
        return SmallBook.exercises(SmallBook.exercise("lasting", "position: " + position, "loads: [kneeling]",
                "steps: [ { cue: hold, seconds: " + seconds + ", say: Hold. } ]", "dose: { repetitions: 1 }")).get(0);
    }

    private static Planned once(Exercise exercise) {
        return Planned.doses(exercise, false).get(0);
    }

    private static List<String> told(Timeline timeline) {
        return timeline.moments().stream().map(moment -> moment.kind() + " " + moment.set() + "/" + moment.side() + "/"
                + moment.repetition() + " " + moment.seconds() + " " + moment.cue().map(Cue::word).orElse("-") + " "
                + moment.say()).toList();
    }

    @Test
    void setsSidesAndRepetitionsFollowOneAnother() {
        assertThat(told(Timeline.of(List.of(once(BOTH_SIDES)), 24))).containsExactly(
                "GET_READY 1/1/1 15 - Stand tall.",
                "STEP 1/1/1 4 in Lift.", "STEP 1/1/1 6 out Lower.", "STEP 1/1/2 4 in Lift.", "STEP 1/1/2 6 out Lower.",
                "CHANGE_SIDES 1/2/1 5 - Change over: right arm.",
                "STEP 1/2/1 4 in Lift.", "STEP 1/2/1 6 out Lower.", "STEP 1/2/2 4 in Lift.", "STEP 1/2/2 6 out Lower.",
                "REST 2/1/1 30 - Rest. Breathe easily.",
                "STEP 2/1/1 4 in Lift.", "STEP 2/1/1 6 out Lower.", "STEP 2/1/2 4 in Lift.", "STEP 2/1/2 6 out Lower.",
                "CHANGE_SIDES 2/2/1 5 - Change over: right arm.",
                "STEP 2/2/1 4 in Lift.", "STEP 2/2/1 6 out Lower.", "STEP 2/2/2 4 in Lift.", "STEP 2/2/2 6 out Lower.");
    }

    @Test
    void itsSecondsAreTheSumAndAnExercisesAreItsOwn() {
        // 2 sets of 2 sides of 2 times 10 s, a change of 5 s in each set, 30 s between them
        assertThat(once(BOTH_SIDES).activeSeconds()).isEqualTo(120);
        Timeline timeline = Timeline.of(List.of(once(BOTH_SIDES), once(lasting(100, "standing")),
                once(lasting(10, "seated"))), 24);
        assertThat(timeline.secondsOf(0)).isEqualTo(135);
        assertThat(timeline.secondsOf(1)).as("without the break after it").isEqualTo(105);
        assertThat(timeline.secondsOf(2)).isEqualTo(25);
        assertThat(timeline.seconds()).isEqualTo(135 + 105 + 20 + 25);
    }

    @Test
    void aBreakComesAfterTheExerciseInWhichFourMinutesArePast() {
        Planned first = once(BOTH_SIDES);
        // 135 + 5 + 100 = 240 s; with 99 s it is one too few
        assertThat(breaks(first, once(lasting(100, "standing")), once(lasting(10, "standing")))).containsExactly(1);
        assertThat(breaks(first, once(lasting(99, "standing")), once(lasting(10, "standing")))).isEmpty();
        assertThat(breaks(first, once(lasting(100, "standing")))).as("not after the last").isEmpty();
    }

    @Test
    void fourMinutesAreCountedFromTheLastBreak() {
        Planned long120 = once(lasting(120, "standing"));
        // 15 + 120, then three times 5 + 120: 135, 260 (break), 125, 250 (break), 125
        assertThat(breaks(long120, long120, long120, long120, long120)).containsExactly(1, 3);
    }

    private static List<Integer> breaks(Planned... planned) {
        List<Moment> breaks = Timeline.of(List.of(planned), 24).breaks();
        assertThat(breaks).allMatch(moment -> moment.kind() == Moment.Kind.BREAK && moment.seconds() == 20
                && moment.say().equals("Take a breath and a sip of water."));
        return breaks.stream().map(Moment::exercise).toList();
    }

    @Test
    void anotherPositionTakesLongerAndLongestInTheThirdTrimester() {
        Optional<Posture> standing = Optional.of(Posture.STANDING);
        assertThat(Timeline.getReadySeconds(standing, Posture.STANDING, 28)).isEqualTo(5);
        assertThat(Timeline.getReadySeconds(standing, Posture.SEATED, 27)).isEqualTo(15);
        assertThat(Timeline.getReadySeconds(standing, Posture.SEATED, 28)).isEqualTo(25);
        assertThat(Timeline.getReadySeconds(Optional.empty(), Posture.SEATED, 27)).isEqualTo(15);
    }

    @Test
    void dosesAreEveryCountOfSetsAndRepetitionsAtTheSlowAndTheQuickPaceShortestFirst() {
        Exercise exercise = SmallBook.exercises(SmallBook.exercise("it",
                "steps: [ { cue: move, seconds: 2..3, say: Go. } ]", "dose: { repetitions: 4..5, sets: 1..2, rest: 10s }"))
                .get(0);
        assertThat(Planned.doses(exercise, false)).extracting(Planned::sets, Planned::repetitions, Planned::stepSeconds,
                Planned::activeSeconds).containsExactly(
                        dose(1, 4, 2, 8), dose(1, 5, 2, 10), dose(1, 4, 3, 12), dose(1, 5, 3, 15),
                        dose(2, 4, 2, 26), dose(2, 5, 2, 30), dose(2, 4, 3, 34), dose(2, 5, 3, 40));
        assertThat(Planned.doses(exercise, true)).extracting(Planned::sets, Planned::repetitions, Planned::stepSeconds,
                Planned::activeSeconds).containsExactly(dose(1, 4, 2, 8), dose(1, 4, 3, 12));
        assertThat(Planned.doses(BOTH_SIDES, false)).hasSize(1);
    }

    private static Tuple dose(int sets, int repetitions, int pace, int seconds) {
        return Tuple.tuple(sets, repetitions, List.of(pace), seconds);
    }

    @Test
    void aRoutineFillsItsTimeWithinHalfAMinute() {
        Timeline two = Timeline.of(List.of(once(lasting(105, "standing"))), 24);
        assertThat(List.of(89, 90, 120, 150, 151)).extracting(asked -> routine(two, asked).fillsTime())
                .containsExactly(false, true, true, true, false);
        assertThat(routine(two, 90).seconds()).isEqualTo(120);
    }

    private static Routine routine(Timeline timeline, int asked) {
        return new Routine(GestationalAge.ofWeeks(24), List.of(), timeline, List.of(), asked, List.of());
    }

    @Test
    void whatIsNeededIsNamedOnceInTheOrderInWhichItIsNeeded() {
        List<Planned> planned = SmallBook.exercises(SmallBook.exercise("a", "needs: [wall]"), SmallBook.exercise("b"),
                SmallBook.exercise("c", "needs: [chair, wall]")).stream().map(TimelineTest::once).toList();
        assertThat(new Routine(GestationalAge.ofWeeks(24), planned, new Timeline(List.of()), List.of(), 60, List.of())
                .needs()).containsExactly("wall", "chair");
    }
}
