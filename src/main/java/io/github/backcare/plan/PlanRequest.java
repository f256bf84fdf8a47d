package io.github.backcare.plan;

import io.github.backcare.routine.Exclusion;
import io.github.backcare.routine.Posture;
import io.github.backcare.screening.Answers;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a plan is to be.
 *
 * @param now from when on
 * @param due her due date
 * @param rhythm on which days and when
 * @param answers what is known of her, without an age: her standing conditions, and what was agreed to
 * @param began when she began to exercise; empty: with this plan
 * @param newToExercise whether exercise is new to her
 * @param minutes how long a session usually is
 * @param lightened whether sessions follow the rules of progression; not where she names the minutes herself
 * @param exclusions what to leave out
 * @param postures positions to keep to; empty for any
 * @param seed another seed, another choice among what fits
 */
public record PlanRequest(LocalDateTime now, LocalDate due, Rhythm rhythm, Answers answers, Optional<LocalDate> began,
        boolean newToExercise, int minutes, boolean lightened, List<Exclusion> exclusions, Set<Posture> postures,
        long seed) {
}
