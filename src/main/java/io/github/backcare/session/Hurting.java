package io.github.backcare.session;

import io.github.backcare.routine.Exercise;
import io.github.backcare.screening.Clearance;
import io.github.backcare.screening.StopSign;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Something hurts: time stops at once, she says what it is, it is screened, and the session ends or goes on with care. */
final class Hurting {
    /** The last line of the list of stop signs: no sign, but the way to her own words. */
    static final String OWN_WORDS = "Something else: I'll type it";
    static final String MARK_FIRST = "Mark a line first: space, or its number.";
    static final String NONE_OF_THESE = "None of these, or I'm not sure";

    private Hurting() {
    }

    /** The list of stop signs. */
    static PlayerState open(PlayerState state) {
        List<String> lines = new ArrayList<>();
        state.session().settings().stopSigns().forEach(sign -> lines.add(sign.sign()));
        lines.add(OWN_WORDS);
        Timing still = state.mode().isTimed() ? state.timing().stopped() : state.timing();
        return state.withTiming(still).withMode(Mode.SIGNS).withSaid(Said.NOTHING).withNotice("")
                .withDialogue(Dialogue.list("What do you notice?", lines, false));
    }

    static PlayerState inList(PlayerState state, Key key) {
        Dialogue list = state.dialogue();
        if (key.equals(Key.UP)) {
            return moved(state, list.moved(-1));
        }
        if (key.equals(Key.DOWN)) {
            return moved(state, list.moved(1));
        }
        if (key.equals(Key.SPACE)) {
            return moved(state, list.toggled());
        }
        if (key.digit() > 0 && key.digit() <= list.options().size()) {
            return moved(state, list.at(key.digit() - 1).toggled());
        }
        if (!list.readings() && (key.is('t') || key.equals(Key.ENTER) && isOwnWords(list))) {
            return chosen(state.withDialogue(list.at(list.options().size() - 1).marking()));
        }
        if (key.equals(Key.ENTER)) {
            // Where she happens to stand is no answer: the first line is the gravest.
            return list.marked().isEmpty() ? state.withNotice(MARK_FIRST) : chosen(state);
        }
        return key.equals(Key.ESCAPE) && !list.readings() ? falseAlarm(state) : state;
    }

    /** It leads back to the pause, never straight into a movement; after the last exercise none is left to pause. */
    private static PlayerState falseAlarm(PlayerState state) {
        return isAfterAll(state) ? Closing.after(state.withMode(Mode.FELT))
                : state.withMode(Mode.PAUSED).withNotice("Glad it is nothing. Take your time.");
    }

    private static boolean isAfterAll(PlayerState state) {
        return state.index() >= state.moments().size();
    }

    private static PlayerState moved(PlayerState state, Dialogue list) {
        return state.withDialogue(list).withNotice("");
    }

    private static boolean isOwnWords(Dialogue list) {
        return list.cursor() == list.options().size() - 1;
    }

    static PlayerState picked(PlayerState state, List<Integer> lines) {
        if (state.mode() != Mode.SIGNS) {
            return state;
        }
        PlayerState marked = state;
        for (int line : lines) {
            if (line >= 0 && line < state.dialogue().options().size()) {
                marked = marked.withDialogue(marked.dialogue().at(line).toggled());
            }
        }
        return marked.dialogue().marked().isEmpty() ? state : chosen(marked);
    }

    private static PlayerState chosen(PlayerState before) {
        PlayerState state = before.withNotice("");
        Dialogue list = state.dialogue();
        if (list.readings()) {
            List<Integer> readings = list.marked().stream().filter(line -> line < list.options().size() - 1).toList();
            return state.withSaid(Said.readings(readings)).withMode(Mode.CHECKING);
        }
        List<StopSign> all = state.session().settings().stopSigns();
        List<StopSign> signs = list.marked().stream().filter(line -> line < all.size()).map(all::get).toList();
        PlayerState said = state.withSaid(Said.signs(signs));
        return list.marked().contains(all.size())
                ? said.withMode(Mode.WORDS).withDialogue(Dialogue.line("What do you notice? In your own words:"))
                : said.withMode(Mode.CHECKING);
    }

    static PlayerState typing(PlayerState state, Key key) {
        if (key.equals(Key.ESCAPE)) {
            return open(state);
        }
        if (!key.equals(Key.ENTER)) {
            return state.withDialogue(state.dialogue().typing(key));
        }
        String words = state.dialogue().typed().strip();
        return words.isEmpty() ? state
                : state.withSaid(state.said().withWords(words)).withMode(Mode.CHECKING);
    }

    static PlayerState notUnderstood(PlayerState state, List<String> pieces) {
        String title = "I did not understand \"" + String.join("\", \"", pieces) + "\". Please say it in other words:";
        return state.withMode(Mode.WORDS).withDialogue(Dialogue.line(title));
    }

    static PlayerState ambiguous(PlayerState state, String question, List<String> meanings) {
        List<String> lines = new ArrayList<>(meanings);
        lines.add(NONE_OF_THESE);
        return state.withMode(Mode.SIGNS).withDialogue(Dialogue.list(question, lines, true));
    }

    static PlayerState screened(PlayerState state, Verdict verdict) {
        PlayerState judged = state.withVerdict(verdict).withDialogue(Dialogue.NONE).withAskFelt(OptionalInt.empty());
        if (verdict.clearance().isEmpty()) {
            return judged.withMode(Mode.STOPPED);
        }
        if (state.said().pain().isPresent()) {
            return state.progress().painAfter().isPresent() ? Closing.after(judged.withMode(Mode.PAIN_AFTER))
                    : begun(Clockwork.begin(Journey.within(judged, verdict.clearance().get())));
        }
        // After the last exercise there is nothing left to do with care.
        return isAfterAll(state) ? Closing.after(judged.withMode(Mode.FELT))
                : Journey.within(judged, verdict.clearance().get()).withMode(Mode.CHOICE);
    }

    static PlayerState choosing(PlayerState state, Key key) {
        Exercise exercise = state.exercise();
        if (key.is('e') && Choices.mayEase(state)) {
            return Journey.easier(state, "Easier: " + exercise.easier().orElseThrow());
        }
        if (key.is('n')) {
            return Journey.next(state);
        }
        if (key.is('q')) {
            return Closing.early(state);
        }
        if (key.is('s')) {
            return open(state);
        }
        return key.equals(Key.SPACE) && Choices.mayContinue(state) ? Clockwork.resume(state.withMode(Mode.PAUSED)) : state;
    }

    /** Today's signs were asked again, and she may go on from where she was. */
    static PlayerState cleared(PlayerState state, Clearance clearance) {
        PlayerState within = Journey.within(state, clearance);
        return begun(within.withMode(Mode.RUNNING).withTiming(state.timing().running()));
    }

    /** The present exercise may be one that is ruled out now. */
    private static PlayerState begun(PlayerState going) {
        return Choices.isPermitted(going) ? going : Journey.next(going);
    }
}
