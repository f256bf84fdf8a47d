package io.github.backcare.lint;

import io.github.backcare.content.Problems;
import io.github.backcare.screening.Level;
import io.github.backcare.wording.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Symptoms grave enough to be asked before any exercise that are not marked so. */
final class MissingDangerFlags implements Check {

    /** Recognised in her words but not asked daily, measured rather than felt, or what the second reader makes of all. */
    private static final Set<String> NOT_ASKED = Set.of("self-harm-thoughts", "hurt-by-someone", "pregnancy-ended",
            "sounds-urgent", "sounds-like-emergency");
    private static final String MEASURED = "blood-pressure-";

    @Override
    public void check(Content content, Problems problems) {
        for (Finding finding : content.rules().findings().values()) {
            boolean asked = finding.kind() == Finding.Kind.SYMPTOM && !NOT_ASKED.contains(finding.id())
                    && !finding.id().startsWith(MEASURED);
            if (asked && !finding.dangerSign()) {
                List<Integer> weeks = content.weeksAtLeast(Level.URGENT, finding.id()).stream()
                        .filter(week -> !impliesAsGrave(finding, week, content)).toList();
                if (!weeks.isEmpty()) {
                    problems.add(finding.at(), "the symptom '" + finding.id() + "' is "
                            + content.bareLevel(finding.id(), weeks.get(0)).name().toLowerCase(Locale.ROOT)
                            + " in " + WeekList.of(weeks) + " but no danger sign (add danger-sign: true)");
                }
            }
        }
    }

    /** Asked already, since a yes to it is a yes to a danger sign that is as grave. */
    private static boolean impliesAsGrave(Finding finding, int week, Content content) {
        Level level = content.bareLevel(finding.id(), week);
        return content.rules().withImplied(List.of(finding.id())).stream()
                .filter(id -> !id.equals(finding.id()))
                .filter(id -> content.rules().finding(id).filter(Finding::dangerSign).isPresent())
                .anyMatch(id -> content.bareLevel(id, week).atLeast(level));
    }
}
