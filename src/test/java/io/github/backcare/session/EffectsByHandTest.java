package io.github.backcare.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.screening.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each bell and each sentence, moment by moment. */
class EffectsByHandTest {

    /** What is heard: a bell by how often it rings, a sentence as it is. */
    private static List<String> heard(Ride ride) {
        List<String> heard = new ArrayList<>();
        ride.takeEffects().forEach(effect -> effect.on(new Effect.Performer() {
            @Override
            public void ring(Bell bell) {
                heard.add("bell " + bell.times());
            }

            @Override
            public void say(String sentence) {
                heard.add(sentence);
            }

            @Override
            public void check(Said said) {
                heard.add("check " + said.signs().size());
            }

            @Override
            public void screenAgain() {
                heard.add("screen again");
            }
        }));
        return heard;
    }

    private static Ride quiet(Ride ride) {
        ride.takeEffects();
        return ride;
    }

    @Test
    void aWholeSessionSoundsLikeThis() {
        Ride ride = ByHand.usual();
        assertThat(heard(ride)).containsExactly("bell 1", "The arms. Now GET_READY.");
        assertThat(heard(ride.pass(29.9))).containsExactly("bell 1", "In full: BREATHE_IN.", "In full: BREATHE_OUT.",
                "In", "Out");
        assertThat(heard(ride.pass(0.1))).containsExactly("bell 2", "Now BREAK.");
        assertThat(heard(ride.pass(20))).containsExactly("bell 2", "The balance. Now GET_READY.");
        assertThat(heard(ride.pass(59))).containsExactly("bell 1", "In full: HOLD.", "bell 2", "Now CHANGE_SIDES.",
                "bell 1", "In full: HOLD.", "bell 2", "Now REST.");
        assertThat(heard(ride.pass(10))).containsExactly("bell 1", "Hold");
        assertThat(heard(ride.pass(14))).containsExactly("bell 2", "The cat. Now GET_READY.", "bell 1",
                "In full: MOVE.", "In full: RELEASE.");
        assertThat(heard(ride.pass(16))).containsExactly("Move", "Release", "Move", "Release", "Move", "Release",
                "bell 3", "How did that feel?");
        assertThat(heard(ride.pass(15))).isEmpty();
    }

    @Test
    void aSessionThatAsksFirstSaysTheQuestionAndThenBegins() {
        Ride ride = ByHand.usual(ByHand.asking(true, true, true));
        assertThat(heard(ride)).containsExactly("How does your back feel now, from 0, no pain, to 10, the worst?");
        assertThat(heard(ride.press(Key.ENTER))).containsExactly("bell 1", "The arms. Now GET_READY.");
        assertThat(heard(ride.pass(12).press('q'))).endsWith("bell 3",
                "And how does your back feel now, from 0, no pain, to 10, the worst?");
        assertThat(heard(ride.press(Key.ENTER))).containsExactly("Shall I keep a diary for you?");
        assertThat(heard(ride.press(Key.ENTER))).isEmpty();
    }

    @Test
    void finishingWithoutAQuestionRingsThreeBells() {
        assertThat(heard(quiet(ByHand.usual().pass(12)).press('q'))).containsExactly("bell 3");
    }

    @Test
    void aPauseInsideAMomentGoesOnInAWord() {
        Ride step = quiet(ByHand.usual().pass(11)).press(' ');
        assertThat(heard(step)).containsExactly("Paused.");
        assertThat(heard(step.press(' '))).containsExactly("In");
        Ride ready = quiet(ByHand.usual().pass(5)).press(' ').press(' ');
        assertThat(heard(ready)).containsExactly("Paused.", "Going on.");
        assertThat(heard(quiet(ByHand.usual().pass(11)).leap(3)))
                .containsExactly("I stopped the clock: the computer was asleep or busy. Nothing was skipped.");
    }

    @Test
    void aPauseAtTheBeginningOfAMomentBeginsItAgain() {
        Ride ride = quiet(ByHand.usual().pass(10)).press(' ').press(' ');
        assertThat(heard(ride)).containsExactly("Paused.", "bell 1", "In full: BREATHE_IN.");
    }

    @Test
    void anotherExerciseChosenInAPauseIsSaidWhenItBegins() {
        Ride ride = quiet(ByHand.usual().pass(12).press(' '));
        assertThat(heard(ride.press('n'))).isEmpty();
        assertThat(heard(ride.press(' '))).containsExactly("bell 2", "The balance. Now GET_READY.");
    }

    @Test
    void theSameExerciseAgainIsSaidAgain() {
        assertThat(heard(quiet(ByHand.usual().pass(3)).press('r'))).as("from the first moment")
                .containsExactly("bell 2", "The arms. Now GET_READY.");
        assertThat(heard(quiet(ByHand.usual().pass(12)).press('r')))
                .containsExactly("bell 2", "The arms. Now GET_READY.");
    }

    @Test
    void fewerRepetitionsToComeChangeNothingOfThePresentMoment() {
        assertThat(heard(quiet(ByHand.usual().pass(35)).press('2'))).isEmpty();
    }

    @Test
    void whatHurtsIsAskedScreenedAndAnswered() {
        Ride ride = quiet(ByHand.usual().pass(137)).press('s');
        assertThat(heard(ride)).containsExactly("What do you notice?");
        ride.press(Key.UP).press(Key.ENTER);
        assertThat(heard(ride)).containsExactly("What do you notice? In your own words:");
        assertThat(heard(ride.press(Key.ESCAPE).press(Key.SPACE).press(Key.ENTER)))
                .containsExactly("What do you notice?", "check 1");
        ride.on(new Event.Screened(new Verdict(Level.GO, null, List.of(), Optional.of(ByHand.clearance()))));
        assertThat(heard(ride)).containsExactly("Easier, skip this exercise, or finish?");
        assertThat(heard(ride.press('e'))).containsExactly("bell 2", "Easier: move less");
    }

    @Test
    void aLongPauseScreensAgain() {
        Ride ride = quiet(ByHand.usual().pass(12).press(' '));
        assertThat(heard(ride.leap(31 * 60).press(' '))).containsExactly("screen again");
    }

    @Test
    void atHerPaceTwoBellsSayThatTheRepetitionIsOver() {
        Ride ride = ByHand.usual(Ride.settings(1, true)).pass(19.9);
        assertThat(heard(quiet(ride).pass(0.1))).containsExactly("bell 2");
        assertThat(heard(ride.pass(9).press(' '))).containsExactly("In");
    }

    @Test
    void eachKindOfMomentHasItsWord() {
        assertThat(ByHand.usualMoments().stream().map(Spoken::word).distinct())
                .containsExactly("Ready", "In", "Out", "Break", "Hold", "Change", "Rest", "Move", "Release");
    }
}
