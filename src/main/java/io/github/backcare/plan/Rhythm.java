package io.github.backcare.plan;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * On which days of the week she exercises, and when.
 *
 * @param days the days, in order, each once
 * @param time the time, wherever she is
 */
public record Rhythm(List<DayOfWeek> days, LocalTime time) {
    /** Three days a week: the article's three to four times, at the lower end. */
    public static final List<DayOfWeek> DEFAULT_DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    /** In the early evening. */
    public static final LocalTime DEFAULT_TIME = LocalTime.of(18, 30);

    /** Puts the days in order. */
    public Rhythm {
        days = days.stream().distinct().sorted().toList();
    }
}
