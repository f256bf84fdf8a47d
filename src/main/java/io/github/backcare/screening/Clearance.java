package io.github.backcare.screening;

import io.github.backcare.pregnancy.GestationalAge;
import java.time.Duration;
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

    Clearance(GestationalAge age, List<Limit> limits) {
        this.age = age;
        this.limits = List.copyOf(limits);
    }

    /** The age it was given for. */
    public GestationalAge age() {
        return age;
    }

    /** What the routine must leave out. */
    public List<Limit> limits() {
        return limits;
    }
}
