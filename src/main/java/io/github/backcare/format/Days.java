package io.github.backcare.format;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Days as she reads them. */
public final class Days {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Days() {
    }

    /** {@code 14 March 2027}. */
    public static String words(LocalDate day) {
        return WORDS.format(day);
    }

    /** {@code Monday, Friday}. */
    static String ofTheWeek(List<DayOfWeek> days) {
        return days.stream().map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .collect(Collectors.joining(", "));
    }

    /** {@code 1 day}, {@code 2 days}. */
    public static String count(long days) {
        return days + (days == 1 ? " day" : " days");
    }
}
