package io.github.backcare.routine;

import java.util.ArrayList;
import java.util.List;

/** Settles the doses of chosen exercises, within what each allows, so that the whole lasts as long as asked. */
final class Dosing {

    private Dosing() {
    }

    static List<Planned> fit(List<Exercise> ordered, Request request) {
        int week = request.age().week();
        int asked = request.seconds();
        List<List<Planned>> doses = ordered.stream().map(request::doses).toList();
        int[] choice = new int[doses.size()];
        boolean grown = true;
        while (grown && seconds(doses, choice, week) < asked) {
            grown = growLeastFilled(doses, choice, week, asked);
        }
        refine(doses, choice, week, asked);
        return planned(doses, choice);
    }

    /** Takes the next dose of the exercise that has used least of its range, if that does not overshoot. */
    private static boolean growLeastFilled(List<List<Planned>> doses, int[] choice, int week, int asked) {
        int best = -1;
        for (int i = 0; i < choice.length; i++) {
            if (choice[i] + 1 < doses.get(i).size() && (best < 0 || filled(doses, choice, i) < filled(doses, choice, best))) {
                choice[i]++;
                boolean fits = seconds(doses, choice, week) <= asked + Routine.TOLERANCE_SECONDS;
                choice[i]--;
                if (fits) {
                    best = i;
                }
            }
        }
        if (best >= 0) {
            choice[best]++;
        }
        return best >= 0;
    }

    private static double filled(List<List<Planned>> doses, int[] choice, int i) {
        return (double) choice[i] / (doses.get(i).size() - 1);
    }

    /** Changes one dose at a time while that brings the total nearer to what was asked. */
    private static void refine(List<List<Planned>> doses, int[] choice, int week, int asked) {
        boolean better = true;
        while (better) {
            better = false;
            for (int i = 0; i < choice.length; i++) {
                int best = choice[i];
                int nearest = Math.abs(seconds(doses, choice, week) - asked);
                for (int candidate = 0; candidate < doses.get(i).size(); candidate++) {
                    choice[i] = candidate;
                    int distance = Math.abs(seconds(doses, choice, week) - asked);
                    if (distance < nearest) {
                        nearest = distance;
                        best = candidate;
                        better = true;
                    }
                }
                choice[i] = best;
            }
        }
    }

    private static List<Planned> planned(List<List<Planned>> doses, int[] choice) {
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < choice.length; i++) {
            planned.add(doses.get(i).get(choice[i]));
        }
        return List.copyOf(planned);
    }

    private static int seconds(List<List<Planned>> doses, int[] choice, int week) {
        return Timeline.of(planned(doses, choice), week).seconds();
    }
}
