package io.github.backcare.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects problems while content is read, so that all of them are told at once. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem. */
    public void add(Position at, String message) {
        found.add(new Problem(at, message));
    }

    /** What was found so far, sorted by file, line and column. */
    public List<Problem> sorted() {
        // Made here and not when the class is loaded: most runs have no problem to sort.
        return found.stream().sorted(Comparator.comparing((Problem problem) -> problem.at().file())
                .thenComparingInt(problem -> problem.at().line())
                .thenComparingInt(problem -> problem.at().column())).toList();
    }

    /**
     * Ends the reading.
     *
     * @throws ContentException if anything was found
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ContentException(sorted());
        }
    }
}
