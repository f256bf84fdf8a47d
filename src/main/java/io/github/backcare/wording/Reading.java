package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * One text with everything found in it so far.
 *
 * @param text as typed
 * @param tokens its words
 * @param named the findings, remarks and unclear words chosen, in order
 * @param signals qualifiers and cues, in order
 * @param segments its clauses
 */
record Reading(String text, List<Token> tokens, List<Match> named, List<Match> signals, List<Segment> segments) {
    /** How many clauses away still count as beside one; it also bounds the work. */
    private static final int FURTHEST = 7;

    /** The same, with more found in it. */
    Reading with(List<Match> more) {
        List<Match> all = new ArrayList<>(named);
        all.addAll(more);
        all.sort(Comparator.comparingInt(Match::first));
        return new Reading(text, tokens, all, signals, segments);
    }

    /** The index of the clause a match starts in. */
    int segmentOf(Match match) {
        return Segment.indexOf(segments, match.first());
    }

    /** The matches of each clause. */
    List<List<Match>> bySegment(List<Match> matches) {
        List<List<Match>> lists = new ArrayList<>();
        segments.forEach(segment -> lists.add(new ArrayList<>()));
        matches.forEach(match -> lists.get(segmentOf(match)).add(match));
        return lists;
    }

    /** Which words stand in a qualifier or a cue. */
    boolean[] inSignals() {
        boolean[] in = new boolean[tokens.size()];
        signals.forEach(signal -> Arrays.stream(signal.words()).forEach(word -> in[word] = true));
        return in;
    }

    /**
     * Whether a clause to one side of this one passes the test, full stops apart: one may lie before it, none after.
     *
     * @param step -1 for the clauses before it, 1 for those after
     */
    boolean beside(int segment, int step, IntPredicate test) {
        int breaks = 0;
        for (int s = segment; s >= 0 && s < segments.size() && Math.abs(s - segment) <= FURTHEST; s += step) {
            if (s != segment && test.test(s)) {
                return true;
            }
            int edge = step < 0 ? s : s + 1;
            if (edge < segments.size() && segments.get(edge).before().hard() && (step > 0 || ++breaks > 1)) {
                return false;
            }
        }
        return false;
    }

    /** The piece of her text from one word to another. */
    String said(int first, int last) {
        return text.substring(tokens.get(first).start(), tokens.get(last).end());
    }

    /** The pieces of her text that these words make up, clause by clause. */
    List<String> said(BitSet words) {
        List<String> pieces = new ArrayList<>();
        for (Segment clause : segments) {
            for (int from = words.nextSetBit(clause.from()); from >= 0 && from < clause.to();) {
                int to = Math.min(words.nextClearBit(from), clause.to());
                pieces.add(said(from, to - 1));
                from = words.nextSetBit(to);
            }
        }
        return pieces;
    }

    String said(Match match) {
        return said(match.first(), match.last());
    }
}
