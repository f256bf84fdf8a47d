package io.github.backcare.plan;

import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.routine.Routine;
import io.github.backcare.screening.Screening;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One session of a plan.
 *
 * @param slot its place in the calendar
 * @param start when, by the clock on her wall
 * @param age how far she is then
 * @param routine what she does
 * @param screening what her standing conditions come to then
 */
public record PlannedSession(Slot slot, LocalDateTime start, GestationalAge age, Routine routine, Screening screening) {

    /** Whether her midwife or doctor has to agree before. */
    public boolean askFirst() {
        return screening.askFirst() && !screening.mayExercise();
    }

    /** Whether an event or a page says the same of both, but for the day. */
    public boolean saysTheSame(PlannedSession other) {
        return routine.exercises().equals(other.routine.exercises()) && rules().equals(other.rules());
    }

    private List<String> rules() {
        return screening.reasons().stream().map(reason -> reason.rule().id()).toList();
    }
}
