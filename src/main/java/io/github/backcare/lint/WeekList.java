package io.github.backcare.lint;

import java.util.ArrayList;
import java.util.List;

/** Weeks in words. */
final class WeekList {

    private WeekList() {
    }

    /** {@code 3, 5 to 7} for ascending weeks, or {@code any week} for all of them. */
    static String of(List<Integer> weeks) {
        if (weeks.size() == Content.WEEKS.to()) {
            return "any week";
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < weeks.size(); i++) {
            boolean ends = i + 1 == weeks.size() || weeks.get(i + 1) > weeks.get(i) + 1;
            if (ends) {
                parts.add(from == i ? "" + weeks.get(i) : weeks.get(from) + " to " + weeks.get(i));
                from = i + 1;
            }
        }
        return (weeks.size() == 1 ? "week " : "weeks ") + String.join(", ", parts);
    }
}
