package io.github.backcare.routine;

import io.github.backcare.pregnancy.GestationalAge;
import java.util.List;
import java.util.Set;

/**
 * What a routine is to be.
 *
 * @param age how far she is
 * @param minutes how long usually, 5 to 40
 * @param exclusions what to leave out
 * @param postures positions to keep to; empty for any
 * @param seed another seed, another choice among what fits
 * @param progression rules by which this one is lighter
 */
public record Request(GestationalAge age, int minutes, List<Exclusion> exclusions, Set<Posture> postures, long seed,
        List<Progression> progression) {
    /** The shortest routine, in minutes. */
    public static final int MIN_MINUTES = 5;
    /** The longest. */
    public static final int MAX_MINUTES = 40;
    /** The usual one: the article advises 10 to 15 minutes. */
    public static final int DEFAULT_MINUTES = 12;

    /** A request that nothing lightens. */
    public Request(GestationalAge age, int minutes, List<Exclusion> exclusions, Set<Posture> postures, long seed) {
        this(age, minutes, exclusions, postures, seed, List.of());
    }

    /** How long it is to be in the end, in seconds. */
    int seconds() {
        return Progression.minutes(minutes, progression) * 60;
    }

    /** The doses of an exercise that it may use, the shortest first. */
    List<Planned> doses(Exercise exercise) {
        boolean fewest = progression.stream().anyMatch(Progression::fewestRepetitions);
        return Planned.doses(exercise, fewest);
    }
}
