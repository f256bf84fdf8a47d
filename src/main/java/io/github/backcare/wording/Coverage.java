package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Decides what of a text nothing explains. Every clause must name something, and every word have its place. */
final class Coverage {
    /** Found by trying: more lets dangers pass, fewer refuses what people say of their day. */
    private static final int MOST_UNEXPLAINED = 5;

    private final Reading reading;
    private final Words words;
    private final Topics topics;
    private final Explained explained;
    private final boolean[] inSignal;
    private final boolean[] reassures;
    private final List<List<Match>> namedIn;
    private final List<List<Match>> signalsIn;

    /** The coverage of a reading, {@code topics} telling what its findings are about. */
    Coverage(Reading reading, Words words, Topics topics, Explained explained) {
        this.reading = reading;
        this.words = words;
        this.topics = topics;
        this.explained = explained;
        this.inSignal = new boolean[reading.tokens().size()];
        this.reassures = new boolean[reading.segments().size()];
        this.namedIn = reading.bySegment(reading.named());
        this.signalsIn = reading.bySegment(reading.signals());
        for (Match signal : reading.signals()) {
            for (int word : signal.words()) {
                inSignal[word] = true;
            }
        }
        for (int s = 0; s < reassures.length; s++) {
            reassures[s] = reassures(s);
            if (reassures[s]) {
                explained.all(reading.segments().get(s));
            }
        }
    }

    /** The pieces that are not understood, in order. */
    List<String> notUnderstood() {
        List<String> pieces = new ArrayList<>();
        boolean any = false;
        for (int s = 0; s < reading.segments().size(); s++) {
            Segment segment = reading.segments().get(s);
            any |= reassures[s];
            if ((names(s) || supported(s)) && !saysMore(s)) {
                unexplained(segment, pieces);
            } else if (hasContent(segment)) {
                pieces.add(reading.said(segment.from(), segment.to() - 1));
            }
        }
        if (pieces.isEmpty() && !any && reading.named().stream().noneMatch(explained::understood)) {
            pieces.add(reading.said(0, reading.tokens().size() - 1));
        }
        return pieces;
    }

    /**
     * Whether a clause says something known. A complaint that she has lets it speak of her body; a remark, or a
     * complaint denied, only of what it is about: "right leg bigger" is not understood by its "right".
     */
    private boolean names(int segment) {
        List<Match> understood = namedIn.get(segment).stream().filter(explained::understood).toList();
        return reassures[segment]
                || !understood.isEmpty() && (explained.complains(segment) || !strayBody(segment, understood));
    }

    /**
     * Whether a clause without a complaint says much that nothing explains, ordinary though its words are: "I can't say
     * when she last gave me a proper boot".
     */
    private boolean saysMore(int segment) {
        Segment clause = reading.segments().get(segment);
        return !explained.complains(segment) && IntStream.range(clause.from(), clause.to())
                .filter(at -> !explained.holds(at) && !inSignal[at])
                .mapToObj(reading.tokens()::get).filter(token -> !words.isConnective(token) && !token.isNumber())
                .count() > MOST_UNEXPLAINED;
    }

    private boolean strayBody(int segment, List<Match> understood) {
        Segment clause = reading.segments().get(segment);
        for (int at = clause.from(); at < clause.to(); at++) {
            Token token = reading.tokens().get(at);
            if (!explained.holds(at) && words.isSubject(token) && !placed(clause, at)
                    && !topics.any(understood, token)) {
                return true;
            }
        }
        return false;
    }

    /** "In my leg", "leg or back": a place that belongs to what is said. */
    private boolean placed(Segment clause, int at) {
        for (int before = at - 1; before >= clause.from(); before--) {
            Token token = reading.tokens().get(before);
            if (words.isPlacing(token) || words.isNegative(token)) {
                return true;
            }
            if (!words.isConnective(token) && !words.isSubject(token)) {
                return false;
            }
        }
        return false;
    }

    /** "Calves both soft", "legs and bladder fine": all of it harmless, something of it good, nothing denied. */
    private boolean reassures(int segment) {
        Segment clause = reading.segments().get(segment);
        if (explained.complains(segment)) {
            return false;
        }
        boolean good = false;
        for (int at = clause.from(); at < clause.to(); at++) {
            Token token = reading.tokens().get(at);
            if (words.takesBack(token) || words.isNegative(token)) {
                return false;
            }
            if (words.isReassuring(token)) {
                good = true;
            } else if (!explained.holds(at) && (words.isManner(token) || !words.isOrdinary(token))) {
                return false;
            }
        }
        return good;
    }

    /** A clause of mere circumstances goes with its neighbour: "back aches, I sat at the desk all day". */
    private boolean supported(int segment) {
        Segment clause = reading.segments().get(segment);
        boolean deniesGood = namedIn.get(segment).stream()
                .anyMatch(match -> match.finding() != null && !explained.understood(match));
        if (deniesGood || !circumstantial(clause)) {
            return false;
        }
        boolean manner = false;
        boolean places = continuesPlaces(segment);
        for (int at = clause.from(); at < clause.to(); at++) {
            manner |= words.isManner(reading.tokens().get(at));
            if (words.isSubject(reading.tokens().get(at)) && !inSignal[at] && !places) {
                return false;
            }
        }
        boolean complaint = manner || Explained.ofComplaint(signalsIn.get(segment));
        return reading.beside(segment, -1, s -> complaint ? explained.complains(s) : names(s))
                || reading.beside(segment, 1, s -> complaint ? explained.complains(s) : names(s));
    }

    /** "After the wedding", but not "the eagle has landed": everyday words need the clause to begin as a circumstance. */
    private boolean circumstantial(Segment clause) {
        int first = clause.from();
        while (first + 1 < clause.to() && words.isClauseWord(reading.tokens().get(first))) {
            first++;
        }
        return words.opensCircumstance(reading.tokens().get(first)) || reading.tokens()
                .subList(clause.from(), clause.to()).stream().noneMatch(words::isEveryday);
    }

    /** "Pain in my hip, and groin": more places of the complaint just named, and nothing else. */
    private boolean continuesPlaces(int segment) {
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

    private boolean hasContent(Segment segment) {
        for (int at = segment.from(); at < segment.to(); at++) {
            Token token = reading.tokens().get(at);
            if (!words.isConnective(token) && !token.isNumber()) {
                return true;
            }
        }
        return false;
    }

    private void unexplained(Segment segment, List<String> pieces) {
        for (int at = segment.from(); at < segment.to(); at++) {
            if (isUnexplained(at)) {
                int first = at;
                // A negative word that denies nothing known is said back with what follows it.
                int most = words.isNegative(reading.tokens().get(at)) ? at + 3 : at;
                while (at + 1 < segment.to() && (isUnexplained(at + 1) || at < most)) {
                    at++;
                }
                pieces.add(reading.said(first, at));
            }
        }
    }

    private boolean isUnexplained(int at) {
        return !explained.holds(at) && !words.isOrdinary(reading.tokens().get(at));
    }
}
