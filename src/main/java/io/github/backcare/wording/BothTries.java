package io.github.backcare.wording;

import java.util.List;
import java.util.stream.Stream;

/** Two tries walked as one. */
record BothTries(Trie one, Trie other) implements Trie {

    @Override
    public Trie step(String stem) {
        Trie first = one.step(stem);
        Trie second = other.step(stem);
        return first == null ? second : second == null ? first : new BothTries(first, second);
    }

    @Override
    public List<Sense> senses() {
        return Stream.concat(one.senses().stream(), other.senses().stream()).distinct().toList();
    }
}
