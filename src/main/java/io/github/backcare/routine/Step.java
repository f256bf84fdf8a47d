package io.github.backcare.routine;

import io.github.backcare.content.IntRange;

/**
 * One step of a repetition.
 *
 * @param cue what she does
 * @param seconds how long, 1 to 120
 * @param say the full sentence
 */
public record Step(Cue cue, IntRange seconds, String say) {
}
