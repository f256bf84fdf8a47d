package io.github.backcare.format;

import io.github.backcare.content.Element;
import io.github.backcare.figure.Figure;
import io.github.backcare.figure.SvgPainter;
import io.github.backcare.routine.Exercise;
import io.github.backcare.routine.Planned;
import io.github.backcare.routine.Routine;
import io.github.backcare.routine.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One exercise of a handout: its pictures pose by pose, and how to do it. */
final class ExerciseHtml {
    private final StringBuilder html = new StringBuilder(16_384);
    private final Routine routine;
    private final int index;
    private final Planned planned;
    private final Exercise exercise;

    private ExerciseHtml(Routine routine, int index) {
        this.routine = routine;
        this.index = index;
        this.planned = routine.exercises().get(index);
        this.exercise = planned.exercise();
    }

    static String of(Routine routine, int index) {
        return new ExerciseHtml(routine, index).write();
    }

    private String write() {
        String id = "e" + (index + 1);
        html.append("<article aria-labelledby=\"").append(id).append("\">\n<h3 id=\"").append(id).append("\">")
                .append(index + 1).append(". ").append(Html.text(exercise.name())).append("</h3>\n");
        paragraph("facts", RoutineWords.facts(planned, routine.timeline().secondsOf(index)));
        html.append(exercise.figure().isPresent() ? "<div class=\"how\">\n" : "<div>\n");
        exercise.figure().ifPresent(this::pictures);
        html.append("<div>\n<p>").append(Html.text(exercise.start())).append("</p>\n<ol>\n");
        for (int i = 0; i < exercise.steps().size(); i++) {
            html.append("<li>").append(Html.text(exercise.steps().get(i).say())).append(" (")
                    .append(DoseWords.step(exercise.steps().get(i).cue(), planned.stepSeconds().get(i)))
                    .append(")</li>\n");
        }
        html.append("</ol>\n<p><strong>How often:</strong> ").append(Html.text(DoseWords.dose(planned)))
                .append(".</p>\n</div>\n</div>\n<div class=\"signs\">\n");
        signs("Right when", exercise.rightWhen());
        signs("Stop if", exercise.stopIf());
        html.append("</div>\n");
        exercise.easier().ifPresent(easier -> labelled("Easier", easier));
        exercise.note().ifPresent(note -> labelled("Note", note));
        if (!exercise.checked()) {
            html.append("<p><strong>").append(RoutineWords.UNCHECKED).append("</strong></p>\n");
        }
        return html.append("</article>").toString();
    }

    /** A picture for each pose; steps that keep a pose share its picture. */
    private void pictures(Figure figure) {
        html.append("<div class=\"pictures\">\n");
        int step = 0;
        while (step < figure.steps().size()) {
            int end = step + 1;
            while (end < figure.steps().size() && figure.steps().get(end).equals(figure.steps().get(step))) {
                end++;
            }
            picture(figure, step, end);
            step = end;
        }
        if (exercise.dose().sides() == 2) {
            paragraph("small", "The pictures show the first side (" + exercise.dose().sideNames().get(0)
                    + "). Do the same for the other (" + exercise.dose().sideNames().get(1) + ").");
        }
        html.append("</div>\n");
    }

    private void picture(Figure figure, int from, int to) {
        List<String> captions = new ArrayList<>();
        for (int i = from; i < to; i++) {
            captions.add((i + 1) + " " + exercise.steps().get(i).cue().word());
        }
        List<Step> shown = exercise.steps().subList(from, to);
        String cues = shown.stream().map(step -> Element.nameOf(step.cue()).replace('-', ' '))
                .collect(Collectors.joining(", then "));
        html.append("<figure>").append(SvgPainter.paint(figure, from, routine.age().week(),
                "p" + (index + 1) + "s" + (from + 1), exercise.name() + ": " + cues,
                shown.stream().map(Step::say).collect(Collectors.joining(" "))));
        html.append("<figcaption>").append(Html.text(String.join(", ", captions))).append("</figcaption></figure>\n");
    }

    private void signs(String title, List<String> signs) {
        html.append("<div><p><strong>").append(title).append("</strong></p><ul>");
        signs.forEach(sign -> html.append("<li>").append(Html.text(sign)).append("</li>"));
        html.append("</ul></div>\n");
    }

    private void labelled(String label, String text) {
        html.append("<p><strong>").append(label).append(":</strong> ").append(Html.text(text)).append("</p>\n");
    }

    private void paragraph(String style, String text) {
        html.append("<p class=\"").append(style).append("\">").append(Html.text(text)).append("</p>\n");
    }
}
