package io.github.backcare.content;

/**
 * A closed range of whole numbers, written {@code 8..10} or {@code 8} in content.
 *
 * @param from least value
 * @param to greatest value, at least {@code from}
 */
public record IntRange(int from, int to) {

    /** Whether the value lies in the range, ends included. */
    public boolean contains(int value) {
        return from <= value && value <= to;
    }

    @Override
    public String toString() {
        return from == to ? Integer.toString(from) : from + " to " + to;
    }
}
