package io.github.backcare.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.routine.Moment;
import io.github.backcare.screening.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Back, next, again, easier, shorter: where it leads, how long it takes, and what counts as done. */
class JourneyTest {

    private static List<Long> repetitions(Ride ride) {
        int exercises = ride.state().session().exercises().size();
        return IntStream.range(0, exercises).mapToObj(exercise -> ride.state().moments().stream()
                .filter(moment -> moment.exercise() == exercise && moment.kind() == Moment.Kind.STEP).count()).toList();
    }

    @Test
    void backLeadsToTheExerciseBeforeNotToTheFirst() {
        Ride ride = ByHand.usual().pass(135);
        assertThat(ride.state().moment().exercise()).isEqualTo(2);
        ride.press('b');
        assertThat(ride.state().moment().exercise()).isEqualTo(1);
        assertThat(ride.state().moment().kind()).isEqualTo(Moment.Kind.GET_READY);
        assertThat(ride.state().askFelt()).isEmpty();
        assertThat(ride.state().notice()).isEmpty();
    }

    @Test
    void fromTheVeryBeginningThereIsTheTimeToTakeThePosition() {
        // 25 s in the third trimester; 5 s where she is in the position already.
        assertThat(ByHand.usual().pass(3).press('r').state().leftSeconds()).isEqualTo(25);
        assertThat(ByHand.usual().pass(12).press('r').state().leftSeconds()).isEqualTo(5);
        assertThat(ByHand.usual().pass(135).press('b').state().leftSeconds()).isEqualTo(5);
        assertThat(ByHand.usual().pass(3).press('n').state().leftSeconds()).isEqualTo(25);
    }

    @Test
    void whatWasPlayedOfAStepCounts() {
        Ride ride = ByHand.usual().pass(12.5).press('n');
        assertThat(ride.state().progress().activeNanos()).isEqualTo(12_500_000_000L);
        assertThat(ride.state().progress().begun()).containsExactly(0);
        assertThat(ride.state().progress().finished()).isEmpty();
    }

    @Test
    void anExerciseIsBegunWithAStepNotWithGettingReadyForIt() {
        Ride ready = ByHand.usual().pass(4).press('n');
        assertThat(ready.state().progress().activeSeconds()).isEqualTo(4);
        assertThat(ready.state().progress().begun()).isEmpty();
        Ride atOnce = ByHand.usual().pass(10).press('n');
        assertThat(atOnce.state().index()).isEqualTo(6);
        assertThat(atOnce.state().progress().begun()).isEmpty();
    }

    @Test
    void theTimeOfTheQuestionBeforeIsNoExercise() {
        Ride ride = ByHand.usual(ByHand.asking(true, true, true)).pass(55).press('q');
        assertThat(ride.state().mode()).isEqualTo(Mode.FINISHED);
        assertThat(ride.state().progress().activeSeconds()).isZero();
    }

    @Test
    void hardTakesAQuarterOfTheRepetitionsToComeWhereThereAreThree() {
        Ride ride = ByHand.repeating(2, 2, 3, 4, 5, 8).pass(7);
        assertThat(ride.state().askFelt()).hasValue(0);
        ride.press('2');
        assertThat(repetitions(ride)).containsExactly(2L, 2L, 2L, 3L, 3L, 6L);
        assertThat(ride.state().notice()).isEqualTo("Thank you. What comes next is a little shorter.");
        assertThat(ride.state().askFelt()).isEmpty();
    }

    @Test
    void whatIsDoneIsNotShortened() {
        Ride ride = ByHand.repeating(4, 4).pass(9).press('2');
        assertThat(repetitions(ride)).containsExactly(4L, 3L);
        assertThat(ride.state().index()).isEqualTo(5);
    }

    @Test
    void hardAfterTheLastExerciseChangesNothing() {
        Ride ride = ByHand.repeating(4, 4).pass(18);
        assertThat(ride.state().mode()).isEqualTo(Mode.FELT);
        ride.press('2');
        assertThat(repetitions(ride)).containsExactly(4L, 4L);
        assertThat(ride.state().mode()).isEqualTo(Mode.FINISHED);
        assertThat(ride.state().progress().felt()).containsEntry(1, Felt.HARD);
    }

    private static Ride hurtingALittle(double seconds) {
        Ride ride = ByHand.usual().pass(seconds).press('s');
        return ride.on(new Event.Screened(new Verdict(Level.CAUTION, null, List.of(),
                Optional.of(ByHand.clearance()))));
    }

    @Test
    void easierBeginsThePresentRepetitionAgainAfterTimeToChangeOver() {
        Ride ride = hurtingALittle(142.5).press('e');
        // 129 + 2 * 5 s: the third repetition, whose second step it was.
        assertThat(ride.state().moment().say()).isEqualTo("Easier: move less");
        assertThat(ride.state().leftSeconds()).isEqualTo(15);
        assertThat(ride.state().index()).isEqualTo(17);
        assertThat(ride.state().mode()).isEqualTo(Mode.RUNNING);
        Moment next = ride.pass(15).state().moment();
        assertThat(next).isEqualTo(ByHand.usualMoments().get(17));
        assertThat(ride.state().totalSeconds()).isEqualTo(ByHand.WHOLE_SECONDS + 15);
    }

    @Test
    void easierWhileGettingReadyComesBeforeGettingReady() {
        assertThat(hurtingALittle(0).press('e').state().index()).isZero();
        Ride last = hurtingALittle(126).press('e');
        assertThat(last.state().index()).as("not back into the hold before").isEqualTo(12);
        assertThat(last.pass(15).state().moment().kind()).isEqualTo(Moment.Kind.GET_READY);
    }

    @Test
    void easierInTheFirstRepetitionStaysInIt() {
        assertThat(hurtingALittle(15).press('e').state().index()).isEqualTo(1);
        assertThat(hurtingALittle(11).press('e').state().index()).isEqualTo(1);
    }

    @Test
    void whatThePainScoreRulesOutIsNotBegun() {
        List<Moment> moments = ByHand.usualMoments().stream().filter(moment -> moment.exercise() > 0)
                .map(moment -> new Moment(moment.kind(), moment.exercise() - 1, moment.set(), moment.side(),
                        moment.repetition(), moment.cue(), moment.seconds(), moment.say())).toList();
        Ride ride = Ride.of(ByHand.session(ByHand.asking(true, false, false), List.of(ByHand.BALANCE, ByHand.CAT), moments));
        ride.type("3").press(Key.ENTER);
        assertThat(ride.state().said().pain()).hasValue(3);
        ride.on(new Event.Screened(new Verdict(Level.CAUTION, null, List.of(), Optional.of(ByHand.clearance("twins")))));
        assertThat(ride.state().mode()).isEqualTo(Mode.RUNNING);
        assertThat(ride.state().exercise()).isEqualTo(ByHand.CAT);
    }

    @Test
    void whatALaterClearanceRulesOutIsLeftAndThePresentExerciseToo() {
        Ride present = ByHand.usual().pass(70).press(' ').leap(31 * 60).press(' ')
                .on(new Event.Cleared(ByHand.clearance("twins")));
        assertThat(present.state().mode()).isEqualTo(Mode.RUNNING);
        assertThat(present.state().exercise()).isEqualTo(ByHand.CAT);
        Ride later = ByHand.usual().pass(12).press(' ').leap(31 * 60).press(' ')
                .on(new Event.Cleared(ByHand.clearance("twins")));
        assertThat(later.state().exercise()).isEqualTo(ByHand.ARMS);
        assertThat(later.state().leftSeconds()).isEqualTo(2);
        assertThat(later.state().moments()).noneMatch(moment -> moment.exercise() == 1).hasSize(15);
        assertThat(later.press('n').state().exercise()).isEqualTo(ByHand.CAT);
    }

    @Test
    void aClearanceThatRulesOutNothingLeavesAllAsItWas() {
        Ride ride = ByHand.usual().pass(70).press(' ').leap(31 * 60).press(' ')
                .on(new Event.Cleared(ByHand.clearance()));
        assertThat(ride.state().exercise()).isEqualTo(ByHand.BALANCE);
        assertThat(ride.state().moments()).isEqualTo(ByHand.usualMoments());
    }
}
