package io.github.backcare.wording;

import java.util.List;

/** Phrases by their words' stems; each phrase carries what it can mean. */
interface Trie {

    /** Where a word leads, or {@code null}. */
    Trie step(String stem);

    /** What the words up to here mean; empty in the middle of a phrase. */
    List<Sense> senses();
}
