package io.github.backcare.plan;

import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.routine.Routine;
import java.time.LocalDateTime;

/**
 * One session of a plan.
 *
 * @param slot its place in the calendar
 * @param start when, by the clock on her wall
 * @param age how far she is then
 * @param routine what she does
 * @param askFirst whether her midwife or doctor has to agree before
 */
public record PlannedSession(Slot slot, LocalDateTime start, GestationalAge age, Routine routine, boolean askFirst) {
}
