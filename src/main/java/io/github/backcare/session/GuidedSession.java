package io.github.backcare.session;

import io.github.backcare.routine.Exercise;
import io.github.backcare.routine.Moment;
import io.github.backcare.routine.Planned;
import io.github.backcare.routine.Routine;
import io.github.backcare.screening.Clearance;
import java.util.List;
import java.util.Objects;

/**
 * A routine she is taken through. It exists only with a {@link Clearance}, which only the screener can give: there is
 * no other way to a timed session.
 */
public final class GuidedSession {
    private final Clearance clearance;
    private final Routine routine;
    private final Settings settings;

    /**
     * A session of this routine.
     *
     * @throws IllegalArgumentException if the routine is for another week, or has something the clearance rules out
     */
    public GuidedSession(Clearance clearance, Routine routine, Settings settings) {
        this.clearance = Objects.requireNonNull(clearance, "no session without a clearance");
        this.routine = routine;
        this.settings = settings;
        if (routine.age().week() != clearance.age().week()) {
            throw new IllegalArgumentException("cleared for week " + clearance.age().week() + ", not for a routine of week "
                    + routine.age().week());
        }
        routine.exercises().stream().map(Planned::exercise).filter(exercise -> !permits(clearance, exercise)).findFirst()
                .ifPresent(exercise -> {
                    throw new IllegalArgumentException("the clearance rules out " + exercise.id());
                });
    }

    /** Whether none of the clearance's limits names the exercise. */
    static boolean permits(Clearance clearance, Exercise exercise) {
        return clearance.limits().stream().noneMatch(limit -> exercise.has(limit.avoid()));
    }

    /** What lets her exercise. */
    public Clearance clearance() {
        return clearance;
    }

    /** What she is taken through. */
    public Routine routine() {
        return routine;
    }

    /** How it is run. */
    public Settings settings() {
        return settings;
    }

    /** The exercises, in order. */
    public List<Planned> exercises() {
        return routine.exercises();
    }

    /** The exercise of a moment. */
    public Exercise exerciseOf(Moment moment) {
        return routine.exercises().get(moment.exercise()).exercise();
    }
}
