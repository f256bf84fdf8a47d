package io.github.backcare.wording;

import java.util.List;
import java.util.stream.IntStream;

/** Good news of the baby's movements that is none: "I no longer feel kicks", "kicked all day yesterday, nothing since". */
final class NewsOfTheBaby {
    private static final int BACK = 9;
    private static final int THEN = 5;

    private final Surroundings around;

    NewsOfTheBaby(Surroundings around) {
        this.around = around;
    }

    /** Whether a harmless finding speaks of movements that are gone, fewer, or waited for. */
    boolean faded(Match match) {
        if (nothingAfterMoves(match)) {
            return true;
        }
        return IntStream.of(match.words()).anyMatch(around::moves)
                && (endsInNone(match.last() + 1) || notNow(match) || longBefore(match) || rare(match) || counted(match)
                || coaxed(match) || fading(match) || nothingSince(match) || thenNothing(match.last() + 1)
                || endedAfterwards(around.reading().segmentOf(match) + 1));
    }

    /** "Kicked all day yesterday and nothing today". */
    private boolean nothingAfterMoves(Match match) {
        return match.size() > 1 && around.is(match.first(), Hint.NOTHING)
                && around.any(match.first() - BACK, match.first(), around::moves);
    }

    /** "Kicks: none", "movement 0", but not "moving lots, no swelling". */
    private boolean endsInNone(int at) {
        return around.is(at, Hint.NONE) || around.is(at, "no") && around.breaksBefore(at + 1);
    }

    /** "Kicking lots and then nothing". */
    private boolean thenNothing(int next) {
        return around.any(next, next + THEN, at -> around.is(at, "then", "now") && around.is(at + 1, Hint.NOTHING)
                && around.breaksBefore(at + 2));
    }

    /** "Busy this morning. Stopped by bedtime": the next clause names nothing else that could have ended. */
    private boolean endedAfterwards(int next) {
        Reading reading = around.reading();
        if (next >= reading.segments().size() || around.named(next).stream()
                .anyMatch(other -> other.finding() != null && !goesOn(other))) {
            return false;
        }
        Segment clause = reading.segments().get(next);
        return around.any(clause.from(), clause.to(), Hint.ENDED);
    }

    /** "None once I rest" is no answer to something else, as "none" and "none of those" are. */
    private boolean goesOn(Match match) {
        int next = match.last() + 1;
        return around.is(match.first(), Hint.NONE) && !around.breaksBefore(next) && !around.is(next, "of");
    }

    /** "Moved last night, not since", "fine before, now they're not". */
    private boolean notNow(Match match) {
        int next = match.last() + 1;
        if (around.any(next, next + 4, Hint.QUIETER)) {
            return true;
        }
        return around.any(next, next + 5, at -> around.is(at, "not")
                && (around.is(at + 1, "as") && around.is(at + 2, Hint.AMOUNTS) && around.breaksBefore(at + 3)
                || around.is(at + 1, Hint.NOT_NOW)
                || around.any(match.last(), at, "now", "today") && around.breaksBefore(at + 1)));
    }

    /** "Felt him move on Sunday", "kicked last Thursday", and nothing of today. */
    private boolean longBefore(Match match) {
        Segment here = around.segment(match);
        boolean past = IntStream.of(match.words()).anyMatch(at -> around.is(at, Hint.MOVED));
        return past && around.any(match.last(), here.to(), at -> around.is(at, Hint.DAYS)
                || around.is(at, "day") && around.is(at + 1, "before"))
                && !around.any(here.from(), here.to(), Hint.UP_TO_NOW);
    }

    /** "Felt baby move twice today", "a couple of kicks", "just nudges today", "felt a kick at last". */
    private boolean rare(Match match) {
        int next = match.last() + 1;
        return !around.breaksBefore(next) && around.any(next, next + 2, Hint.RARELY)
                || around.is(next, "at") && around.is(next + 1, "last")
                || around.any(match.first() - 3, match.first(), "just", "couple")
                || around.any(next, next + 3, Hint.WEAKER)
                || around.any(next, next + 2, "again") && around.any(next, next + 6, "after", "days");
    }

    /** "Only 4 kicks in 2 hours", "one kick today", "10 kicks took 6 hours". */
    private boolean counted(Match match) {
        int before = match.first() - 1;
        return around.is(before, Hint.FEW) || around.is(match.first(), Hint.FEW)
                || around.any(before - 2, match.first(), "only") || around.is(match.last() + 1, "took");
    }

    /** "How to get baby to move", "where are the kicks". */
    private boolean coaxed(Match match) {
        int from = around.segment(match).from();
        boolean toMove = IntStream.of(match.words()).anyMatch(at -> around.is(at, "move", "kick")
                && (at == 0 || around.is(at - 1, Hint.TO_MOVE)));
        return toMove && around.any(from, match.last(), Hint.COAXING)
                || around.any(from, match.first(), "where", "why");
    }

    /** "I no longer feel kicks", "last kick was 12 hours ago", "used to move so much". */
    private boolean fading(Match match) {
        Segment here = around.segment(match);
        return around.any(here.from(), here.to(), Hint.FADING)
                || around.any(here.from(), match.last() + 1, at -> around.is(at, "last")
                && !around.is(at + 1, Hint.LAST_FEW))
                || around.any(match.last(), here.to(), at -> around.is(at, "last") && around.is(at + 1, Hint.MOVED))
                || around.any(here.from(), match.first(), at -> around.is(at, "much") && around.is(at - 1, "so"))
                || around.any(match.last(), here.to(), "last") && around.any(match.last(), here.to(), "week", "month")
                && !around.any(here.from(), here.to(), Hint.BEGUN);
    }

    /** "Kicked all day yesterday, nothing since". */
    private boolean nothingSince(Match match) {
        int here = around.reading().segmentOf(match);
        return IntStream.rangeClosed(here, here + 2).mapToObj(around::named).flatMap(List::stream)
                .anyMatch(other -> other.finding() != null && !other.complaint()
                && other.finding() != match.finding() && other.first() > match.last()
                && around.is(other.first(), "nothing", "not", "none")
                && around.any(other.first(), other.last() + 2, Hint.SINCE));
    }
}
