package io.github.backcare.routine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.pregnancy.GestationalAge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which of what fits is chosen; each holds for twenty seeds, since chance only decides between equals. */
class SelectionTest {
    private static final int SEEDS = 20;

    /** Five minutes' worth of exercises, each of which takes 65 s. */
    private static String minute(String id, String... keys) {
        String[] all = new String[keys.length + 1];
        System.arraycopy(keys, 0, all, 1, keys.length);
        all[0] = "steps: [ { cue: hold, seconds: 60, say: Hold. } ]";
        List<String> with = new ArrayList<>(List.of(all));
        with.add(0, "dose: { repetitions: 1 }");
        return SmallBook.exercise(id, with.toArray(String[]::new));
    }

    private static List<List<String>> choices(int week, int minutes, String... written) {
        List<Exercise> fitting = SmallBook.exercises(written);
        return IntStream.range(0, SEEDS).mapToObj(seed -> new Selection(fitting,
                new Request(GestationalAge.ofWeeks(week), minutes, List.of(), Set.of(), seed)).choose().stream()
                .map(Exercise::id).toList()).toList();
    }

    private static String[] minutes(int count, String... keys) {
        return IntStream.range(0, count).mapToObj(i -> minute("other-" + i, keys)).toArray(String[]::new);
    }

    private static String[] with(String[] others, String... first) {
        List<String> all = new ArrayList<>(List.of(others));
        all.addAll(List.of(first));
        return all.toArray(String[]::new);
    }

    @Test
    void asManyAreChosenAsFillTheTime() {
        // 15 + 60 and three times 65 make 270; a break and a fifth make 355, which is more than 30 s too long
        assertThat(choices(20, 5, minutes(9))).allMatch(chosen -> chosen.size() == 4);
        assertThat(choices(20, 5, minutes(3))).allMatch(chosen -> chosen.size() == 3);
        assertThat(new Selection(List.of(),
                new Request(GestationalAge.ofWeeks(20), 5, List.of(), Set.of(), 0)).choose()).isEmpty();
    }

    @Test
    void theMainstaysOfHerTrimesterComeFirst() {
        String[] book = with(minutes(9), minute("first", "mainstay-of: [1]"), minute("second", "mainstay-of: [2]"),
                minute("third", "mainstay-of: [3]"));
        assertThat(choices(13, 5, book)).allMatch(chosen -> chosen.get(0).equals("first"));
        assertThat(choices(14, 5, book)).allMatch(chosen -> chosen.get(0).equals("second"));
        assertThat(choices(28, 5, book)).allMatch(chosen -> chosen.get(0).equals("third"));
    }

    @Test
    void breathingComesBeforeAMainstayOnceInAShortRoutineAndTwiceFromTenMinutes() {
        String[] book = with(minutes(9), minute("main", "mainstay-of: [2]"), minute("breathe-1", "purpose: relaxation"),
                minute("breathe-2", "purpose: relaxation"), minute("breathe-3", "purpose: relaxation"));
        assertThat(choices(20, 9, book)).allMatch(chosen -> chosen.get(0).startsWith("breathe")
                && chosen.get(1).equals("main") && chosen.stream().filter(id -> id.startsWith("breathe")).count() >= 1);
        assertThat(choices(20, 10, book)).allMatch(chosen -> chosen.subList(0, 3).contains("main")
                && chosen.subList(0, 3).stream().filter(id -> id.startsWith("breathe")).count() == 2);
    }

    @Test
    void aBallComesLastOfAll() {
        String[] book = with(minutes(3), minute("ball", "needs: [ball]", "mainstay-of: [2]", "purpose: relaxation"));
        assertThat(choices(20, 30, book)).allMatch(chosen -> chosen.size() == 4 && chosen.get(3).equals("ball"));
    }

    @Test
    void purposesAreBalanced() {
        String[] book = with(minutes(6), minute("a", "purpose: strength"), minute("b", "purpose: strength"),
                minute("c", "purpose: stretch"), minute("d", "purpose: stretch"));
        // After two of one purpose (28) chance (20) cannot bring a third before the first of another.
        assertThat(choices(20, 5, book)).allMatch(chosen -> chosen.size() == 4 && chosen.stream()
                .filter(id -> id.startsWith("other")).count() <= 2);
    }

    @Test
    void lateSheKeepsToOnePositionAndEarlierSheChangesMoreReadily() {
        String[] book = with(minutes(2, "position: seated"), minute("up-1"), minute("up-2"));
        // 40 for a new position outweighs chance (20) while at most one of the same purpose is chosen.
        assertThat(choices(28, 5, book)).allMatch(chosen ->
                chosen.get(0).startsWith("up") == chosen.get(1).startsWith("up"));
        Set<Boolean> same = new HashSet<>();
        choices(27, 5, book).forEach(chosen -> same.add(chosen.get(0).startsWith("up") == chosen.get(1).startsWith("up")));
        assertThat(same).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void tooLongAChoiceIsCutFromItsEnd() {
        // Three mainstays of three minutes: 15 + 180, 5 + 180 and 20 for a break, which is too long by more than 30 s.
        String[] mainstays = IntStream.range(0, 3).mapToObj(i -> SmallBook.exercise("main-" + i, "mainstay-of: [2]",
                "dose: { repetitions: 3 }", "steps: [ { cue: hold, seconds: 60, say: Hold. } ]")).toArray(String[]::new);
        assertThat(choices(20, 5, mainstays)).allMatch(chosen -> chosen.size() == 1);
        assertThat(choices(20, 6, mainstays)).allMatch(chosen -> chosen.size() == 2);
    }

    @Test
    void oneExerciseStaysHoweverLongItTakes() {
        assertThat(choices(20, 5, SmallBook.exercise("long", "dose: { repetitions: 10 }",
                "steps: [ { cue: hold, seconds: 60, say: Hold. } ]"))).allMatch(chosen -> chosen.size() == 1);
    }

    /** With the time to get ready it fills five minutes to the second; what comes next needs a break and five seconds. */
    private static final String FILLS = SmallBook.exercise("fills", "mainstay-of: [2]", "purpose: relaxation",
            "dose: { repetitions: 3 }", "steps: [ { cue: hold, seconds: 95, say: Hold. } ]");

    private static String ofOneSecond(String... keys) {
        return SmallBook.exercise("short", with(keys, "dose: { repetitions: 1 }",
                "steps: [ { cue: hold, seconds: 1, say: Hold. } ]"));
    }

    @Test
    void nothingIsAddedOnceTheTimeIsFullNotEvenAMainstay() {
        assertThat(choices(20, 5, FILLS, ofOneSecond())).containsOnly(List.of("fills"));
        assertThat(choices(20, 5, FILLS, ofOneSecond("mainstay-of: [2]"))).containsOnly(List.of("fills"));
    }

    @Test
    void halfAMinuteTooLongIsNotTooLong() {
        // 15 + 180 and 5 + 130
        String two = SmallBook.exercise("two", "dose: { repetitions: 2 }", "steps: [ { cue: hold, seconds: 65, say: Hold. } ]");
        String three = SmallBook.exercise("three", "mainstay-of: [2]", "dose: { repetitions: 3 }",
                "steps: [ { cue: hold, seconds: 60, say: Hold. } ]");
        assertThat(choices(20, 5, two, three)).containsOnly(List.of("three", "two"));
    }

    @Test
    void everyMainstayIsTakenWhereTheShortestDosesLeaveRoom() {
        // At medium doses (6 times 20 s) three fill five minutes, at the shortest (once) all four do.
        String[] mainstays = IntStream.range(0, 4).mapToObj(i -> SmallBook.exercise("main-" + i, "mainstay-of: [2]",
                "dose: { repetitions: 1..11 }", "steps: [ { cue: hold, seconds: 20, say: Hold. } ]"))
                .toArray(String[]::new);
        assertThat(choices(20, 5, with(mainstays, minute("other")))).allMatch(chosen -> chosen.size() == 4
                && !chosen.contains("other"));
    }

    @Test
    void anotherSeedIsAnotherChoiceAmongEquals() {
        assertThat(new HashSet<>(choices(20, 5, minutes(9)))).hasSizeGreaterThan(10);
        assertThat(choices(20, 5, minutes(9))).isEqualTo(choices(20, 5, minutes(9)));
    }
}
