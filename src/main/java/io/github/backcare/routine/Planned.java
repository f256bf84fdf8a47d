package io.github.backcare.routine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An exercise with its dose settled.
 *
 * @param exercise the exercise
 * @param repetitions repetitions a set and side
 * @param sets sets
 * @param stepSeconds seconds of each step, as many as the exercise has steps
 */
public record Planned(Exercise exercise, int repetitions, int sets, List<Integer> stepSeconds) {

    /** Every dose the exercise allows, or only those with the fewest repetitions and sets; the shortest first. */
    static List<Planned> doses(Exercise exercise, boolean fewest) {
        List<Planned> doses = new ArrayList<>();
        Dose dose = exercise.dose();
        int mostSets = fewest ? dose.sets().from() : dose.sets().to();
        int mostTimes = fewest ? dose.repetitions().from() : dose.repetitions().to();
        List<List<Integer>> paces = List.of(
                exercise.steps().stream().map(step -> step.seconds().from()).toList(),
                exercise.steps().stream().map(step -> step.seconds().to()).toList());
        for (List<Integer> pace : paces.stream().distinct().toList()) {
            for (int sets = dose.sets().from(); sets <= mostSets; sets++) {
                for (int times = dose.repetitions().from(); times <= mostTimes; times++) {
                    doses.add(new Planned(exercise, times, sets, pace));
                }
            }
        }
        doses.sort(Comparator.comparingInt(Planned::activeSeconds));
        return List.copyOf(doses);
    }

    /** Seconds from the first step to the last, with changes of side and rests, without getting ready. */
    public int activeSeconds() {
        int repetition = stepSeconds.stream().mapToInt(Integer::intValue).sum();
        int set = repetition * repetitions * exercise.dose().sides()
                + (exercise.dose().sides() - 1) * Timeline.CHANGE_SIDES_SECONDS;
        return set * sets + (sets - 1) * exercise.dose().rest();
    }
}
