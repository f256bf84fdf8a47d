package io.github.backcare.cli;

import io.github.backcare.format.Contacts;
import io.github.backcare.format.Page;
import io.github.backcare.format.ScreeningText;
import io.github.backcare.format.Style;
import io.github.backcare.routine.Planner;
import io.github.backcare.routine.Routine;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Clearance;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screening;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code backcare session}: screens, makes a routine, and takes her through it. */
final class SessionCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("session", "Takes you through a routine that fits your week, with a pacer, "
                + "bells and, if you like, a voice. It asks today's danger signs first.");
        AgeOptions.addTo(spec);
        AnswerOptions.addTo(spec);
        RoutineOptions.addTo(spec);
        SessionOptions.addTo(spec);
        Library.addOptionTo(spec);
        DisplayOptions.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Context context) {
        SessionOptions.speed(parsed);
        try (Venue venue = Venue.open(parsed, context)) {
            try {
                return run(parsed, venue, Library.of(parsed));
            } catch (InputEndedException e) {
                if (venue.isInterrupted()) {
                    return ExitCode.INTERRUPTED;
                }
                throw e;
            }
        }
    }

    private static int run(ParseResult parsed, Venue venue, Library library) {
        Context context = venue.context();
        Answers given = AnswerOptions.read(parsed, AgeOptions.read(parsed, LocalDate.now(context.clock())),
                library::interpreter);
        given = SessionDiary.of(parsed, context).withTrend(given);
        Answers answers = venue.mayAsk() ? venue.conversation(library).complete(given) : given;
        Screening screening = agreed(library.screener().screen(answers), venue, library);
        Optional<Clearance> clearance = screening.clearance(context.clock().instant());
        if (clearance.isEmpty()) {
            return refuse(screening, venue);
        }
        Routine routine = new Planner(library.exercises()).plan(
                RoutineOptions.request(parsed, clearance.get().age(), Optional.of(screening), library));
        if (routine.exercises().isEmpty()) {
            throw new UsageException("No exercise for week " + routine.age().week() + " fits what you asked for (allow "
                    + "another position, or avoid less).");
        }
        if (screening.level() == Level.CAUTION) {
            show(screening, venue);
            if (!answers.equals(given)) {
                venue.prompt().ask("\nPress Enter when you have read it and want to start.");
            }
        }
        return new SessionRun(parsed, venue, library, screening).run(clearance.get(), routine);
    }

    /** Where a rule says "ask first", her word that she did, if she can be asked for it. */
    private static Screening agreed(Screening screening, Venue venue, Library library) {
        if (!screening.askFirst() || screening.answers().agreed() || !venue.mayAsk()) {
            return screening;
        }
        show(screening, venue);
        String answer = venue.prompt().ask("\nHas your midwife or doctor agreed that you exercise? [y, n]");
        return answer.toLowerCase(java.util.Locale.ROOT).startsWith("y")
                ? library.screener().screen(Draft.withAgreement(screening.answers())) : screening;
    }

    private static int refuse(Screening screening, Venue venue) {
        boolean onlyUnasked = screening.level() == Level.UNKNOWN && screening.answers().notUnderstood().isEmpty()
                && screening.answers().ambiguous().isEmpty() && !screening.atLeast().atLeast(Level.STOP);
        if (onlyUnasked && !venue.mayAsk()) {
            throw new UsageException("Nobody is there to ask, so say how you are with flags: --week 24, -s \"stiff "
                    + "back\", -c for conditions, and --nothing-else if you have none of the danger signs and conditions.");
        }
        show(screening, venue);
        return screening.level().exitCode();
    }

    static void show(Screening screening, Venue venue) {
        Style style = venue.style();
        Page page = new Page(style);
        ScreeningText.write(screening, Contacts.UNKNOWN, page);
        venue.context().out().print(page);
        venue.context().out().flush();
    }
}
