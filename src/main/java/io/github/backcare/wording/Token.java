package io.github.backcare.wording;

/**
 * A word of her text in the forms it is compared in.
 *
 * @param word as spelled here, in lower case
 * @param stem what inflections and close synonyms share
 * @param near what wider synonyms share too, such as ache and pain
 * @param start where its piece of the text starts
 * @param end where that ends
 * @param before the break before it
 */
record Token(String word, String stem, String near, int start, int end, Break before) {

    /** How strongly the text breaks before a word. */
    enum Break {
        NONE, SOFT,
        /** A question mark: as hard as a full stop, but an answer may follow. */
        QUESTION, HARD;

        boolean hard() {
            return this == QUESTION || this == HARD;
        }
    }

    boolean isNumber() {
        return word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }
}
