package io.github.backcare.routine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.content.IntRange;
import io.github.backcare.content.Problems;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an exercise may say, and what its author is told when it says something else. */
class ExerciseReaderTest {

    private static Exercise read(String... keys) {
        return SmallBook.exercises(SmallBook.exercise("it", keys)).get(0);
    }

    @Test
    void anExerciseIsReadAsItIsWritten() {
        Exercise exercise = read("weeks: { from: 14, to: 27 }", "mainstay-of: [3, 1]", "position: all-fours",
                "purpose: stretch", "loads: [kneeling, wrists]", "needs: [mat, wall]",
                "steps: [ { cue: breathe-in, seconds: 2..4, say: In. }, { cue: hold, seconds: 120, say: Hold. } ]",
                "dose: { repetitions: 8..10, sets: 2..3, sides: 2, rest: 30s, often: twice a day }",
                "easier: Do less.", "note: A note.");
        assertThat(exercise.id()).isEqualTo("it");
        assertThat(exercise.weeks()).isEqualTo(new IntRange(14, 27));
        assertThat(exercise.mainstayOf()).containsExactly(3, 1);
        assertThat(exercise.posture()).isEqualTo(Posture.ALL_FOURS);
        assertThat(exercise.purpose()).isEqualTo(Purpose.STRETCH);
        assertThat(exercise.loads()).containsExactlyInAnyOrder("kneeling", "wrists");
        assertThat(exercise.needs()).containsExactly("mat", "wall");
        assertThat(exercise.steps()).containsExactly(new Step(Cue.BREATHE_IN, new IntRange(2, 4), "In."),
                new Step(Cue.HOLD, new IntRange(120, 120), "Hold."));
        assertThat(exercise.dose()).isEqualTo(new Dose(new IntRange(8, 10), new IntRange(2, 3), 2,
                List.of("left side", "right side"), 30, Optional.of("twice a day")));
        assertThat(exercise.rightWhen()).containsExactly("it is easy");
        assertThat(exercise.stopIf()).containsExactly("it hurts");
        assertThat(exercise.easier()).contains("Do less.");
        assertThat(exercise.note()).contains("A note.");
        assertThat(exercise.sources()).hasSize(1);
        assertThat(exercise.checked()).isTrue();
        assertThat(exercise.at()).hasToString("exercises.yaml:3:5");
    }

    @Test
    void whatIsLeftOutIsOneSetOnOneSideWithoutEquipment() {
        Exercise exercise = read();
        assertThat(exercise.dose()).isEqualTo(new Dose(new IntRange(3, 3), new IntRange(1, 1), 1, List.of(), 0,
                Optional.empty()));
        assertThat(exercise.needs()).isEmpty();
        assertThat(exercise.mainstayOf()).isEmpty();
        assertThat(exercise.easier()).isEmpty();
        assertThat(exercise.note()).isEmpty();
        assertThat(exercise.figure()).isEmpty();
        assertThat(read("dose: { repetitions: 3, sides: 2, side-names: [left leg, right leg] }").dose().sideNames())
                .containsExactly("left leg", "right leg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "weeks: { from: 20, to: 19 } | the weeks run backwards, from 20 to 19 (swap them)",
        "weeks: { from: 20, to: 21, x: y } | the key 'x' is not known here",
        "loads: | 'loads' is missing",
        "loads: [wirsts] | 'wirsts' is not a known load (known: wrists, kneeling,",
        "needs: [rope] | 'rope' is not a known equipment (known: wall, chair,",
        "mainstay-of: [4] | '4' is not a whole number from 1 to 3",
        "position: kneeling | an exercise kneeling puts weight on the knees (add kneeling)",
        "position: all-fours | an exercise on all fours puts weight on the knees (add kneeling)",
        "position: lying-flat | an exercise lying on the back is lying flat (add lying-flat)",
        "steps: [] | no step is given (write at least one)",
        "steps: [ { cue: move, seconds: 121, say: Go. } ] | '121' is not a whole number from 1 to 120",
        "steps: [ { cue: move, seconds: 12, say: Go., x: y } ] | the key 'x' is not known here",
        "dose: { repetitions: 61 } | '61' is not a whole number from 1 to 60",
        "dose: { repetitions: 6, sets: 11, rest: 5s } | '11' is not a whole number from 1 to 10",
        "dose: { repetitions: 6, sides: 3 } | '3' is not a whole number from 1 to 2",
        "dose: { repetitions: 6, sets: 1..2 } | several sets need a rest between them (add rest: 30s)",
        "dose: { repetitions: 6, sides: 2, side-names: [left] } | side-names lists two names",
        "dose: { repetitions: 6, x: y } | the key 'x' is not known here",
        "x: y | the key 'x' is not known here",
    })
    void whatCannotBeIsRefused(String key, String message) {
        assertThat(SmallBook.problemsOf(key)).singleElement().asString().contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"weeks: { from: 20, to: 20 }", "dose: { repetitions: 6, sets: 2, rest: 1s }",
        "dose: { repetitions: 6, sets: 1 }", "needs: [ball]"})
    void whatCanBeIsNot(String key) {
        assertThat(SmallBook.problemsOf(key)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"standing, twist", "kneeling, kneeling", "all-fours, kneeling", "lying-flat, lying-flat", "side-lying, twist"})
    void aPositionWithItsLoadIsFine(String position, String load) {
        assertThat(SmallBook.problemsOf("position: " + position, "loads: [" + load + "]")).isEmpty();
    }

    @Test
    void afterARefusalReadingGoesOnWithSomethingOfUse() {
        var problems = new Problems();
        Exercise exercise = ExerciseBookReader.read(List.of(SmallBook.file("exercises.yaml", "exercises:\n"
                + SmallBook.exercise("it", "weeks: { from: 20, to: 19 }", "needs: [rope, mat]",
                        "dose: { repetitions: 6, sides: 2, side-names: [left] }"), true)), problems).exercises().get(0);
        assertThat(problems.sorted()).hasSize(3);
        assertThat(exercise.weeks()).isEqualTo(new IntRange(19, 20));
        assertThat(exercise.needs()).containsExactly("mat");
        assertThat(exercise.dose().sideNames()).containsExactly("left side", "right side");
    }

    @Test
    void aFigureHasAPoseForEachStep() {
        assertThat(read("figure: { poses: { rest: { like: standing } }, steps: [rest] }").figure()).isPresent();
        assertThat(SmallBook.problemsOf("figure: { poses: { rest: { like: standing } }, steps: [rest, rest] }")).hasSize(1);
    }

    @Test
    void aTagNamesAPositionALoadEquipmentOrTheExerciseItself() {
        Exercise exercise = read("position: all-fours", "loads: [kneeling]", "needs: [mat]");
        assertThat(List.of("all-fours", "kneeling", "mat", "it", "seated", "wrists", "wall", "Name"))
                .extracting(exercise::has).containsExactly(true, true, true, true, false, false, false, false);
    }
}
