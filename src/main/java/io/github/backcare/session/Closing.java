package io.github.backcare.session;

import java.util.OptionalInt;

/** The end of a session: at most three short questions, each of which answers itself after a while. */
final class Closing {

    private Closing() {
    }

    /** The last moment has passed. */
    static PlayerState exercisesDone(PlayerState state) {
        return state.askFelt().isPresent() ? Clockwork.ask(state, Mode.FELT) : after(state.withMode(Mode.FELT));
    }

    /** She finishes early. */
    static PlayerState early(PlayerState state) {
        if (state.mode().isQuestion() && state.mode() != Mode.PAIN_BEFORE) {
            return state.withMode(Mode.FINISHED);
        }
        return after(Journey.left(state).withAskFelt(OptionalInt.empty()).withNotice("").withMode(Mode.FELT));
    }

    /** What comes after the question she is at. */
    static PlayerState after(PlayerState state) {
        Settings settings = state.session().settings();
        boolean begun = !state.progress().begun().isEmpty();
        Mode mode = state.mode();
        if (mode == Mode.FELT && settings.asksPainAfter() && begun) {
            return Clockwork.ask(state, Mode.PAIN_AFTER);
        }
        if (mode != Mode.CONSENT && settings.asksConsent() && begun) {
            return Clockwork.ask(state, Mode.CONSENT);
        }
        return state.withMode(Mode.FINISHED);
    }

    /** A key at one of the questions. */
    static PlayerState pressed(PlayerState state, Key key) {
        return switch (state.mode()) {
            case FELT -> felt(state, key);
            case CONSENT -> consent(state, key);
            default -> pain(state, key);
        };
    }

    private static PlayerState felt(PlayerState state, Key key) {
        if (key.equals(Key.ENTER)) {
            return after(state);
        }
        PlayerState answered = Controls.felt(state, key);
        return answered == state || answered.mode() != Mode.FELT ? answered : after(answered);
    }

    private static PlayerState consent(PlayerState state, Key key) {
        if (key.is('y') || key.is('n')) {
            return after(state.withDiaryYes(key.is('y')));
        }
        return key.equals(Key.ENTER) ? after(state) : state;
    }

    /** A number from 0 to 10 and Enter; Enter alone gives no answer. */
    private static PlayerState pain(PlayerState state, Key key) {
        if (!key.equals(Key.ENTER)) {
            Dialogue typed = state.dialogue().typing(key);
            return typed.typed().matches("|[0-9]|10") ? state.withDialogue(typed) : state;
        }
        String typed = state.dialogue().typed();
        OptionalInt score = typed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed));
        boolean before = state.mode() == Mode.PAIN_BEFORE;
        if (score.isEmpty()) {
            return before ? Clockwork.begin(state) : after(state);
        }
        // Her pain counts like any other answer: there are rules about it.
        Progress progress = before ? state.progress().withPainBefore(score) : state.progress().withPainAfter(score);
        return state.withProgress(progress).withSaid(Said.pain(score)).withMode(Mode.CHECKING);
    }
}
