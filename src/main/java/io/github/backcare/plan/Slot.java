package io.github.backcare.plan;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;

/**
 * A session's place in her calendar: the first, second, ... of a week. It keeps its name when she moves her sessions to
 * other days, so that importing a new plan moves the events of the old one instead of doubling them.
 *
 * @param monday the week, by its Monday
 * @param number which session of the week, from 0
 */
public record Slot(LocalDate monday, int number) {

    /** The week that a day lies in, by its Monday. */
    public static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The event's unique id in the plans of a profile. */
    public String uid(String profileId) {
        String name = profileId + "/" + monday + "/" + number;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@backcare";
    }
}
