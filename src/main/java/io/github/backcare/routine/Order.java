package io.github.backcare.routine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts exercises in the order of a session: settle and breathe, mobilise, strengthen or stretch, relax and
 * breathe; within each part those of one position together, so that she changes position seldom.
 */
final class Order {

    private Order() {
    }

    static List<Exercise> of(List<Exercise> chosen) {
        List<List<Exercise>> parts = parts(chosen);
        List<Exercise> ordered = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Exercise> next = i + 1 < parts.size() ? parts.get(i + 1) : List.of();
            Posture current = ordered.isEmpty() ? null : ordered.get(ordered.size() - 1).posture();
            ordered.addAll(grouped(parts.get(i), current, next));
        }
        return warmedUp(ordered);
    }

    /**
     * A routine begins with a gentle exercise that ships, if it has one: what somebody adds may need more warmth than its
     * purpose says.
     */
    private static List<Exercise> warmedUp(List<Exercise> ordered) {
        if (ordered.isEmpty() || ordered.get(0).checked()) {
            return ordered;
        }
        List<Exercise> warmed = new ArrayList<>(ordered);
        ordered.stream().filter(Order::isWarmUp).findFirst().ifPresent(gentle -> {
            warmed.remove(gentle);
            warmed.add(0, gentle);
        });
        return warmed;
    }

    private static boolean isWarmUp(Exercise exercise) {
        return exercise.checked() && (exercise.purpose() == Purpose.MOBILITY || exercise.purpose() == Purpose.RELAXATION);
    }

    private static List<List<Exercise>> parts(List<Exercise> chosen) {
        List<Exercise> relaxing = having(chosen, exercise -> exercise.purpose() == Purpose.RELAXATION);
        List<Exercise> mobilising = having(chosen, exercise -> exercise.purpose() == Purpose.MOBILITY);
        List<Exercise> working = having(chosen, exercise -> exercise.purpose() == Purpose.STRENGTH
                || exercise.purpose() == Purpose.STRETCH);
        // With a single breathing exercise, ending on it matters more than beginning with it.
        Optional<Exercise> opening = relaxing.size() < 2 ? Optional.empty()
                : relaxing.stream().min(Comparator.comparing(Exercise::posture));
        List<Exercise> closing = having(relaxing, exercise -> opening.isEmpty() || exercise != opening.get());
        return List.of(opening.stream().toList(), mobilising, working, closing).stream()
                .filter(Predicate.not(List::isEmpty)).toList();
    }

    /** One position after the other, beginning with where she is and ending with where she goes on. */
    private static List<Exercise> grouped(List<Exercise> part, Posture current, List<Exercise> next) {
        List<Posture> postures = new ArrayList<>(part.stream().map(Exercise::posture).distinct().sorted().toList());
        if (postures.remove(current)) {
            postures.add(0, current);
        }
        for (int i = postures.size() - 1; i >= 0; i--) {
            Posture posture = postures.get(i);
            boolean goesOn = posture != current && next.stream().anyMatch(exercise -> exercise.posture() == posture);
            if (goesOn) {
                postures.remove(i);
                postures.add(posture);
                break;
            }
        }
        return postures.stream().flatMap(posture -> part.stream().filter(exercise -> exercise.posture() == posture))
                .toList();
    }

    private static List<Exercise> having(List<Exercise> exercises, Predicate<Exercise> what) {
        return exercises.stream().filter(what).toList();
    }
}
