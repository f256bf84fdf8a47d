package io.github.backcare.format;

import io.github.backcare.content.Citation;
import io.github.backcare.routine.Exercise;
import io.github.backcare.routine.Moment;
import io.github.backcare.routine.Planned;
import io.github.backcare.routine.Routine;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screening;
import io.github.backcare.screening.StopSign;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A routine as a page of text. */
public final class RoutineText {
    private final Page page;
    private final Handout handout;

    private RoutineText(Page page, Handout handout) {
        this.page = page;
        this.handout = handout;
    }

    /** Writes the handout on the page. */
    public static void write(Handout handout, Page page) {
        new RoutineText(page, handout).write();
    }

    private void write() {
        title();
        handout.screening().ifPresent(this::screening);
        exercises();
        stopSigns();
        page.heading("General rules");
        handout.generalRules().forEach(page::bullet);
        leftOut();
        sources();
        page.blank().dim("", RoutineWords.disclaimer(handout));
    }

    private void title() {
        Routine routine = handout.routine();
        page.painted(Theme.HEADING, RoutineWords.title(routine));
        page.paragraph(RoutineWords.summary(routine));
        RoutineWords.timeRemark(routine).ifPresent(page::paragraph);
        RoutineWords.progression(routine).forEach(page::paragraph);
        if (handout.screening().isEmpty()) {
            page.blank().paragraph(RoutineWords.SCREEN_FIRST);
        }
    }

    private void screening(Screening screening) {
        page.blank().painted(LevelWords.role(screening.level()),
                LevelWords.sign(screening.level(), page.style()) + screening.level().name());
        page.paragraph(LevelWords.headline(screening, handout.contacts()));
        screening.reasons().stream().filter(reason -> reason.rule().level() != Level.GO)
                .forEach(reason -> page.bullet(reason.rule().because() + " " + reason.rule().action()));
        if (!screening.takenAsDenied().isEmpty()) {
            page.dim("", "You said you have none of the other danger signs and conditions.");
        }
    }

    private void exercises() {
        Routine routine = handout.routine();
        List<Moment> breaks = routine.timeline().breaks();
        for (int i = 0; i < routine.exercises().size(); i++) {
            exercise(i, routine.exercises().get(i), routine.timeline().secondsOf(i));
            int index = i;
            breaks.stream().filter(pause -> pause.exercise() == index).forEach(pause ->
                    page.blank().paragraph("Break, " + pause.seconds() + " s. " + pause.say()));
        }
    }

    private void exercise(int index, Planned planned, int seconds) {
        Exercise exercise = planned.exercise();
        page.heading((index + 1) + ". " + exercise.name());
        page.dim("   ", RoutineWords.facts(planned, seconds));
        page.indented("   ", exercise.start());
        for (int i = 0; i < exercise.steps().size(); i++) {
            page.hanging("   " + page.style().either("→", "-") + " ", exercise.steps().get(i).say() + " ("
                    + DoseWords.step(exercise.steps().get(i).cue(), planned.stepSeconds().get(i)) + ")");
        }
        page.indented("   ", capital(DoseWords.dose(planned)) + ".");
        page.indented("   ", "Right when: " + String.join("; ", exercise.rightWhen()) + ".");
        page.indented("   ", "Stop if: " + String.join("; ", exercise.stopIf()) + ".");
        exercise.easier().ifPresent(easier -> page.indented("   ", "Easier: " + easier));
        exercise.note().ifPresent(note -> page.dim("   ", "Note: " + note));
        if (!exercise.checked()) {
            page.indented("   ", RoutineWords.UNCHECKED);
        }
    }

    private void stopSigns() {
        page.heading("Stop at once if you notice any of these");
        for (Level level : List.of(Level.EMERGENCY, Level.URGENT, Level.STOP)) {
            List<StopSign> signs = handout.rules().stopSigns().stream().filter(sign -> sign.then() == level).toList();
            if (!signs.isEmpty()) {
                page.painted(LevelWords.role(level), RoutineWords.stopAction(level, handout.contacts()));
                signs.forEach(sign -> page.bullet(sign.sign()));
            }
        }
    }

    private void leftOut() {
        if (handout.routine().leftOut().isEmpty()) {
            return;
        }
        page.heading("Left out");
        RoutineWords.leftOut(handout.routine()).forEach(page::bullet);
    }

    private void sources() {
        String sources = handout.routine().exercises().stream()
                .flatMap(planned -> planned.exercise().sources().stream()).map(Citation::source).distinct()
                .map(source -> source.publisher() + ", " + source.title()).collect(Collectors.joining("; "));
        page.blank().dim("", "Sources: " + sources + ".");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
