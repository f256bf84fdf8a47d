package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by their words' stems; each phrase carries what it can mean. */
final class Trie {
    private final Map<String, Trie> next = new HashMap<>(2);
    private final List<Sense> senses = new ArrayList<>(1);

    /** Adds a phrase; several senses may share it. */
    void add(List<String> stems, Sense sense) {
        Trie node = this;
        for (String stem : stems) {
            node = node.next.computeIfAbsent(stem, key -> new Trie());
        }
        if (!node.senses.contains(sense)) {
            node.senses.add(sense);
        }
    }

    /** Where a word leads, or {@code null}. */
    Trie step(String stem) {
        return next.get(stem);
    }

    /** What the words up to here mean; empty in the middle of a phrase. */
    List<Sense> senses() {
        return senses;
    }
}
