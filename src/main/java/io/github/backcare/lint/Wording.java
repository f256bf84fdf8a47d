package io.github.backcare.lint;

import io.github.backcare.content.Problems;
import io.github.backcare.wording.Finding;
import io.github.backcare.wording.WordingLint;
import java.util.List;

/**
 * Phrases and vocabulary that contradict each other. Beside a user's own phrases those that ship are not tried again:
 * there are more than a hundred thousand, and the build did it.
 */
final class Wording implements Check {

    @Override
    public void check(Content content, Problems problems) {
        List<Finding> all = List.copyOf(content.rules().findings().values());
        List<Finding> own = all.stream().filter(finding -> !content.isShipped(finding.at())).toList();
        WordingLint.check(all, own.isEmpty() ? all : own, content.vocabulary(), content.interpreter())
                .forEach(problem -> problems.add(problem.at(), problem.message()));
    }
}
