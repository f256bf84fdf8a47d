package io.github.backcare.format;

import io.github.backcare.content.Citation;
import io.github.backcare.content.Unprintable;
import io.github.backcare.routine.Exercise;
import io.github.backcare.routine.Moment;
import io.github.backcare.routine.Planned;
import io.github.backcare.routine.Routine;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.StopSign;
import java.util.List;

/** A routine as Markdown, for a note or a web page. */
public final class RoutineMarkdown {
    private final StringBuilder text = new StringBuilder();
    private final Handout handout;

    private RoutineMarkdown(Handout handout) {
        this.handout = handout;
    }

    /** The handout as Markdown. */
    public static String of(Handout handout) {
        return new RoutineMarkdown(handout).write();
    }

    private String write() {
        Routine routine = handout.routine();
        line("# " + RoutineWords.title(routine)).line("").line(RoutineWords.summary(routine)).line("");
        RoutineWords.timeRemark(routine).ifPresent(remark -> line(remark).line(""));
        RoutineWords.progression(routine).forEach(because -> line(because).line(""));
        handout.screening().ifPresentOrElse(screening -> {
            line("**" + screening.level().name() + ".** " + LevelWords.headline(screening, handout.contacts())).line("");
            screening.reasons().stream().filter(reason -> reason.rule().level() != Level.GO)
                    .forEach(reason -> line("- " + reason.rule().because() + " " + reason.rule().action()));
            line("");
        }, () -> line("> " + RoutineWords.SCREEN_FIRST).line(""));
        List<Moment> breaks = routine.timeline().breaks();
        for (int i = 0; i < routine.exercises().size(); i++) {
            exercise(i, routine.exercises().get(i), routine.timeline().secondsOf(i));
            int index = i;
            breaks.stream().filter(pause -> pause.exercise() == index)
                    .forEach(pause -> line("*Break, " + pause.seconds() + " s. " + pause.say() + "*").line(""));
        }
        closing();
        return text.toString();
    }

    private void exercise(int index, Planned planned, int seconds) {
        Exercise exercise = planned.exercise();
        line("## " + (index + 1) + ". " + exercise.name()).line("");
        line("*" + RoutineWords.facts(planned, seconds) + "*").line("");
        line(exercise.start()).line("");
        for (int i = 0; i < exercise.steps().size(); i++) {
            line((i + 1) + ". " + exercise.steps().get(i).say() + " ("
                    + DoseWords.step(exercise.steps().get(i).cue(), planned.stepSeconds().get(i)) + ")");
        }
        line("").line("**Dose:** " + DoseWords.dose(planned) + ".").line("");
        line("**Right when:** " + String.join("; ", exercise.rightWhen()) + ".").line("");
        line("**Stop if:** " + String.join("; ", exercise.stopIf()) + ".").line("");
        exercise.easier().ifPresent(easier -> line("**Easier:** " + easier).line(""));
        exercise.note().ifPresent(note -> line("**Note:** " + note).line(""));
        if (!exercise.checked()) {
            line("**" + RoutineWords.UNCHECKED + "**").line("");
        }
    }

    private void closing() {
        line("## Stop at once if you notice any of these").line("");
        for (Level level : List.of(Level.EMERGENCY, Level.URGENT, Level.STOP)) {
            List<StopSign> signs = handout.rules().stopSigns().stream().filter(sign -> sign.then() == level).toList();
            if (!signs.isEmpty()) {
                line("**" + RoutineWords.stopAction(level, handout.contacts()) + "**").line("");
                signs.forEach(sign -> line("- " + sign.sign()));
                line("");
            }
        }
        line("## General rules").line("");
        handout.generalRules().forEach(rule -> line("- " + rule));
        if (!handout.routine().leftOut().isEmpty()) {
            line("").line("## Left out").line("");
            RoutineWords.leftOut(handout.routine()).forEach(left -> line("- " + left));
        }
        line("").line("## Sources").line("");
        handout.routine().exercises().stream().flatMap(planned -> planned.exercise().sources().stream())
                .map(Citation::source).distinct().forEach(source -> line("- " + source.publisher() + ", "
                        + source.title() + source.url().map(url -> " <" + url + ">").orElse("")));
        line("").line(RoutineWords.disclaimer(handout));
    }

    private RoutineMarkdown line(String line) {
        text.append(Unprintable.shown(line)).append('\n');
        return this;
    }
}
