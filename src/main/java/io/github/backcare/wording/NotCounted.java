package io.github.backcare.wording;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * What was heard and yet says nothing of today's complaints: what she denies, what is long past or another person's,
 * what she only fears, and the circumstances. It is played back, since each of these can be misread.
 */
final class NotCounted {
    /** So many words of meaning may tell of something; so many may though they only say when and where. */
    private static final int FEW = 2;
    private static final int MANY = 4;

    private final Reading reading;
    private final Words words;
    private final BitSet heard = new BitSet();
    private final BitSet setAside = new BitSet();

    /**
     * What a reading leaves out.
     *
     * @param notUnderstood the words that are said back as not understood
     */
    NotCounted(Reading reading, Words words, Map<Match, Status> statuses, BitSet notUnderstood) {
        this.reading = reading;
        this.words = words;
        heard.or(notUnderstood);
        for (Match match : reading.named()) {
            boolean complaint = match.complaint() || match.sense() instanceof Sense.Unclear
                    || match.sense() instanceof Sense.Complaint;
            if (statuses.get(match) != Status.PRESENT && complaint) {
                setAside.set(match.first(), match.last() + 1);
            } else {
                heard.set(match.first(), match.last() + 1);
            }
        }
        for (Match signal : reading.signals()) {
            // The "scared" of "scared of bleeding" is said back with it.
            heard.set(signal.first(), signal.last() + 1, signal.sense() instanceof Sense.Qualifies);
        }
        heard.andNot(setAside);
    }

    /** The pieces, in order. */
    List<String> pieces() {
        BitSet pieces = new BitSet();
        for (Segment clause : reading.segments()) {
            for (int from = heard.nextClearBit(clause.from()); from < clause.to();) {
                int next = heard.nextSetBit(from);
                int to = next < 0 ? clause.to() : Math.min(next, clause.to());
                if (tells(from, to, to - from == clause.to() - clause.from())) {
                    pieces.set(opened(from, to), closed(from, to));
                }
                from = heard.nextClearBit(to);
            }
        }
        return reading.said(pieces);
    }

    /** A complaint set aside, or so much that it may tell of something else than when and where. */
    private boolean tells(int from, int to, boolean whole) {
        if (setAside.get(from, to).cardinality() > 0) {
            return true;
        }
        List<Token> said = reading.tokens().subList(from, to).stream()
                .filter(token -> !words.isConnective(token) && !token.isNumber()).toList();
        return said.size() >= (whole ? FEW : MANY)
                || !whole && said.stream().filter(token -> !words.isCircumstance(token)).count() >= FEW;
    }

    /** Without the "and" and the "but" that a piece begins with. */
    private int opened(int from, int to) {
        int first = from;
        while (first + 1 < to && words.isClauseWord(reading.tokens().get(first))) {
            first++;
        }
        return first;
    }

    /** Without the "if I" that a piece ends with. */
    private int closed(int from, int to) {
        int end = to;
        while (end - 1 > from && words.isConnective(reading.tokens().get(end - 1))) {
            end--;
        }
        return end;
    }
}
