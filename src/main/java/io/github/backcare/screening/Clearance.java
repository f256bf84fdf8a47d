package io.github.backcare.screening;

import io.github.backcare.pregnancy.GestationalAge;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Leave to exercise now. Only the screener makes one, and only of a settled {@code go} or {@code caution};
 * a timed session cannot be built without it.
 */
public final class Clearance {
    /** How long she may pause before today's signs are asked again. */
    public static final Duration VALID_FOR_PAUSE = Duration.ofMinutes(30);

    private final GestationalAge age;
    private final List<Limit> limits;
    private final Instant given;

    Clearance(GestationalAge age, List<Limit> limits, Instant given) {
        this.age = age;
        this.limits = List.copyOf(limits);
        this.given = given;
    }

    /** The age it was given for. */
    public GestationalAge age() {
        return age;
    }

    /** What the routine must leave out. */
    public List<Limit> limits() {
        return limits;
    }

    /** When it was given. */
    public Instant given() {
        return given;
    }
}
