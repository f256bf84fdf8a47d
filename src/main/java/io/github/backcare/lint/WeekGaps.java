package io.github.backcare.lint;

import io.github.backcare.content.Element;
import io.github.backcare.content.Problems;
import io.github.backcare.routine.Exercise;
import io.github.backcare.routine.Posture;
import io.github.backcare.routine.Purpose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Weeks in which someone would get no exercise of a purpose, or none that spares her knees or wrists. */
final class WeekGaps implements Check {

    private static final Map<String, Predicate<Exercise>> WANTED = wanted();

    @Override
    public void check(Content content, Problems problems) {
        Map<Integer, List<Exercise>> open = new LinkedHashMap<>();
        Content.weeks().forEach(week -> open.put(week, open(content, week)));
        WANTED.forEach((what, suits) -> {
            List<Integer> gaps = open.keySet().stream().filter(week -> open.get(week).stream().noneMatch(suits))
                    .toList();
            if (!gaps.isEmpty()) {
                problems.add(content.startOf("exercises.yaml"), "in " + WeekList.of(gaps) + " there is no exercise "
                        + what + " (add one, or widen the weeks of one)");
            }
        });
    }

    private static List<Exercise> open(Content content, int week) {
        Set<String> limits = content.limitsOf(week);
        return content.exercises().exercises().stream().filter(exercise -> exercise.weeks().contains(week))
                .filter(exercise -> limits.stream().noneMatch(exercise::has)).toList();
    }

    private static Map<String, Predicate<Exercise>> wanted() {
        Map<String, Predicate<Exercise>> wanted = new LinkedHashMap<>();
        for (Purpose purpose : Purpose.values()) {
            String name = "for " + Element.nameOf(purpose);
            wanted.put(name, exercise -> exercise.purpose() == purpose);
            wanted.put(name + " without kneeling",
                    exercise -> exercise.purpose() == purpose && !exercise.has("kneeling"));
            wanted.put(name + " without weight on the wrists",
                    exercise -> exercise.purpose() == purpose && !exercise.has("wrists"));
        }
        wanted.put("on a chair", exercise -> exercise.posture() == Posture.SEATED);
        return wanted;
    }
}
