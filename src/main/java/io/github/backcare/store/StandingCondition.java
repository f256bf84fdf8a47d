package io.github.backcare.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A condition she was told she has. When it ends it is kept with its end, since that it was there may matter.
 *
 * @param finding the finding's id
 * @param said her words for it, if they were more than the id
 * @param since when she said so
 * @param ended when it ended, if it has
 */
public record StandingCondition(String finding, Optional<String> said, LocalDate since, Optional<LocalDate> ended) {

    /** Whether it counts on a day: it does not from its end on. A later start counts already, to be safe. */
    public boolean countsOn(LocalDate day) {
        return ended.isEmpty() || day.isBefore(ended.get());
    }

    /** The same condition, ended. */
    public StandingCondition endedOn(LocalDate day) {
        return new StandingCondition(finding, said, since, Optional.of(day));
    }
}
