package io.github.backcare.routine;

import io.github.backcare.pregnancy.GestationalAge;
import java.util.List;
import java.util.Set;

/**
 * What a routine is to be.
 *
 * @param age how far she is
 * @param minutes how long, 5 to 40
 * @param exclusions what to leave out
 * @param postures positions to keep to; empty for any
 * @param seed another seed, another choice among what fits
 */
public record Request(GestationalAge age, int minutes, List<Exclusion> exclusions, Set<Posture> postures, long seed) {
    /** The shortest routine, in minutes. */
    public static final int MIN_MINUTES = 5;
    /** The longest. */
    public static final int MAX_MINUTES = 40;
    /** The usual one: the article advises 10 to 15 minutes. */
    public static final int DEFAULT_MINUTES = 12;
}
