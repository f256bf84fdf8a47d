package io.github.backcare.cli;

import io.github.backcare.format.Handout;
import io.github.backcare.format.Page;
import io.github.backcare.format.RoutineHtml;
import io.github.backcare.format.RoutineJson;
import io.github.backcare.format.RoutineMarkdown;
import io.github.backcare.format.RoutineText;
import io.github.backcare.format.ScreeningJson;
import io.github.backcare.format.ScreeningText;
import io.github.backcare.format.Signature;
import io.github.backcare.format.Style;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.routine.Planner;
import io.github.backcare.routine.Routine;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screening;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code backcare routine}: a routine for her week, to read or to print. */
final class RoutineCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("routine", "Prints a routine that fits your week. With a symptom or a "
                + "condition it screens first, and prints no exercise unless you may exercise.");
        AgeOptions.addTo(spec);
        AnswerOptions.addTo(spec);
        RoutineOptions.addTo(spec);
        Person.addOptionTo(spec);
        spec.addOption(Options.value("FORMAT", "text, markdown, html or json. Without it the ending of "
                + "--output says which (.md, .html, .json), else text.", "--format"));
        spec.addOption(Options.value("FILE", "Write to this file instead of the screen.", "-o", "--output"));
        SignatureOptions.addTo(spec);
        Library.addOptionTo(spec);
        DisplayOptions.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Context context) {
        Person person = Person.of(parsed, context);
        String format = format(parsed);
        Signature signature = SignatureOptions.read(parsed, format);
        if (person.hasEnded()) {
            return Ended.say(person, format.equals("json"), parsed, context);
        }
        boolean mayAsk = DisplayOptions.mayAsk(parsed, context);
        AgeChoice choice = AgeChoice.of(parsed, context, person, mayAsk);
        if (!choice.mayBeAsked()) {
            // Why there is no week has been said.
            return ExitCode.USAGE;
        }
        AgeChoice age = choice.age().isPresent() ? choice : choice.with(ask(parsed, context));
        Library library = Library.of(parsed);
        Optional<Screening> screening = AnswerOptions.given(parsed) || person.needsScreening() || age.other().isPresent()
                ? Optional.of(Consultation.hold(parsed, context, library, person, age, mayAsk).screening())
                : Optional.empty();
        if (screening.isPresent() && screening.get().level().atLeast(Level.STOP)) {
            return refuse(screening.get(), format, person, parsed, context);
        }
        GestationalAge week = screening.flatMap(outcome -> outcome.answers().age()).or(age::age).orElseThrow();
        Routine routine = new Planner(library.exercises())
                .plan(RoutineOptions.request(parsed, week, screening, library, person.preferences(),
                        person.training()));
        if (routine.exercises().isEmpty()) {
            throw new UsageException("No exercise for week " + week.week() + " fits what you asked for (allow another "
                    + "position, or avoid less).");
        }
        Handout handout = new Handout(routine, screening, library.rules(), library.exercises(), person.contacts());
        OutputFile.write(parsed, context, format.equals("html")
                ? RoutineHtml.of(handout, signature, LocalDate.now(context.clock()))
                : text(handout, format, person.style(parsed, context), parsed));
        return ExitCode.OK;
    }

    private static int refuse(Screening screening, String format, Person person, ParseResult parsed, Context context) {
        if (format.equals("json")) {
            context.out().print(ScreeningJson.of(screening, List.of()));
        } else {
            Page page = new Page(person.style(parsed, context));
            ScreeningText.write(screening, person.contacts(), page);
            context.out().print(page);
        }
        return screening.level().exitCode();
    }

    private static GestationalAge ask(ParseResult parsed, Context context) {
        if (!DisplayOptions.mayAsk(parsed, context)) {
            throw new UsageException("How far are you? Add --week 24, say, or --due with your due date.");
        }
        return AgeQuestion.insist(new Prompt(context, DisplayOptions.style(parsed, context)),
                LocalDate.now(context.clock()));
    }

    private static String format(ParseResult parsed) {
        String format = Options.has(parsed, "--format") ? Options.text(parsed, "--format")
                : ofEnding(Options.text(parsed, "--output"));
        if (!List.of("text", "markdown", "html", "json").contains(format)) {
            throw new UsageException("--format takes text, markdown, html or json, not '" + format + "'.");
        }
        return format;
    }

    /** What the name of the file asks for. */
    private static String ofEnding(String file) {
        String name = file == null ? "" : file.toLowerCase(Locale.ROOT);
        return switch (name.substring(Math.max(0, name.lastIndexOf('.')))) {
            case ".html", ".htm" -> "html";
            case ".md", ".markdown" -> "markdown";
            case ".json" -> "json";
            default -> "text";
        };
    }

    private static String text(Handout handout, String format, Style style, ParseResult parsed) {
        return switch (format) {
            case "json" -> RoutineJson.of(handout);
            case "markdown" -> RoutineMarkdown.of(handout);
            default -> {
                boolean toFile = Options.has(parsed, "--output");
                Page page = new Page(toFile ? new Style(false, style.glyphs(), Style.DEFAULT_WIDTH) : style);
                RoutineText.write(handout, page);
                yield page.toString();
            }
        };
    }
}
