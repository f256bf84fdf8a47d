package io.github.backcare.routine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.pregnancy.GestationalAge;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How doses fill the time, worked out by hand: 15 s to get ready, then 5 s in the same position. */
class DosingTest {

    /** Repetitions (times sets, where there are several) for five minutes of exercises given as dose and seconds of a step. */
    private static List<Integer> repetitions(String... dosesAndSeconds) {
        return fit(request(List.of()), dosesAndSeconds).stream().map(Planned::repetitions).toList();
    }

    private static Request request(List<Progression> lighter) {
        return new Request(GestationalAge.ofWeeks(20), 5, List.of(), Set.of(), 0, lighter);
    }

    private static List<Planned> fit(Request request, String... dosesAndSeconds) {
        String[] written = new String[dosesAndSeconds.length / 2];
        for (int i = 0; i < written.length; i++) {
            written[i] = SmallBook.exercise("it-" + i, "dose: { repetitions: " + dosesAndSeconds[2 * i] + " }",
                    "steps: [ { cue: move, seconds: " + dosesAndSeconds[2 * i + 1] + ", say: Go. } ]");
        }
        return Dosing.fit(SmallBook.exercises(written), request);
    }

    @Test
    void dosesGrowEvenlyUntilTheTimeIsFull() {
        // 15 + 5 + 10 * (18 + 10) = 300; of their ranges they have used 17 of 39 and 9 of 19
        assertThat(repetitions("1..40", "10", "1..20", "10")).containsExactly(18, 10);
    }

    @Test
    void ofTwoThatAreEquallyFilledTheFirstGrows() {
        // 15 + 5 + 40 * (4 + 3) = 300
        assertThat(repetitions("1..20", "40", "1..20", "40")).containsExactly(4, 3);
    }

    @Test
    void howFilledADoseIsCountsFromItsLeastToItsMost() {
        // Two of 1..3 is half, nine of 1..20 less than half: 15 + 5 + 2 * 50 + 9 * 20 = 300
        assertThat(repetitions("1..3", "50", "1..20", "20")).containsExactly(2, 9);
    }

    @Test
    void nothingGrowsOnceTheTimeIsFull() {
        // 9 of 19 against 17 of 39: the second would be next
        assertThat(repetitions("1..20", "10", "1..40", "10")).containsExactly(10, 18);
    }

    @Test
    void aStepThatOvershootsByHalfAMinuteIsStillTaken() {
        // 20 + 2 * 70 + 2 * 50 = 260, with a third of the first 330; once of the second is then nearer: 280
        assertThat(repetitions("1..30", "70", "1..30", "50")).containsExactly(3, 1);
    }

    @Test
    void dosesThatCannotFillTheTimeAreAllAtTheirMost() {
        assertThat(repetitions("1..10", "10", "1..5", "20")).containsExactly(10, 5);
    }

    @Test
    void dosesThatFillItAlreadyStayAtTheirLeast() {
        // 15 + 30 * 10 is more than enough
        assertThat(repetitions("30..40", "10")).containsExactly(30);
    }

    @Test
    void theCountThatComesNearestIsTaken() {
        // 15 + 7 * 40 = 295; eight would be 335
        assertThat(repetitions("1..9", "40")).containsExactly(7);
        // 15 + 5 * 58 = 305 is nearer than 247
        assertThat(repetitions("1..9", "58")).containsExactly(5);
        // 15 + 3 * 105 = 330 would be 30 s too long, 225 is 75 s too short
        assertThat(repetitions("1..9", "105")).containsExactly(3);
        // 15 + 3 * 106 = 333 is 33 s too long, 227 is 73 s too short
        assertThat(repetitions("1..9", "106")).containsExactly(3);
    }

    @Test
    void oneThatHasNoRoomLeavesItToTheOther() {
        // 15 + 5 + 100 + 20 for the break are not there yet: 15 + 5 + 10 * 10 + 18 * 10
        assertThat(repetitions("10", "10", "1..30", "10")).containsExactly(10, 18);
        assertThat(repetitions("1..30", "10", "10", "10")).containsExactly(18, 10);
    }

    @Test
    void aDoseIsChangedWhereThatComesNearer() {
        // Evenly grown they reach 15 + 5 + 3 * 50 + 3 * 37 = 281 and no step fits; 2 and 4 times make 268, 4 and 2 make 294.
        assertThat(Stream.of(repetitions("1..4", "50", "1..4", "37")).map(DosingTest::off)).allMatch(off -> off <= 19);
    }

    private static int off(List<Integer> repetitions) {
        return Math.abs(300 - (20 + repetitions.get(0) * 50 + repetitions.get(1) * 37));
    }

    @Test
    void whoIsToBeginGentlyKeepsToTheFewestRepetitionsAndAShorterTime() {
        Progression gentle = SmallBook.read("exercises: []\nprogression:\n" + SmallBook.progression("gentle", "when: {}",
                "fewest-repetitions: true")).progression().get(0);
        assertThat(fit(request(List.of(gentle)), "3..40", "15")).extracting(Planned::repetitions).containsExactly(3);
        assertThat(fit(request(List.of()), "3..40", "15")).extracting(Planned::repetitions).containsExactly(19);
    }

    @Test
    void theSecondsAskedForAreTheMinutesThatRemain() {
        Progression shorter = SmallBook.read("exercises: []\nprogression:\n" + SmallBook.progression("shorter", "when: {}",
                "minutes-percent: 80")).progression().get(0);
        assertThat(new Request(GestationalAge.ofWeeks(20), 20, List.of(), Set.of(), 0, List.of(shorter)).seconds())
                .isEqualTo(16 * 60);
        assertThat(new Request(GestationalAge.ofWeeks(20), 20, List.of(), Set.of(), 0).seconds()).isEqualTo(1200);
    }
}
