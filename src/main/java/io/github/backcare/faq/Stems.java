package io.github.backcare.faq;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;

/** The words of a text without their endings, so that "lifting weights" and "lift a weight" are the same. */
final class Stems {
    /** Words so common in questions that they tell no two apart; the last row is what every question here is about. */
    private static final Set<String> COMMON = Set.of(
            "a", "an", "the", "i", "im", "ive", "id", "me", "my", "you", "your", "we", "it", "its", "this", "that",
            "is", "am", "are", "be", "been", "was", "do", "does", "did", "dont", "have", "has", "had", "get", "got",
            "can", "could", "should", "shall", "will", "would", "may", "might", "must", "need", "ok", "okay", "please",
            "in", "on", "at", "to", "of", "for", "with", "by", "from", "as", "and", "or", "but", "if", "so", "than",
            "what", "which", "who", "how", "there", "any", "some", "about", "into", "when", "while", "during", "still",
            "pregnancy", "pregnant", "now", "just", "really", "very", "thing", "things", "tell", "know");

    private Stems() {
    }

    /** The stems of a text's telling words, in order; if all its words are common, those of all. */
    static List<String> of(String text) {
        List<String> words = words(text);
        List<String> telling = words.stream().filter(word -> !COMMON.contains(word)).toList();
        return (telling.isEmpty() ? words : telling).stream().map(Stems::stem).toList();
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("['\u2018\u2019\\p{M}]", "");
        List<String> words = new ArrayList<>();
        for (String word : plain.split("[^\\p{L}\\p{Nd}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String stem(String word) {
        String spelt = american(word);
        // The stemmer knows lower-case ASCII only.
        return spelt.length() > 2 && spelt.chars().allMatch(c -> c >= 'a' && c <= 'z')
                ? new PorterStemmer().stem(spelt) : spelt;
    }

    /** UK and US spelling as one; what becomes of other words does not matter, since it is the same on both sides. */
    private static String american(String word) {
        return word.replace("ae", "e").replace("oe", "e").replaceAll("(?<=...)our", "or")
                .replaceAll("is(e|es|ed|ing|ation)$", "iz$1").replaceAll("ll(ed|ing)$", "l$1")
                .replaceAll("(?<=..)tre(s?)$", "ter$1");
    }
}
