package io.github.backcare.wording;

import java.util.List;
import java.util.stream.IntStream;

/** Denials that leave the complaint there: "no problem, just leaking", "not bleeding as much", "hoping it's not blood". */
final class DeniedAfterAll {
    private final Surroundings around;

    DeniedAfterAll(Surroundings around) {
        this.around = around;
    }

    /** Whether a complaint that was denied may be there. */
    boolean there(Match match) {
        int from = around.segment(match).from();
        List<Integer> nots = IntStream.range(from, match.first()).filter(at -> around.is(at, "not")).boxed().toList();
        return around.follows(match, Hint.CORRECTED)
                || onlyThis(match, from)
                || stillThere(match, !nots.isEmpty())
                || match.grave() && (limited(match.last() + 1) || ofThis(match, from))
                || !nots.isEmpty() && (asked(match, nots.get(0), from) || twice(match, nots))
                || around.any(from, match.first(), "reported") && around.is(match.first() - 1, "the", "this")
                || hoped(match, from);
    }

    /** "No problem, just leaking", "no pain, only a bit of blood", "no leaking, just spotting or pain". */
    private boolean onlyThis(Match match, int from) {
        int before = match.first() - 1;
        while (before > from && around.is(before, Hint.AFTER_ONLY)) {
            before--;
        }
        int last = before - 1;
        return before >= from && (around.is(before, Hint.NOTHING_BUT) && !around.is(before - 1, "not")
                || around.is(before, "or") && around.reading().named().stream()
                .anyMatch(other -> other.last() == last && other.complaint() && onlyThis(other, from)));
    }

    /** "No sign of the fever easing", "not bleeding as much", "no pain now but". */
    private boolean stillThere(Match match, boolean not) {
        int next = match.last() + 1;
        boolean heavy = not && match.size() > 1 && around.is(match.last(), Hint.LESS_THAN_ALL);
        if (heavy || around.breaksBefore(next)) {
            return heavy;
        }
        return around.is(next, Hint.ENDING) && !around.is(next + 1, "on")
                || not && comparison(next)
                || around.is(next, "now") && around.is(next + 1, "but", "though")
                || around.any(around.segment(match).from(), match.first(), "had", "got", "having")
                && around.is(next, Hint.SEEN_TO);
    }

    /** "No bleeding until I lift", "no fever with the tablets", "no contractions since lunch": there was, or will be. */
    private boolean limited(int next) {
        return !around.breaksBefore(next) && (around.is(next, Hint.LIMITS)
                || around.is(next + 1, "long") && around.is(next + 2, "as")
                || around.is(next, "with") && around.is(next + 1, Hint.REMEDIES)
                || around.is(next, Hint.WHENEVER) && around.any(next, next + 4, Hint.RESTING)
                || around.is(next, "since") && !around.any(next, next + 4, Hint.LONG_SINCE)
                && !around.breaksBefore(next + 1)
                || around.is(next, "for") && around.any(next, next + 4, Hint.HOURS));
    }

    /** "Didn't notice the bleeding", "no pain with the contractions". */
    private boolean ofThis(Match match, int from) {
        return around.is(match.first() - 1, "the", "these", "this")
                && around.any(from, match.first() - 1, Hint.NOTICING);
    }

    private boolean comparison(int at) {
        int article = around.is(at, "a") ? 1 : 0;
        return around.is(at, Hint.COMPARING) && around.is(at + 1, Hint.AMOUNTS)
                || around.is(at + article, Hint.LESS_THAN_ALL) || around.stands(at, List.of("all", "the", "time"));
    }

    /** "Don't all women bleed?", "isn't bleeding normal?" */
    private boolean asked(Match match, int not, int from) {
        boolean everyone = around.is(not - 1, "do") && not - 1 == from
                && around.is(not + 1, Hint.EVERYONE);
        boolean normal = around.is(not - 1, "is", "are") && not - 1 <= from + 1
                && around.any(match.last(), match.last() + 3, Hint.NORMAL);
        return everyone || normal;
    }

    /** "I can't say I'm not bleeding", "not a day without bleeding". */
    private boolean twice(Match match, List<Integer> nots) {
        return nots.size() > 1 || around.any(nots.get(0), match.first(), "without");
    }

    /** "Hoping it's not blood", "hopefully not my waters": whoever hopes so has seen something. */
    private boolean hoped(Match match, int from) {
        boolean hopes = around.any(from, match.first(), Hint.HOPES)
                || around.any(from, match.first(), at -> around.stands(at, List.of("tell", "me")));
        boolean it = around.any(from, match.first(), at -> around.is(at, "not")
                && around.is(at - 1, Hint.IT));
        return hopes && (it || !(match.sense() instanceof Sense.Complaint) && match.finding() == null || match.grave());
    }
}
