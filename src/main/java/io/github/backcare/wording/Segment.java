package io.github.backcare.wording;

import java.util.List;

/**
 * A clause: a run of words that is understood, or not, as one.
 *
 * @param from its first word
 * @param to the word after its last
 * @param before the break before it; {@code NONE} where a conjunction or a new subject opens it
 */
record Segment(int from, int to, Token.Break before) {

    /** The clause that a word stands in. */
    static int indexOf(List<Segment> segments, int word) {
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (segments.get(middle).from() <= word) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    boolean holds(Match match) {
        return match.first() >= from && match.first() < to;
    }
}
