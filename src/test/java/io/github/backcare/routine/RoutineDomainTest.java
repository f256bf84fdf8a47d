package io.github.backcare.routine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Shipped;
import io.github.backcare.content.Element;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.screening.Agreement;
import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Heard;
import io.github.backcare.screening.Limit;
import io.github.backcare.screening.Screener;
import io.github.backcare.screening.Screening;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every week with every set of limits that a finding can set, and with every set that two can in the weeks about those in
 * which exercises begin and end.
 */
class RoutineDomainTest {
    private static final Set<Integer> TURNS = Set.of(1, 13, 14, 15, 16, 27, 28, 42);
    private final Planner planner = new Planner(Shipped.book());
    private final Screener screener = new Screener(Shipped.rules());

    @Test
    void noRoutineHoldsWhatAWeekOrALimitExcludesAndItsSecondsAreItsTimeline() {
        List<String> wrong = new ArrayList<>();
        List<String> limiting = Shipped.rules().findings().keySet().stream()
                .filter(id -> !limits(20, List.of(id)).equals(limits(20, List.of()))
                        || !limits(30, List.of(id)).equals(limits(30, List.of()))).toList();
        for (int week = 1; week <= 42; week++) {
            Set<Set<String>> seen = new HashSet<>();
            for (int i = 0; i < limiting.size(); i++) {
                for (int j = i; j < (TURNS.contains(week) ? limiting.size() : i + 1); j++) {
                    Set<String> limits = limits(week, List.of(limiting.get(i), limiting.get(j)));
                    if (seen.add(limits)) {
                        check(week, limits, wrong);
                    }
                }
            }
        }
        assertThat(limiting).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    @Test
    void aRoutineLastsAsLongAsAskedWithinHalfAMinute() {
        List<String> wrong = new ArrayList<>();
        for (int week = 1; week <= 42; week++) {
            for (int minutes = Request.MIN_MINUTES; minutes <= Request.MAX_MINUTES; minutes++) {
                Routine routine = plan(week, minutes, Set.of(), 0);
                if (!routine.fillsTime()) {
                    wrong.add("week " + week + ", " + minutes + " minutes: " + routine.seconds() + " s");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aRoutineHoldsTheArticlesExercisesOfItsTrimester() {
        List<String> wrong = new ArrayList<>();
        for (int week = 1; week <= 42; week++) {
            int trimester = GestationalAge.ofWeeks(week).trimester().number();
            Set<String> mainstays = new TreeSet<>();
            Shipped.book().exercises().stream().filter(exercise -> exercise.mainstayOf().contains(trimester))
                    .forEach(exercise -> mainstays.add(exercise.id()));
            assertThat(mainstays).hasSize(3);
            if (!ids(plan(week, Request.DEFAULT_MINUTES, Set.of(), 0)).containsAll(mainstays)) {
                wrong.add("week " + week);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aRoutineBeginsAndEndsWithBreathingAndMobilisesBeforeItStrengthens() {
        for (int week = 1; week <= 42; week++) {
            List<Purpose> purposes = plan(week, 15, Set.of(), week).exercises().stream()
                    .map(planned -> planned.exercise().purpose()).toList();
            assertThat(purposes.get(purposes.size() - 1)).as("week %d", week).isEqualTo(Purpose.RELAXATION);
            int lastMobility = purposes.lastIndexOf(Purpose.MOBILITY);
            for (int i = 0; i < lastMobility; i++) {
                assertThat(purposes.get(i)).as("week %d, exercise %d", week, i + 1)
                        .isIn(Purpose.RELAXATION, Purpose.MOBILITY);
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameRoutineAndAnotherSeedAnother() {
        assertThat(plan(20, 20, Set.of(), 5)).isEqualTo(plan(20, 20, Set.of(), 5));
        Set<List<String>> routines = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            routines.add(List.copyOf(ids(plan(20, 20, Set.of(), seed))));
        }
        assertThat(routines).hasSizeGreaterThan(5);
    }

    @Test
    void someoneWithOnlyAChairHasARoutineInEveryWeek() {
        for (int week = 1; week <= 42; week++) {
            Request request = new Request(GestationalAge.ofWeeks(week), 12, List.of(), Set.of(Posture.SEATED), 0);
            Routine routine = planner.plan(request);
            assertThat(routine.fillsTime()).as("week %d", week).isTrue();
            assertThat(routine.needs()).as("week %d", week).isSubsetOf("chair", "cushion");
        }
    }

    @Test
    void theTurnsAreTheWeeksInWhichExercisesBeginAndEnd() {
        Shipped.book().exercises().forEach(exercise -> assertThat(TURNS).as(exercise.id())
                .contains(exercise.weeks().from(), exercise.weeks().to()));
    }

    @Test
    void noRoutineHoldsAPositionSheCannotTake() {
        List<String> wrong = new ArrayList<>();
        for (int week = 1; week <= 42; week++) {
            for (Posture only : Posture.values()) {
                Routine routine = planner.plan(new Request(GestationalAge.ofWeeks(week), 15, List.of(), Set.of(only), 0));
                for (Planned planned : routine.exercises()) {
                    if (planned.exercise().posture() != only) {
                        wrong.add("backcare routine --week " + week + " --minutes 15 --position "
                                + Element.nameOf(only) + " holds " + planned.exercise().id());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tag("evidence")
    void noRoutineHoldsWhatThreeLimitsLeaveOut() {
        List<String> wrong = new ArrayList<>();
        List<String> loads = List.copyOf(Tags.LOADS.keySet());
        for (int week : TURNS) {
            for (int i = 0; i < loads.size(); i++) {
                for (int j = i + 1; j < loads.size(); j++) {
                    for (int k = j + 1; k < loads.size(); k++) {
                        check(week, Set.of(loads.get(i), loads.get(j), loads.get(k)), wrong);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void check(int week, Set<String> limits, List<String> wrong) {
        Routine routine = plan(week, 20, limits, week);
        Set<String> ids = new HashSet<>();
        for (Planned planned : routine.exercises()) {
            Exercise exercise = planned.exercise();
            String where = command(week, limits) + ": " + exercise.id();
            if (limits.contains(Element.nameOf(exercise.posture()))
                    || exercise.loads().stream().anyMatch(limits::contains)) {
                wrong.add(where + " breaks a limit");
            }
            if (!exercise.weeks().contains(week)) {
                wrong.add(where + " is not for this week");
            }
            if (week >= 16 && exercise.loads().contains("lying-flat")) {
                wrong.add(where + " lies flat");
            }
            if (!ids.add(exercise.id())) {
                wrong.add(where + " comes twice");
            }
            Dose dose = exercise.dose();
            if (!dose.repetitions().contains(planned.repetitions()) || !dose.sets().contains(planned.sets())) {
                wrong.add(where + " has a dose its source does not give");
            }
        }
        int expected = independentSeconds(routine, week);
        if (routine.seconds() != expected) {
            wrong.add(command(week, limits) + ": " + routine.seconds() + " s, not " + expected);
        }
    }

    private static String command(int week, Set<String> limits) {
        return "backcare routine --week " + week + " --minutes 20 --seed " + week + " --avoid "
                + String.join(" --avoid ", new TreeSet<>(limits));
    }

    /** The total by the design's numbers, computed without the timeline. */
    private static int independentSeconds(Routine routine, int week) {
        int total = 0;
        Posture posture = null;
        for (Planned planned : routine.exercises()) {
            Exercise exercise = planned.exercise();
            total += exercise.posture() == posture ? 5 : week >= 28 ? 25 : 15;
            posture = exercise.posture();
            int repetition = 0;
            for (int seconds : planned.stepSeconds()) {
                repetition += seconds;
            }
            int sides = exercise.dose().sides();
            total += planned.sets() * (sides * planned.repetitions() * repetition + (sides == 2 ? 5 : 0))
                    + (planned.sets() - 1) * exercise.dose().rest();
        }
        return total + 20 * routine.timeline().breaks().size();
    }

    private Routine plan(int week, int minutes, Set<String> avoid, long seed) {
        List<Exclusion> exclusions = avoid.stream().map(tag -> new Exclusion(tag, "limit")).toList();
        return planner.plan(new Request(GestationalAge.ofWeeks(week), minutes, exclusions, Set.of(), seed));
    }

    private Set<String> limits(int week, List<String> findings) {
        Map<String, Answer> answers = new java.util.LinkedHashMap<>();
        findings.forEach(id -> answers.put(id, Answer.YES));
        Screening screening = screener.screen(new Answers(Optional.of(GestationalAge.ofWeeks(week)), answers,
                Heard.NOTHING, OptionalInt.empty(), Optional.empty(), true, Agreement.NONE));
        Set<String> limits = new TreeSet<>();
        screening.limits().stream().map(Limit::avoid).forEach(limits::add);
        return limits;
    }

    private static Set<String> ids(Routine routine) {
        Set<String> ids = new java.util.LinkedHashSet<>();
        routine.exercises().forEach(planned -> ids.add(planned.exercise().id()));
        return ids;
    }
}
