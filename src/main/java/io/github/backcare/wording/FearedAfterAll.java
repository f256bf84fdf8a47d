package io.github.backcare.wording;

import java.util.stream.IntStream;

/** Fears and questions that tell of a complaint she has: "is it normal to be bleeding", "what to do when I bleed". */
final class FearedAfterAll {
    private final Surroundings around;

    FearedAfterAll(Surroundings around) {
        this.around = around;
    }

    /** Whether a complaint that was taken as feared or asked about may be there. */
    boolean there(Match match) {
        Match cue = Surroundings.lastBefore(match, around.signals(match), Cue.FEARED);
        if (cue == null) {
            return false;
        }
        return around.ends(match, Hint.THERE_IT_IS) || around.follows(match, Hint.SOME)
                || around.word(cue.first()).startsWith("googl") || today(match) || whatToDo(match, cue)
                || supposesWhatIs(match, cue) || goingOn(match, cue) || asked(match, cue)
                || absent(match, cue) || herself(match, cue);
    }

    /** "Asked about bleeding since this morning", "scared to wipe blood again": what is feared has no time yet. */
    private boolean today(Match match) {
        int next = match.last() + 1;
        return around.any(match.first(), next, "again", "another", "more")
                || !around.breaksBefore(next) && around.any(next, next + 5, Hint.GOING_ON)
                || around.any(match.first() + 1, next + 1, at -> around.stands(at, Hint.TIMES));
    }

    /** "What should I do, bleeding" has it, "what should I do if I bleed" does not. */
    private boolean whatToDo(Match match, Match cue) {
        return around.any(cue.first(), cue.last() + 1, "what") && around.is(cue.last(), "do", "does")
                && !around.any(cue.last() + 1, match.first(), Hint.IN_CASE);
    }

    /** "What if the baby is moving less". */
    private boolean supposesWhatIs(Match match, Match cue) {
        return around.is(cue.last(), "if") && around.any(cue.last() + 1, match.last(), "is", "are", "has");
    }

    /** "Yoga with contractions", "trying to prevent more bleeding", "what if I'm bleeding", "I might be bleeding". */
    private boolean goingOn(Match match, Match cue) {
        int first = match.first();
        int from = around.segment(match).from();
        boolean with = around.is(first - 1, "with") || around.is(first - 1, "for")
                && around.any(from, first, Hint.SEEKING_HELP);
        boolean more = around.any(cue.last() + 1, first, "more", "another", "further");
        boolean asksWhen = around.any(cue.first(), first, "know") && around.any(cue.last(), first, "when");
        // "If I'm bleeding" is "i bleeding" here; "if I bleed" is not there yet.
        boolean doing = around.any(cue.last(), match.last(), at -> around.is(at, "i")
                && (around.word(at + 1).endsWith("ing") || around.is(at + 1, "keep", "am", "ve")));
        boolean might = around.any(cue.first(), first, at -> around.is(at, Hint.MODALS) && (around.is(at + 1, "be")
                || around.is(at + 1, "have") && around.is(at + 2, Hint.HAPPENED)));
        return with || more || doing && !asksWhen
                || might && !around.any(match.last(), around.segment(match).to(), "if");
    }

    /** "What does bleeding mean", "is it normal to bleed", "what should I do when I bleed". */
    private boolean asked(Match match, Match cue) {
        return around.any(cue.first(), around.segment(match).to(), "mean", "means")
                || around.any(cue.last() + 1, match.first(), "normal")
                || asksWhat(match) && around.any(cue.last(), match.first(), "when")
                && !around.any(cue.last(), match.first(), "like");
    }

    private boolean asksWhat(Match match) {
        return around.any(around.segment(match).from(), match.first(), at -> around.is(at, "what")
                && around.is(at + 1, Hint.ASKING_WHAT));
    }

    /** "Worried about not feeling him kick": the absence is what she has. */
    private boolean absent(Match match, Match cue) {
        return match.grave() && match.exact() && around.holdsNegative(match)
                && !around.any(cue.first(), cue.last() + 1, Hint.HEARSAY)
                && (asksWhat(match) || !around.any(cue.first(), cue.last() + 1, "if"));
    }

    /** "Scared I might hurt myself", but not "by lifting". */
    private boolean herself(Match match, Match cue) {
        boolean herself = IntStream.of(match.words()).anyMatch(at -> around.word(at).startsWith("end")
                || around.is(at, Hint.SELF_HARM));
        return herself && around.any(cue.first(), cue.last() + 1, Hint.SUPPOSING)
                && around.segment(match).from() <= cue.first()
                && !around.any(match.last() + 1, around.segment(match).to(), Hint.INJURY);
    }
}
