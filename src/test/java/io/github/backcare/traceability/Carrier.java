package io.github.backcare.traceability;

import io.github.backcare.content.Citation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something in the program that can carry a statement of a source.
 *
 * @param name how the table names it
 * @param text all its words, in lower case and on one line
 * @param sources the ids of the sources it cites
 * @param test the test that holds it; empty where only its words are held
 */
record Carrier(String name, String text, List<String> sources, String test) {

    static Carrier of(String name, List<String> words, List<Citation> citations, String test) {
        return new Carrier(name, words.stream().collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " "), citations.stream().map(citation -> citation.source().id()).toList(), test);
    }
}
