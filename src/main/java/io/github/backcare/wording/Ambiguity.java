package io.github.backcare.wording;

import java.util.List;

/**
 * A word that could mean several things.
 *
 * @param said the piece of her text
 * @param ask the question that settles it
 * @param readings the findings it could mean, each with the words to offer her
 */
public record Ambiguity(String said, String ask, List<Reading> readings) {

    /**
     * One meaning.
     *
     * @param finding the finding's id
     * @param meaning how it is offered to her
     */
    public record Reading(String finding, String meaning) {
    }
}
