package io.github.backcare.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The slots that earlier plans may have filled. */
public final class ScheduledSlots {

    private ScheduledSlots() {
    }

    /**
     * Every slot of the weeks between two days, each with the time at which the last plan had it; a slot that only an
     * earlier plan had takes the last of the days.
     */
    public static Map<Slot, LocalDateTime> of(List<DayOfWeek> days, LocalTime time, LocalDate from, LocalDate until,
            int perWeek) {
        Map<Slot, LocalDateTime> slots = new LinkedHashMap<>();
        for (LocalDate monday = Slot.weekOf(from); !monday.isAfter(until); monday = monday.plusWeeks(1)) {
            for (int number = 0; number < perWeek; number++) {
                DayOfWeek day = days.get(Math.min(number, days.size() - 1));
                LocalDate date = monday.plusDays(day.getValue() - 1L);
                if (number >= days.size() || !date.isBefore(from) && !date.isAfter(until)) {
                    slots.put(new Slot(monday, number), date.atTime(time));
                }
            }
        }
        return slots;
    }
}
