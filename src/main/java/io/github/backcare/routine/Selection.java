package io.github.backcare.routine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Chooses which of the fitting exercises go into a routine: the mainstays of the trimester first, then what
 * balances the purposes with few positions, until medium doses fill the time.
 */
final class Selection {
    private static final double MAINSTAY = 100;
    // One to settle with and one to end with; a short routine only ends with one.
    private static final double BREATHING = 120;
    private static final int LONG_ENOUGH_FOR_TWO_SECONDS = 600;
    private static final double JITTER = 20;
    private static final double SAME_PURPOSE = 14;
    private static final double NEW_POSTURE = 12;
    private static final double NEW_POSTURE_LATE = 40;
    // Nobody needs to buy anything: what needs a ball comes only where all else is used up.
    private static final double NEEDS_BALL = 1000;

    private final List<Exercise> fitting;
    private final Request request;
    private final int week;
    private final int asked;
    private final int trimester;
    private final Map<String, Double> jitter = new HashMap<>();

    Selection(List<Exercise> fitting, Request request) {
        this.fitting = fitting;
        this.request = request;
        this.week = request.age().week();
        this.asked = request.seconds();
        this.trimester = request.age().trimester().number();
        Random random = new Random(request.seed());
        fitting.forEach(exercise -> jitter.put(exercise.id(), random.nextDouble() * JITTER));
    }

    List<Exercise> choose() {
        List<Exercise> chosen = new ArrayList<>();
        List<Exercise> open = new ArrayList<>(fitting);
        while (!open.isEmpty() && (seconds(chosen, Pace.MEDIUM) < asked || openMainstay(open, chosen))) {
            Exercise next = open.stream().max(Comparator.comparingDouble(exercise -> worth(exercise, chosen)))
                    .orElseThrow();
            open.remove(next);
            chosen.add(next);
        }
        // Taken last means wanted least, so too long a choice is cut from its end.
        while (chosen.size() > 1 && seconds(chosen, Pace.SHORTEST) > asked + Routine.TOLERANCE_SECONDS) {
            chosen.remove(chosen.size() - 1);
        }
        return chosen;
    }

    private boolean openMainstay(List<Exercise> open, List<Exercise> chosen) {
        return open.stream().anyMatch(this::isMainstay) && seconds(chosen, Pace.SHORTEST) < asked;
    }

    private boolean isMainstay(Exercise exercise) {
        return exercise.mainstayOf().contains(trimester);
    }

    private double worth(Exercise exercise, List<Exercise> chosen) {
        double worth = jitter.get(exercise.id());
        if (isMainstay(exercise)) {
            worth += MAINSTAY;
        }
        if (exercise.needs().contains("ball")) {
            worth -= NEEDS_BALL;
        }
        int breathing = asked >= LONG_ENOUGH_FOR_TWO_SECONDS ? 2 : 1;
        long relaxing = chosen.stream().filter(other -> other.purpose() == Purpose.RELAXATION).count();
        if (exercise.purpose() == Purpose.RELAXATION && relaxing < breathing) {
            worth += BREATHING;
        }
        worth -= SAME_PURPOSE * chosen.stream().filter(other -> other.purpose() == exercise.purpose()).count();
        Set<Posture> postures = EnumSet.noneOf(Posture.class);
        chosen.forEach(other -> postures.add(other.posture()));
        if (!postures.contains(exercise.posture())) {
            worth -= trimester == 3 ? NEW_POSTURE_LATE : NEW_POSTURE;
        }
        return worth;
    }

    private int seconds(List<Exercise> chosen, Pace pace) {
        List<Planned> planned = new ArrayList<>();
        for (Exercise exercise : Order.of(chosen)) {
            List<Planned> doses = request.doses(exercise);
            planned.add(doses.get(pace == Pace.SHORTEST ? 0 : doses.size() / 2));
        }
        return Timeline.of(planned, week).seconds();
    }

    private enum Pace {
        SHORTEST, MEDIUM
    }
}
