package io.github.backcare.routine;

import java.util.Optional;

/**
 * A stretch of a timeline in which she does one thing.
 *
 * @param kind what sort of stretch it is
 * @param exercise index of the exercise in the routine; during a break, the one before it
 * @param set which set, from 1
 * @param side which side, from 1
 * @param repetition which repetition, from 1
 * @param cue what she does, for a step
 * @param seconds how long, at least 1
 * @param say the full sentence
 */
public record Moment(Kind kind, int exercise, int set, int side, int repetition, Optional<Cue> cue, int seconds,
        String say) {

    /** The sorts of stretch. */
    public enum Kind {
        GET_READY, STEP, CHANGE_SIDES, REST, BREAK
    }
}
