package io.github.backcare.wording;

import java.util.List;

/** Parts of the body that belong to a complaint named before or after them. */
final class Places {
    /** How many words a list of places may have before its complaint; it also bounds the work. */
    private static final int LONGEST_LIST = 8;

    private final Reading reading;
    private final Words words;
    private final Explained explained;
    private final List<List<Match>> signalsIn;

    Places(Reading reading, Words words, Explained explained) {
        this.reading = reading;
        this.words = words;
        this.explained = explained;
        this.signalsIn = reading.bySegment(reading.signals());
    }

    /** "Knees and back ache": whether a word is a place in a list that ends with the complaint. */
    boolean listed(int at) {
        if (!words.mayBeListed(reading.tokens().get(at))) {
            return false;
        }
        int end = Math.min(reading.tokens().size(), at + LONGEST_LIST);
        for (int next = at + 1; next < end; next++) {
            Token token = reading.tokens().get(next);
            if (token.before().hard()) {
                return false;
            }
            if (explained.holds(next)) {
                return words.isBody(token) && explained.complains(Segment.indexOf(reading.segments(), next));
            }
            if (!words.isConnective(token) && !words.mayBeListed(token)) {
                return false;
            }
        }
        return false;
    }

    /** "Pain in my hip, and groin": whether a clause is more places of the complaint just named, and nothing else. */
    boolean continued(int segment) {
        Segment clause = reading.segments().get(segment);
        if (segment == 0 || clause.before() != Token.Break.NONE || !explained.complains(segment - 1)) {
            return false;
        }
        for (int at = clause.from(); at < clause.to(); at++) {
            Token token = reading.tokens().get(at);
            if (!words.isConnective(token) && !words.isBody(token) && !token.isNumber()
                    && !words.isCircumstance(token)) {
                return false;
            }
        }
        return signalsIn.get(segment).stream().noneMatch(signal -> signal.sense() instanceof Sense.Qualifies qualifies
                && (qualifies.qualifier() == Qualifier.BOTH_SIDES || qualifies.qualifier() == Qualifier.SPREADING));
    }
}
