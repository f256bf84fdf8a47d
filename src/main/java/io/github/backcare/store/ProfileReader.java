package io.github.backcare.store;

import io.github.backcare.content.Element;
import io.github.backcare.content.Fields;
import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Reads {@code profile.yaml}. */
final class ProfileReader {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final int HIGHEST_VERSION = 999_999;

    private ProfileReader() {
    }

    /**
     * Reads it.
     *
     * @throws io.github.backcare.content.ContentException with every problem, if it is damaged or newer
     */
    static Profile read(YamlText text) {
        Problems problems = new Problems();
        Profile profile = read(text.parse(problems).fields());
        problems.throwIfAny();
        return profile;
    }

    private static Profile read(Fields fields) {
        Element version = fields.required("version");
        int number = version.integer(1, HIGHEST_VERSION);
        if (number > Profile.VERSION) {
            version.problem("this profile was written by a newer backcare (format " + number + ", and this one knows "
                    + Profile.VERSION + "), so it is left as it is (update backcare, or move the file away)");
            return Profile.empty();
        }
        String id = fields.required("id").id();
        Optional<LocalDate> due = date(fields, "due");
        Optional<LocalDate> ended = date(fields, "ended");
        var numbers = new Profile.Numbers(text(fields, "country"), text(fields, "emergency-number"),
                text(fields, "maternity-unit"));
        List<StandingCondition> conditions = fields.optional("conditions").map(Element::list).orElse(List.of())
                .stream().map(ProfileReader::condition).toList();
        Optional<LocalDate> none = date(fields, "none-of-the-rest");
        Optional<LocalDate> agreed = date(fields, "agreed");
        Preferences preferences = new Preferences(fields.optional("minutes").map(e -> e.integer(5, 40)),
                fields.optional("avoid").map(Element::ids).orElse(List.of()),
                flag(fields, "new-to-exercise").orElse(false), flag(fields, "voice"), flag(fields, "plain"),
                flag(fields, "diary"));
        Optional<LocalDate> started = date(fields, "started");
        Optional<Schedule> schedule = fields.optional("plan").map(ProfileReader::schedule);
        fields.end();
        return new Profile(id, due, ended, numbers, conditions, none, agreed, preferences, started, schedule);
    }

    private static StandingCondition condition(Element element) {
        Fields fields = element.fields();
        var condition = new StandingCondition(fields.required("finding").id(), text(fields, "said"),
                date(fields.required("since")), date(fields, "ended"));
        fields.end();
        return condition;
    }

    private static Schedule schedule(Element element) {
        Fields fields = element.fields();
        Element list = fields.required("days");
        List<DayOfWeek> days = list.list().stream().map(day -> day.oneOf(DayOfWeek.class)).toList();
        if (days.isEmpty()) {
            list.problem("the plan has no day (name one, or take the plan out)");
        }
        Schedule schedule = new Schedule(days, time(fields.required("time")), date(fields.required("from")),
                date(fields.required("until")), fields.required("per-week").integer(1, 7));
        fields.end();
        return schedule;
    }

    private static Optional<LocalDate> date(Fields fields, String key) {
        return fields.optional(key).map(ProfileReader::date);
    }

    private static Optional<String> text(Fields fields, String key) {
        return fields.optional(key).map(Element::text);
    }

    private static Optional<Boolean> flag(Fields fields, String key) {
        return fields.optional(key).map(Element::flag);
    }

    private static LocalDate date(Element element) {
        String text = element.text();
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeParseException e) {
            if (!text.isEmpty()) {
                element.problem("'" + text + "' is not a date (write year-month-day, such as 2027-03-14)");
            }
            return LocalDate.EPOCH;
        }
    }

    private static LocalTime time(Element element) {
        String text = element.text();
        try {
            return LocalTime.parse(text, TIME);
        } catch (DateTimeParseException e) {
            if (!text.isEmpty()) {
                element.problem("'" + text + "' is not a time (write hours:minutes, such as 18:30)");
            }
            return LocalTime.NOON;
        }
    }
}
