package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A {@link Trie} that is made phrase by phrase. */
final class GrowingTrie implements Trie {
    private final Map<String, GrowingTrie> next = new HashMap<>(2);
    private final List<Sense> senses = new ArrayList<>(1);

    /** Adds a phrase; several senses may share it. */
    void add(List<String> stems, Sense sense) {
        GrowingTrie node = this;
        for (String stem : stems) {
            node = node.next.computeIfAbsent(stem, key -> new GrowingTrie());
        }
        if (!node.senses.contains(sense)) {
            node.senses.add(sense);
        }
    }

    /** Where all its words lead. */
    Map<String, GrowingTrie> next() {
        return next;
    }

    @Override
    public GrowingTrie step(String stem) {
        return next.get(stem);
    }

    @Override
    public List<Sense> senses() {
        return senses;
    }
}
