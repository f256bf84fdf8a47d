package io.github.backcare.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.routine.Moment;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EffectsTest {

    @Test
    void itBeginsWithOneBellAndTheExerciseSaidInFull() {
        Ride ride = Ride.inWeek(24);
        List<Effect> effects = ride.takeEffects();
        assertThat(effects.get(0)).isEqualTo(new Effect.Ring(Bell.START));
        assertThat(((Effect.Say) effects.get(1)).sentence()).startsWith(ride.state().exercise().name() + ". ");
    }

    @Test
    void theFirstRepetitionIsSaidInFullAndTheOthersInOneWord() {
        Ride ride = Ride.inWeek(24);
        ride.until(state -> state.moment().kind() == Moment.Kind.STEP);
        assertThat(said(ride)).endsWith(ride.state().moment().say());
        ride.until(state -> state.moment().repetition() == 2);
        ride.takeEffects();
        ride.until(state -> state.moment().repetition() == 3);
        assertThat(ride.takeEffects().stream().map(effect -> ((Effect.Say) effect).sentence()))
                .allMatch(sentence -> !sentence.contains(" "));
    }

    @Test
    void theBellsAreOneToBeginTwoToChangeAndThreeWhenDone() {
        Ride ride = Ride.inWeek(24);
        ride.until(state -> state.mode() == Mode.FELT);
        List<Bell> bells = ride.takeEffects().stream().filter(Effect.Ring.class::isInstance)
                .map(effect -> ((Effect.Ring) effect).bell()).toList();
        assertThat(bells.get(0)).isEqualTo(Bell.START);
        assertThat(bells).contains(Bell.CHANGE).endsWith(Bell.DONE);
        assertThat(bells.stream().filter(Bell.DONE::equals)).hasSize(1);
        assertThat(List.of(Bell.values())).extracting(Bell::times).containsExactly(1, 2, 3);
    }

    @Test
    void nothingIsSaidWhileNothingChanges() {
        Ride ride = Ride.inWeek(24).pass(1);
        ride.takeEffects();
        assertThat(ride.pass(3).takeEffects()).isEmpty();
    }

    @Test
    void herBackIsToTheScreenSoAPauseIsSaid() {
        Ride ride = Ride.inWeek(24).pass(1);
        ride.takeEffects();
        ride.press(' ');
        assertThat(said(ride)).isEqualTo("Paused.");
        ride.pass(5).press(' ');
        assertThat(said(ride)).isNotEmpty();
    }

    private static String said(Ride ride) {
        return ride.takeEffects().stream().filter(Effect.Say.class::isInstance)
                .map(effect -> ((Effect.Say) effect).sentence()).collect(Collectors.joining(" "));
    }
}
