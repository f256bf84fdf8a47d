package io.github.backcare.wording;

import java.util.stream.IntStream;

/**
 * Other people in a sentence whose complaint is hers: "my sister says I'm pale", "bleeding like my sister, me too"; and
 * children who may be the one she carries: "my little one has not kicked".
 */
final class TheirsAfterAll {
    private static final Sense CHILD = new Sense.Signals(Cue.CHILD);

    private final Surroundings around;

    TheirsAfterAll(Surroundings around) {
        this.around = around;
    }

    /** Whether a complaint that was taken as somebody else's may be hers. */
    boolean hersToo(Match match) {
        if (around.follows(match, Hint.ME_TOO)) {
            return true;
        }
        Match person = Surroundings.lastBefore(match, around.reading().signals(), Cue.OTHER_PERSON, Cue.CHILD);
        if (person == null) {
            return false;
        }
        if (person.sense().equals(CHILD) && IntStream.of(match.words()).anyMatch(around::moves)) {
            return true;
        }
        int after = person.last() + 1;
        int and = around.is(person.first() - 1, "my") ? person.first() - 2 : person.first() - 1;
        boolean together = around.is(and, "and") && around.is(and - 1, "me", "i");
        if (together || around.any(after, match.first(), Hint.BOTH_OF_US)) {
            return true;
        }
        return !around.any(person.last(), match.first(), Hint.THIRD_PERSON)
                && (reports(after) || compared(person)
                || around.is(after, Hint.POSSESSIONS) || around.is(after + 1, Hint.POSSESSIONS))
                || reported(person, match);
    }

    /** "My aunty is a nurse and she thinks one leg is swollen": what follows the report speaks of nobody else. */
    private boolean reported(Match person, Match match) {
        int report = IntStream.range(person.last() + 1, match.first()).filter(at -> around.is(at, Hint.REPORTS))
                .reduce(-1, (one, other) -> other);
        return report >= 0 && !around.any(report, match.first(), Hint.THIRD_PERSON);
    }

    /** "My sister says", "my mum always said". */
    private boolean reports(int at) {
        return around.is(around.is(at, Hint.ALWAYS) ? at + 1 : at, Hint.REPORTS);
    }

    /** "Same as my sister", "at my mum's", but not "it happened to my sister". */
    private boolean compared(Match person) {
        return around.is(person.first() - 1, Hint.BESIDE) && !around.word(person.first() - 2).startsWith("happen");
    }
}
