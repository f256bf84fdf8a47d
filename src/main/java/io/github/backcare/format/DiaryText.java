package io.github.backcare.format;

import io.github.backcare.store.DiaryEntry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/** The diary as a page: the last weeks against what is advised, and her pain before and after as a small chart. */
public final class DiaryText {
    private static final int WEEKS = 4;
    private static final int SESSIONS = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private DiaryText() {
    }

    /** Writes the diary on the page. */
    public static void write(List<DiaryEntry> entries, LocalDate today, Page page) {
        if (entries.isEmpty()) {
            page.paragraph("Your diary is empty. After a session you are asked once if one may be kept.");
            return;
        }
        page.painted(Theme.HEADING, "Sessions a week (three to four are advised)");
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int back = WEEKS - 1; back >= 0; back--) {
            week(entries, monday.minusWeeks(back), back, page);
        }
        page.heading("How your back felt, 0 (no pain) to 10");
        List<DiaryEntry> last = entries.subList(Math.max(0, entries.size() - SESSIONS), entries.size());
        last.forEach(entry -> session(entry, page));
        if (entries.size() > last.size()) {
            page.dim("", "The last " + SESSIONS + " of " + entries.size() + " sessions; `backcare diary export` has all.");
        }
    }

    private static void week(List<DiaryEntry> entries, LocalDate monday, int back, Page page) {
        long sessions = entries.stream().map(entry -> entry.at().toLocalDate())
                .filter(day -> !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1))).count();
        String name = back == 0 ? "this week" : "from " + DAY.format(monday);
        page.hanging("  " + padded(name, 13), page.style().either("■", "#").repeat((int) Math.min(sessions, 20))
                + (sessions == 0 ? "-" : " " + sessions));
    }

    private static void session(DiaryEntry entry, Page page) {
        String day = "  " + padded(DAY.format(entry.at()), 8);
        String before = entry.painBefore().isPresent() ? bar(entry.painBefore().getAsInt(), page) : "not said";
        String after = entry.painAfter().isPresent() ? bar(entry.painAfter().getAsInt(), page) : "not said";
        page.hanging(day + padded("before", 8), before);
        String change = entry.change().isEmpty() ? "" : ", " + entry.change();
        page.hanging(" ".repeat(day.length()) + padded("after", 8), after + change);
    }

    private static String bar(int pain, Page page) {
        return (pain == 0 ? "" : page.style().either("█", "#").repeat(pain) + " ") + pain;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
