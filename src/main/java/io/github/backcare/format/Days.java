package io.github.backcare.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as she reads them. */
public final class Days {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Days() {
    }

    /** {@code 14 March 2027}. */
    public static String words(LocalDate day) {
        return WORDS.format(day);
    }
}
