package io.github.backcare.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a routine of what fits: chooses exercises, puts them in order and settles their doses. The same
 * request gives the same routine.
 */
public final class Planner {
    private final ExerciseBook book;

    /** A planner that draws on these exercises. */
    public Planner(ExerciseBook book) {
        this.book = book;
    }

    /** The routine for a request; it has no exercise where nothing fits. */
    public Routine plan(Request request) {
        List<Exercise> fitting = new ArrayList<>();
        List<Routine.LeftOut> leftOut = new ArrayList<>();
        for (Exercise exercise : book.exercises()) {
            if (exercise.weeks().contains(request.age().week())) {
                reasonAgainst(exercise, request).ifPresentOrElse(
                        because -> leftOut.add(new Routine.LeftOut(exercise, because)),
                        () -> fitting.add(exercise));
            }
        }
        int week = request.age().week();
        List<Exercise> chosen = new Selection(fitting, request).choose();
        List<Planned> dosed = Dosing.fit(Order.of(chosen), request);
        return new Routine(request.age(), dosed, Timeline.of(dosed, week), List.copyOf(leftOut), request.seconds(),
                request.progression());
    }

    private static Optional<String> reasonAgainst(Exercise exercise, Request request) {
        for (Exclusion exclusion : request.exclusions()) {
            if (exercise.has(exclusion.tag())) {
                return Optional.of(exclusion.because());
            }
        }
        if (!request.postures().isEmpty() && !request.postures().contains(exercise.posture())) {
            return Optional.of("It is done " + exercise.posture().words() + ", and you asked for other positions.");
        }
        return Optional.empty();
    }
}
