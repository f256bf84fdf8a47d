package io.github.backcare.format;

import io.github.backcare.content.Element;
import io.github.backcare.figure.Figure;
import io.github.backcare.figure.SvgPainter;
import io.github.backcare.routine.Exercise;
import io.github.backcare.routine.ExerciseBook;

/** Every figure on one page, to be looked at: each step of each exercise, early and late in its weeks. */
public final class FigureSheet {

    private FigureSheet() {
    }

    /** The page as one self-contained HTML file. */
    public static String of(ExerciseBook book) {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Every figure</title>
                <style>
                body { font: 15px/1.4 system-ui, sans-serif; margin: 16px; color: #111; background: #fff }
                h2 { font-size: 15px; margin: 20px 0 4px; border-top: 1px solid #ccc; padding-top: 8px }
                .row { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-end }
                figure { margin: 0; max-width: 240px } figcaption { font-size: 12px }
                </style></head><body><h1>Every figure</h1>
                """);
        int number = 0;
        for (Exercise exercise : book.exercises()) {
            page.append("<section><h2>").append(Html.text(exercise.id())).append("</h2><div class=\"row\">\n");
            int at = number++;
            exercise.figure().ifPresentOrElse(figure -> row(page, exercise, figure, "x" + at),
                    () -> page.append("<p>No figure yet.</p>"));
            page.append("</div></section>\n");
        }
        return page.append("</body></html>\n").toString();
    }

    private static void row(StringBuilder page, Exercise exercise, Figure figure, String id) {
        for (int step = 0; step < figure.steps().size(); step++) {
            picture(page, exercise, figure, step, exercise.weeks().to(), id + "l" + step);
        }
        picture(page, exercise, exercise.dose().sides() == 2 ? figure.mirrored() : figure, 0,
                exercise.weeks().from(), id + "e");
    }

    private static void picture(StringBuilder page, Exercise exercise, Figure figure, int step, int week, String id) {
        String cue = Element.nameOf(exercise.steps().get(step).cue());
        page.append("<figure>").append(SvgPainter.paint(figure, step, week, id, exercise.name() + ", " + cue,
                exercise.steps().get(step).say())).append("<figcaption>").append(step + 1).append(' ').append(cue)
                .append(", week ").append(week).append("</figcaption></figure>\n");
    }
}
