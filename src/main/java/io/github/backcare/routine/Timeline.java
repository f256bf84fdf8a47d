package io.github.backcare.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A routine second by second.
 *
 * @param moments what happens, in order, without gaps
 */
public record Timeline(List<Moment> moments) {
    /** To get ready in the same position. */
    public static final int GET_READY_SECONDS = 5;
    /** To get ready in another position. */
    public static final int NEW_POSTURE_SECONDS = 15;
    /** To get ready in another position in the third trimester. */
    public static final int NEW_POSTURE_LATE_SECONDS = 25;
    /** To change over to the other side. */
    public static final int CHANGE_SIDES_SECONDS = 5;
    /** To breathe and drink. */
    public static final int BREAK_SECONDS = 20;
    /** A break comes after the exercise in which this much time since the last one is reached. */
    static final int BREAK_AFTER_SECONDS = 240;
    private static final String BREAK = "Take a breath and a sip of water.";

    /** The timeline of exercises in order. */
    static Timeline of(List<Planned> exercises, int week) {
        List<Moment> moments = new ArrayList<>();
        int sinceBreak = 0;
        for (int i = 0; i < exercises.size(); i++) {
            Planned planned = exercises.get(i);
            Optional<Posture> before = i == 0 ? Optional.empty()
                    : Optional.of(exercises.get(i - 1).exercise().posture());
            int ready = getReadySeconds(before, planned.exercise().posture(), week);
            moments.add(new Moment(Moment.Kind.GET_READY, i, 1, 1, 1, Optional.empty(), ready,
                    planned.exercise().start()));
            addSets(moments, i, planned);
            sinceBreak += ready + planned.activeSeconds();
            if (sinceBreak >= BREAK_AFTER_SECONDS && i < exercises.size() - 1) {
                moments.add(new Moment(Moment.Kind.BREAK, i, 1, 1, 1, Optional.empty(), BREAK_SECONDS, BREAK));
                sinceBreak = 0;
            }
        }
        return new Timeline(List.copyOf(moments));
    }

    /** The total in seconds. */
    public int seconds() {
        return moments.stream().mapToInt(Moment::seconds).sum();
    }

    /** The seconds of one exercise, from its get-ready to its last step. */
    public int secondsOf(int exercise) {
        return moments.stream().filter(moment -> moment.exercise() == exercise && moment.kind() != Moment.Kind.BREAK)
                .mapToInt(Moment::seconds).sum();
    }

    /** The breaks, in order. */
    public List<Moment> breaks() {
        return moments.stream().filter(moment -> moment.kind() == Moment.Kind.BREAK).toList();
    }

    /** The seconds to get ready in a position, coming from another or from nowhere in particular. */
    public static int getReadySeconds(Optional<Posture> before, Posture posture, int week) {
        if (before.filter(posture::equals).isPresent()) {
            return GET_READY_SECONDS;
        }
        return week >= 28 ? NEW_POSTURE_LATE_SECONDS : NEW_POSTURE_SECONDS;
    }

    private static void addSets(List<Moment> moments, int index, Planned planned) {
        Dose dose = planned.exercise().dose();
        for (int set = 1; set <= planned.sets(); set++) {
            if (set > 1) {
                moments.add(new Moment(Moment.Kind.REST, index, set, 1, 1, Optional.empty(), dose.rest(),
                        "Rest. Breathe easily."));
            }
            for (int side = 1; side <= dose.sides(); side++) {
                if (side > 1) {
                    moments.add(new Moment(Moment.Kind.CHANGE_SIDES, index, set, side, 1, Optional.empty(),
                            CHANGE_SIDES_SECONDS, "Change over: " + dose.sideNames().get(side - 1) + "."));
                }
                addRepetitions(moments, index, planned, set, side);
            }
        }
    }

    private static void addRepetitions(List<Moment> moments, int index, Planned planned, int set, int side) {
        List<Step> steps = planned.exercise().steps();
        for (int repetition = 1; repetition <= planned.repetitions(); repetition++) {
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                moments.add(new Moment(Moment.Kind.STEP, index, set, side, repetition, Optional.of(step.cue()),
                        planned.stepSeconds().get(i), step.say()));
            }
        }
    }
}
