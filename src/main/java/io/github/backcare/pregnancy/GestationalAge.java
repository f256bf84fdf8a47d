package io.github.backcare.pregnancy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far a pregnancy is, in completed weeks and days since the first day of the last period, as clinicians count.
 *
 * @param week completed weeks, 1 to 42
 * @param day further days, 0 to 6
 */
public record GestationalAge(int week, int day) {
    /** The least completed week the program speaks about. */
    public static final int MIN_WEEK = 1;
    /** The last one. */
    public static final int MAX_WEEK = 42;
    /** Days from the last period to the due date, by Naegele's rule. */
    public static final int DAYS_TO_DUE_DATE = 280;

    /** Checks the range; callers validate what people type first. */
    public GestationalAge {
        if (week < MIN_WEEK || week > MAX_WEEK || day < 0 || day > 6) {
            throw new IllegalArgumentException("no gestational age: " + week + "+" + day);
        }
    }

    /** The age of this many whole weeks. */
    public static GestationalAge ofWeeks(int week) {
        return new GestationalAge(week, 0);
    }

    /** The age on a day, from the first day of the last period; empty outside 1+0 to 42+6. */
    public static Optional<GestationalAge> sinceLastPeriod(LocalDate lastPeriod, LocalDate today) {
        long days = ChronoUnit.DAYS.between(lastPeriod, today);
        if (days < MIN_WEEK * 7L || days >= (MAX_WEEK + 1) * 7L) {
            return Optional.empty();
        }
        return Optional.of(new GestationalAge((int) days / 7, (int) days % 7));
    }

    /** The age on a day, from the due date; empty outside 1+0 to 42+6. */
    public static Optional<GestationalAge> untilDueDate(LocalDate dueDate, LocalDate today) {
        return sinceLastPeriod(dueDate.minusDays(DAYS_TO_DUE_DATE), today);
    }

    /** The due date of someone who has this age on a day. */
    public LocalDate dueDate(LocalDate date) {
        return date.minusDays(week * 7L + day).plusDays(DAYS_TO_DUE_DATE);
    }

    /** The trimester of this age. */
    public Trimester trimester() {
        return Trimester.of(week);
    }

    /** As clinicians write it: {@code 24+3}. */
    @Override
    public String toString() {
        return week + "+" + day;
    }
}
