package io.github.backcare.session;

import io.github.backcare.screening.Clearance;
import java.util.List;

/** Something that happens to a session. Each kind knows the move that answers it, so that none can be forgotten. */
public sealed interface Event {

    /** The state that follows. */
    PlayerState applyTo(PlayerState state);

    /**
     * Time has passed.
     *
     * @param nanos the monotonic clock
     * @param wallMillis the wall clock, which goes on while the machine sleeps
     */
    record Tick(long nanos, long wallMillis) implements Event {
        @Override
        public PlayerState applyTo(PlayerState state) {
            return Clockwork.tick(state, nanos, wallMillis);
        }
    }

    /** A key. */
    record Pressed(Key key) implements Event {
        @Override
        public PlayerState applyTo(PlayerState state) {
            return Controls.pressed(state, key);
        }
    }

    /** Lines of a list picked by number, where there is no cursor to move. */
    record Picked(List<Integer> lines) implements Event {
        @Override
        public PlayerState applyTo(PlayerState state) {
            return Hurting.picked(state, lines);
        }
    }

    /** The program is being stopped by the terminal, as by Ctrl-Z. */
    record Suspended() implements Event {
        @Override
        public PlayerState applyTo(PlayerState state) {
            return state.mode() == Mode.RUNNING ? Clockwork.pause(state, "Paused while you were away.") : state;
        }
    }

    /** What hurts was screened. */
    record Screened(Verdict verdict) implements Event {
        @Override
        public PlayerState applyTo(PlayerState state) {
            return Hurting.screened(state, verdict);
        }
    }

    /** Some of her words were not understood; she is asked once more. */
    record NotUnderstood(List<String> pieces) implements Event {
        @Override
        public PlayerState applyTo(PlayerState state) {
            return Hurting.notUnderstood(state, pieces);
        }
    }

    /** One of her words has several meanings; she is asked which. */
    record Ambiguous(String question, List<String> meanings) implements Event {
        @Override
        public PlayerState applyTo(PlayerState state) {
            return Hurting.ambiguous(state, question, meanings);
        }
    }

    /** Today's signs were asked again after a long pause, and she may go on. */
    record Cleared(Clearance clearance) implements Event {
        @Override
        public PlayerState applyTo(PlayerState state) {
            return Hurting.cleared(state, clearance);
        }
    }

    /** Today's signs were asked again after a long pause, and she may not go on. */
    record Refused() implements Event {
        @Override
        public PlayerState applyTo(PlayerState state) {
            return state.withMode(Mode.STOPPED);
        }
    }

    /** Something to tell her that stops nothing, such as speech that does not work. */
    record Told(String sentence) implements Event {
        @Override
        public PlayerState applyTo(PlayerState state) {
            return state.withNotice(sentence);
        }
    }

    /** Ctrl-C, or the terminal went away. */
    record Interrupted() implements Event {
        @Override
        public PlayerState applyTo(PlayerState state) {
            return state.mode().isOver() ? state : state.withMode(Mode.INTERRUPTED);
        }
    }
}
