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
            if (status == Status.PRESENT ? safeguard.news.faded(match) : safeguard.there(match, status)) {
                safe.put(match, status == Status.PRESENT ? Status.DENIED : Status.PRESENT);
            }
        });
        return safe;
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
