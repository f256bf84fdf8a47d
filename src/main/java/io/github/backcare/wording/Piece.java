package io.github.backcare.wording;

/**
 * A piece of the raw text.
 *
 * @param type what it is
 * @param text the word in lower case without accents; empty for breaks
 * @param start where it starts in her text
 * @param end where it ends there
 */
record Piece(Type type, String text, int start, int end) {

    /** The sorts of piece. */
    enum Type {
        WORD, NUMBER,
        /** A comma, a bracket, a dash. */
        SOFT,
        /** A question mark. */
        QUESTION,
        /** A full stop, a line's end. */
        HARD,
        /** Something that is neither word nor known sign. */
        STRANGE
    }
}
