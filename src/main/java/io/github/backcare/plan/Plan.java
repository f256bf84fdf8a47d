package io.github.backcare.plan;

import io.github.backcare.screening.Screening;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Her sessions until the due date, or until the first that could not be cleared.
 *
 * @param rhythm the days and the time
 * @param due her due date
 * @param sessions the sessions, in order
 * @param end where it ends before the due date, if it does
 */
public record Plan(Rhythm rhythm, LocalDate due, List<PlannedSession> sessions, Optional<EarlyEnd> end) {

    /**
     * Why a plan ends before the due date.
     *
     * @param day the first day on which exercise would not be cleared
     * @param screening the outcome for that day; empty where no exercise fits her wishes
     */
    public record EarlyEnd(LocalDate day, Optional<Screening> screening) {
    }
}
