package io.github.backcare.wording;

import java.util.Arrays;

/**
 * A place in the text where a phrase stands.
 *
 * @param sense what the phrase means
 * @param words the indexes of its words, ascending; fillers between them are not in it
 * @param exact whether the words stood as the phrase has them
 */
record Match(Sense sense, int[] words, boolean exact) {

    int first() {
        return words[0];
    }

    int last() {
        return words[words.length - 1];
    }

    int size() {
        return words.length;
    }

    boolean holds(int word) {
        return Arrays.binarySearch(words, word) >= 0;
    }

    boolean covers(Match other) {
        return Arrays.stream(other.words).allMatch(this::holds);
    }

    boolean overlaps(Match other) {
        return Arrays.stream(other.words).anyMatch(this::holds);
    }

    /** The finding it names, or {@code null}. */
    Finding finding() {
        return sense instanceof Sense.Names names ? names.finding() : null;
    }

    /** Whether it names a finding, or a word that could. */
    boolean names() {
        return sense instanceof Sense.Names || sense instanceof Sense.Unclear;
    }

    /** Whether it names what could be a danger: a symptom or a condition. */
    boolean grave() {
        return finding() != null && grave(finding());
    }

    /** Whether a finding could be a danger: a symptom or a condition. */
    static boolean grave(Finding finding) {
        return finding.kind() == Finding.Kind.SYMPTOM || finding.kind() == Finding.Kind.CONDITION;
    }

    /** Whether it is a complaint of any sort, rather than a remark. */
    boolean complaint() {
        Finding finding = finding();
        return finding != null && finding.kind() != Finding.Kind.CONTEXT;
    }

    /** Less is chosen first among matches of the same length. */
    int rank() {
        if (sense instanceof Sense.Names names) {
            return switch (names.finding().kind()) {
                case SYMPTOM, CONDITION -> 0;
                case ORDINARY -> 2;
                case CONTEXT -> 3;
            };
        }
        if (sense instanceof Sense.Unclear) {
            return 1;
        }
        return sense instanceof Sense.Complaint ? 5 : 4;
    }
}
