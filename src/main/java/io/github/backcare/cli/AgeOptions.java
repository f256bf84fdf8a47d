package io.github.backcare.cli;

import io.github.backcare.format.Days;
import io.github.backcare.pregnancy.GestationalAge;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** How far she is: {@code --week}, {@code --due} or {@code --lmp}. */
final class AgeOptions {
    private static final String RANGE = "backcare speaks about weeks 1 to 42";

    private AgeOptions() {
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.value("WEEK", "How far you are, in completed weeks: 24, or 24+3 with days.", "--week"));
        spec.addOption(Options.value("DATE", "Your due date, such as 2027-03-14.", "--due"));
        spec.addOption(Options.value("DATE", "The first day of your last period.", "--lmp"));
    }

    /** The age the options give, if they give one. */
    static Optional<GestationalAge> read(ParseResult parsed, LocalDate today) {
        return read(parsed, () -> today);
    }

    /** The same, where today's date may not be needed. */
    static Optional<GestationalAge> read(ParseResult parsed, Supplier<LocalDate> today) {
        List<String> given = new ArrayList<>();
        for (String name : List.of("--week", "--due", "--lmp")) {
            if (Options.has(parsed, name)) {
                given.add(name);
            }
        }
        if (given.size() > 1) {
            throw new UsageException("Give one of " + String.join(" and ", given) + ", not both.");
        }
        if (given.isEmpty()) {
            return Optional.empty();
        }
        String text = Options.text(parsed, given.get(0));
        return Optional.of(switch (given.get(0)) {
            case "--week" -> week(text);
            case "--due" -> due(date(text), today.get());
            default -> lastPeriod(text, today.get());
        });
    }

    /**
     * The age that {@code 24} or {@code 24+3} names.
     *
     * @throws UsageException if it names none
     */
    static GestationalAge week(String text) {
        String typed = text.strip();
        int plus = typed.indexOf('+');
        int week = number(plus < 0 ? typed : typed.substring(0, plus));
        int day = plus < 0 ? 0 : number(typed.substring(plus + 1));
        if (week < 0 || day < 0) {
            throw new UsageException("'" + text + "' is not a week (write 24, or 24+3 with days).");
        }
        if (week < GestationalAge.MIN_WEEK || week > GestationalAge.MAX_WEEK) {
            throw new UsageException("Week " + week + " can't be: " + RANGE + ".");
        }
        if (day > 6) {
            throw new UsageException("'" + text + "' can't be: after the plus come 0 to 6 days.");
        }
        return new GestationalAge(week, day);
    }

    /** The number that one to three digits make, or -1. */
    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return digits.isEmpty() || digits.length() > 3 ? -1 : number;
    }

    /**
     * The age that a week or a due date names, as typed at a prompt.
     *
     * @throws UsageException if it names none
     */
    static GestationalAge weekOrDueDate(String text, LocalDate today) {
        return text.indexOf('-') > 0 ? due(date(text), today) : week(text.replaceAll("(?i) *(weeks?|w|wks?)$", ""));
    }

    private static GestationalAge due(LocalDate date, LocalDate today) {
        return GestationalAge.untilDueDate(date, today).orElseThrow(() -> new UsageException(outside(date, today)));
    }

    private static GestationalAge lastPeriod(String text, LocalDate today) {
        return due(date(text).plusDays(GestationalAge.DAYS_TO_DUE_DATE), today);
    }

    /** Why a due date leads to no age today, in one sentence. */
    static String outside(LocalDate due, LocalDate today) {
        LocalDate lastPeriod = due.minusDays(GestationalAge.DAYS_TO_DUE_DATE);
        String by = "By the due date " + due + " (last period " + lastPeriod + ") ";
        long days = ChronoUnit.DAYS.between(lastPeriod, today);
        if (days >= (GestationalAge.MAX_WEEK + 1) * 7L) {
            return by + "you would be " + days / 7 + " weeks and " + Days.count(days % 7) + " today, past the 42 weeks and 6 "
                    + "days that backcare speaks about: check the date; if it is right and your baby is not born yet, "
                    + "ring your maternity unit today; if your pregnancy has ended: backcare profile set --ended.";
        }
        return by + (days < 0 ? "your last period is still to come" : "you would be " + Days.count(days) + " today")
                + ", and backcare speaks about pregnancy from 1 week to 42 weeks and 6 days (check the date).";
    }

    /**
     * The date a text names.
     *
     * @throws UsageException if it names none
     */
    static LocalDate date(String text) {
        try {
            // Four digits: a year with a sign may have more, and overflow.
            return LocalDate.parse(text.length() == "2027-03-14".length() ? text : "",
                    DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT));
        } catch (DateTimeParseException e) {
            throw new UsageException("'" + text + "' is not a date (write year-month-day, such as 2027-03-14).");
        }
    }
}
