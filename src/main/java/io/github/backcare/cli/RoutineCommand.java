package io.github.backcare.cli;

import io.github.backcare.format.Contacts;
import io.github.backcare.format.Handout;
import io.github.backcare.format.Page;
import io.github.backcare.format.RoutineJson;
import io.github.backcare.format.RoutineMarkdown;
import io.github.backcare.format.RoutineText;
import io.github.backcare.format.ScreeningJson;
import io.github.backcare.format.ScreeningText;
import io.github.backcare.format.Style;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.routine.Planner;
import io.github.backcare.routine.Routine;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screening;
import java.time.LocalDate;
import java.util.List;
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
        spec.addOption(Options.value("FORMAT", "text (default), markdown or json.", "--format"));
        spec.addOption(Options.value("FILE", "Write to this file instead of the screen.", "-o", "--output"));
        Library.addOptionTo(spec);
        DisplayOptions.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Context context) {
        GestationalAge age = AgeOptions.read(parsed, LocalDate.now(context.clock())).orElseGet(() -> ask(parsed, context));
        String format = format(parsed);
        Library library = Library.of(parsed);
        Optional<Screening> screening = screening(parsed, context, age, library);
        if (screening.isPresent() && screening.get().level().atLeast(Level.STOP)) {
            return refuse(screening.get(), format, parsed, context);
        }
        Routine routine = new Planner(library.exercises())
                .plan(RoutineOptions.request(parsed, age, screening, library));
        if (routine.exercises().isEmpty()) {
            throw new UsageException("No exercise for week " + age.week() + " fits what you asked for (allow another "
                    + "position, or avoid less).");
        }
        Handout handout = new Handout(routine, screening, library.rules(), library.exercises(), Contacts.UNKNOWN);
        OutputFile.write(parsed, context, text(handout, format, parsed, context));
        return ExitCode.OK;
    }

    private static Optional<Screening> screening(ParseResult parsed, Context context, GestationalAge age,
            Library library) {
        Answers answers = AnswerOptions.read(parsed, Optional.of(age), library::interpreter);
        if (!AnswerOptions.given(parsed)) {
            return Optional.empty();
        }
        if (DisplayOptions.mayAsk(parsed, context)) {
            answers = ScreeningConversation.of(library, parsed, context).complete(answers);
        }
        return Optional.of(library.screener().screen(answers));
    }

    private static int refuse(Screening screening, String format, ParseResult parsed, Context context) {
        if (format.equals("json")) {
            context.out().print(ScreeningJson.of(screening, List.of()));
        } else {
            Page page = new Page(DisplayOptions.style(parsed, context));
            ScreeningText.write(screening, Contacts.UNKNOWN, page);
            context.out().print(page);
        }
        return screening.level().exitCode();
    }

    private static GestationalAge ask(ParseResult parsed, Context context) {
        if (!DisplayOptions.mayAsk(parsed, context)) {
            throw new UsageException("How far are you? Add --week 24, say, or --due with your due date.");
        }
        return ScreeningConversation.of(Library.of(parsed), parsed, context).askAge(Draft.EMPTY);
    }

    private static String format(ParseResult parsed) {
        String format = Options.has(parsed, "--format") ? Options.text(parsed, "--format") : "text";
        if (!List.of("text", "markdown", "json").contains(format)) {
            throw new UsageException("--format takes text, markdown or json, not '" + format + "'.");
        }
        return format;
    }

    private static String text(Handout handout, String format, ParseResult parsed, Context context) {
        return switch (format) {
            case "json" -> RoutineJson.of(handout);
            case "markdown" -> RoutineMarkdown.of(handout);
            default -> {
                boolean toFile = Options.has(parsed, "--output");
                Style style = DisplayOptions.style(parsed, context);
                Page page = new Page(toFile ? new Style(false, style.glyphs(), Style.DEFAULT_WIDTH) : style);
                RoutineText.write(handout, page);
                yield page.toString();
            }
        };
    }
}
