package io.github.backcare.wording;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Clauses that undo good news, their own or that before: "meals no longer stay down", "sight was fine. Gone after a nap". */
final class Undoing {
    private static final Set<Qualifier> GOOD = EnumSet.of(Qualifier.SETTLED, Qualifier.CONTROLLED);

    private final Reading reading;
    private final Surroundings around;
    private final Words words;
    /** Words of a longer phrase say what that phrase says: "jeans no longer fit". */
    private final boolean[] spokenFor;
    private final int[] lastComplaint;
    private final int[] lastGood;
    private final int firstComplaint;
    private final int firstGood;

    Undoing(Surroundings around, Words words) {
        this.reading = around.reading();
        this.around = around;
        this.words = words;
        this.spokenFor = new boolean[reading.tokens().size()];
        this.lastComplaint = new int[reading.segments().size()];
        this.lastGood = new int[reading.segments().size()];
        reading.named().forEach(this::note);
        reading.signals().stream().filter(Undoing::isGood).forEach(signal -> good(signal.last()));
        IntStream.range(0, reading.tokens().size()).filter(this::reassures).forEach(this::good);
        firstComplaint = reading.named().stream().filter(Undoing::couldEnd).mapToInt(Match::last).min()
                .orElse(reading.tokens().size());
        firstGood = IntStream.concat(reading.named().stream().filter(match -> match.finding() != null).mapToInt(Match::last),
                IntStream.range(0, reading.tokens().size()).filter(this::reassures)).min().orElse(reading.tokens().size());
    }

    private void note(Match match) {
        int segment = reading.segmentOf(match);
        good(match.last());
        if (match.complaint()) {
            // "Leaks not only with a laugh" is still the leak that the words stand in.
            lastComplaint[segment] = Math.max(lastComplaint[segment], match.grave() ? match.last() : match.first());
        }
        if (match.size() > 1) {
            Arrays.stream(match.words()).forEach(word -> spokenFor[word] = true);
        }
    }

    private static boolean isGood(Match signal) {
        return signal.sense() instanceof Sense.Qualifies qualifies && GOOD.contains(qualifies.qualifier());
    }

    private void good(int word) {
        int segment = Segment.indexOf(reading.segments(), word);
        lastGood[segment] = Math.max(lastGood[segment], word);
    }

    private boolean reassures(int word) {
        return words.isReassuring(reading.tokens().get(word));
    }

    private static boolean couldEnd(Match match) {
        return match.complaint() || match.sense() instanceof Sense.Unclear;
    }

    /** Whether a clause takes back something good: "no longer" changes nothing of a complaint after it. */
    boolean in(int segment) {
        Segment clause = reading.segments().get(segment);
        return IntStream.range(Math.max(clause.from(), lastComplaint[segment]), Math.min(clause.to(), lastGood[segment]))
                .anyMatch(at -> !spokenFor[at] && around.stands(at, Hint.UNDOING)) || ends(segment, clause);
    }

    /** Whether a clause begins with what is over, and good news is all that could be. */
    private boolean ends(int segment, Segment clause) {
        if (firstComplaint < clause.from() || firstGood >= clause.from()) {
            return false;
        }
        return IntStream.range(clause.from(), clause.to())
                .filter(at -> !words.isConnective(reading.tokens().get(at))).limit(1)
                .anyMatch(first -> around.is(first, Hint.ENDED) && !around.is(first, Hint.NONE)
                        && around.named(segment).stream().noneMatch(match -> saysMore(match, first)));
    }

    /** "Gone back to work" is more good news. */
    private static boolean saysMore(Match match, int first) {
        return match.finding() != null && !match.complaint()
                || match.holds(first) && match.size() > 1 && !(match.sense() instanceof Sense.Answer);
    }
}
