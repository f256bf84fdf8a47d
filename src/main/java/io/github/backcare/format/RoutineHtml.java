package io.github.backcare.format;

import io.github.backcare.content.Source;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.routine.Moment;
import io.github.backcare.routine.Routine;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screening;
import io.github.backcare.screening.StopSign;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A routine as one web page to print and pin on the wall: no script, and nothing fetched from anywhere. */
public final class RoutineHtml {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final String READ_FIRST = "Nobody has asked how you are today. Before you start, read the stop signs: "
            + "if one is true for you, do not exercise.";

    private final StringBuilder page = new StringBuilder(65_536);
    private final Handout handout;
    private final Signature signature;
    private final LocalDate date;

    private RoutineHtml(Handout handout, Signature signature, LocalDate date) {
        this.handout = handout;
        this.signature = signature;
        this.date = date;
    }

    /** The handout as a page of the given day. */
    public static String of(Handout handout, Signature signature, LocalDate date) {
        return new RoutineHtml(handout, signature, date).write();
    }

    private String write() {
        Routine routine = handout.routine();
        String title = "Back exercises for week " + routine.age().week();
        line("<!DOCTYPE html>").line("<html lang=\"en\">").line("<head>").line("<meta charset=\"utf-8\">")
                .line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .line("<title>" + title + ", " + date.format(DAY) + "</title>")
                .line("<style>\n" + css() + "</style>").line("</head>").line("<body>");
        header(title, routine);
        line("<main>");
        stopSigns();
        handout.screening().ifPresentOrElse(this::verdict, () -> line("<p><strong>" + READ_FIRST + "</strong></p>"));
        exercises(routine);
        week(routine);
        line("<h2>General rules</h2>").line("<ul>");
        handout.generalRules().forEach(this::item);
        line("</ul>");
        if (!routine.leftOut().isEmpty()) {
            line("<h2>Left out</h2>").line("<ul>");
            RoutineWords.leftOut(routine).forEach(this::item);
            line("</ul>");
        }
        line("</main>").line("<footer class=\"small\">");
        sources(routine);
        return line("<p>" + Html.text(RoutineWords.disclaimer(handout)) + "</p>").line("</footer>").line("</body>")
                .line("</html>").page.toString();
    }

    private void header(String title, Routine routine) {
        GestationalAge age = routine.age();
        line("<header>").line("<h1>" + title + "</h1>");
        line("<p class=\"facts\">" + date.format(DAY) + ", trimester " + age.trimester().number() + ". "
                + Html.text(RoutineWords.summary(routine)) + "</p>");
        RoutineWords.timeRemark(routine).ifPresent(this::paragraph);
        RoutineWords.progression(routine).forEach(this::paragraph);
        if (signature.from().isPresent() || signature.note().isPresent()) {
            line("<div class=\"from\">");
            signature.note().ifPresent(note -> note.lines().filter(part -> !part.isBlank()).forEach(this::paragraph));
            signature.from().ifPresent(from -> line("<p>From <strong>" + Html.text(from) + "</strong></p>"));
            line("</div>");
        }
        line("</header>");
    }

    private void stopSigns() {
        line("<section class=\"stop\" aria-labelledby=\"stop\">")
                .line("<h2 id=\"stop\">Stop at once if you notice any of these</h2>");
        for (Level level : List.of(Level.EMERGENCY, Level.URGENT, Level.STOP)) {
            List<StopSign> signs = handout.rules().stopSigns().stream().filter(sign -> sign.then() == level).toList();
            if (!signs.isEmpty()) {
                line("<h3>" + Html.text(RoutineWords.stopAction(level, handout.contacts())) + "</h3>").line("<ul>");
                signs.forEach(sign -> item(sign.sign()));
                line("</ul>");
            }
        }
        // A number that is not known is left to be written in by hand.
        line("<p><strong>My maternity unit:</strong> " + handout.contacts().maternityUnit()
                .map(number -> "<strong>" + Html.text(number) + "</strong>")
                .orElse("<span class=\"write\">&nbsp;</span>") + "</p>").line("</section>");
    }

    private void verdict(Screening screening) {
        line("<section class=\"verdict\">").line("<h2>" + screening.level().name().charAt(0)
                + screening.level().name().substring(1).toLowerCase(Locale.ROOT) + "</h2>");
        paragraph(LevelWords.headline(screening, handout.contacts()));
        var reasons = screening.reasons().stream().filter(reason -> reason.rule().level() != Level.GO).toList();
        if (!reasons.isEmpty()) {
            line("<ul>");
            reasons.forEach(reason -> item(reason.rule().because() + " " + reason.rule().action()));
            line("</ul>");
        }
        line("</section>");
    }

    private void exercises(Routine routine) {
        line("<h2>Your exercises</h2>");
        for (int i = 0; i < routine.exercises().size(); i++) {
            line(ExerciseHtml.of(routine, i));
            int index = i;
            routine.timeline().breaks().stream().filter(pause -> pause.exercise() == index).map(Moment::say)
                    .forEach(say -> line("<p class=\"break\">Break. " + Html.text(say) + "</p>"));
        }
    }

    private void week(Routine routine) {
        line("<h2>My week</h2>").line("<table>").line("<caption>Tick a box each time you have done it.</caption>");
        page.append("<thead><tr><th scope=\"col\">Exercise</th>");
        DAYS.forEach(day -> page.append("<th scope=\"col\">").append(day).append("</th>"));
        line("</tr></thead>").line("<tbody>");
        routine.exercises().forEach(planned -> line("<tr><th scope=\"row\">" + Html.text(planned.exercise().name())
                + "</th>" + "<td><span class=\"box\"></span></td>".repeat(DAYS.size()) + "</tr>"));
        line("</tbody>").line("</table>");
    }

    private void sources(Routine routine) {
        line("<h2>Sources</h2>").line("<ul>");
        routine.exercises().stream().flatMap(planned -> planned.exercise().sources().stream())
                .map(citation -> citation.source()).distinct().forEach(source -> line("<li>" + source(source) + "</li>"));
        line("</ul>");
    }

    private static String source(Source source) {
        String name = Html.text(source.publisher() + ", " + source.title());
        // Addresses are printed, not linked: on paper a link says nothing, and a page without links calls nowhere.
        return name + source.url().map(url -> ", " + Html.text(url)).orElse("");
    }

    private void paragraph(String text) {
        line("<p>" + Html.text(text) + "</p>");
    }

    private void item(String text) {
        line("<li>" + Html.text(text) + "</li>");
    }

    private RoutineHtml line(String line) {
        page.append(line).append('\n');
        return this;
    }

    private static String css() {
        try (InputStream in = RoutineHtml.class.getResourceAsStream("handout.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
