package io.github.backcare.format;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Status;
import io.github.backcare.content.Unprintable;
import io.github.backcare.plan.Plan;
import io.github.backcare.screening.SafetyRules;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes sessions as a calendar file (RFC 5545). The times float: 18:30 is 18:30 wherever she is, summer time or not.
 * In a shared calendar the events are private, leave her free, and say only "Back exercises".
 */
public final class CalendarFile {
    private static final String SUMMARY = "Back exercises";
    private static final String PRODUCT = "-//backcare//backcare//EN";
    private static final DateTimeFormatter FLOATING = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    /** Sequence numbers are the seconds since then: they grow with each file, and fit 31 bits until 2094. */
    private static final Instant FIRST_SEQUENCE = Instant.parse("2026-01-01T00:00:00Z");

    private CalendarFile() {
    }

    /** The events of a plan's sessions. */
    public static List<CalendarEvent> events(Plan plan, String profileId, SafetyRules rules, Contacts contacts) {
        return plan.sessions().stream().map(session -> new CalendarEvent(session.slot().uid(profileId), session.start(),
                Duration.ofMinutes((session.routine().seconds() + 59) / 60),
                PlanWords.description(plan, session, rules, contacts), false)).collect(Collectors.toList());
    }

    /**
     * A file of events to import.
     *
     * @param organizer who cancels, for a file that only cancels; that needs one (RFC 5546), and an event that is on
     *     one person's calendar alone must not have one (RFC 5545); empty for a plan
     */
    public static String of(List<CalendarEvent> events, Instant now, String organizer) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        if (!organizer.isEmpty()) {
            calendar.setMethod(Method.cancel());
        }
        events.forEach(event -> calendar.addEvent(event(event, now, organizer)));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedLines.of(text.toString());
    }

    private static VEvent event(CalendarEvent from, Instant now, String organizer) {
        VEvent event = new VEvent();
        event.setUid(from.uid());
        event.setDateTimeStamp(Date.from(now));
        event.setSequence((int) Math.max(0, Duration.between(FIRST_SEQUENCE, now).toSeconds()));
        // As text: a Date would go through the computer's time zone, which moves times in a daylight-saving gap.
        event.addExperimentalProperty("DTSTART", floating(from.start()));
        event.addExperimentalProperty("DTEND", floating(from.start().plus(from.length())));
        event.setSummary(SUMMARY);
        if (!from.description().isEmpty()) {
            event.setDescription(from.description().lines().map(Unprintable::shown).collect(Collectors.joining("\n")));
        }
        event.setClassification(Classification.PRIVATE);
        event.setTransparency(true);
        event.setStatus(from.cancelled() ? Status.cancelled() : Status.confirmed());
        if (!organizer.isEmpty()) {
            event.setOrganizer(new biweekly.property.Organizer("backcare", null));
            event.getOrganizer().setUri(organizer);
        }
        return event;
    }

    private static String floating(LocalDateTime time) {
        return FLOATING.format(time);
    }
}
