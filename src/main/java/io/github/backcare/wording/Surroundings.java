package io.github.backcare.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The words around the matches of a text, and the hints they give. */
final class Surroundings {
    /** How many words behind a complaint still speak of it. */
    private static final int CODA = 9;
    /** How far round it its clause does; it also bounds the work. */
    private static final int FURTHEST = 30;

    private final Reading reading;
    private final List<Token> tokens;
    private final List<List<Match>> signals;
    private final List<List<Match>> named;
    private final Map<Hint, List<List<String>>> hints;
    private final Set<String> negative;

    /** {@code negative} are the words that deny. */
    Surroundings(Reading reading, Map<Hint, List<List<String>>> hints, Set<String> negative) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.signals = reading.bySegment(reading.signals());
        this.named = reading.bySegment(reading.named());
        this.hints = hints;
        this.negative = negative;
    }

    Reading reading() {
        return reading;
    }

    /** The clause of a match, as far as it still speaks of it. */
    Segment segment(Match match) {
        Segment clause = reading.segments().get(reading.segmentOf(match));
        return new Segment(Math.max(clause.from(), match.first() - FURTHEST),
                Math.min(clause.to(), match.last() + FURTHEST), clause.before());
    }

    /** The signals in the clause of a match. */
    List<Match> signals(Match match) {
        return signals.get(reading.segmentOf(match));
    }

    /** What is named in a clause, by its number; nothing beyond the last one. */
    List<Match> named(int segment) {
        return segment < named.size() ? named.get(segment) : List.of();
    }

    /** The word at a place, or an empty one outside the text. */
    String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }

    boolean is(int at, String... words) {
        return Set.of(words).contains(word(at));
    }

    /** Whether the word at a place gives this hint by itself. */
    boolean is(int at, Hint hint) {
        return hints.get(hint).contains(List.of(word(at)));
    }

    /** Whether the text ends or breaks before a word. */
    boolean breaksBefore(int at) {
        return at >= tokens.size() || tokens.get(at).before() != Token.Break.NONE;
    }

    boolean any(int from, int to, IntPredicate test) {
        return IntStream.range(Math.max(0, from), Math.min(to, tokens.size())).anyMatch(test);
    }

    boolean any(int from, int to, String... words) {
        Set<String> wanted = Set.of(words);
        return any(from, to, at -> wanted.contains(word(at)));
    }

    boolean any(int from, int to, Hint hint) {
        Set<List<String>> wanted = new HashSet<>(hints.get(hint));
        return any(from, to, at -> wanted.contains(List.of(word(at))));
    }

    /** Whether the words of a phrase stand from a place on. */
    boolean stands(int at, List<String> phrase) {
        return IntStream.range(0, phrase.size()).allMatch(i -> word(at + i).equals(phrase.get(i)));
    }

    /** Whether a phrase with this hint stands from a place on. */
    boolean stands(int at, Hint hint) {
        return hints.get(hint).stream().anyMatch(phrase -> stands(at, phrase));
    }

    /** Whether a phrase with this hint stands in the clause of a match. */
    boolean beside(Match match, Hint hint) {
        Segment here = segment(match);
        return any(here.from(), here.to(), at -> stands(at, hint));
    }

    /** Whether a phrase with this hint soon follows a match. */
    boolean follows(Match match, Hint hint) {
        return follows(match, hint, false);
    }

    /** Whether a phrase with this hint soon follows a match, and nothing more in its clause. */
    boolean ends(Match match, Hint hint) {
        return follows(match, hint, true);
    }

    private boolean follows(Match match, Hint hint, boolean last) {
        return any(match.last() + 1, match.last() + CODA + 1, at -> hints.get(hint).stream()
                .anyMatch(phrase -> stands(at, phrase) && (!last || breaksBefore(at + phrase.size()))));
    }

    /** Whether a word begins like one for the baby's moving. */
    boolean moves(int at) {
        return hints.get(Hint.MOVES).stream().anyMatch(start -> word(at).startsWith(start.get(0)));
    }

    /** Whether a phrase holds a negative word of its own: not felt him kick. */
    boolean holdsNegative(Match match) {
        return IntStream.of(match.words()).anyMatch(at -> negative.contains(word(at)));
    }

    /** The last signal of this sort before a match, of those given, or {@code null}. */
    static Match lastBefore(Match match, List<Match> signals, Cue... cues) {
        Set<Cue> wanted = Set.of(cues);
        return signals.stream().filter(signal -> signal.sense() instanceof Sense.Signals cue && wanted.contains(cue.cue()))
                .filter(signal -> signal.last() < match.first())
                .reduce((one, other) -> other.last() > one.last() ? other : one).orElse(null);
    }
}
