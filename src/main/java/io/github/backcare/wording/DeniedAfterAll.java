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
                || !nots.isEmpty() && (asked(match, nots.get(0), from) || twice(match, nots))
                || around.any(from, match.first(), "reported") && around.is(match.first() - 1, "the", "this")
                || hoped(match, from);
    }

    /** "No problem, just leaking", "no pain, only a bit of blood". */
    private boolean onlyThis(Match match, int from) {
        int before = match.first() - 1;
        while (before > from && around.is(before, "a", "some", "bit", "of", "little")) {
            before--;
        }
        return before >= from && around.is(before, Hint.NOTHING_BUT) && !around.is(before - 1, "not");
    }

    /** "No sign of the fever easing", "not bleeding as much", "no pain now but". */
    private boolean stillThere(Match match, boolean not) {
        int next = match.last() + 1;
        if (around.breaksBefore(next)) {
            return false;
        }
        return around.is(next, Hint.ENDING) && !around.is(next + 1, "on")
                || not && comparison(next)
                || around.is(next, "now") && around.is(next + 1, "but", "though");
    }

    private boolean comparison(int at) {
        int article = around.is(at, "a") ? 1 : 0;
        return around.is(at, Hint.COMPARING) && around.is(at + 1, Hint.AMOUNTS)
                || around.is(at + article, Hint.LESS_THAN_ALL) || around.stands(at, List.of("all", "the", "time"));
    }

    /** "Don't all women bleed?", "isn't bleeding normal?" */
    private boolean asked(Match match, int not, int from) {
        boolean everyone = around.is(not - 1, "do") && not - 1 == from
                && around.is(not + 1, "we", "you", "all", "everyone", "women", "others");
        boolean normal = around.is(not - 1, "is", "are") && not - 1 <= from + 1
                && around.any(match.last(), match.last() + 3, "normal", "ok", "okay", "fine", "common", "usual");
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
                && around.is(at - 1, "it", "its", "this", "that", "is", "thats"));
        return hopes && (it || !(match.sense() instanceof Sense.Complaint) && match.finding() == null || match.grave());
    }
}
