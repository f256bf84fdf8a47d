package io.github.backcare.format;

import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.routine.Tags;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.store.Preferences;
import io.github.backcare.store.Profile;
import io.github.backcare.store.Schedule;
import io.github.backcare.store.StandingCondition;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A profile as she reads it. */
public final class ProfileText {
    private static final List<String> ORDINALS = List.of("first", "second", "third");

    private final Page page;
    private final SafetyRules rules;
    private final LocalDate today;

    private ProfileText(Page page, SafetyRules rules, LocalDate today) {
        this.page = page;
        this.rules = rules;
        this.today = today;
    }

    /** Writes the whole profile, with today's week. */
    public static void write(Profile profile, Contacts contacts, SafetyRules rules, LocalDate today, Page page) {
        new ProfileText(page, rules, today).write(profile, contacts);
    }

    /** Writes the conditions that counted in a screening. */
    public static void remembered(List<StandingCondition> conditions, SafetyRules rules, Page page) {
        if (!conditions.isEmpty()) {
            page.heading("Counted from your profile");
            conditions.forEach(condition -> page.bullet(condition(condition, rules)));
        }
    }

    private void write(Profile profile, Contacts contacts) {
        page.painted(Theme.HEADING, "Your profile");
        profile.ended().ifPresentOrElse(
                day -> line("Pregnancy", "ended (noted on " + Days.words(day) + "); nothing is asked or planned"),
                () -> line("Pregnancy", pregnancy(profile)));
        line("Maternity unit", contacts.maternityUnit().orElse("not said (--maternity-unit)"));
        line("Emergency", contacts.emergency().orElse("not said (--country)")
                + profile.numbers().country().map(code -> " (" + code + ")").orElse(""));
        conditions(profile);
        preferences(profile.preferences());
        profile.schedule().ifPresent(schedule -> line("Plan", profile.hasEnded()
                ? "over; `backcare plan --cancel` takes it out of your calendar" : plan(schedule)));
    }

    private String pregnancy(Profile profile) {
        if (profile.due().isEmpty()) {
            return "due date not said (--due)";
        }
        LocalDate due = profile.due().get();
        String date = "due " + Days.words(due);
        Optional<GestationalAge> age = profile.ageOn(today);
        if (age.isEmpty()) {
            return date + "; today is outside the weeks 1+0 to 42+6 that backcare speaks about";
        }
        long days = ChronoUnit.DAYS.between(today, due);
        String toGo = days == 0 ? "today is the day"
                : days < 0 ? Days.count(-days) + " past it" : Days.count(days) + " to go";
        return date + "; today week " + age.get() + ", " + ORDINALS.get(age.get().trimester().ordinal())
                + " trimester, " + toGo;
    }

    private void conditions(Profile profile) {
        List<StandingCondition> counting = profile.conditionsOn(today);
        String none = profile.noneOfTheRest().map(day -> "none of those asked about (" + Days.words(day) + ")")
                .orElse(profile.conditions().isEmpty() ? "none said" : "none that still counts");
        line("Conditions", counting.isEmpty() ? none : "each counts in every screening");
        profile.conditions().forEach(condition -> page.bullet(condition(condition, rules)));
        if (!counting.isEmpty() && profile.noneOfTheRest().isPresent()) {
            page.indented("  ", "None of the others asked about (" + Days.words(profile.noneOfTheRest().get()) + ").");
        }
        profile.agreed().ifPresent(day -> line("Agreement",
                "your midwife or doctor agreed to exercise on " + Days.words(day)));
    }

    private void preferences(Preferences preferences) {
        preferences.minutes().ifPresent(minutes -> line("Minutes", minutes.toString()));
        if (!preferences.avoid().isEmpty()) {
            line("Left out", preferences.avoid().stream().map(Tags::words).collect(Collectors.joining(", ")));
        }
        if (preferences.newToExercise()) {
            line("Exercise", "new to you, so it builds up slowly");
        }
        preferences.voice().ifPresent(voice -> line("Voice", yesOrNo(voice)));
        preferences.plain().ifPresent(plain -> line("Plain output", yesOrNo(plain)));
        preferences.diary().ifPresent(diary -> line("Diary", yesOrNo(diary)));
    }

    private static String plan(Schedule schedule) {
        return Days.ofTheWeek(schedule.days()) + " at " + schedule.time() + ", until " + Days.words(schedule.until());
    }

    private static String condition(StandingCondition condition, SafetyRules rules) {
        String name = rules.nameOf(condition.finding());
        String said = condition.said().map(words -> ", you said \"" + words + "\"").orElse("");
        String ended = condition.ended().map(day -> ", ended " + Days.words(day)).orElse("");
        return name + " (" + condition.finding() + said + ", since " + Days.words(condition.since()) + ended + ")";
    }

    private void line(String label, String text) {
        page.hanging("  " + label + " ".repeat(Math.max(1, 16 - label.length())), text);
    }

    private static String yesOrNo(boolean flag) {
        return flag ? "yes" : "no";
    }
}
