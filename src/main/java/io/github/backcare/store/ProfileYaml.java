package io.github.backcare.store;

import io.github.backcare.content.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes {@code profile.yaml}, always in the same simple shape. */
final class ProfileYaml {
    private final StringBuilder yaml = new StringBuilder();

    private ProfileYaml() {
    }

    static String of(Profile profile) {
        return new ProfileYaml().write(profile);
    }

    private String write(Profile profile) {
        yaml.append("# What backcare remembers about you. `backcare profile set` changes it, `backcare profile clear` "
                + "deletes it.\n");
        line("version", Integer.toString(Profile.VERSION)).line("id", profile.id());
        date("due", profile.due()).date("ended", profile.ended());
        text("country", profile.numbers().country()).text("emergency-number", profile.numbers().emergency());
        text("maternity-unit", profile.numbers().maternityUnit());
        if (!profile.conditions().isEmpty()) {
            yaml.append("conditions:\n");
            profile.conditions().forEach(this::condition);
        }
        date("none-of-the-rest", profile.noneOfTheRest()).date("agreed", profile.agreed());
        preferences(profile.preferences());
        date("started", profile.started());
        profile.schedule().ifPresent(this::schedule);
        return yaml.toString();
    }

    private void condition(StandingCondition condition) {
        yaml.append("  - finding: ").append(condition.finding()).append('\n');
        condition.said().ifPresent(said -> line("    said", quoted(said)));
        line("    since", condition.since().toString());
        condition.ended().ifPresent(ended -> line("    ended", ended.toString()));
    }

    private void preferences(Preferences preferences) {
        preferences.minutes().ifPresent(minutes -> line("minutes", minutes.toString()));
        if (!preferences.avoid().isEmpty()) {
            line("avoid", list(preferences.avoid()));
        }
        if (preferences.newToExercise()) {
            line("new-to-exercise", "true");
        }
        preferences.voice().ifPresent(voice -> line("voice", voice.toString()));
        preferences.plain().ifPresent(plain -> line("plain", plain.toString()));
        preferences.diary().ifPresent(diary -> line("diary", diary.toString()));
    }

    private void schedule(Schedule schedule) {
        yaml.append("plan:\n");
        line("  days", list(schedule.days().stream().map(Element::nameOf).toList()));
        line("  time", "\"" + schedule.time() + "\"");
        line("  from", schedule.from().toString()).line("  until", schedule.until().toString());
        line("  per-week", Integer.toString(schedule.perWeek()));
    }

    private ProfileYaml date(String key, Optional<LocalDate> date) {
        date.ifPresent(day -> line(key, day.toString()));
        return this;
    }

    private ProfileYaml text(String key, Optional<String> text) {
        text.ifPresent(value -> line(key, quoted(value)));
        return this;
    }

    private ProfileYaml line(String key, String value) {
        yaml.append(key).append(": ").append(value).append('\n');
        return this;
    }

    private static String list(List<String> items) {
        return items.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
