package io.github.backcare.lint;

import io.github.backcare.content.Problems;
import io.github.backcare.wording.WordingLint;
import java.util.List;

/** Phrases and vocabulary that contradict each other. */
final class Wording implements Check {

    @Override
    public void check(Content content, Problems problems) {
        WordingLint.check(List.copyOf(content.rules().findings().values()), content.vocabulary())
                .forEach(problem -> problems.add(problem.at(), problem.message()));
    }
}
