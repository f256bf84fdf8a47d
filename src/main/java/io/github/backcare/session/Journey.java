package io.github.backcare.session;

import io.github.backcare.routine.Exercise;
import io.github.backcare.routine.Moment;
import io.github.backcare.routine.Posture;
import io.github.backcare.routine.Timeline;
import io.github.backcare.screening.Clearance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Ways through the moments other than straight on: to another exercise, shorter, or without some. */
final class Journey {
    /** To get ready for an easier way of what she was doing. */
    static final int EASIER_SECONDS = 15;

    private Journey() {
    }

    /** To the next exercise; after the last one, to the end. */
    static PlayerState next(PlayerState state) {
        int present = state.moment().exercise();
        return state.moments().stream().skip(state.index()).map(Moment::exercise).filter(e -> e > present).findFirst()
                .map(exercise -> jump(state, exercise)).orElseGet(() -> Closing.early(state));
    }

    /** To the exercise before; at the first one, to its beginning. */
    static PlayerState back(PlayerState state) {
        int present = state.moment().exercise();
        int before = state.moments().stream().map(Moment::exercise).filter(e -> e < present).reduce((a, b) -> b)
                .orElse(present);
        return jump(state, before);
    }

    /** To the beginning of this exercise. */
    static PlayerState repeat(PlayerState state) {
        return jump(state, state.moment().exercise());
    }

    /** The present moment is left before its end; what was done of it counts as time played. */
    static PlayerState left(PlayerState state) {
        if (state.mode() == Mode.PAIN_BEFORE) {
            return state;
        }
        long played = Math.max(0, state.moment().seconds() * Timing.SECOND - state.leftNanos());
        Progress progress = state.progress().withActive(played);
        boolean begun = state.moment().kind() == Moment.Kind.STEP && played > 0;
        return state.withProgress(begun ? progress.withBegun(state.moment().exercise()) : progress);
    }

    private static PlayerState jump(PlayerState state, int exercise) {
        List<Moment> moments = new ArrayList<>(state.moments());
        int target = 0;
        while (moments.get(target).exercise() != exercise) {
            target++;
        }
        // She comes from another exercise than the routine thought, perhaps in another position.
        boolean moves = target > 0 || state.index() > 0;
        Optional<Posture> from = moves ? Optional.of(state.exercise().posture()) : Optional.empty();
        Moment ready = moments.get(target);
        Exercise to = state.session().exerciseOf(ready);
        int seconds = Timeline.getReadySeconds(from, to.posture(), state.clearance().age().week());
        moments.set(target, withSeconds(ready, seconds));
        PlayerState left = left(state).withAskFelt(OptionalInt.empty()).withNotice("");
        if (state.mode() == Mode.PAUSED) {
            return left.withMoments(moments, target).withTiming(left.timing().stillWith(seconds));
        }
        return left.withMoments(moments, target).withMode(Mode.RUNNING).withTiming(left.timing().from(seconds));
    }

    /** The repetitions still to come are fewer by a quarter, where there are at least three. */
    static PlayerState shortened(PlayerState state) {
        List<Moment> moments = state.moments();
        int present = Math.min(state.index(), moments.size());
        int[] most = new int[state.session().exercises().size()];
        moments.forEach(moment -> most[moment.exercise()] = Math.max(most[moment.exercise()], moment.repetition()));
        List<Moment> kept = new ArrayList<>(moments.subList(0, present));
        for (Moment moment : moments.subList(present, moments.size())) {
            int all = most[moment.exercise()];
            boolean cut = all >= 3 && moment.repetition() > all - (all + 3) / 4;
            if (!cut) {
                kept.add(moment);
            }
        }
        return state.withMoments(kept, state.index());
    }

    /** Without the exercises still to come that a new clearance rules out; the present one is left if it must be. */
    static PlayerState within(PlayerState state, Clearance clearance) {
        int present = state.moment().exercise();
        List<Moment> kept = new ArrayList<>(state.moments().subList(0, state.index()));
        state.moments().stream().skip(state.index())
                .filter(moment -> moment.exercise() == present || permits(state, clearance, moment)).forEach(kept::add);
        return state.withClearance(clearance).withMoments(kept, state.index());
    }

    static boolean permits(PlayerState state, Clearance clearance, Moment moment) {
        return GuidedSession.permits(clearance, state.session().exerciseOf(moment));
    }

    /** The present repetition again, the easier way, after time to change over to it. */
    static PlayerState easier(PlayerState state, String easier) {
        List<Moment> moments = state.moments();
        Moment now = state.moment();
        int start = state.index();
        while (start > 0 && isSameRepetition(moments.get(start - 1), now)) {
            start--;
        }
        List<Moment> with = new ArrayList<>(moments);
        with.add(start, new Moment(Moment.Kind.GET_READY, now.exercise(), now.set(), now.side(), now.repetition(),
                Optional.empty(), EASIER_SECONDS, easier));
        return state.withMoments(with, start).withMode(Mode.RUNNING).withTiming(state.timing().from(EASIER_SECONDS));
    }

    /** Of two moments in a row: between sets, sides and exercises there is always one that is no step. */
    private static boolean isSameRepetition(Moment one, Moment other) {
        return one.kind() == Moment.Kind.STEP && other.kind() == Moment.Kind.STEP && one.repetition() == other.repetition();
    }

    private static Moment withSeconds(Moment moment, int seconds) {
        return new Moment(moment.kind(), moment.exercise(), moment.set(), moment.side(), moment.repetition(),
                moment.cue(), seconds, moment.say());
    }
}
