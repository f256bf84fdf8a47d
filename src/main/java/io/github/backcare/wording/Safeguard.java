package io.github.backcare.wording;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The second look at all that was set aside as denied, past, feared or another person's: where the words around it may
 * mean that she has it, it counts after all. It only ever makes a text graver.
 */
final class Safeguard {
    private final Surroundings around;
    private final DeniedAfterAll denied;
    private final FearedAfterAll feared;
    private final TheirsAfterAll theirs;
    private final NewsOfTheBaby news;

    private Safeguard(Surroundings around) {
        this.around = around;
        this.denied = new DeniedAfterAll(around);
        this.feared = new FearedAfterAll(around);
        this.theirs = new TheirsAfterAll(around);
        this.news = new NewsOfTheBaby(around);
    }

    /** The statuses, with what may be there after all counted as present, and good news that has faded as denied. */
    static Map<Match, Status> over(Map<Match, Status> statuses, Surroundings around) {
        Safeguard safeguard = new Safeguard(around);
        Map<Match, Status> safe = new IdentityHashMap<>(statuses);
        statuses.forEach((match, status) -> {
            if (status == Status.PRESENT ? safeguard.noLonger(match) : safeguard.there(match, status)) {
                safe.put(match, status == Status.PRESENT ? Status.DENIED : Status.PRESENT);
            }
        });
        return safe;
    }

    /** Whether good news is none any more: "blood pressure normal until today", "breathing easy no longer". */
    private boolean noLonger(Match match) {
        if (match.complaint() || match.finding() == null) {
            return false;
        }
        Segment here = around.segment(match);
        return news.faded(match)
                || around.any(here.from(), here.to(), at ->
                        !match.holds(at) && around.is(at, "no") && around.is(at + 1, "longer"))
                || around.any(match.first(), here.to(), at -> around.is(at, Hint.LIMITS) && around.is(at + 1, Hint.LATELY)
                || around.is(at, "no") && around.is(at + 1, "more") && around.breaksBefore(at + 2));
    }

    private boolean there(Match match, Status status) {
        if (!match.complaint() && !(match.sense() instanceof Sense.Complaint) && !(match.sense() instanceof Sense.Unclear)) {
            return false;
        }
        if (around.is(match.last() + 1, Hint.YES)) {
            return true;
        }
        return switch (status) {
            case DENIED -> denied.there(match);
            case FEARED -> feared.there(match);
            case OTHER_PERSON -> theirs.hersToo(match);
            case PAST -> around.beside(match, Hint.JUST_AS) || around.follows(match, Hint.JUST_AS);
            default -> false;
        };
    }
}
