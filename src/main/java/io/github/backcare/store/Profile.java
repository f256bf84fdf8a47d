package io.github.backcare.store;

import io.github.backcare.pregnancy.GestationalAge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What she lets backcare remember: dates, standing conditions, numbers to ring, preferences. Never how she was on
 * any day.
 *
 * @param id a random id, from which calendar events take theirs
 * @param due her due date, if given
 * @param ended when the pregnancy ended, if it has
 * @param numbers whom to ring
 * @param conditions standing conditions, those that have ended too
 * @param noneOfTheRest when she last said that she has no other standing condition
 * @param agreed when her midwife or doctor agreed to her exercising
 * @param preferences how she likes things
 * @param started when she began to exercise with backcare
 * @param schedule the plan she last made a calendar of
 */
public record Profile(String id, Optional<LocalDate> due, Optional<LocalDate> ended, Numbers numbers,
        List<StandingCondition> conditions, Optional<LocalDate> noneOfTheRest, Optional<LocalDate> agreed,
        Preferences preferences, Optional<LocalDate> started, Optional<Schedule> schedule) {
    /** The format this program writes. */
    public static final int VERSION = 1;

    /**
     * Whom to ring.
     *
     * @param country ISO code of the country whose emergency number counts
     * @param emergency her emergency number, where the country's is not known or not hers
     * @param maternityUnit her maternity unit's number
     */
    public record Numbers(Optional<String> country, Optional<String> emergency, Optional<String> maternityUnit) {
        /** None known. */
        public static final Numbers NONE = new Numbers(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A profile with nothing in it yet. */
    public static Profile empty() {
        return new Profile(UUID.randomUUID().toString(), Optional.empty(), Optional.empty(), Numbers.NONE, List.of(),
                Optional.empty(), Optional.empty(), Preferences.NONE, Optional.empty(), Optional.empty());
    }

    /** Whether the pregnancy has ended. */
    public boolean hasEnded() {
        return ended.isPresent();
    }

    /** The age on a day; empty without a due date and outside 1+0 to 42+6. */
    public Optional<GestationalAge> ageOn(LocalDate day) {
        return due.flatMap(date -> GestationalAge.untilDueDate(date, day));
    }

    /** The conditions that count on a day. */
    public List<StandingCondition> conditionsOn(LocalDate day) {
        return conditions.stream().filter(condition -> condition.countsOn(day)).toList();
    }

    /** The same profile, to be changed. */
    public ProfileBuilder edit() {
        return new ProfileBuilder(this);
    }
}
