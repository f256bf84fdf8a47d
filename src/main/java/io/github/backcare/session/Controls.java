package io.github.backcare.session;

import io.github.backcare.routine.Moment;
import java.util.OptionalInt;

/** What keys do. */
final class Controls {

    private Controls() {
    }

    static PlayerState pressed(PlayerState state, Key key) {
        Mode mode = state.mode();
        if (mode.isOver()) {
            return state;
        }
        if (key.equals(Key.INTERRUPT)) {
            return state.withMode(Mode.INTERRUPTED);
        }
        return switch (mode) {
            case SIGNS -> Hurting.inList(state, key);
            case WORDS -> Hurting.typing(state, key);
            case CHOICE -> Hurting.choosing(state, key);
            case CHECKING, RESCREEN -> state;
            default -> key.is('q') ? Closing.early(state) : mode.isQuestion() ? Closing.pressed(state, key)
                    : moving(state, key);
        };
    }

    /** Keys while she exercises, waits or pauses. */
    private static PlayerState moving(PlayerState state, Key key) {
        if (key.is('?')) {
            return state.withHelp(!state.help());
        }
        if (state.help()) {
            return moving(state.withHelp(false), key);
        }
        if (key.is('s')) {
            return Hurting.open(state);
        }
        if (key.is('t')) {
            return state.withNotice(state.notice().equals(Spoken.SOUND_CHECK) ? "" : Spoken.SOUND_CHECK);
        }
        if (key.is('n')) {
            return Journey.next(state);
        }
        if (key.is('b')) {
            return Journey.back(state);
        }
        if (key.is('r')) {
            return Journey.repeat(state);
        }
        if (key.equals(Key.SPACE) || key.equals(Key.ENTER)) {
            return onward(state, key);
        }
        return felt(state, key);
    }

    private static PlayerState onward(PlayerState state, Key key) {
        if (state.mode() == Mode.PAUSED) {
            return Clockwork.resume(state);
        }
        if (key.equals(Key.SPACE) && state.mode() == Mode.RUNNING) {
            return Clockwork.pause(state, "");
        }
        // A step keeps its time: only what leads to one can be cut short.
        boolean waiting = state.mode() == Mode.WAITING || state.moment().kind() != Moment.Kind.STEP;
        return waiting ? Clockwork.goOn(state) : state;
    }

    /** 1, 2 or 3 in answer to "How did that feel?". */
    static PlayerState felt(PlayerState state, Key key) {
        int digit = key.digit();
        if (state.askFelt().isEmpty() || digit < 1 || digit > 3) {
            return state;
        }
        int exercise = state.askFelt().getAsInt();
        Felt felt = Felt.values()[digit - 1];
        PlayerState answered = state.withProgress(state.progress().withFelt(exercise, felt))
                .withAskFelt(OptionalInt.empty());
        return switch (felt) {
            case FINE -> answered.withNotice("Good.");
            case HARD -> Journey.shortened(answered)
                    .withNotice("Thank you. What comes next is a little shorter.");
            case HURT -> Hurting.open(answered);
        };
    }
}
