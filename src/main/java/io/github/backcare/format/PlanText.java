package io.github.backcare.format;

import io.github.backcare.plan.Plan;
import io.github.backcare.plan.PlannedSession;
import io.github.backcare.screening.SafetyRules;
import java.util.List;
import java.util.stream.Collectors;

/** A plan as a page of text: each week with its days, the routine wherever it changes. */
public final class PlanText {

    private PlanText() {
    }

    /** Writes the plan on the page. */
    public static void write(Plan plan, SafetyRules rules, Page page) {
        page.painted(Theme.HEADING, PlanWords.title(plan));
        page.paragraph(PlanWords.summary(plan)).blank();
        PlanWords.end(plan).forEach(page::paragraph);
        page.blank().paragraph(PlanWords.SCREEN_FIRST);
        PlannedSession[] shown = {null};
        PlanWords.byWeek(plan).forEach((week, sessions) -> {
            page.heading("Week " + week + ": "
                    + sessions.stream().map(PlanWords::day).collect(Collectors.joining(", ")));
            for (PlannedSession session : sessions) {
                if (shown[0] == null || !shown[0].saysTheSame(session)) {
                    routine(session, page);
                    shown[0] = session;
                }
            }
        });
        page.blank().dim("", RoutineWords.disclaimer(rules));
    }

    private static void routine(PlannedSession session, Page page) {
        List<String> lighter = RoutineWords.progression(session.routine());
        page.indented("  ", DoseWords.about(session.routine().seconds()) + ", from " + PlanWords.day(session) + ":");
        session.routine().exercises().forEach(planned -> page.bullet(PlanWords.exercise(planned)));
        lighter.forEach(because -> page.indented("  ", because));
        if (session.askFirst()) {
            page.indented("  ", PlanWords.ASK_FIRST);
        }
        PlanWords.cautions(session).forEach(caution -> page.indented("  ", caution));
    }
}
