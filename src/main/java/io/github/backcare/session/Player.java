package io.github.backcare.session;

import java.util.Optional;
import java.util.OptionalInt;

/** Takes a session from one state to the next. Pure: it has no clock, no terminal and no memory of its own. */
public final class Player {

    private Player() {
    }

    /** The state before anything has happened. */
    public static PlayerState start(GuidedSession session, long nanos, long wallMillis) {
        Timing timing = Timing.startingAt(nanos, wallMillis);
        PlayerState state = new PlayerState(session, session.clearance(), session.routine().timeline().moments(), 0,
                Mode.RUNNING, timing, Progress.NONE.withPainBefore(session.settings().painBefore()), Dialogue.NONE,
                Said.NOTHING, Optional.empty(), OptionalInt.empty(), "", false, Optional.empty());
        if (session.settings().asks()) {
            state = state.withNotice(Spoken.FIRST_BELL);
        }
        return session.settings().asksPainBefore() ? Clockwork.ask(state, Mode.PAIN_BEFORE) : Clockwork.begin(state);
    }

    /** The state that follows an event. */
    public static PlayerState next(PlayerState state, Event event) {
        return event.applyTo(state);
    }
}
