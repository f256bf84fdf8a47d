package io.github.backcare.routine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Settle and breathe, mobilise, strengthen or stretch, relax; and change position seldom. */
class OrderTest {

    /** Each exercise by its purpose and position, such as {@code strength seated}; the ids are a, b, c, ... */
    private static String order(String... chosen) {
        String[] written = new String[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            String[] words = chosen[i].split(" ");
            written[i] = SmallBook.exercise(String.valueOf((char) ('a' + i)), "purpose: " + words[0],
                    "position: " + words[1], "loads: [kneeling, lying-flat]");
        }
        return Order.of(SmallBook.exercises(written)).stream().map(Exercise::id).reduce("", String::concat);
    }

    /** The same for a file that ships and one of somebody's own, whose ids are m, n, ... */
    private static String order(List<String> shipped, List<String> own) {
        var problems = new Problems();
        ExerciseBook book = ExerciseBookReader.read(List.of(file("exercises.yaml", 'a', shipped, true),
                file("own.yaml", 'm', own, false)), problems);
        problems.throwIfAny();
        return Order.of(book.exercises()).stream().map(Exercise::id).reduce("", String::concat);
    }

    private static YamlText file(String name, char first, List<String> chosen, boolean shipped) {
        StringBuilder yaml = new StringBuilder(chosen.isEmpty() ? "exercises: []\n" : "exercises:\n");
        for (int i = 0; i < chosen.size(); i++) {
            String[] words = chosen.get(i).split(" ");
            yaml.append(SmallBook.exercise(String.valueOf((char) (first + i)), "purpose: " + words[0],
                    "position: " + words[1]));
        }
        return SmallBook.file(name, yaml.toString(), shipped);
    }

    @Test
    void itBeginsWithAGentleExerciseThatShips() {
        assertThat(order(List.of("mobility seated"), List.of("mobility standing", "mobility standing"))).isEqualTo("amn");
        assertThat(order(List.of("strength standing", "relaxation seated"), List.of("mobility standing"))).isEqualTo("bma");
        assertThat(order(List.of("strength standing", "mobility seated"), List.of())).isEqualTo("ba");
        assertThat(order(List.of("mobility standing"), List.of("mobility seated"))).isEqualTo("am");
    }

    @Test
    void withoutOneItBeginsWithWhatThereIs() {
        assertThat(order(List.of("strength standing"), List.of("mobility standing"))).isEqualTo("ma");
        assertThat(order(List.of("stretch standing"), List.of("strength standing"))).isEqualTo("am");
        assertThat(order(List.of("stretch seated"), List.of("strength standing"))).isEqualTo("ma");
        assertThat(order(List.of(), List.of("mobility standing", "relaxation seated"))).isEqualTo("mn");
        assertThat(order(List.of(), List.of())).isEmpty();
    }

    @Test
    void itMobilisesThenStrengthensOrStretchesThenRelaxes() {
        assertThat(order("relaxation standing", "stretch standing", "strength standing", "mobility standing"))
                .isEqualTo("dbca");
    }

    @Test
    void ofTwoBreathingExercisesTheOneHigherUpOpensAndTheOtherCloses() {
        assertThat(order("mobility standing", "relaxation side-lying", "relaxation seated")).isEqualTo("cab");
        assertThat(order("relaxation seated", "mobility standing")).isEqualTo("ba");
        assertThat(order("relaxation side-lying", "strength seated", "relaxation standing", "relaxation seated"))
                .isEqualTo("cbda");
    }

    @Test
    void thoseOfOnePositionComeTogetherFromStandingDown() {
        assertThat(order("mobility seated", "mobility standing", "mobility seated", "mobility standing")).isEqualTo("bdac");
    }

    @Test
    void aPartBeginsInThePositionThePartBeforeEndedIn() {
        assertThat(order("mobility seated", "strength standing", "strength seated")).isEqualTo("acb");
        assertThat(order("mobility all-fours", "strength standing", "strength seated")).isEqualTo("abc");
    }

    @Test
    void aPartEndsInAPositionInWhichTheNextGoesOn() {
        assertThat(order("mobility standing", "mobility all-fours", "mobility seated", "strength standing"))
                .isEqualTo("cbad");
        assertThat(order("mobility standing", "mobility seated", "mobility all-fours", "strength seated"))
                .isEqualTo("acbd");
    }

    @Test
    void ofSeveralPositionsInWhichItGoesOnTheLowestComesLast() {
        assertThat(order("mobility standing", "mobility seated", "mobility all-fours", "strength standing",
                "strength seated")).isEqualTo("acbed");
    }

    @Test
    void thePositionSheIsInIsNotPutOffForTheSakeOfTheNextPart() {
        // She ends mobilising seated, so the seated strength comes first although relaxing is seated too.
        assertThat(order("mobility seated", "strength standing", "strength seated", "relaxation seated")).isEqualTo("acbd");
    }

    @Test
    void nothingChosenIsNothingOrdered() {
        assertThat(Order.of(List.of())).isEmpty();
    }
}
