package io.github.backcare.session;

import io.github.backcare.routine.Exercise;
import io.github.backcare.routine.Moment;
import io.github.backcare.screening.Clearance;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything about a session at one instant. Immutable; {@link Player#next} makes the following one.
 *
 * @param session what she is taken through
 * @param clearance what lets her exercise now; a later screening replaces the first
 * @param moments what happens, as far as it was not cut or added to on the way
 * @param index where in it she is
 * @param mode what the session is doing
 * @param timing the clocks
 * @param progress what she has done
 * @param dialogue the list or line she is at, in the modes that have one
 * @param said what she said hurts, while it is screened
 * @param verdict what the last screening in mid-session came to
 * @param askFelt the exercise she is being asked about while she gets ready for the next
 * @param notice a sentence to show, empty for none
 * @param help whether the keys are explained
 * @param diaryYes her answer about the diary, if she gave one
 */
public record PlayerState(GuidedSession session, Clearance clearance, List<Moment> moments, int index, Mode mode,
        Timing timing, Progress progress, Dialogue dialogue, Said said, Optional<Verdict> verdict,
        OptionalInt askFelt, String notice, boolean help, Optional<Boolean> diaryYes) {

    /** The present moment; the last one once all are over. */
    public Moment moment() {
        return moments.get(Math.min(index, moments.size() - 1));
    }

    /** The exercise of the present moment. */
    public Exercise exercise() {
        return session.exerciseOf(moment());
    }

    /** What is left of the present stretch, in nanoseconds of the session's clock. */
    public long leftNanos() {
        return mode.isTimed() ? Math.max(0, timing.deadline() - timing.clock()) : timing.left();
    }

    /** The seconds left of the present stretch, as a countdown shows them: 1 until the very end. */
    public int leftSeconds() {
        return (int) ((leftNanos() + Timing.SECOND - 1) / Timing.SECOND);
    }

    /** How far the present moment is, from 0 to 1. */
    public double fraction() {
        double length = moment().seconds() * (double) Timing.SECOND;
        return Math.max(0, Math.min(1, 1 - leftNanos() / length));
    }

    /** The seconds left of the whole session, the present moment included. */
    public int sessionSecondsLeft() {
        boolean playing = !mode.isOver() && mode != Mode.FELT && mode != Mode.PAIN_AFTER && mode != Mode.CONSENT;
        if (!playing || index >= moments.size()) {
            return 0;
        }
        int present = mode == Mode.PAIN_BEFORE ? moment().seconds() : leftSeconds();
        return present + moments.subList(index + 1, moments.size()).stream().mapToInt(Moment::seconds).sum();
    }

    /** The seconds left of the present exercise. */
    public int exerciseSecondsLeft() {
        int exercise = moment().exercise();
        return leftSeconds() + moments.subList(Math.min(index + 1, moments.size()), moments.size()).stream()
                .filter(moment -> moment.exercise() == exercise && moment.kind() != Moment.Kind.BREAK)
                .mapToInt(Moment::seconds).sum();
    }

    /** The whole in seconds, as it stands now. */
    public int totalSeconds() {
        return moments.stream().mapToInt(Moment::seconds).sum();
    }

    /** The exercise after the present one. */
    public Optional<Exercise> nextExercise() {
        return moments.stream().skip(index).filter(moment -> moment.exercise() > moment().exercise()).findFirst()
                .map(session::exerciseOf);
    }

    /** The same at another of its moments, for telling what happened there. */
    public PlayerState at(int moment) {
        return withMoments(moments, moment);
    }

    PlayerState withMode(Mode newMode) {
        return new PlayerState(session, clearance, moments, index, newMode, timing, progress, dialogue, said, verdict,
                askFelt, notice, help, diaryYes);
    }

    PlayerState withTiming(Timing newTiming) {
        return new PlayerState(session, clearance, moments, index, mode, newTiming, progress, dialogue, said, verdict,
                askFelt, notice, help, diaryYes);
    }

    PlayerState withMoments(List<Moment> newMoments, int newIndex) {
        return new PlayerState(session, clearance, List.copyOf(newMoments), newIndex, mode, timing, progress, dialogue,
                said, verdict, askFelt, notice, help, diaryYes);
    }

    PlayerState withProgress(Progress newProgress) {
        return new PlayerState(session, clearance, moments, index, mode, timing, newProgress, dialogue, said, verdict,
                askFelt, notice, help, diaryYes);
    }

    PlayerState withDialogue(Dialogue newDialogue) {
        return new PlayerState(session, clearance, moments, index, mode, timing, progress, newDialogue, said, verdict,
                askFelt, notice, help, diaryYes);
    }

    PlayerState withSaid(Said newSaid) {
        return new PlayerState(session, clearance, moments, index, mode, timing, progress, dialogue, newSaid, verdict,
                askFelt, notice, help, diaryYes);
    }

    PlayerState withVerdict(Verdict newVerdict) {
        return new PlayerState(session, newVerdict.clearance().orElse(clearance), moments, index, mode, timing, progress,
                dialogue, said, Optional.of(newVerdict), askFelt, notice, help, diaryYes);
    }

    PlayerState withClearance(Clearance newClearance) {
        return new PlayerState(session, newClearance, moments, index, mode, timing, progress, dialogue, said, verdict,
                askFelt, notice, help, diaryYes);
    }

    PlayerState withAskFelt(OptionalInt exercise) {
        return new PlayerState(session, clearance, moments, index, mode, timing, progress, dialogue, said, verdict,
                exercise, notice, help, diaryYes);
    }

    PlayerState withNotice(String newNotice) {
        return new PlayerState(session, clearance, moments, index, mode, timing, progress, dialogue, said, verdict,
                askFelt, newNotice, help, diaryYes);
    }

    PlayerState withHelp(boolean shown) {
        return new PlayerState(session, clearance, moments, index, mode, timing, progress, dialogue, said, verdict,
                askFelt, notice, shown, diaryYes);
    }

    PlayerState withDiaryYes(boolean yes) {
        return new PlayerState(session, clearance, moments, index, mode, timing, progress, dialogue, said, verdict,
                askFelt, notice, help, Optional.of(yes));
    }
}
