package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.List;

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

    /** The piece of her text from one word to another. */
    String said(int first, int last) {
        return text.substring(tokens.get(first).start(), tokens.get(last).end());
    }

    String said(Match match) {
        return said(match.first(), match.last());
    }
}
