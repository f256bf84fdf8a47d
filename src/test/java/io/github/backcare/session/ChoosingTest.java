package io.github.backcare.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Shipped;
import io.github.backcare.screening.Clearance;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.StopSign;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Something hurts: what she marks, and what she can choose when she may go on. */
class ChoosingTest {
    private static final List<StopSign> SIGNS = Shipped.rules().stopSigns();

    private static Ride screened(Ride ride, Level level, Clearance clearance) {
        return ride.press('s').on(new Event.Screened(new Verdict(level, null, List.of(), Optional.of(clearance))));
    }

    private static Ride fine(double seconds) {
        return screened(ByHand.usual().pass(seconds), Level.GO, ByHand.clearance());
    }

    @Test
    void whereNothingWasFoundSheMayGoOnAsItWas() {
        Ride ride = fine(12);
        assertThat(ride.state().mode()).isEqualTo(Mode.CHOICE);
        assertThat(Choices.mayContinue(ride.state())).isTrue();
        ride.pass(5).press(' ');
        assertThat(ride.state().mode()).isEqualTo(Mode.RUNNING);
        assertThat(ride.state().index()).isEqualTo(1);
        assertThat(ride.state().leftSeconds()).isEqualTo(2);
    }

    @Test
    void whereCareIsNeededSheMayNotGoOnAsItWas() {
        Ride ride = screened(ByHand.usual().pass(12), Level.CAUTION, ByHand.clearance());
        assertThat(Choices.mayContinue(ride.state())).isFalse();
        assertThat(ride.press(' ').state().mode()).isEqualTo(Mode.CHOICE);
        assertThat(Choices.mayEase(ride.state())).isTrue();
    }

    @Test
    void anExerciseThatIsRuledOutCanOnlyBeLeft() {
        Ride ride = screened(ByHand.usual().pass(70), Level.GO, ByHand.clearance("twins"));
        assertThat(ride.state().exercise()).isEqualTo(ByHand.BALANCE);
        assertThat(Choices.mayContinue(ride.state())).isFalse();
        assertThat(Choices.mayEase(ride.state())).isFalse();
        assertThat(ride.press(' ').press('e').state().mode()).isEqualTo(Mode.CHOICE);
        assertThat(ride.press('n').state().exercise()).isEqualTo(ByHand.CAT);
    }

    @Test
    void anExerciseWithoutAnEasierWayOffersNone() {
        Ride ride = fine(70);
        assertThat(Choices.mayEase(ride.state())).isFalse();
        assertThat(ride.press('e').state().mode()).isEqualTo(Mode.CHOICE);
    }

    @Test
    void beforeAnythingWasScreenedNothingForbidsGoingOn() {
        assertThat(Choices.mayContinue(ByHand.usual().state())).isTrue();
    }

    @Test
    void sheMayFinishOrSayWhatElseHurts() {
        assertThat(fine(12).press('q').state().mode()).isEqualTo(Mode.FINISHED);
        assertThat(fine(12).press('s').state().mode()).isEqualTo(Mode.SIGNS);
        assertThat(fine(12).press('x').state().mode()).isEqualTo(Mode.CHOICE);
    }

    @Test
    void easierInTheFirstRepetitionNamesTheExerciseAgain() {
        Ride ride = fine(12);
        ride.takeEffects();
        ride.press('e');
        assertThat(ride.takeEffects()).contains(new Effect.Say("The arms. Easier: lift one arm"));
    }

    @Test
    void numbersMarkTheLinesAndMarkThemOff() {
        Ride ride = ByHand.usual().pass(12).press('s').press('0').press('1').press('3').press('2').press('2');
        assertThat(ride.state().dialogue().marked()).containsExactly(0, 2);
        assertThat(ride.press(Key.ENTER).state().said().signs()).containsExactly(SIGNS.get(0), SIGNS.get(2));
    }

    @Test
    void theLastLineHasItsNumberAndNoLineBeyondIt() {
        Settings two = new Settings(1, false, true, false, false, false, OptionalInt.empty(), List.of(), Optional.empty(),
                SIGNS.subList(0, 2));
        Ride ride = ByHand.usual(two).pass(12).press('s').press('4').press('9');
        assertThat(ride.state().dialogue().marked()).isEmpty();
        assertThat(ride.press('3').state().dialogue().marked()).containsExactly(2);
        assertThat(ride.press(Key.ENTER).state().mode()).isEqualTo(Mode.WORDS);
    }

    @Test
    void linesThatAreNotThereCannotBePicked() {
        Ride ride = ByHand.usual().pass(12).press('s');
        ride.on(new Event.Picked(List.of(-1, SIGNS.size() + 1)));
        assertThat(ride.state().mode()).isEqualTo(Mode.SIGNS);
        ride.on(new Event.Picked(List.of(SIGNS.size())));
        assertThat(ride.state().mode()).isEqualTo(Mode.WORDS);
        Ride other = ByHand.usual().pass(12);
        assertThat(other.on(new Event.Picked(List.of(0))).state().mode()).isEqualTo(Mode.RUNNING);
    }

    @Test
    void theListInAPauseLeavesWhatWasLeft() {
        Ride ride = ByHand.usual().pass(12).press(' ').pass(20).press('s').pass(7).press(Key.ESCAPE);
        assertThat(ride.state().mode()).isEqualTo(Mode.PAUSED);
        assertThat(ride.state().notice()).isEqualTo("Glad it is nothing. Take your time.");
        assertThat(ride.press(' ').state().leftSeconds()).isEqualTo(2);
    }

    @Test
    void theListStopsTheClock() {
        Ride ride = ByHand.usual().pass(12).press('s').pass(7).press(Key.ESCAPE).pass(3).press(' ');
        assertThat(ride.state().leftSeconds()).isEqualTo(2);
    }

    @Test
    void ofSeveralMeaningsOneMustBeChosen() {
        Ride ride = ByHand.usual().pass(12).press('s').on(new Event.Ambiguous("Which?", List.of("one", "other")));
        assertThat(ride.press(Key.ESCAPE).state().mode()).isEqualTo(Mode.SIGNS);
        assertThat(ride.press('2').press('3').press(Key.ENTER).state().said().readings()).containsExactly(1);
    }

    @Test
    void wordsAreSentWithEnterAndEmptyOnesAreNot() {
        Ride ride = ByHand.usual().pass(12).press('s').press(Key.UP).press(Key.ENTER).type("  ").press(Key.ENTER);
        assertThat(ride.state().mode()).isEqualTo(Mode.WORDS);
        assertThat(ride.type("sore ").press(Key.ENTER).state().said().words()).isEqualTo("sore");
        Ride back = ByHand.usual().pass(12).press('s').press(Key.UP).press(Key.ENTER).press(Key.ESCAPE);
        assertThat(back.state().mode()).isEqualTo(Mode.SIGNS);
    }
}
