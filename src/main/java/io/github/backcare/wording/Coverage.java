package io.github.backcare.wording;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Decides what of a text nothing explains. Every clause must name something, and every word have its place. */
final class Coverage {
    /** Found by trying: more lets dangers pass, fewer refuses what people say of their day. */
    private static final int MOST_UNEXPLAINED = 5;
    private static final int MOST_BESIDE_GOOD = 2;

    private final Reading reading;
    private final Words words;
    private final Topics topics;
    private final Explained explained;
    private final Places places;
    private final Feelings feelings;
    private final Circumstances circumstances;
    private final Undoing undoing;
    private final boolean[] inSignal;
    private final boolean[] reassures;
    private final List<List<Match>> namedIn;

    /** The coverage of a reading, {@code topics} telling what its findings are about. */
    Coverage(Reading reading, Words words, Topics topics, Explained explained, Undoing undoing) {
        this.reading = reading;
        this.words = words;
        this.topics = topics;
        this.explained = explained;
        this.places = new Places(reading, words, explained);
        this.feelings = new Feelings(reading, words, topics, explained);
        this.circumstances = new Circumstances(reading, words, explained, places);
        this.undoing = undoing;
        this.inSignal = reading.inSignals();
        this.reassures = new boolean[reading.segments().size()];
        this.namedIn = reading.bySegment(reading.named());
        for (int s = 0; s < reassures.length; s++) {
            reassures[s] = reassures(s);
            if (reassures[s]) {
                explained.all(reading.segments().get(s));
            }
        }
    }

    /** The words that are not understood. */
    BitSet notUnderstood() {
        BitSet pieces = new BitSet();
        boolean any = false;
        for (int s = 0; s < reading.segments().size(); s++) {
            Segment segment = reading.segments().get(s);
            any |= reassures[s];
            if (undoing.in(s) || cutOff(segment)) {
                pieces.set(segment.from(), segment.to());
            } else if ((names(s) || circumstances.of(s, this::names)) && !saysMore(s)) {
                unexplained(segment, pieces);
            } else if (hasContent(segment) || circumstances.refersBack(s)) {
                pieces.set(segment.from(), segment.to());
            }
        }
        if (pieces.isEmpty() && !any && reading.named().stream().noneMatch(explained::understood)) {
            pieces.set(0, reading.tokens().size());
        }
        return pieces;
    }

    /** "All good and then my": what would have come is not known. */
    private boolean cutOff(Segment segment) {
        int last = segment.to() - 1;
        return segment.to() == reading.tokens().size()
                && words.isIn(WordGroup.UNFINISHED, reading.tokens().get(last))
                && reading.named().stream().noneMatch(match -> match.holds(last));
    }

    /**
     * Whether a clause says something known. A complaint that she has lets it speak of her body; a remark, or a
     * complaint denied, only of what it is about: "right leg bigger" is not understood by its "right".
     */
    private boolean names(int segment) {
        List<Match> understood = namedIn.get(segment).stream().filter(explained::understood).toList();
        boolean remarksOnly = understood.stream().allMatch(match -> match.finding() == null);
        return reassures[segment]
                || !understood.isEmpty() && (explained.complains(segment) || !strays(segment, understood))
                && !(remarksOnly && circumstances.refersBack(segment));
    }

    /**
     * Whether a clause says much that nothing explains, ordinary though its words are: "I can't say when she last gave
     * me a proper boot". Beside a complaint it may say more, but not of two things that may tell of danger: "back aches
     * since the ladder went from under me".
     */
    private boolean saysMore(int segment) {
        Segment clause = reading.segments().get(segment);
        List<Token> open = IntStream.range(clause.from(), clause.to())
                .filter(at -> !explained.holds(at) && !inSignal[at]).mapToObj(reading.tokens()::get).toList();
        if (explained.complains(segment)) {
            return open.stream().filter(token -> words.asksForFinding(token) && !words.isBody(token)
                    && !topics.any(namedIn.get(segment), token)).count() > 1;
        }
        return open.stream().filter(token -> !words.isConnective(token) && !token.isNumber()).count()
                > MOST_UNEXPLAINED;
    }

    private boolean strays(int segment, List<Match> understood) {
        Segment clause = reading.segments().get(segment);
        for (int at = clause.from(); at < clause.to(); at++) {
            Token token = reading.tokens().get(at);
            if (!explained.holds(at) && words.asksForFinding(token) && !placed(clause, at) && !places.listed(at)
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
        if (explained.complains(segment) || explained.deniesGood(namedIn.get(segment)) || undoing.in(segment)) {
            return false;
        }
        boolean good = false;
        boolean body = false;
        int others = 0;
        for (int at = clause.from(); at < clause.to(); at++) {
            Token token = reading.tokens().get(at);
            if (words.takesBack(token) || words.isNegative(token)) {
                return false;
            }
            if (words.isReassuring(token) && !(words.isIn(WordGroup.GOOD_OF_BODY, token) && !body)) {
                good = true;
            } else if (!explained.holds(at) && (words.isManner(token) || !words.isOrdinary(token))) {
                return false;
            } else if (words.isBody(token)) {
                body = true;
            } else if (!explained.holds(at) && !words.isConnective(token) && !words.isSubject(token)) {
                others++;
            }
        }
        return good && others <= MOST_BESIDE_GOOD;
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

    private void unexplained(Segment segment, BitSet pieces) {
        for (int at = segment.from(); at < segment.to(); at++) {
            if (isUnexplained(at)) {
                int first = at;
                // A negative word that denies nothing known is said back with what follows it.
                int most = words.isNegative(reading.tokens().get(at)) ? at + 3 : at;
                while (at + 1 < segment.to() && (isUnexplained(at + 1) || at < most)) {
                    at++;
                }
                pieces.set(first, at + 1);
            }
        }
    }

    private boolean isUnexplained(int at) {
        return !explained.holds(at) && !words.isOrdinary(reading.tokens().get(at)) && !feelings.describe(at);
    }
}
