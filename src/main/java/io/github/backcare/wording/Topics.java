package io.github.backcare.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What findings are about: the words of all their phrases. "Baby" belongs to hiccups, "wrist" to carpal tunnel. */
final class Topics {
    private final Lexicon lexicon;
    private final Map<String, Set<String>> known;
    private final Map<String, Set<String>> stems = new HashMap<>();

    /**
     * For one text: what is worked out is kept as long as this is.
     *
     * @param known what was worked out before, by findings' ids
     */
    Topics(Lexicon lexicon, Map<String, Set<String>> known) {
        this.lexicon = lexicon;
        this.known = known;
    }

    /** Whether a word belongs to what any of these names. */
    boolean any(List<Match> named, Token token) {
        return named.stream().anyMatch(match -> match.finding() != null
                && stems.computeIfAbsent(match.finding().id(), id -> of(match.finding())).contains(token.stem()));
    }

    private Set<String> of(Finding finding) {
        Set<String> words = known.get(finding.id());
        return words == null ? stems(finding, lexicon) : words;
    }

    /** The stems of the words of a finding's phrases. */
    static Set<String> stems(Finding finding, Lexicon lexicon) {
        Set<String> words = new HashSet<>();
        for (Phrase phrase : finding.phrases()) {
            for (Piece piece : lexicon.scan(phrase.text())) {
                lexicon.expand(piece.text()).forEach(word -> words.add(lexicon.stem(word)));
            }
        }
        return words;
    }
}
