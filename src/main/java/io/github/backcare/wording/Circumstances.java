package io.github.backcare.wording;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Clauses that name nothing and go with one beside them: "back aches, I sat at the desk all day". */
final class Circumstances {
    private final Reading reading;
    private final Words words;
    private final Explained explained;
    private final Places places;
    private final boolean[] inSignal;
    private final List<List<Match>> namedIn;
    private final List<List<Match>> signalsIn;

    Circumstances(Reading reading, Words words, Explained explained, Places places) {
        this.reading = reading;
        this.words = words;
        this.explained = explained;
        this.places = places;
        this.inSignal = reading.inSignals();
        this.namedIn = reading.bySegment(reading.named());
        this.signalsIn = reading.bySegment(reading.signals());
    }

    /**
     * Whether a clause is a circumstance of one beside it.
     *
     * @param names whether a clause says something known
     */
    boolean of(int segment, IntPredicate names) {
        Segment clause = reading.segments().get(segment);
        if (explained.deniesGood(namedIn.get(segment)) || !circumstantial(segment) || tells(segment) || refersBack(segment)) {
            return false;
        }
        boolean complaint = Explained.ofComplaint(signalsIn.get(segment))
                || IntStream.range(clause.from(), clause.to()).mapToObj(reading.tokens()::get).anyMatch(words::isManner);
        IntPredicate fits = s -> complaint ? explained.complains(s) : names.test(s) && saysMoreThanAnAnswer(s);
        return reading.beside(segment, -1, fits) || reading.beside(segment, 1, fits);
    }

    /** "No bleeding now, was earlier", "my mum had a clot, think I have one": it may say that she has it after all. */
    boolean refersBack(int segment) {
        Segment clause = reading.segments().get(segment);
        if (!reading.beside(segment, -1, explained::setsAside)
                || signalsIn.get(segment).stream().anyMatch(Circumstances::over)) {
            return false;
        }
        if (IntStream.range(clause.from(), clause.to()).mapToObj(reading.tokens()::get).anyMatch(token -> words.isNegative(token)
                || words.isReassuring(token) || token.word().indexOf('/') > 0)) {
            return false;
        }
        List<Token> said = reading.tokens().subList(clause.from(), clause.to());
        return said.stream().anyMatch(token -> words.isIn(WordGroup.REFERRING, token))
                && said.stream().noneMatch(token -> words.isIn(WordGroup.REFERRING_ELSEWHERE, token))
                || said.stream().filter(token -> !words.isIn(WordGroup.OPENING, token)).findFirst()
                        .filter(token -> words.isIn(WordGroup.REFERRING_AT_START, token)).isPresent();
    }

    private static boolean over(Match signal) {
        return signal.sense() instanceof Sense.Qualifies qualifies && (qualifies.qualifier() == Qualifier.RESOLVED
                || qualifies.qualifier() == Qualifier.SETTLED);
    }

    /** Whether a clause tells of something that would have to be named. */
    private boolean tells(int segment) {
        Segment clause = reading.segments().get(segment);
        boolean excused = places.continued(segment);
        boolean settles = settles(segment);
        return IntStream.range(clause.from(), clause.to()).anyMatch(at -> {
            Token token = reading.tokens().get(at);
            return words.isIn(WordGroup.HIM, token) && !inSignal[at]
                    || words.isIn(WordGroup.US, token) && against(clause, at)
                    || words.asksForFinding(token) && !(inSignal[at] && explained.holds(at) && !limb(clause, at))
                            && !excused && !places.listed(at) && !(settles && !words.isBody(token));
        });
    }

    /** "The bus went into us", "he went for me". */
    private boolean against(Segment clause, int me) {
        return me > clause.from() && words.isIn(WordGroup.AGAINST, reading.tokens().get(me - 1));
    }

    /** "None", "let's go" and "is that normal?" say nothing that a circumstance could belong to. */
    private boolean saysMoreThanAnAnswer(int segment) {
        return namedIn.get(segment).isEmpty() || namedIn.get(segment).stream()
                .anyMatch(match -> explained.understood(match) && !(match.sense() instanceof Sense.Answer)
                        && !doubts(match));
    }

    /** "Both legs slow": a part of the body is named, though the words say only which side. */
    private boolean limb(Segment clause, int at) {
        Token token = reading.tokens().get(at);
        return words.isBody(token) && !words.isIn(WordGroup.SIDES, token) && at + 1 < clause.to()
                && !words.isConnective(reading.tokens().get(at + 1)) && signalsIn.get(Segment.indexOf(reading.segments(), at))
                .stream().anyMatch(signal -> signal.holds(at) && signal.sense() instanceof Sense.Qualifies qualifies
                && (qualifies.qualifier() == Qualifier.ONE_SIDED || qualifies.qualifier() == Qualifier.BOTH_SIDES));
    }

    private boolean doubts(Match match) {
        return !match.complaint() && Arrays.stream(match.words())
                .anyMatch(at -> words.isIn(WordGroup.DOUBTING, reading.tokens().get(at)));
    }

    /** "After the wedding", but not "the eagle has landed": everyday words need the clause to begin as a circumstance. */
    private boolean circumstantial(int segment) {
        Segment clause = reading.segments().get(segment);
        int first = clause.from();
        while (first + 1 < clause.to() && words.isClauseWord(reading.tokens().get(first))) {
            first++;
        }
        return words.opensCircumstance(reading.tokens().get(first))
                || signalsIn.get(segment).stream().anyMatch(this::isSaying) || reading.tokens()
                .subList(clause.from(), clause.to()).stream().noneMatch(words::isEveryday);
    }

    private boolean isSaying(Match signal) {
        return signal.sense() instanceof Sense.Signals signals && signals.cue() == Cue.IDIOM
                && Arrays.stream(signal.words()).mapToObj(reading.tokens()::get)
                        .filter(token -> !words.isConnective(token)).count() > 1;
    }

    /** "Gone once I'd been to the toilet": a clause that begins by saying that it is over. */
    private boolean settles(int segment) {
        Segment clause = reading.segments().get(segment);
        int first = IntStream.range(clause.from(), clause.to())
                .filter(at -> !words.isConnective(reading.tokens().get(at))).findFirst().orElse(-1);
        return signalsIn.get(segment).stream().anyMatch(signal -> signal.first() == first
                && signal.sense() instanceof Sense.Qualifies qualifies && qualifies.qualifier() == Qualifier.SETTLED);
    }
}
