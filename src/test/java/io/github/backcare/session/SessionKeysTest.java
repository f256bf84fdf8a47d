package io.github.backcare.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What keys are, and what they do while she exercises. */
class SessionKeysTest {

    @Test
    void digitsAreNoughtToNine() {
        assertThat(IntStream.rangeClosed('/', ':').map(code -> Key.of(code).digit()))
                .containsExactly(-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, -1);
    }

    @Test
    void lettersAreTheSameInEitherCaseAndArrowsAreNone() {
        assertThat(Key.of('q').is('q')).isTrue();
        assertThat(Key.of('Q').is('q')).isTrue();
        assertThat(Key.of('n').is('q')).isFalse();
        assertThat(Key.UP.is('q')).isFalse();
    }

    @Test
    void whatSheCanTypeIsPrintable() {
        assertThat(Stream.of(0x1f, 0x20, 0x7e, 0x7f, 0x80, 0x9f, 0xa0, 0xe9, -11).map(code -> new Key(code).isText()))
                .containsExactly(false, true, true, false, false, false, true, true, false);
        assertThat(IntStream.of(8, 127, '\n', '\r').mapToObj(Key::of))
                .containsExactly(Key.BACKSPACE, Key.BACKSPACE, Key.ENTER, Key.ENTER);
    }

    @Test
    void aQuestionMarkShowsTheKeysAndAnotherKeyHidesThemAndActs() {
        Ride ride = ByHand.usual().pass(3).press('?');
        assertThat(ride.state().help()).isTrue();
        assertThat(ride.press('?').state().help()).isFalse();
        ride.press('?').press(' ');
        assertThat(ride.state().help()).isFalse();
        assertThat(ride.state().mode()).isEqualTo(Mode.PAUSED);
    }

    @Test
    void tRingsAndSaysWhatTheBellsMeanUntilItIsPressedAgain() {
        Ride ride = ByHand.usual().pass(3);
        ride.takeEffects();
        assertThat(ride.press('t').state().notice()).isEqualTo(Spoken.SOUND_CHECK);
        assertThat(ride.takeEffects()).containsExactly(new Effect.Ring(Bell.DONE));
        assertThat(ride.pass(1).takeEffects()).isEmpty();
        assertThat(ride.press('t').state().notice()).isEmpty();
        assertThat(ride.takeEffects()).isEmpty();
    }

    @Test
    void controlCEndsItAtOnce() {
        assertThat(ByHand.usual().press(Key.INTERRUPT).state().mode()).isEqualTo(Mode.INTERRUPTED);
        assertThat(ByHand.usual().press('s').press(Key.INTERRUPT).state().mode()).isEqualTo(Mode.INTERRUPTED);
        assertThat(ByHand.usual().on(new Event.Interrupted()).state().mode()).isEqualTo(Mode.INTERRUPTED);
    }

    @Test
    void whatIsOverStaysOver() {
        Ride ride = ByHand.usual().pass(3).press('q');
        assertThat(ride.state().mode()).isEqualTo(Mode.FINISHED);
        PlayerState over = ride.state();
        assertThat(ride.press(Key.INTERRUPT).press('s').press(' ').press('q').on(new Event.Interrupted()).state())
                .isEqualTo(over);
    }

    @Test
    void keysDoNothingWhileItIsBeingScreened() {
        Ride ride = ByHand.usual().pass(3).press('s').press(Key.SPACE).press(Key.ENTER);
        assertThat(ride.state().mode()).isEqualTo(Mode.CHECKING);
        assertThat(ride.press('q').press(' ').press('n').state().mode()).isEqualTo(Mode.CHECKING);
        Ride again = ByHand.usual().pass(3).press(' ').leap(31 * 60).press(' ').press(' ').press('q');
        assertThat(again.state().mode()).isEqualTo(Mode.RESCREEN);
    }

    @Test
    void onlyOneTwoAndThreeSayHowItFelt() {
        Ride ride = ByHand.usual().pass(31);
        assertThat(ride.press('0').press('4').press('x').state().askFelt()).hasValue(0);
        ride.press('1');
        assertThat(ride.state().progress().felt()).containsEntry(0, Felt.FINE);
        assertThat(ride.state().notice()).isEqualTo("Good.");
        assertThat(ride.state().askFelt()).isEqualTo(OptionalInt.empty());
        assertThat(ride.press('2').state().progress().felt()).containsEntry(0, Felt.FINE);
        assertThat(ByHand.usual().pass(31).press('3').state().mode()).isEqualTo(Mode.SIGNS);
    }

    @Test
    void spacePausesAStepAndEnterDoesNot() {
        assertThat(ByHand.usual().pass(12).press(Key.ENTER).state().mode()).isEqualTo(Mode.RUNNING);
        assertThat(ByHand.usual().pass(12).press(Key.SPACE).state().mode()).isEqualTo(Mode.PAUSED);
        assertThat(ByHand.usual().pass(12).press(Key.SPACE).press(Key.ENTER).state().mode()).isEqualTo(Mode.RUNNING);
        assertThat(ByHand.usual().pass(90).press(Key.ENTER).state().index()).as("the rest cut short").isEqualTo(11);
    }

    @Test
    void beingStoppedFromOutsidePausesAndSaysSo() {
        Ride ride = ByHand.usual().pass(12).on(new Event.Suspended());
        assertThat(ride.state().mode()).isEqualTo(Mode.PAUSED);
        assertThat(ride.state().notice()).isEqualTo("Paused while you were away.");
        PlayerState asking = ByHand.usual().pass(12).press('s').state();
        assertThat(Player.next(asking, new Event.Suspended())).isSameAs(asking);
    }
}
