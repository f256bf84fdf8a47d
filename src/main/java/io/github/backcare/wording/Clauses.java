package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into clauses: at punctuation, conjunctions, and where a run-on sentence takes a new subject. */
final class Clauses {
    private Clauses() {
    }

    /**
     * The clauses of the text.
     *
     * @param held words inside a phrase, where no clause ends
     * @param scopeEnds first words of phrases such as "apart from"
     * @param named words that belong to a finding
     */
    static List<Segment> split(List<Token> tokens, boolean[] held, boolean[] scopeEnds, boolean[] named,
            Vocabulary vocabulary) {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        boolean complaint = false;
        boolean denial = tokens.get(0).word().equals("no");
        for (int at = 1; at <= tokens.size(); at++) {
            complaint |= named[at - 1];
            boolean no = at < tokens.size() && tokens.get(at).word().equals("no");
            // "No pain no bleeding": the second denial begins a clause of its own.
            if (at == tokens.size()
                    || !held[at] && (opens(tokens, at, scopeEnds, complaint, vocabulary) || no && denial)) {
                segments.add(new Segment(from, at, tokens.get(from).before()));
                from = at;
                complaint = false;
                denial = false;
            }
            denial |= no;
        }
        return segments;
    }

    private static boolean opens(List<Token> tokens, int at, boolean[] scopeEnds, boolean complaint,
            Vocabulary vocabulary) {
        Token token = tokens.get(at);
        return token.before() != Token.Break.NONE || scopeEnds[at] || vocabulary.clauseWords().contains(token.word())
                || complaint && vocabulary.isIn(WordGroup.NEW_SUBJECTS, token.word())
                && !vocabulary.isIn(WordGroup.SUBORDINATE, tokens.get(at - 1).word());
    }
}
