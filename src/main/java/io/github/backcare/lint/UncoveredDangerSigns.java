package io.github.backcare.lint;

import io.github.backcare.content.Problems;
import io.github.backcare.screening.Level;
import io.github.backcare.wording.Finding;
import java.util.List;

/** Danger signs that nobody is asked about in a week in which they would be urgent. */
final class UncoveredDangerSigns implements Check {

    @Override
    public void check(Content content, Problems problems) {
        for (Finding finding : content.rules().findings().values()) {
            if (finding.dangerSign()) {
                List<Integer> open = content.weeksAtLeast(Level.URGENT, finding.id()).stream()
                        .filter(week -> !isAsked(finding.id(), week, content)).toList();
                if (!open.isEmpty()) {
                    problems.add(finding.at(), "the danger sign '" + finding.id() + "' is on no line of the checklist "
                            + "in " + WeekList.of(open) + " (add it to what a line covers)");
                }
            }
        }
    }

    private static boolean isAsked(String id, int week, Content content) {
        return content.rules().checklist().stream()
                .anyMatch(line -> line.weeks().contains(week) && line.covers().contains(id));
    }
}
