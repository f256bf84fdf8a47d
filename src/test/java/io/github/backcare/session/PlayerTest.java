package io.github.backcare.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backcare.routine.Cue;
import io.github.backcare.routine.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlayerTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void inEveryWeekEachMomentBeginsOnItsSecondAndNoneIsSkipped() {
        for (int week = 1; week <= 42; week++) {
            GuidedSession session = Ride.session(week, 12, Ride.settings(1, false));
            Ride ride = Ride.of(session);
            Random jitter = new Random(week);
            List<Integer> entered = new ArrayList<>(List.of(0));
            long start = ride.nanos();
            long due = 0;
            while (ride.state().mode() == Mode.RUNNING) {
                int before = ride.state().index();
                long step = 20_000_000L + jitter.nextInt(130_000_000);
                ride.jump(step, step / 1_000_000);
                if (ride.state().mode() == Mode.RUNNING && ride.state().index() != before) {
                    due += session.routine().timeline().moments().get(before).seconds() * SECOND;
                    entered.add(ride.state().index());
                    assertThat(ride.nanos() - start - due).as("lateness in week %d", week).isBetween(0L, step);
                    // The deadline itself never drifts: it is the sum of the seconds.
                    assertThat(ride.state().timing().deadline())
                            .isEqualTo(due + ride.state().moment().seconds() * SECOND);
                }
            }
            assertThat(entered).hasSize(session.routine().timeline().moments().size());
            assertThat(ride.state().mode()).isEqualTo(Mode.FELT);
            assertThat(ride.state().progress().activeSeconds()).isEqualTo(session.routine().seconds());
            assertThat(ride.state().progress().finished()).hasSize(session.exercises().size());
        }
    }

    @Test
    void eachSideGetsItsFullTimeWithFiveSecondsToChangeOver() {
        Ride ride = Ride.inWeek(24).until(state -> state.moment().kind() == Moment.Kind.CHANGE_SIDES);
        List<Moment> moments = ride.state().moments();
        int exercise = ride.state().moment().exercise();
        assertThat(ride.state().moment().seconds()).isEqualTo(5);
        assertThat(secondsOfSide(moments, exercise, 1)).isEqualTo(secondsOfSide(moments, exercise, 2)).isPositive();
    }

    private static int secondsOfSide(List<Moment> moments, int exercise, int side) {
        return moments.stream().filter(moment -> moment.kind() == Moment.Kind.STEP && moment.exercise() == exercise
                && moment.side() == side).mapToInt(Moment::seconds).sum();
    }

    @Test
    void aPauseFreezesWhatIsLeft() {
        Ride ride = Ride.inWeek(24).pass(17.3).press(' ');
        int index = ride.state().index();
        long left = ride.state().leftNanos();
        assertThat(ride.state().mode()).isEqualTo(Mode.PAUSED);
        ride.pass(600);
        assertThat(ride.state().leftNanos()).isEqualTo(left);
        ride.press(' ');
        assertThat(ride.state().mode()).isEqualTo(Mode.RUNNING);
        assertThat(ride.state().index()).isEqualTo(index);
        assertThat(ride.state().leftNanos()).isEqualTo(left);
    }

    @Test
    void aTickTooLateByTheMonotonicClockPausesAndSkipsNothing() {
        Ride ride = Ride.inWeek(24).until(state -> state.moment().cue().equals(java.util.Optional.of(Cue.HOLD))).pass(1);
        int index = ride.state().index();
        long left = ride.state().leftNanos();
        ride.jump(40 * SECOND, 40_000);
        assertThat(ride.state().mode()).isEqualTo(Mode.PAUSED);
        assertThat(ride.state().notice()).contains("Nothing was skipped");
        assertThat(ride.state().index()).isEqualTo(index);
        assertThat(ride.state().leftNanos()).isEqualTo(left);
    }

    @Test
    void aTickTooLateByTheWallClockAlonePausesToo() {
        Ride ride = Ride.inWeek(24).pass(20);
        long left = ride.state().leftNanos();
        ride.jump(SECOND / 10, 3_000);
        assertThat(ride.state().mode()).isEqualTo(Mode.PAUSED);
        assertThat(ride.state().leftNanos()).isEqualTo(left);
    }

    @Test
    void aTickOneSecondLateOnlyCatchesUp() {
        Ride ride = Ride.inWeek(24).pass(14.5).jump(SECOND, 1_000);
        assertThat(ride.state().mode()).isEqualTo(Mode.RUNNING);
        assertThat(ride.state().index()).isEqualTo(1);
        assertThat(ride.state().timing().deadline()).isEqualTo((15 + ride.state().moment().seconds()) * SECOND);
    }

    @Test
    void aWallClockSetBackDoesNothing() {
        Ride ride = Ride.inWeek(24).pass(20).jump(SECOND / 10, -3_600_000);
        assertThat(ride.state().mode()).isEqualTo(Mode.RUNNING);
    }

    @Test
    void aPauseOfMoreThanHalfAnHourAsksTodaysSignsAgain() {
        Ride ride = Ride.inWeek(24).pass(20).press(' ').pass(31 * 60);
        ride.takeEffects();
        ride.press(' ');
        assertThat(ride.state().mode()).isEqualTo(Mode.RESCREEN);
        assertThat(ride.takeEffects()).containsExactly(new Effect.ScreenAgain());
        int index = ride.state().index();
        ride.on(new Event.Cleared(ride.state().clearance()));
        assertThat(ride.state().mode()).isEqualTo(Mode.RUNNING);
        assertThat(ride.state().index()).isEqualTo(index);
    }

    @Test
    void aLidShutForAnHourAsksTodaysSignsAgain() {
        // The monotonic clock sleeps with the machine; the wall clock does not.
        Ride ride = Ride.inWeek(24).pass(20).jump(SECOND / 10, 3_600_000).press(' ');
        assertThat(ride.state().mode()).isEqualTo(Mode.RESCREEN);
        assertThat(ride.on(new Event.Refused()).state().mode()).isEqualTo(Mode.STOPPED);
    }

    @Test
    void aSessionWithoutKeysGoesOnByItselfAfterALateTick() {
        Ride ride = Ride.of(Ride.session(24, 5, Settings.PLAIN)).pass(20).jump(5 * SECOND, 5_000);
        assertThat(ride.state().mode()).isEqualTo(Mode.PAUSED);
        assertThat(ride.pass(11).state().mode()).isEqualTo(Mode.RUNNING);
    }

    @Test
    void aFasterClockPlaysTheSameMoments() {
        Ride ride = Ride.of(Ride.session(24, 5, Ride.settings(20, false)));
        long start = ride.nanos();
        ride.until(state -> state.mode() == Mode.FELT);
        double seconds = (ride.nanos() - start) / 1e9;
        assertThat(seconds).isBetween(15.0, 15.2);
        assertThat(ride.state().progress().activeSeconds()).isEqualTo(300);
    }

    @Test
    void atHerPaceARepetitionWithoutAHoldWaitsForHer() {
        Ride ride = Ride.of(Ride.session(24, 10, Ride.settings(1, true))).until(state -> state.mode() == Mode.WAITING);
        int index = ride.state().index();
        ride.pass(300);
        assertThat(ride.state().index()).isEqualTo(index);
        ride.press(Key.ENTER);
        assertThat(ride.state().index()).isEqualTo(index + 1);
        assertThat(ride.state().mode()).isEqualTo(Mode.RUNNING);
    }

    @Test
    void thereIsNoSessionForAnotherWeekThanTheClearances() {
        GuidedSession session = Ride.session(24, 10, Settings.PLAIN);
        GuidedSession other = Ride.session(25, 10, Settings.PLAIN);
        assertThatThrownBy(() -> new GuidedSession(session.clearance(), other.routine(), Settings.PLAIN))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("24").hasMessageContaining("25");
        assertThatThrownBy(() -> new GuidedSession(null, session.routine(), Settings.PLAIN))
                .isInstanceOf(NullPointerException.class);
    }
}
