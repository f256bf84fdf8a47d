package io.github.backcare.routine;

import io.github.backcare.content.IntRange;
import java.util.List;
import java.util.Optional;

/**
 * How much of an exercise.
 *
 * @param repetitions repetitions a set and side
 * @param sets sets
 * @param sides 1, or 2 if it is done on each side
 * @param sideNames what the sides are called, as many as {@code sides}; empty for one
 * @param rest seconds between sets
 * @param often how often a day, if the source says so
 */
public record Dose(IntRange repetitions, IntRange sets, int sides, List<String> sideNames, int rest,
        Optional<String> often) {
}
