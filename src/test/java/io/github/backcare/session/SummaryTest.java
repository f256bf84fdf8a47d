package io.github.backcare.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.screening.Level;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What she is told of what she did. */
class SummaryTest {

    private static List<String> of(Ride ride) {
        return Summary.of(ride.state());
    }

    private static Ride stopped(Ride ride) {
        return ride.press('s').on(new Event.Screened(new Verdict(Level.STOP, null, List.of(), Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 s", "59, 59 s", "60, 1 min", "61, 1 min 01 s", "69, 1 min 09 s", "70, 1 min 10 s", "120, 2 min",
        "605, 10 min 05 s"})
    void timeIsMinutesAndSeconds(int seconds, String words) {
        assertThat(Summary.time(seconds)).isEqualTo(words);
    }

    @Test
    void allThatWasDoneIsNamed() {
        assertThat(of(ByHand.usual().pass(ByHand.WHOLE_SECONDS))).containsExactly(
                "Well done. You did all 3 exercises in 2 min 29 s.", "Done: The arms, The balance, The cat.");
        assertThat(of(ByHand.repeating(1).pass(6))).containsExactly(
                "Well done. You did the exercise in 6 s.", "Done: The move-0.");
    }

    @Test
    void whatWasBegunIsNamedApart() {
        assertThat(of(ByHand.usual().pass(68).press('q'))).containsExactly("You did 1 of 3 exercises in 1 min 08 s.",
                "Done: The arms.", "Begun: The balance.");
    }

    @Test
    void whoeverLeftTheFirstExerciseStoppedEarly() {
        assertThat(of(ByHand.usual().pass(12).press('q'))).containsExactly(
                "You stopped early, after 12 s. That is fine; come back when it suits you.", "Begun: The arms.");
    }

    @Test
    void whoeverBeganNothingIsToldThatThisIsFine() {
        assertThat(of(ByHand.usual().pass(9).press('q'))).containsExactly(
                "You stopped before the first exercise. That is fine; come back when it suits you.");
    }

    @Test
    void whoeverMustStopIsNotPraised() {
        assertThat(of(stopped(ByHand.usual().pass(35)))).containsExactly("You exercised for 30 s.", "Done: The arms.");
        assertThat(of(stopped(ByHand.usual().pass(3)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 3, 'Your back: 5 before, 3 after, so better.'", "5, 5, 'Your back: 5 before, 5 after, so the same.'"})
    void herBackBeforeAndAfterIsCompared(int before, int after, String said) {
        assertThat(withPain(before, after)).endsWith("Done: The arms, The balance, The cat.", said);
    }

    @Test
    void aBackThatIsWorseIsToldWhomToAsk() {
        assertThat(withPain(0, 1)).endsWith("Your back: 0 before, 1 after, so worse.",
                "If it stays worse, leave the exercises for now and ask your midwife or a physiotherapist.");
    }

    @Test
    void oneAnswerIsNothingToCompare() {
        PlayerState end = ByHand.usual().pass(ByHand.WHOLE_SECONDS).state();
        Progress progress = end.progress();
        assertThat(Summary.of(end.withProgress(progress.withPainBefore(OptionalInt.of(4))))).hasSize(2);
        assertThat(Summary.of(end.withProgress(progress.withPainAfter(OptionalInt.of(4))))).hasSize(2);
    }

    private static List<String> withPain(int before, int after) {
        PlayerState end = ByHand.usual().pass(ByHand.WHOLE_SECONDS).state();
        return Summary.of(end.withProgress(end.progress().withPainBefore(OptionalInt.of(before))
                .withPainAfter(OptionalInt.of(after))));
    }

    @Test
    void exercisesDoneInAnotherOrderAreNamedInTheRoutines() {
        Ride ride = ByHand.repeating(1, 1, 1).press('n').pass(7).press('b').press('b').pass(7);
        assertThat(ride.state().progress().finished()).containsExactly(1, 0);
        assertThat(of(ride).get(1)).isEqualTo("Done: The move-0, The move-1.");
    }
}
