package io.github.backcare.format;

import io.github.backcare.content.Unprintable;
import io.github.backcare.plan.Plan;
import io.github.backcare.plan.PlannedSession;
import io.github.backcare.screening.SafetyRules;
import java.util.stream.Collectors;

/** A plan as Markdown, with boxes to tick. */
public final class PlanMarkdown {
    private final StringBuilder text = new StringBuilder();
    private PlannedSession shown;

    private PlanMarkdown() {
    }

    /** The plan as Markdown. */
    public static String of(Plan plan, SafetyRules rules) {
        return new PlanMarkdown().write(plan, rules);
    }

    private String write(Plan plan, SafetyRules rules) {
        line("# " + PlanWords.title(plan)).line("").line(PlanWords.summary(plan)).line("");
        PlanWords.end(plan).forEach(sentence -> line(sentence).line(""));
        line("> " + PlanWords.SCREEN_FIRST).line("");
        PlanWords.byWeek(plan).forEach((week, sessions) -> {
            line("## Week " + week).line("");
            for (PlannedSession session : sessions) {
                if (shown == null || !shown.saysTheSame(session)) {
                    routine(session);
                    shown = session;
                }
            }
            line(sessions.stream().map(session -> "- [ ] " + PlanWords.day(session)).collect(Collectors.joining("\n")));
            line("");
        });
        return line(RoutineWords.disclaimer(rules)).text.toString();
    }

    private void routine(PlannedSession session) {
        line("*" + DoseWords.about(session.routine().seconds()) + ", from " + PlanWords.day(session) + ":*").line("");
        session.routine().exercises().forEach(planned -> line("1. " + PlanWords.exercise(planned)));
        line("");
        RoutineWords.progression(session.routine()).forEach(because -> line(because).line(""));
        if (session.askFirst()) {
            line("**" + PlanWords.ASK_FIRST + "**").line("");
        }
        PlanWords.cautions(session).forEach(caution -> line(caution).line(""));
    }

    private PlanMarkdown line(String line) {
        line.lines().forEach(part -> text.append(Unprintable.shown(part)).append('\n'));
        if (line.isEmpty()) {
            text.append('\n');
        }
        return this;
    }
}
