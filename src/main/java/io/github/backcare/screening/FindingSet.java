package io.github.backcare.screening;

import java.util.Arrays;

/** A set of findings, each by its number; small and fast, since every screening makes a few. */
final class FindingSet {
    private final long[] words;

    FindingSet(int size) {
        this.words = new long[(size + 63) >>> 6];
    }

    private FindingSet(long[] words) {
        this.words = words;
    }

    FindingSet copy() {
        return new FindingSet(words.clone());
    }

    void add(int number) {
        words[number >>> 6] |= 1L << number;
    }

    void remove(int number) {
        words[number >>> 6] &= ~(1L << number);
    }

    void addAll(FindingSet other) {
        for (int i = 0; i < words.length; i++) {
            words[i] |= other.words[i];
        }
    }

    void removeAll(FindingSet other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= ~other.words[i];
        }
    }

    boolean contains(int number) {
        return (words[number >>> 6] & 1L << number) != 0;
    }

    boolean containsAll(FindingSet other) {
        for (int i = 0; i < words.length; i++) {
            if ((other.words[i] & ~words[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The least number in the set from the given one on, or -1. */
    int next(int from) {
        int i = from >>> 6;
        if (i >= words.length) {
            return -1;
        }
        long word = words[i] & -1L << from;
        while (word == 0) {
            if (++i == words.length) {
                return -1;
            }
            word = words[i];
        }
        return (i << 6) + Long.numberOfTrailingZeros(word);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingSet set && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
