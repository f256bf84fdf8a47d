package io.github.backcare.session;

import io.github.backcare.routine.Cue;
import io.github.backcare.routine.Moment;
import io.github.backcare.screening.Clearance;
import java.util.List;
import java.util.OptionalInt;

/** What time does to a session. */
final class Clockwork {
    /** A tick later than this means that nobody was there: the lid was shut, or the process stopped. */
    static final long LATE_NANOS = 2 * Timing.SECOND;
    /** How long a question waits for an answer. */
    static final int QUESTION_SECONDS = 60;
    /** How long the question after the last exercise waits. */
    static final int FELT_SECONDS = 15;
    /** After this long a pause ends by itself where no key can end it. */
    private static final long ALONE_NANOS = 10 * Timing.SECOND;
    private static final String LATE =
            "I stopped the clock: the computer was asleep or busy. Nothing was skipped.";

    private Clockwork() {
    }

    static PlayerState tick(PlayerState state, long nanos, long wallMillis) {
        boolean late = state.timing().gapNanos(nanos, wallMillis) > LATE_NANOS;
        double speed = state.session().settings().speed();
        if (late && state.mode() == Mode.RUNNING) {
            // What was left at the last tick she saw is still to do.
            PlayerState paused = pause(state, LATE);
            return paused.withTiming(paused.timing().at(nanos, wallMillis, speed));
        }
        Timing now = state.timing().at(nanos, wallMillis, speed);
        if (late && state.mode().isQuestion()) {
            now = now.withDeadline(now.clock() + state.leftNanos());
        }
        PlayerState next = state.withTiming(now);
        if (next.mode() == Mode.PAUSED && !next.session().settings().asks() && now.stillNanos() > ALONE_NANOS) {
            return resume(next);
        }
        while (next.mode().isTimed() && next.timing().clock() >= next.timing().deadline()) {
            next = next.mode() == Mode.RUNNING ? passed(next) : unanswered(next);
        }
        return next;
    }

    /** Time stands still, and the sentence says why. */
    static PlayerState pause(PlayerState state, String why) {
        return state.withTiming(state.timing().stopped()).withMode(Mode.PAUSED).withNotice(why);
    }

    /** She goes on where she stopped; after a long pause today's signs are asked first. */
    static PlayerState resume(PlayerState state) {
        if (state.timing().stillNanos() > Clearance.VALID_FOR_PAUSE.toNanos()) {
            return state.withMode(Mode.RESCREEN).withNotice("");
        }
        return state.withMode(Mode.RUNNING).withTiming(state.timing().running()).withNotice("");
    }

    /** The first moment begins. */
    static PlayerState begin(PlayerState state) {
        return state.withMode(Mode.RUNNING).withTiming(state.timing().from(state.moments().get(0).seconds()));
    }

    static PlayerState ask(PlayerState state, Mode question) {
        int seconds = question == Mode.FELT ? FELT_SECONDS : QUESTION_SECONDS;
        return state.withMode(question).withTiming(state.timing().from(seconds)).withDialogue(Dialogue.NONE);
    }

    /** The present moment was played to its end, and the next begins exactly where it ended. */
    private static PlayerState passed(PlayerState state) {
        if (waitsForHer(state)) {
            return state.withMode(Mode.WAITING).withTiming(state.timing().stopped());
        }
        return entered(played(state), true);
    }

    /** At her own pace, a repetition without a hold is over when she says so. */
    private static boolean waitsForHer(PlayerState state) {
        Moment moment = state.moment();
        boolean holds = state.exercise().steps().stream().anyMatch(step -> step.cue() == Cue.HOLD);
        return state.session().settings().myPace() && moment.kind() == Moment.Kind.STEP && !holds
                && isLastOfRepetition(state.moments(), state.index());
    }

    private static boolean isLastOfRepetition(List<Moment> moments, int index) {
        if (index + 1 == moments.size()) {
            return true;
        }
        Moment moment = moments.get(index);
        Moment next = moments.get(index + 1);
        return next.kind() != Moment.Kind.STEP || next.repetition() != moment.repetition();
    }

    /** She is done with the moment before its time: the next one begins now. */
    static PlayerState goOn(PlayerState state) {
        return entered(played(state), false);
    }

    private static PlayerState played(PlayerState state) {
        Moment moment = state.moment();
        long nanos = moment.seconds() * Timing.SECOND - state.leftNanos();
        Progress progress = state.progress().withActive(nanos);
        if (moment.kind() != Moment.Kind.STEP) {
            return state.withProgress(progress);
        }
        progress = progress.withBegun(moment.exercise());
        boolean last = isLastOfExercise(state.moments(), state.index());
        return state.withProgress(last ? progress.withFinished(moment.exercise()) : progress)
                .withAskFelt(last && state.session().settings().asks() ? OptionalInt.of(moment.exercise())
                        : OptionalInt.empty());
    }

    private static boolean isLastOfExercise(List<Moment> moments, int index) {
        if (index + 1 == moments.size()) {
            return true;
        }
        Moment next = moments.get(index + 1);
        return next.exercise() != moments.get(index).exercise() || next.kind() == Moment.Kind.BREAK;
    }

    private static PlayerState entered(PlayerState state, boolean onTime) {
        int index = state.index() + 1;
        if (index >= state.moments().size()) {
            return Closing.exercisesDone(state.withMoments(state.moments(), index));
        }
        Moment moment = state.moments().get(index);
        Timing timing = onTime ? state.timing().after(moment.seconds()) : state.timing().from(moment.seconds());
        PlayerState next = state.withMoments(state.moments(), index).withMode(Mode.RUNNING).withTiming(timing);
        return moment.kind() == Moment.Kind.STEP && moment.repetition() == 1 ? next.withNotice("") : next;
    }

    private static PlayerState unanswered(PlayerState state) {
        return switch (state.mode()) {
            case PAIN_BEFORE -> begin(state);
            default -> Closing.after(state);
        };
    }
}
