package io.github.backcare.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The plan she last made a calendar of, kept so that the next one can move or cancel the same events.
 *
 * @param days the days of the week, in order
 * @param time when on these days
 * @param from the first day of any plan so far
 * @param until the last day of any plan so far
 * @param perWeek the most sessions a week that any plan so far had
 */
public record Schedule(List<DayOfWeek> days, LocalTime time, LocalDate from, LocalDate until, int perWeek) {
}
