package io.github.backcare.format;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * One event of a calendar file.
 *
 * @param uid its unique id
 * @param start when it starts, by the clock on the wall
 * @param length how long it lasts
 * @param description its text; empty for none
 * @param cancelled whether it is taken out of the calendar
 */
public record CalendarEvent(String uid, LocalDateTime start, Duration length, String description, boolean cancelled) {
}
