package io.github.backcare.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.backcare.routine.Planned;
import io.github.backcare.routine.Routine;
import io.github.backcare.routine.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the screen reads of a session: what is left, what comes next, how far it is. */
class PlayerStateTest {

    @Test
    void whatIsLeftOfTheSessionIsTheSumOfWhatComes() {
        Ride ride = ByHand.usual();
        assertThat(ride.state().sessionSecondsLeft()).isEqualTo(ByHand.WHOLE_SECONDS);
        assertThat(ride.pass(12.5).state().sessionSecondsLeft()).isEqualTo(137);
        assertThat(ride.press(' ').pass(5).state().sessionSecondsLeft()).isEqualTo(137);
        assertThat(ByHand.usual().pass(148).state().sessionSecondsLeft()).isEqualTo(1);
        assertThat(ByHand.usual(ByHand.asking(true, true, true)).pass(5).state().sessionSecondsLeft())
                .isEqualTo(ByHand.WHOLE_SECONDS);
    }

    @Test
    void nothingIsLeftOnceTheQuestionsBegin() {
        Ride ride = ByHand.usual(ByHand.asking(false, true, true)).pass(12).press('q');
        assertThat(ride.state().mode()).isEqualTo(Mode.PAIN_AFTER);
        assertThat(ride.state().sessionSecondsLeft()).isZero();
        assertThat(ride.press(Key.ENTER).state().mode()).isEqualTo(Mode.CONSENT);
        assertThat(ride.state().sessionSecondsLeft()).isZero();
        assertThat(ride.press('q').state().sessionSecondsLeft()).isZero();
        Ride felt = ByHand.usual().pass(ByHand.WHOLE_SECONDS);
        assertThat(felt.state().sessionSecondsLeft()).isZero();
        assertThat(felt.state().withMoments(felt.state().moments(), 3).sessionSecondsLeft()).isZero();
    }

    @Test
    void whatIsLeftOfAnExerciseLeavesOutTheBreakAfterIt() {
        assertThat(ByHand.usual().state().exerciseSecondsLeft()).isEqualTo(30);
        assertThat(ByHand.usual().pass(21).state().exerciseSecondsLeft()).isEqualTo(9);
        assertThat(ByHand.usual().pass(60).state().exerciseSecondsLeft()).isEqualTo(5 + 8 + 5 + 8 + 30 + 8);
        assertThat(ByHand.usual().pass(ByHand.WHOLE_SECONDS).state().withTiming(Timing.startingAt(0, 0))
                .exerciseSecondsLeft()).isZero();
    }

    @Test
    void theExerciseThatFollowsIsTheNextOneToCome() {
        assertThat(ByHand.usual().state().nextExercise()).contains(ByHand.BALANCE);
        assertThat(ByHand.usual().pass(100).state().nextExercise()).contains(ByHand.CAT);
        assertThat(ByHand.usual().pass(130).state().nextExercise()).isEmpty();
    }

    @Test
    void aMomentIsFromNoneToAllOver() {
        assertThat(ByHand.usual().state().fraction()).isZero();
        assertThat(ByHand.usual().pass(2.5).state().fraction()).isCloseTo(0.25, within(1e-9));
        assertThat(ByHand.usual().pass(11).state().fraction()).isCloseTo(0.25, within(1e-9));
        PlayerState asked = ByHand.usual(ByHand.asking(true, false, false)).state();
        assertThat(asked.fraction()).as("a minute's question over 10 s").isZero();
    }

    @Test
    void afterAllMomentsThePresentOneIsTheLast() {
        PlayerState end = ByHand.usual().pass(ByHand.WHOLE_SECONDS).state();
        assertThat(end.index()).isEqualTo(21);
        assertThat(end.moment()).isEqualTo(ByHand.usualMoments().get(20));
        assertThat(end.exercise()).isEqualTo(ByHand.CAT);
    }

    @Test
    void theSameStateCanBeToldAtAnotherMoment() {
        assertThat(ByHand.usual().state().at(7).moment()).isEqualTo(ByHand.usualMoments().get(7));
    }

    @Test
    void withoutKeysNothingIsSaidOfThem() {
        assertThat(ByHand.usual(Settings.PLAIN).state().notice()).isEmpty();
        assertThat(ByHand.usual().state().notice()).isEqualTo(Spoken.FIRST_BELL);
    }

    @Test
    void noSessionHasWhatItsClearanceRulesOut() {
        Routine routine = ByHand.usual().state().session().routine();
        assertThatThrownBy(() -> new GuidedSession(ByHand.clearance("twins"), routine, Settings.PLAIN))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("the clearance rules out balance");
        List<Planned> without = List.of(routine.exercises().get(0), routine.exercises().get(2));
        Routine fitting = new Routine(routine.age(), without, new Timeline(List.of()), List.of(), 60, List.of());
        assertThat(new GuidedSession(ByHand.clearance("twins"), fitting, Settings.PLAIN).exercises()).isEqualTo(without);
    }

    @Test
    void wordsAreTypedUpToAnEndAndTakenBackSignBySign() {
        Dialogue line = Dialogue.line("What?").withTyped("x".repeat(9_999));
        Dialogue full = line.typing(Key.of('y'));
        assertThat(full.typed()).hasSize(10_000).endsWith("y");
        assertThat(full.typing(Key.of('z'))).isEqualTo(full);
        assertThat(full.typing(Key.BACKSPACE).typed()).isEqualTo(line.typed());
        assertThat(Dialogue.line("What?").typing(Key.of(0x1F600)).typing(Key.BACKSPACE).typed()).isEmpty();
        assertThat(Dialogue.line("What?").typing(Key.BACKSPACE).typed()).isEmpty();
        assertThat(Dialogue.line("What?").typing(Key.ESCAPE).typed()).isEmpty();
    }
}
