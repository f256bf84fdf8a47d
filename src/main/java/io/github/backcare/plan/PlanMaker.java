package io.github.backcare.plan;

import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.routine.Exclusion;
import io.github.backcare.routine.ExerciseBook;
import io.github.backcare.routine.Planner;
import io.github.backcare.routine.Progression;
import io.github.backcare.routine.Request;
import io.github.backcare.routine.Routine;
import io.github.backcare.routine.Training;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screener;
import io.github.backcare.screening.Screening;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a plan. Each coming week is screened with her standing conditions, as if she had none of the danger signs:
 * those are asked on the day. Where a week would not be cleared, the plan ends.
 */
public final class PlanMaker {
    private final Screener screener;
    private final ExerciseBook book;
    private final Planner planner;

    /** A maker that applies these rules and draws on these exercises. */
    public PlanMaker(Screener screener, ExerciseBook book) {
        this.screener = screener;
        this.book = book;
        this.planner = new Planner(book);
    }

    /** The plan; without sessions where even the first would not be cleared, or none is left before the due date. */
    public Plan make(PlanRequest request) {
        List<PlannedSession> sessions = new ArrayList<>();
        Map<Integer, Screening> screenings = new HashMap<>();
        Map<WeekKey, Routine> routines = new HashMap<>();
        LocalDate today = request.now().toLocalDate();
        LocalDate began = request.began().orElse(null);
        for (LocalDate day = today; !day.isAfter(request.due()); day = day.plusDays(1)) {
            int number = request.rhythm().days().indexOf(day.getDayOfWeek());
            LocalDateTime start = day.atTime(request.rhythm().time());
            Optional<GestationalAge> age = GestationalAge.untilDueDate(request.due(), day);
            if (number < 0 || !start.isAfter(request.now()) || age.isEmpty()) {
                continue;
            }
            Screening screening = screenings.computeIfAbsent(age.get().week(), week -> screen(request, week));
            if (screening.level().atLeast(Level.STOP)) {
                return ended(request, sessions, new Plan.EarlyEnd(day, Optional.of(screening)));
            }
            began = began == null ? day : began;
            List<Progression> lighter = request.lightened() ? book.progressionIn(age.get().week(),
                    Training.on(day, began, request.newToExercise())) : List.of();
            Routine routine = routines.computeIfAbsent(new WeekKey(age.get().week(), lighter),
                    key -> routine(request, screening, key));
            if (routine.exercises().isEmpty()) {
                return ended(request, sessions, new Plan.EarlyEnd(day, Optional.empty()));
            }
            sessions.add(new PlannedSession(new Slot(Slot.weekOf(day), number), start, age.get(), routine, screening));
        }
        return new Plan(request.rhythm(), request.due(), List.copyOf(sessions), Optional.empty());
    }

    private static Plan ended(PlanRequest request, List<PlannedSession> sessions, Plan.EarlyEnd end) {
        return new Plan(request.rhythm(), request.due(), List.copyOf(sessions), Optional.of(end));
    }

    private Screening screen(PlanRequest request, int week) {
        return screener.screen(Draft.withNothingElse(Draft.withAge(request.answers(), GestationalAge.ofWeeks(week))));
    }

    private Routine routine(PlanRequest request, Screening screening, WeekKey key) {
        List<Exclusion> exclusions = new ArrayList<>(request.exclusions());
        screening.limits().forEach(limit -> exclusions.add(new Exclusion(limit.avoid(), limit.rule().because())));
        return planner.plan(new Request(GestationalAge.ofWeeks(key.week()), request.minutes(), exclusions,
                request.postures(), request.seed(), key.lighter()));
    }

    /** What a routine depends on besides her wishes. */
    private record WeekKey(int week, List<Progression> lighter) {
    }
}
