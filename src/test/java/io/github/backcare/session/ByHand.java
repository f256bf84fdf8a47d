package io.github.backcare.session;

import io.github.backcare.Shipped;
import io.github.backcare.content.IntRange;
import io.github.backcare.content.Position;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.routine.Cue;
import io.github.backcare.routine.Dose;
import io.github.backcare.routine.Exercise;
import io.github.backcare.routine.Moment;
import io.github.backcare.routine.Planned;
import io.github.backcare.routine.Posture;
import io.github.backcare.routine.Purpose;
import io.github.backcare.routine.Routine;
import io.github.backcare.routine.Step;
import io.github.backcare.routine.Timeline;
import io.github.backcare.screening.Agreement;
import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Clearance;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Screener;
import io.github.backcare.screening.Screening;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Sessions of a few moments, written down second by second, in week 28. The usual one:
 *
 * <pre>
 *   0 to  10  get ready standing, for arms            moment 0
 *  10 to  30  twice 4 s in and 6 s out                moments 1 to 4
 *  30 to  50  a break                                 moment 5
 *  50 to  65  get ready on all fours, for balance     moment 6
 *  65 to  73  8 s hold, left                          moment 7
 *  73 to  78  change sides                            moment 8
 *  78 to  86  8 s hold, right                         moment 9
 *  86 to 116  rest                                    moment 10
 * 116 to 124  8 s hold, left                          moment 11
 * 124 to 129  get ready on all fours, for the cat     moment 12
 * 129 to 149  four times 3 s move and 2 s release     moments 13 to 20
 * </pre>
 */
final class ByHand {
    static final Exercise ARMS = exercise("arms", Posture.STANDING, Set.of("overhead"), Optional.of("lift one arm"),
            Cue.BREATHE_IN);
    /** Nothing for someone with twins. */
    static final Exercise BALANCE = exercise("balance", Posture.ALL_FOURS, Set.of("balance"), Optional.empty(), Cue.HOLD);
    static final Exercise CAT = exercise("cat", Posture.ALL_FOURS, Set.of("kneeling"), Optional.of("move less"), Cue.MOVE);
    static final int ARMS_SECONDS = 30;
    static final int WHOLE_SECONDS = 149;
    private static final int WEEK = 28;

    private final List<Moment> moments = new ArrayList<>();

    static Ride usual(Settings settings) {
        return Ride.of(session(settings, List.of(ARMS, BALANCE, CAT), usualMoments()));
    }

    static Ride usual() {
        return usual(Ride.settings(1, false));
    }

    static List<Moment> usualMoments() {
        ByHand hand = new ByHand();
        hand.ready(0, 10).steps(0, 2, Cue.BREATHE_IN, 4, Cue.BREATHE_OUT, 6).other(Moment.Kind.BREAK, 0, 1, 1, 20);
        hand.ready(1, 15).step(1, 1, 1, 1, Cue.HOLD, 8).other(Moment.Kind.CHANGE_SIDES, 1, 1, 2, 5)
                .step(1, 1, 2, 1, Cue.HOLD, 8).other(Moment.Kind.REST, 1, 2, 1, 30).step(1, 2, 1, 1, Cue.HOLD, 8);
        hand.ready(2, 5).steps(2, 4, Cue.MOVE, 3, Cue.RELEASE, 2);
        return hand.moments;
    }

    /** An exercise for each number of repetitions, of a 1 s step each, after 5 s to get ready. */
    static Ride repeating(int... repetitions) {
        ByHand hand = new ByHand();
        List<Exercise> exercises = new ArrayList<>();
        for (int i = 0; i < repetitions.length; i++) {
            exercises.add(exercise("move-" + i, Posture.STANDING, Set.of(), Optional.of("move less"), Cue.MOVE));
            hand.ready(i, 5);
            for (int repetition = 1; repetition <= repetitions[i]; repetition++) {
                hand.step(i, 1, 1, repetition, Cue.MOVE, 1);
            }
        }
        return Ride.of(session(Ride.settings(1, false), exercises, hand.moments));
    }

    static GuidedSession session(Settings settings, List<Exercise> exercises, List<Moment> moments) {
        List<Planned> planned = exercises.stream().map(exercise -> new Planned(exercise, 1, 1, List.of(1))).toList();
        return new GuidedSession(clearance(), new Routine(GestationalAge.ofWeeks(WEEK), planned,
                new Timeline(List.copyOf(moments)), List.of(), WHOLE_SECONDS, List.of()), settings);
    }

    /** Leave to exercise in week 28, with the limits of these conditions. */
    static Clearance clearance(String... conditions) {
        Map<String, Answer> findings = new HashMap<>();
        List.of(conditions).forEach(id -> findings.put(id, Answer.YES));
        Screener screener = new Screener(Shipped.rules());
        Screening asked = screener.screen(Draft.withFindings(Ride.answers(WEEK), findings));
        return screener.screen(Draft.withAgreement(asked.answers(), Agreement.to(asked))).clearance().orElseThrow();
    }

    /** Settings of someone who is asked these questions. */
    static Settings asking(boolean painBefore, boolean painAfter, boolean consent) {
        return new Settings(1, false, true, painBefore, painAfter, consent, OptionalInt.empty(), List.of(), Optional.empty(),
                Shipped.rules().stopSigns());
    }

    private static Exercise exercise(String id, Posture posture, Set<String> loads, Optional<String> easier, Cue cue) {
        return new Exercise(id, "The " + id, new IntRange(1, 42), Set.of(), posture, Purpose.MOBILITY, loads, List.of(),
                "Get ready.", List.of(new Step(cue, new IntRange(1, 1), "Go.")),
                new Dose(new IntRange(1, 1), new IntRange(1, 1), 1, List.of(), 0, Optional.empty()), List.of(), List.of(),
                easier, Optional.empty(), Optional.empty(), List.of(), true, new Position("exercises.yaml", 1, 1));
    }

    private ByHand ready(int exercise, int seconds) {
        return other(Moment.Kind.GET_READY, exercise, 1, 1, seconds);
    }

    private ByHand other(Moment.Kind kind, int exercise, int set, int side, int seconds) {
        moments.add(new Moment(kind, exercise, set, side, 1, Optional.empty(), seconds, "Now " + kind + "."));
        return this;
    }

    private ByHand step(int exercise, int set, int side, int repetition, Cue cue, int seconds) {
        moments.add(new Moment(Moment.Kind.STEP, exercise, set, side, repetition, Optional.of(cue), seconds,
                "In full: " + cue + "."));
        return this;
    }

    private ByHand steps(int exercise, int times, Cue one, int oneSeconds, Cue other, int otherSeconds) {
        for (int repetition = 1; repetition <= times; repetition++) {
            step(exercise, 1, 1, repetition, one, oneSeconds).step(exercise, 1, 1, repetition, other, otherSeconds);
        }
        return this;
    }
}
