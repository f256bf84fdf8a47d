package io.github.backcare.cli;

import io.github.backcare.content.Unprintable;
import io.github.backcare.format.CalendarEvent;
import io.github.backcare.format.CalendarFile;
import io.github.backcare.plan.Plan;
import io.github.backcare.plan.PlannedSession;
import io.github.backcare.plan.ScheduledSlots;
import io.github.backcare.plan.Slot;
import io.github.backcare.store.Profile;
import io.github.backcare.store.Schedule;
import io.github.backcare.store.StoreException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The events of a plan, together with those of an earlier plan that it takes out of her calendar. */
final class CalendarPlan {
    private static final Duration SHORT = Duration.ofMinutes(10);

    private CalendarPlan() {
    }

    /** A plan's events; the profile remembers them, and what an earlier plan had beyond them is cancelled. */
    static List<CalendarEvent> events(Plan plan, Planning planning, Person person, Context context) {
        String id = planning.id(person);
        List<CalendarEvent> events = new ArrayList<>(
                CalendarFile.events(plan, id, planning.library().rules(), person.contacts()));
        Set<Slot> planned = plan.sessions().stream().map(PlannedSession::slot).collect(Collectors.toSet());
        LocalDateTime now = LocalDateTime.now(context.clock());
        Optional<Schedule> last = person.profile().flatMap(Profile::schedule);
        last.ifPresent(schedule -> slots(schedule).forEach((slot, start) -> {
            if (!planned.contains(slot) && start.isAfter(now)) {
                events.add(cancelled(slot, start, id));
            }
        }));
        if (person.profile().isPresent() && person.file().isPresent()) {
            remember(plan, person, context);
        }
        return events;
    }

    /** Every event that the profile's plans so far may have put into her calendar, cancelled. */
    static List<CalendarEvent> scheduled(Schedule schedule, Person person) {
        String id = person.profile().orElseThrow().id();
        return slots(schedule).entrySet().stream()
                .map(entry -> cancelled(entry.getKey(), entry.getValue(), id)).toList();
    }

    /** The events of a plan that no profile remembers, cancelled. */
    static List<CalendarEvent> cancelled(Plan plan, Planning planning, Person person) {
        String id = planning.id(person);
        return plan.sessions().stream().map(session -> cancelled(session.slot(), session.start(), id)).toList();
    }

    private static Map<Slot, LocalDateTime> slots(Schedule schedule) {
        return ScheduledSlots.of(schedule.days(), schedule.time(), schedule.from(), schedule.until(), schedule.perWeek());
    }

    private static CalendarEvent cancelled(Slot slot, LocalDateTime start, String id) {
        return new CalendarEvent(slot.uid(id), start, SHORT, "", true);
    }

    private static void remember(Plan plan, Person person, Context context) {
        LocalDate first = plan.sessions().get(0).start().toLocalDate();
        LocalDate last = plan.sessions().get(plan.sessions().size() - 1).start().toLocalDate();
        try {
            person.file().orElseThrow().update(profile -> {
                Optional<Schedule> before = profile.schedule();
                LocalDate from = before.map(Schedule::from).filter(first::isAfter).orElse(first);
                LocalDate until = before.map(Schedule::until).filter(last::isBefore).orElse(last);
                if (before.isPresent() && !before.get().days().equals(plan.rhythm().days())) {
                    // On other days an event may have stood anywhere in the first and the last week.
                    from = Slot.weekOf(from);
                    until = Slot.weekOf(until).plusDays(6);
                }
                int perWeek = Math.max(before.map(Schedule::perWeek).orElse(0), plan.rhythm().days().size());
                Schedule schedule = new Schedule(plan.rhythm().days(), plan.rhythm().time(), from, until, perWeek);
                return profile.edit().started(first).schedule(schedule).build();
            });
        } catch (StoreException e) {
            context.err().println("backcare: your profile could not remember this plan, so a later one can't cancel what "
                    + "it leaves out. " + Unprintable.shown(e.getMessage()));
        }
    }
}
