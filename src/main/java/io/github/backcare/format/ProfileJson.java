package io.github.backcare.format;

import io.github.backcare.content.Element;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.store.Preferences;
import io.github.backcare.store.Profile;
import io.github.backcare.store.Schedule;
import io.github.backcare.store.StandingCondition;
import io.github.backcare.wording.Finding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A profile for scripts; {@code profile.schema.json} describes it. What was not said is not there. */
public final class ProfileJson {

    private ProfileJson() {
    }

    /** Where no profile is. */
    public static String none() {
        return Json.object(json -> json.put("exists", false));
    }

    /** The whole profile, with the week of a day. */
    public static String of(Profile profile, Contacts contacts, SafetyRules rules, LocalDate today) {
        return Json.object(json -> {
            json.put("exists", true);
            date(json, "due", profile.due());
            date(json, "ended", profile.ended());
            if (!profile.hasEnded()) {
                profile.ageOn(today).ifPresent(age -> age(json, age));
                profile.due().ifPresent(due -> json.put("daysToGo", (int) ChronoUnit.DAYS.between(today, due)));
            }
            json.object("numbers", numbers -> {
                text(numbers, "maternityUnit", contacts.maternityUnit());
                text(numbers, "emergency", contacts.emergency());
                text(numbers, "country", profile.numbers().country());
            });
            json.objects("conditions", profile.conditions(), (item, condition) ->
                    condition(item, condition, rules, today));
            date(json, "noneOfTheRest", profile.noneOfTheRest());
            date(json, "agreed", profile.agreed());
            json.object("preferences", item -> preferences(item, profile.preferences()));
            date(json, "started", profile.started());
            profile.schedule().ifPresent(schedule -> json.object("plan", item -> plan(item, schedule)));
        });
    }

    private static void age(Json json, GestationalAge age) {
        json.put("week", age.week()).put("day", age.day()).put("trimester", age.trimester().number());
    }

    private static void condition(Json json, StandingCondition condition, SafetyRules rules, LocalDate today) {
        json.put("id", condition.finding());
        rules.finding(condition.finding()).map(Finding::name).ifPresent(name -> json.put("name", name));
        text(json, "said", condition.said());
        json.put("since", condition.since().toString());
        date(json, "ended", condition.ended());
        json.put("counts", condition.countsOn(today));
    }

    private static void preferences(Json json, Preferences preferences) {
        preferences.minutes().ifPresent(minutes -> json.put("minutes", minutes));
        json.strings("avoid", preferences.avoid()).put("newToExercise", preferences.newToExercise());
        preferences.voice().ifPresent(voice -> json.put("voice", voice));
        preferences.plain().ifPresent(plain -> json.put("plain", plain));
        preferences.diary().ifPresent(diary -> json.put("diary", diary));
    }

    private static void plan(Json json, Schedule schedule) {
        json.strings("days", schedule.days().stream().map(Element::nameOf).toList())
                .put("time", schedule.time().toString()).put("from", schedule.from().toString())
                .put("until", schedule.until().toString());
    }

    private static void date(Json json, String name, Optional<LocalDate> day) {
        day.ifPresent(known -> json.put(name, known.toString()));
    }

    private static void text(Json json, String name, Optional<String> text) {
        text.ifPresent(known -> json.put(name, known));
    }
}
