package io.github.backcare.plan;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.validate.ValidationEntry;

/** Calendar files as another library, ical4j, reads them: strictly, then through its validator. */
final class Calendars {

    private Calendars() {
    }

    /** The calendar; every error and warning of the validator is a failure. */
    static Calendar read(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            Set<ValidationEntry> entries = calendar.validate(true).getEntries();
            if (!entries.isEmpty()) {
                throw new AssertionError(entries.toString());
            }
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(text.substring(0, Math.min(2000, text.length())), e);
        }
    }

    static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    static LocalDateTime start(VEvent event) {
        DtStart<?> start = event.getDateTimeStart();
        return (LocalDateTime) start.getDate();
    }

    static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow(() -> new AssertionError(property + " in " + event)).getValue();
    }

    static Map<String, VEvent> byUid(Calendar calendar) {
        Map<String, VEvent> events = new TreeMap<>();
        for (VEvent event : events(calendar)) {
            if (events.put(value(event, "UID"), event) != null) {
                throw new AssertionError("twice: " + event);
            }
        }
        return events;
    }
}
