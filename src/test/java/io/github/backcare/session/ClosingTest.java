package io.github.backcare.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.screening.Level;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The questions at the end, and how a session ends with each answer and without. */
class ClosingTest {

    private static Ride atTheEnd(Settings settings) {
        return ByHand.usual(settings).pass(ByHand.WHOLE_SECONDS);
    }

    private static Ride cleared(Ride ride) {
        return ride.on(new Event.Screened(new Verdict(Level.GO, null, List.of(), Optional.of(ByHand.clearance()))));
    }

    @Test
    void enterLeavesEachQuestionUnanswered() {
        Ride ride = atTheEnd(ByHand.asking(false, true, true));
        assertThat(ride.state().mode()).isEqualTo(Mode.FELT);
        assertThat(ride.press(Key.ENTER).state().mode()).isEqualTo(Mode.PAIN_AFTER);
        assertThat(ride.press(Key.ENTER).state().mode()).isEqualTo(Mode.CONSENT);
        assertThat(ride.press(Key.ENTER).state().mode()).isEqualTo(Mode.FINISHED);
        assertThat(ride.state().progress().felt()).isEmpty();
        assertThat(ride.state().progress().painAfter()).isEmpty();
        assertThat(ride.state().diaryYes()).isEmpty();
    }

    @Test
    void anAnswerToEachIsKept() {
        Ride ride = atTheEnd(ByHand.asking(false, true, true)).press('1');
        assertThat(ride.state().progress().felt()).containsEntry(2, Felt.FINE);
        assertThat(ride.state().mode()).isEqualTo(Mode.PAIN_AFTER);
        cleared(ride.type("10").press(Key.ENTER));
        assertThat(ride.state().progress().painAfter()).hasValue(10);
        assertThat(ride.state().mode()).isEqualTo(Mode.CONSENT);
        assertThat(ride.press('y').state().diaryYes()).contains(true);
        assertThat(ride.state().mode()).isEqualTo(Mode.FINISHED);
    }

    @Test
    void aNoToTheDiaryIsKeptAndOtherKeysSayNothing() {
        Ride ride = atTheEnd(ByHand.asking(false, false, true)).press('1');
        assertThat(ride.state().mode()).isEqualTo(Mode.CONSENT);
        assertThat(ride.press('x').press('1').state().mode()).isEqualTo(Mode.CONSENT);
        assertThat(ride.state().diaryYes()).isEmpty();
        assertThat(ride.press('n').state().diaryYes()).contains(false);
        assertThat(ride.state().mode()).isEqualTo(Mode.FINISHED);
    }

    @Test
    void otherKeysDoNotAnswerHowItFelt() {
        Ride ride = atTheEnd(ByHand.asking(false, true, false)).press('x').press('4').press(' ');
        assertThat(ride.state().mode()).isEqualTo(Mode.FELT);
        assertThat(ride.state().progress().felt()).isEmpty();
    }

    @Test
    void painIsANumberFromNoughtToTen() {
        Ride ride = atTheEnd(ByHand.asking(false, true, false)).press(Key.ENTER).type("12");
        assertThat(ride.state().dialogue().typed()).isEqualTo("1");
        assertThat(ride.type("0").state().dialogue().typed()).isEqualTo("10");
        assertThat(ride.type("x").state().dialogue().typed()).isEqualTo("10");
        ride.press(Key.BACKSPACE).press(Key.BACKSPACE).press(Key.BACKSPACE).type("4");
        assertThat(ride.press(Key.ENTER).state().said().pain()).hasValue(4);
        assertThat(ride.state().progress().painAfter()).hasValue(4);
        assertThat(ride.state().progress().painBefore()).isEmpty();
    }

    @Test
    void painBeforeIsKeptAndTheSessionBegins() {
        Ride ride = ByHand.usual(ByHand.asking(true, false, false)).type("3").press(Key.ENTER);
        assertThat(ride.state().mode()).isEqualTo(Mode.CHECKING);
        assertThat(cleared(ride).state().mode()).isEqualTo(Mode.RUNNING);
        assertThat(ride.state().progress().painBefore()).hasValue(3);
        assertThat(ride.state().progress().painAfter()).isEmpty();
        assertThat(ride.state().leftSeconds()).isEqualTo(10);
        Ride silent = ByHand.usual(ByHand.asking(true, false, false)).press(Key.ENTER);
        assertThat(silent.state().mode()).isEqualTo(Mode.RUNNING);
        assertThat(silent.state().progress().painBefore()).isEmpty();
    }

    @Test
    void qAtAQuestionEndsWithoutFurtherOnes() {
        assertThat(atTheEnd(ByHand.asking(false, true, true)).press('q').state().mode()).isEqualTo(Mode.FINISHED);
        Ride pain = atTheEnd(ByHand.asking(false, true, true)).press(Key.ENTER).press('q');
        assertThat(pain.state().mode()).isEqualTo(Mode.FINISHED);
        assertThat(pain.state().progress().activeSeconds()).isEqualTo(ByHand.WHOLE_SECONDS);
    }

    @Test
    void qInTheMiddleAsksHowHerBackIsButNotHowTheExerciseWas() {
        Ride ride = ByHand.usual(ByHand.asking(false, true, true)).pass(40).press('q');
        assertThat(ride.state().mode()).isEqualTo(Mode.PAIN_AFTER);
        assertThat(ride.state().leftSeconds()).isEqualTo(60);
        assertThat(ride.state().askFelt()).isEmpty();
        assertThat(ride.state().progress().activeSeconds()).isEqualTo(40);
        assertThat(ride.pass(60).state().mode()).isEqualTo(Mode.CONSENT);
        assertThat(ride.pass(60).state().mode()).isEqualTo(Mode.FINISHED);
    }

    @Test
    void whoeverBeganNothingIsAskedNothing() {
        Ride ride = ByHand.usual(ByHand.asking(false, true, true)).pass(9).press('q');
        assertThat(ride.state().mode()).isEqualTo(Mode.FINISHED);
    }

    @Test
    void aFalseAlarmAfterTheLastExerciseLeadsToTheQuestionsThatFollow() {
        Ride ride = atTheEnd(ByHand.asking(false, true, false)).press('3');
        assertThat(ride.state().mode()).isEqualTo(Mode.SIGNS);
        assertThat(ride.state().sessionSecondsLeft()).isZero();
        assertThat(ride.press(Key.ESCAPE).state().mode()).isEqualTo(Mode.PAIN_AFTER);
        assertThat(ride.pass(61).state().mode()).isEqualTo(Mode.FINISHED);
        assertThat(ride.state().progress().activeSeconds()).isEqualTo(ByHand.WHOLE_SECONDS);
    }

    @Test
    void somethingHarmlessAfterTheLastExerciseLeadsToTheQuestionsThatFollow() {
        Ride ride = atTheEnd(ByHand.asking(false, true, false)).press('3').press(Key.SPACE).press(Key.ENTER);
        assertThat(ride.state().mode()).isEqualTo(Mode.CHECKING);
        assertThat(cleared(ride).state().mode()).isEqualTo(Mode.PAIN_AFTER);
    }
}
