package io.github.backcare.cli;

import io.github.backcare.plan.Rhythm;
import io.github.backcare.store.Schedule;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** On which days and when: {@code --days}, {@code --time}. */
final class RhythmOptions {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int SHORTEST_NAME = 2;

    private RhythmOptions() {
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.value("DAYS", "The days, such as mon,wed,fri (default; three to four a week are enough).",
                "--days"));
        spec.addOption(Options.value("TIME", "The time, such as 18:30 (default).", "--time"));
    }

    /** What the options say, else what her last plan had, else the usual. */
    static Rhythm read(ParseResult parsed, Optional<Schedule> last) {
        List<DayOfWeek> days = Options.has(parsed, "--days") ? days(Options.text(parsed, "--days"))
                : last.map(Schedule::days).orElse(Rhythm.DEFAULT_DAYS);
        LocalTime time = Options.has(parsed, "--time") ? time(Options.text(parsed, "--time"))
                : last.map(Schedule::time).orElse(Rhythm.DEFAULT_TIME);
        return new Rhythm(days, time);
    }

    private static List<DayOfWeek> days(String text) {
        List<DayOfWeek> days = new ArrayList<>();
        for (String word : text.split(",", -1)) {
            days.add(day(word.strip().toUpperCase(Locale.ROOT)).orElseThrow(() -> new UsageException("--days takes days "
                    + "of the week such as mon,wed,fri, not '" + text + "'.")));
        }
        return days;
    }

    private static Optional<DayOfWeek> day(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (word.length() >= SHORTEST_NAME && day.name().startsWith(word)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text, TIME);
        } catch (DateTimeParseException e) {
            throw new UsageException("--time takes a time such as 18:30, not '" + text + "'.");
        }
    }
}
