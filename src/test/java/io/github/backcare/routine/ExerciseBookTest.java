package io.github.backcare.routine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.content.IntRange;
import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole file of exercises: general rules, rules of progression, and files that are added. */
class ExerciseBookTest {
    private static final YamlText SHIPPED = SmallBook.file("exercises.yaml", "exercises:\n" + SmallBook.exercise("it"), true);

    private static Progression progression(String... keys) {
        return SmallBook.read("exercises: []\nprogression:\n" + SmallBook.progression("lighter", keys)).progression().get(0);
    }

    private static Training week(int week) {
        return new Training(OptionalInt.of(week), false);
    }

    @Test
    void generalRulesAreReadWithTheirSources() {
        ExerciseBook book = SmallBook.read(
                "exercises: []\ngeneral-rules: [ { say: Drink., sources: [ { id: leaflet, item: Page 2 } ] } ]\n");
        assertThat(book.generalRules()).hasSize(1);
        assertThat(book.generalRules().get(0).say()).isEqualTo("Drink.");
        assertThat(book.generalRules().get(0).sources()).extracting(citation -> citation.item()).containsExactly("Page 2");
    }

    @Test
    void aGeneralRuleHoldsInItsWeeks() {
        ExerciseBook book = SmallBook.read("exercises: []\ngeneral-rules:\n"
                + "  - { say: Drink., sources: [ { id: leaflet, item: A } ] }\n"
                + "  - { say: Side., weeks: { from: 16, to: 42 }, sources: [ { id: leaflet, item: B } ] }\n");
        assertThat(book.generalRulesIn(15)).containsExactly("Drink.");
        assertThat(book.generalRulesIn(16)).containsExactly("Drink.", "Side.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "exercises: []; general-rules: [ { say: Drink., sources: [ { id: leaflet, item: Two } ], x: y } ] | 'x' is not known",
        "exercises: []; x: y | 'x' is not known",
        "general-rules: [] | 'exercises' is missing",
        "exercises: []; progression: [ { id: a, when: { x: 1 }, because: B, sources: [ { id: leaflet, item: C } ] } ] "
                + "| 'x' is not known",
        "exercises: []; progression: [ { id: a, when: {}, x: y, because: B, sources: [ { id: leaflet, item: C } ] } ] "
                + "| 'x' is not known",
    })
    void whatNobodyReadsIsReported(String yaml, String message) {
        assertThat(SmallBook.problems(SmallBook.file("exercises.yaml", yaml.replace("; ", "\n"), true)))
                .singleElement().asString().contains(message);
    }

    @Test
    void anOwnExerciseIsAddedAndIsNotCheckedByUs() {
        var problems = new Problems();
        ExerciseBook book = ExerciseBookReader.read(List.of(SHIPPED,
                SmallBook.file("own.yaml", "exercises:\n" + SmallBook.exercise("mine"), false)), problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(book.exercises()).extracting(Exercise::id, Exercise::checked).containsExactly(
                Tuple.tuple("it", true), Tuple.tuple("mine", false));
    }

    @Test
    void noTwoExercisesHaveOneId() {
        assertThat(SmallBook.problems(SHIPPED, SmallBook.file("own.yaml", "exercises:\n" + SmallBook.exercise("it"), false)))
                .containsExactly("own.yaml:3:5: the exercise 'it' is already at exercises.yaml:3:5 (choose another id)");
        assertThat(SmallBook.problems(SmallBook.file("exercises.yaml", "exercises:\n" + SmallBook.exercise("it", "id:")
                + SmallBook.exercise("it", "id:"), true))).hasSize(2).allMatch(problem -> problem.contains("'id' is missing"));
    }

    @Test
    void progressionShipsAndCannotBeAdded() {
        String yaml = "exercises: []\nprogression:\n" + SmallBook.progression("mine", "when: {}");
        assertThat(SmallBook.problems(SHIPPED, SmallBook.file("own.yaml", yaml, false))).singleElement().asString()
                .contains("your own content may not add progression");
        assertThat(SmallBook.problems(SmallBook.file("exercises.yaml", yaml, true))).isEmpty();
    }

    @Test
    void progressionIsReadAsItIsWritten() {
        assertThat(progression("when: { weeks: 1..13, training-weeks: 1..2, new-to-exercise: true }", "minutes-percent: 50",
                "fewest-repetitions: true")).extracting(Progression::id, Progression::weeks, Progression::trainingWeeks,
                        Progression::onlyIfNew, Progression::minutesPercent, Progression::fewestRepetitions,
                        Progression::because)
                .containsExactly("lighter", new IntRange(1, 13), Optional.of(new IntRange(1, 2)), true, 50, true, "Because.");
        assertThat(progression("when: {}")).extracting(Progression::weeks, Progression::trainingWeeks,
                Progression::onlyIfNew, Progression::minutesPercent, Progression::fewestRepetitions)
                .containsExactly(new IntRange(1, 42), Optional.empty(), false, 100, false);
        assertThat(progression("when: {}").sources()).hasSize(1);
    }

    @Test
    void itHoldsInItsWeeksOfPregnancyAndOfTraining() {
        Progression early = progression("when: { weeks: 1..13, training-weeks: 1..2 }");
        assertThat(early.holds(13, week(2))).isTrue();
        assertThat(early.holds(14, week(2))).isFalse();
        assertThat(early.holds(13, week(3))).isFalse();
        assertThat(early.holds(13, Training.UNKNOWN)).isFalse();
        assertThat(progression("when: { weeks: 1..13 }").holds(13, Training.UNKNOWN)).isTrue();
    }

    @Test
    void someRulesHoldOnlyForWhomExerciseIsNew() {
        Progression fresh = progression("when: { new-to-exercise: true }");
        assertThat(fresh.holds(20, new Training(OptionalInt.empty(), true))).isTrue();
        assertThat(fresh.holds(20, new Training(OptionalInt.empty(), false))).isFalse();
        ExerciseBook book = new ExerciseBook(List.of(), List.of(), List.of(fresh, progression("when: { weeks: 1..19 }")));
        assertThat(book.progressionIn(19, new Training(OptionalInt.empty(), true))).hasSize(2);
        assertThat(book.progressionIn(20, new Training(OptionalInt.empty(), true))).containsExactly(fresh);
        assertThat(book.progressionIn(20, Training.UNKNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 100, 12", "12, 50, 6", "12, 30, 5", "40, 30, 12", "5, 50, 5", "15, 70, 11", "15, 50, 8"})
    void minutesShrinkToTheSmallestShareButNotBelowFive(int usual, int percent, int left) {
        Progression some = progression("when: {}", "minutes-percent: " + percent);
        assertThat(Progression.minutes(usual, List.of(progression("when: {}", "minutes-percent: 100"), some)))
                .isEqualTo(left);
        assertThat(Progression.minutes(usual, List.of())).isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 1", "2026-11-26, 1", "2026-11-27, 2", "2026-12-04, 3", "2026-11-19, 1", "2026-11-01, 1"})
    void herFirstWeekOfTrainingIsTheFirstSevenDays(LocalDate day, int week) {
        assertThat(Training.on(day, LocalDate.of(2026, 11, 20), true)).isEqualTo(new Training(OptionalInt.of(week), true));
    }

    @Test
    void everyTagIsKnownOnceAndSaidInWords() {
        assertThat(Tags.all()).doesNotHaveDuplicates().startsWith("standing", "seated").contains("wrists").endsWith("doorway");
        assertThat(Tags.all()).contains("kneeling", "lying-flat", "all-fours", "wall");
        assertThat(Tags.positions()).containsExactly("standing", "seated", "floor-seated", "kneeling", "all-fours",
                "side-lying", "lying-flat");
        assertThat(Tags.words("wrists")).isEqualTo("weight on flat hands");
        assertThat(Tags.words("all-fours")).isEqualTo("on all fours");
        assertThat(Tags.words("wall")).isEqualTo("wall");
    }

    @Test
    void eachPositionSaysHowToGetThere() {
        assertThat(Posture.ALL_FOURS.moveThere()).isEqualTo("Come on to all fours");
        assertThat(Posture.SIDE_LYING.words()).isEqualTo("lying on your side");
    }
}
