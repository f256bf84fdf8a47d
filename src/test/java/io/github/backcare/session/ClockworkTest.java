package io.github.backcare.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What time does, to the instant: sessions written by hand, a clock that moves when told to. */
class ClockworkTest {
    private static final long SECOND = 1_000_000_000L;
    private static final int HALF_AN_HOUR = 30 * 60;

    @Test
    void aMomentEndsAtItsLastInstantNotAfterIt() {
        Ride ride = ByHand.usual().pass(9.9);
        assertThat(ride.state().index()).isZero();
        assertThat(ride.state().leftSeconds()).isEqualTo(1);
        assertThat(ride.pass(0.1).state().index()).isEqualTo(1);
        assertThat(ride.state().leftSeconds()).isEqualTo(4);
    }

    @Test
    void aTickOfTwoSecondsIsNotYetLate() {
        assertThat(ByHand.usual().pass(1).jump(2 * SECOND, 2_000).state().mode()).isEqualTo(Mode.RUNNING);
        assertThat(ByHand.usual().pass(1).jump(2 * SECOND + 1, 2_000).state().mode()).isEqualTo(Mode.PAUSED);
        assertThat(ByHand.usual().pass(1).jump(SECOND, 2_001).state().mode()).isEqualTo(Mode.PAUSED);
    }

    @Test
    void aPauseOfHalfAnHourAsksNothingAndALongerOneDoes() {
        Ride ride = ByHand.usual().pass(12).press(' ').leap(HALF_AN_HOUR).press(' ');
        assertThat(ride.state().mode()).isEqualTo(Mode.RUNNING);
        Ride longer = ByHand.usual().pass(12).press(' ').leap(HALF_AN_HOUR + 1).press(' ');
        assertThat(longer.state().mode()).isEqualTo(Mode.RESCREEN);
    }

    @Test
    void aPauseIsAsLongAsTheWallClockSaysWhereThatSaysMore() {
        Ride ride = ByHand.usual().pass(12).press(' ').jump(SECOND, HALF_AN_HOUR * 1_000).press(' ');
        assertThat(ride.state().mode()).isEqualTo(Mode.RUNNING);
        Ride longer = ByHand.usual().pass(12).press(' ').jump(SECOND, HALF_AN_HOUR * 1_000 + 1).press(' ');
        assertThat(longer.state().mode()).isEqualTo(Mode.RESCREEN);
    }

    @Test
    void aSessionWithoutKeysGoesOnWhenMoreThanTenSecondsArePast() {
        Ride ride = ByHand.usual(Settings.PLAIN).pass(12).leap(3).pass(7);
        assertThat(ride.state().mode()).isEqualTo(Mode.PAUSED);
        assertThat(ride.pass(0.1).state().mode()).isEqualTo(Mode.RUNNING);
        assertThat(ride.state().index()).isEqualTo(1);
        assertThat(ride.state().leftNanos()).isEqualTo(2 * SECOND);
    }

    @Test
    void aSessionWithKeysWaitsForHer() {
        assertThat(ByHand.usual().pass(12).leap(3).pass(60).state().mode()).isEqualTo(Mode.PAUSED);
    }

    @Test
    void aSessionWithoutKeysPlaysEachMomentInFullAndAsksNothing() {
        Ride ride = ByHand.usual(Settings.PLAIN).pass(29.9);
        assertThat(ride.state().index()).isEqualTo(4);
        ride.pass(1);
        assertThat(ride.state().index()).isEqualTo(5);
        assertThat(ride.state().askFelt()).isEmpty();
        assertThat(ride.state().notice()).isEmpty();
        ride.pass(ByHand.WHOLE_SECONDS - 31.0);
        assertThat(ride.state().mode()).isEqualTo(Mode.RUNNING);
        ride.pass(0.1);
        assertThat(ride.state().mode()).isEqualTo(Mode.FINISHED);
        assertThat(ride.state().progress().activeSeconds()).isEqualTo(ByHand.WHOLE_SECONDS);
        assertThat(ride.state().progress().finished()).containsExactly(0, 1, 2);
    }

    @Test
    void aLidShutDuringAQuestionLeavesTheQuestionItsTime() {
        Ride ride = ByHand.usual().pass(ByHand.WHOLE_SECONDS);
        assertThat(ride.state().mode()).isEqualTo(Mode.FELT);
        assertThat(ride.state().leftSeconds()).isEqualTo(15);
        ride.pass(5).leap(600);
        assertThat(ride.state().mode()).isEqualTo(Mode.FELT);
        assertThat(ride.state().leftSeconds()).isEqualTo(10);
        assertThat(ride.pass(9.9).state().mode()).isEqualTo(Mode.FELT);
        assertThat(ride.pass(0.1).state().mode()).isEqualTo(Mode.FINISHED);
    }

    @Test
    void aLidShutDuringAPauseLeavesItAPause() {
        Ride ride = ByHand.usual().pass(12).press(' ').leap(60);
        assertThat(ride.state().notice()).isEmpty();
        assertThat(ride.press(' ').state().leftNanos()).isEqualTo(2 * SECOND);
    }

    @Test
    void theQuestionBeforeWaitsAMinuteAndThenItBegins() {
        Ride ride = ByHand.usual(ByHand.asking(true, false, false)).pass(59.9);
        assertThat(ride.state().mode()).isEqualTo(Mode.PAIN_BEFORE);
        assertThat(ride.pass(0.1).state().mode()).isEqualTo(Mode.RUNNING);
        assertThat(ride.state().leftSeconds()).isEqualTo(10);
    }

    @Test
    void howItFeltIsAskedFromTheEndOfAnExerciseUntilTheNextIsUnderWay() {
        Ride ride = ByHand.usual().pass(29.9);
        assertThat(ride.state().askFelt()).isEmpty();
        assertThat(ride.state().progress().begun()).containsExactly(0);
        assertThat(ride.state().progress().finished()).isEmpty();
        assertThat(ride.pass(0.1).state().askFelt()).hasValue(0);
        assertThat(ride.state().progress().finished()).containsExactly(0);
        assertThat(ride.pass(42.9).state().askFelt()).hasValue(0);
        assertThat(ride.pass(0.1).state().askFelt()).isEmpty();
        assertThat(ride.pass(13).state().progress().finished()).as("at rest between sets").containsExactly(0);
        assertThat(ride.pass(38).state().askFelt()).hasValue(1);
    }

    @Test
    void aNoticeStaysUntilTheFirstStepOfAnExercise() {
        Ride ride = ByHand.usual().pass(9.9);
        assertThat(ride.state().notice()).isEqualTo(Spoken.FIRST_BELL);
        assertThat(ride.pass(0.1).state().notice()).isEmpty();
        ride.pass(5).on(new Event.Told("No voice."));
        assertThat(ride.pass(40).state().moment().repetition()).isEqualTo(1);
        assertThat(ride.state().notice()).isEqualTo("No voice.");
        assertThat(ride.pass(10).state().notice()).isEmpty();
    }

    @Test
    void atHerPaceEachRepetitionWaitsAtItsEndAndAHoldNever() {
        Ride ride = ByHand.usual(Ride.settings(1, true)).pass(19.9);
        assertThat(ride.state().mode()).isEqualTo(Mode.RUNNING);
        assertThat(ride.pass(0.1).state().mode()).isEqualTo(Mode.WAITING);
        assertThat(ride.pass(100).press(' ').state().index()).isEqualTo(3);
        assertThat(ride.state().progress().activeSeconds()).isEqualTo(20);
        assertThat(ride.pass(10).state().mode()).as("before the break").isEqualTo(Mode.WAITING);
        assertThat(ride.press(' ').pass(99).state().moment().exercise()).as("holds wait for nobody").isEqualTo(2);
        assertThat(ride.state().moment().repetition()).isEqualTo(1);
        for (int repetition = 1; repetition <= 3; repetition++) {
            assertThat(ride.pass(5).state().mode()).isEqualTo(Mode.WAITING);
            assertThat(ride.press(' ').state().moment().repetition()).isEqualTo(repetition + 1);
        }
        assertThat(ride.pass(30).state().mode()).as("after the last").isEqualTo(Mode.WAITING);
        assertThat(ride.press(' ').state().mode()).isEqualTo(Mode.FELT);
        assertThat(ride.state().progress().activeSeconds()).isEqualTo(ByHand.WHOLE_SECONDS);
    }

    @Test
    void atHerPaceASingleRepetitionWaitsToo() {
        Ride ride = Ride.of(ByHand.session(Ride.settings(1, true), List.of(ByHand.CAT, ByHand.ARMS),
                ByHand.repeating(1, 1).state().moments())).pass(6);
        assertThat(ride.state().mode()).isEqualTo(Mode.WAITING);
        assertThat(ride.state().askFelt()).isEqualTo(OptionalInt.empty());
        assertThat(ride.press(Key.ENTER).state().askFelt()).hasValue(0);
    }

    @Test
    void whatIsCutShortCountsForWhatWasPlayed() {
        Ride ride = ByHand.usual().pass(4).press(' ').pass(50).press(' ').pass(2).press(Key.ENTER);
        assertThat(ride.state().index()).isEqualTo(1);
        assertThat(ride.state().progress().activeSeconds()).isEqualTo(6);
        assertThat(ride.state().leftSeconds()).isEqualTo(4);
    }

    @Test
    void atAFasterPaceALateTickStillLosesNothing() {
        Ride ride = ByHand.usual(Ride.settings(2, false)).pass(6);
        assertThat(ride.state().index()).isEqualTo(1);
        assertThat(ride.state().leftNanos()).isEqualTo(2 * SECOND);
        ride.leap(5).press(' ');
        assertThat(ride.state().leftNanos()).isEqualTo(2 * SECOND);
        assertThat(ride.pass(1).state().index()).isEqualTo(2);
    }
}
