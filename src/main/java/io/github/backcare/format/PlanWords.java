package io.github.backcare.format;

import io.github.backcare.plan.Plan;
import io.github.backcare.plan.PlannedSession;
import io.github.backcare.routine.Planned;
import io.github.backcare.routine.Routine;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Reason;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.screening.StopSign;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Sentences about a plan that every format shares. */
public final class PlanWords {
    static final String SCREEN_FIRST = "Before each session run `backcare screen`: how you are that day decides, not "
            + "this plan.";
    static final String ASK_FIRST = "Ask your midwife or doctor before you do these.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private PlanWords() {
    }

    static String title(Plan plan) {
        return "Back exercises until your due date, " + Days.words(plan.due());
    }

    /** How many sessions, from when to when, and on which days. */
    public static String summary(Plan plan) {
        int count = plan.sessions().size();
        if (count == 0) {
            return "No session.";
        }
        String days = Days.ofTheWeek(plan.rhythm().days());
        return count + (count == 1 ? " session" : " sessions") + ", from "
                + Days.words(plan.sessions().get(0).start().toLocalDate()) + " to "
                + Days.words(plan.sessions().get(count - 1).start().toLocalDate()) + ": " + days + " at "
                + plan.rhythm().time() + ", wherever you are.";
    }

    /** Why a plan ends early, a sentence each; empty where it does not. */
    public static List<String> end(Plan plan) {
        if (plan.end().isEmpty()) {
            return List.of();
        }
        Plan.EarlyEnd end = plan.end().get();
        List<String> sentences = new ArrayList<>();
        if (end.screening().isEmpty()) {
            sentences.add("The plan ends before " + Days.words(end.day()) + ", since no exercise of that week fits what you "
                    + "asked for (allow more positions, or avoid less).");
            return sentences;
        }
        sentences.add("The plan ends before " + Days.words(end.day()) + ": from then on, what your profile says or you "
                + "gave would not be cleared for exercise.");
        end.screening().get().reasons().stream().filter(reason -> reason.rule().level().atLeast(Level.STOP))
                .map(Reason::rule).forEach(rule -> sentences.add(rule.because() + " " + rule.action()));
        return sentences;
    }

    /** The sessions of each completed week with the same routine, in order. */
    static Map<Integer, List<PlannedSession>> byWeek(Plan plan) {
        return plan.sessions().stream().collect(Collectors.groupingBy(session -> session.age().week(),
                LinkedHashMap::new, Collectors.toList()));
    }

    static String day(PlannedSession session) {
        return DAY.format(session.start());
    }

    /** {@code Cat-cow (on all fours): 8 times}. */
    static String exercise(Planned planned) {
        return planned.exercise().name() + " (" + planned.exercise().posture().words() + "): " + DoseWords.dose(planned);
    }

    /** What her standing conditions ask of her in a session, a sentence or two each. */
    static List<String> cautions(PlannedSession session) {
        return session.screening().reasons().stream().map(Reason::rule).filter(rule -> rule.level() == Level.CAUTION)
                .map(rule -> rule.because() + " " + rule.action()).toList();
    }

    /** The text of one event: what to do, when to stop, and to ask first. */
    static String description(Plan plan, PlannedSession session, SafetyRules rules, Contacts contacts) {
        Routine routine = session.routine();
        StringBuilder text = new StringBuilder();
        text.append("Before you start: backcare screen. How you are today decides. Then: backcare session.\n");
        if (session.askFirst()) {
            text.append(ASK_FIRST).append('\n');
        }
        cautions(session).forEach(caution -> text.append(caution).append('\n'));
        if (session.equals(plan.sessions().get(plan.sessions().size() - 1))) {
            end(plan).forEach(sentence -> text.append(sentence).append('\n'));
        }
        text.append("\nWeek ").append(session.age().week()).append(", trimester ")
                .append(session.age().trimester().number()).append(". ").append(RoutineWords.summary(routine))
                .append("\n\n");
        routine.exercises().forEach(planned -> text.append("- ").append(exercise(planned)).append('\n'));
        RoutineWords.progression(routine).forEach(because -> text.append('\n').append(because).append('\n'));
        text.append('\n').append(stopSigns(rules, contacts));
        return text.toString();
    }

    private static String stopSigns(SafetyRules rules, Contacts contacts) {
        StringBuilder text = new StringBuilder("Stop at once if you notice:\n");
        for (Level level : List.of(Level.EMERGENCY, Level.URGENT, Level.STOP)) {
            String signs = rules.stopSigns().stream().filter(sign -> sign.then() == level).map(StopSign::sign)
                    .collect(Collectors.joining("; "));
            if (!signs.isEmpty()) {
                text.append("- ").append(signs).append(". ").append(RoutineWords.stopAction(level, contacts)).append('\n');
            }
        }
        return text.toString();
    }
}
