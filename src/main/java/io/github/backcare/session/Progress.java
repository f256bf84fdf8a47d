package io.github.backcare.session;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What she has done so far.
 *
 * @param begun exercises of which she did at least one step
 * @param finished exercises she did to the end
 * @param felt how each felt, where she said so
 * @param activeNanos the session's time played, without pauses
 * @param painBefore how her back felt before, 0 to 10
 * @param painAfter how it felt after
 */
public record Progress(Set<Integer> begun, Set<Integer> finished, Map<Integer, Felt> felt, long activeNanos,
        OptionalInt painBefore, OptionalInt painAfter) {
    static final Progress NONE = new Progress(Set.of(), Set.of(), Map.of(), 0, OptionalInt.empty(), OptionalInt.empty());

    Progress withBegun(int exercise) {
        return begun.contains(exercise) ? this
                : new Progress(with(begun, exercise), finished, felt, activeNanos, painBefore, painAfter);
    }

    Progress withFinished(int exercise) {
        return new Progress(begun, with(finished, exercise), felt, activeNanos, painBefore, painAfter);
    }

    Progress withFelt(int exercise, Felt how) {
        Map<Integer, Felt> all = new LinkedHashMap<>(felt);
        all.put(exercise, how);
        return new Progress(begun, finished, all, activeNanos, painBefore, painAfter);
    }

    Progress withActive(long nanos) {
        return new Progress(begun, finished, felt, activeNanos + nanos, painBefore, painAfter);
    }

    Progress withPainBefore(OptionalInt pain) {
        return new Progress(begun, finished, felt, activeNanos, pain, painAfter);
    }

    Progress withPainAfter(OptionalInt pain) {
        return new Progress(begun, finished, felt, activeNanos, painBefore, pain);
    }

    /** Seconds played, to the nearest. */
    public int activeSeconds() {
        return (int) Math.round(activeNanos / 1e9);
    }

    private static Set<Integer> with(Set<Integer> set, int item) {
        Set<Integer> all = new LinkedHashSet<>(set);
        all.add(item);
        return all;
    }
}
