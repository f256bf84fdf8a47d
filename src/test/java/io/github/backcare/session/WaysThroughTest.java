package io.github.backcare.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.routine.Moment;
import io.github.backcare.routine.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WaysThroughTest {

    @Test
    void nextLeadsToTheNextExerciseAndBackToTheOneBefore() {
        Ride ride = Ride.inWeek(24).pass(30).press('n');
        assertThat(ride.state().moment().exercise()).isEqualTo(1);
        assertThat(ride.state().moment().kind()).isEqualTo(Moment.Kind.GET_READY);
        ride.pass(10).press('b');
        assertThat(ride.state().moment().exercise()).isZero();
        assertThat(ride.pass(20).press('r').state().index()).isZero();
    }

    @Test
    void whoeverComesBackFromAnotherPositionGetsTheTimeToChange() {
        GuidedSession session = Ride.session(30, 15, Ride.settings(1, false));
        for (int i = 1; i < session.exercises().size(); i++) {
            Ride ride = Ride.of(session);
            for (int n = 0; n < i; n++) {
                ride.press('n');
            }
            ride.press('b');
            int expected = Timeline.getReadySeconds(Optional.of(session.exercises().get(i).exercise().posture()),
                    ride.state().exercise().posture(), 30);
            assertThat(ride.state().moment().seconds()).isEqualTo(expected);
            assertThat(ride.state().leftSeconds()).isEqualTo(expected);
        }
    }

    @Test
    void nextDuringAPauseStaysPaused() {
        Ride ride = Ride.inWeek(24).pass(30).press(' ').press('n');
        assertThat(ride.state().mode()).isEqualTo(Mode.PAUSED);
        assertThat(ride.state().leftSeconds()).isEqualTo(ride.state().moment().seconds());
        assertThat(ride.press(' ').state().moment().exercise()).isEqualTo(1);
    }

    @Test
    void nextAfterTheLastExerciseEnds() {
        Ride ride = Ride.inWeek(24);
        for (int i = 0; i < 40 && !ride.state().mode().isOver(); i++) {
            ride.press('n');
        }
        assertThat(ride.state().mode()).isEqualTo(Mode.FINISHED);
    }

    @Test
    void enterCutsGettingReadyShortButNeverAStep() {
        Ride ride = Ride.inWeek(24).pass(3).press(Key.ENTER);
        assertThat(ride.state().moment().kind()).isEqualTo(Moment.Kind.STEP);
        int index = ride.state().index();
        assertThat(ride.press(Key.ENTER).state().index()).isEqualTo(index);
    }

    @Test
    void hardShortensWhatComesNextAndFineDoesNot() {
        Ride ride = Ride.inWeek(24).until(state -> state.askFelt().isPresent());
        int before = ride.state().totalSeconds();
        int index = ride.state().index();
        ride.press('2');
        assertThat(ride.state().totalSeconds()).isLessThan(before);
        assertThat(ride.state().index()).isEqualTo(index);
        assertThat(ride.state().progress().felt()).containsEntry(0, Felt.HARD);
        Ride other = Ride.inWeek(24).until(state -> state.askFelt().isPresent()).press('1');
        assertThat(other.state().totalSeconds()).isEqualTo(before);
    }

    @Test
    void noAnswerMovesOnAndCountsAsNone() {
        Ride ride = Ride.inWeek(24).until(state -> state.askFelt().isPresent())
                .until(state -> state.moment().kind() == Moment.Kind.STEP).until(state -> state.askFelt().isEmpty());
        assertThat(ride.state().mode()).isEqualTo(Mode.RUNNING);
        assertThat(ride.state().progress().felt()).isEmpty();
    }

    @Test
    void theQuestionsAfterTheLastExerciseAnswerThemselves() {
        Settings asking = new Settings(1, false, true, false, true, true, OptionalInt.empty(),
                List.of(), Optional.empty(), List.of());
        Ride ride = Ride.of(Ride.session(24, 5, asking)).until(state -> state.mode() == Mode.FELT)
                .until(state -> state.mode() == Mode.PAIN_AFTER).until(state -> state.mode() == Mode.CONSENT)
                .until(state -> state.mode() == Mode.FINISHED);
        assertThat(ride.state().progress().painAfter()).isEmpty();
        assertThat(ride.state().diaryYes()).isEmpty();
    }

    @Test
    void finishingEarlyStillAsksHowTheBackFeels() {
        Settings asking = new Settings(1, false, true, false, true, true, OptionalInt.empty(),
                List.of(), Optional.empty(), List.of());
        Ride ride = Ride.of(Ride.session(24, 5, asking)).pass(40).press('q');
        assertThat(ride.state().mode()).isEqualTo(Mode.PAIN_AFTER);
        ride.type("3").press(Key.ENTER);
        assertThat(ride.state().mode()).isEqualTo(Mode.CHECKING);
        assertThat(ride.state().said().pain()).hasValue(3);
    }

    @Test
    void finishingBeforeTheFirstStepAsksNothing() {
        Settings asking = new Settings(1, false, true, false, true, true, OptionalInt.empty(),
                List.of(), Optional.empty(), List.of());
        Ride ride = Ride.of(Ride.session(24, 5, asking)).pass(2).press('q');
        assertThat(ride.state().mode()).isEqualTo(Mode.FINISHED);
        assertThat(Summary.of(ride.state()).get(0)).startsWith("You stopped before the first exercise");
    }
}
