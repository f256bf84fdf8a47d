package io.github.backcare.format;

import io.github.backcare.routine.ExerciseBook;
import io.github.backcare.routine.Routine;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.screening.Screening;
import java.util.List;
import java.util.Optional;

/**
 * Everything a printed routine shows.
 *
 * @param routine the routine
 * @param screening the screening behind it, if there was one
 * @param rules the safety rules, for the stop signs
 * @param book the exercises, for the general rules
 * @param contacts the numbers to ring
 */
public record Handout(Routine routine, Optional<Screening> screening, SafetyRules rules, ExerciseBook book,
        Contacts contacts) {

    /** The general rules that hold in her week. */
    List<String> generalRules() {
        return book.generalRulesIn(routine.age().week());
    }
}
