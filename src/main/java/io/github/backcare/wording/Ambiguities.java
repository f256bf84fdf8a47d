package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Settles words with several readings by the words around them. */
final class Ambiguities {
    private static final int BESIDE = 2;

    private final Lexicon lexicon;
    private final Map<String, Finding> findings;

    Ambiguities(Lexicon lexicon, Map<String, Finding> findings) {
        this.lexicon = lexicon;
        this.findings = findings;
    }

    /** The matches with each unclear word that its clause settles replaced by what it means there. */
    List<Match> settle(List<Match> matches, List<Segment> segments, List<Token> tokens) {
        List<Match> settled = new ArrayList<>();
        int segment = 0;
        for (Match match : matches) {
            while (!segments.get(segment).holds(match)) {
                segment++;
            }
            settled.add(match.sense() instanceof Sense.Unclear unclear
                    ? settle(match, unclear.word(), segments, segment, tokens) : match);
        }
        return settled;
    }

    private Match settle(Match match, Vocabulary.AmbiguousWord word, List<Segment> segments, int segment,
            List<Token> tokens) {
        Match here = settle(match, word, segments.get(segment).from(), segments.get(segment).to(), tokens);
        if (here != match) {
            return here;
        }
        // Then the clauses beside it in the same sentence: "PET, doing home monitoring".
        int from = segment;
        while (from > 0 && segment - from < BESIDE && !segments.get(from).before().hard()) {
            from--;
        }
        int to = segment + 1;
        while (to < segments.size() && to - segment <= BESIDE && !segments.get(to).before().hard()) {
            to++;
        }
        return settle(match, word, segments.get(from).from(), segments.get(to - 1).to(), tokens);
    }

    private Match settle(Match match, Vocabulary.AmbiguousWord word, int from, int to, List<Token> tokens) {
        List<String> around = tokens.subList(from, to).stream().map(Token::stem).toList();
        for (Vocabulary.Settled settled : word.settledBy()) {
            boolean known = settled.finding().isEmpty() || findings.containsKey(settled.finding().get());
            if (known && settled.words().stream().anyMatch(by -> stands(by, around))) {
                Sense sense = settled.finding().<Sense>map(id -> new Sense.Names(findings.get(id)))
                        .orElse(new Sense.Remark());
                return new Match(sense, match.words(), true);
            }
        }
        return match;
    }

    private boolean stands(String phrase, List<String> stems) {
        for (String word : phrase.split(" ")) {
            if (!stems.contains(lexicon.stem(word))) {
                return false;
            }
        }
        return true;
    }
}
