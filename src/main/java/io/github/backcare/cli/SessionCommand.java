package io.github.backcare.cli;

import io.github.backcare.format.Page;
import io.github.backcare.format.ScreeningText;
import io.github.backcare.routine.Planner;
import io.github.backcare.routine.Routine;
import io.github.backcare.screening.Agreement;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Clearance;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screening;
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
        Person.addOptionTo(spec);
        Library.addOptionTo(spec);
        DisplayOptions.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Context context) {
        SessionOptions.speed(parsed);
        Person person = Person.of(parsed, context);
        if (person.hasEnded()) {
            return Ended.say(person, false, parsed, context);
        }
        try (Venue venue = Venue.open(parsed, context, person)) {
            try {
                return run(parsed, venue, person, Library.of(parsed));
            } catch (InputEndedException e) {
                if (venue.isInterrupted()) {
                    return ExitCode.INTERRUPTED;
                }
                throw e;
            }
        }
    }

    private static int run(ParseResult parsed, Venue venue, Person person, Library library) {
        Context context = venue.context();
        AgeChoice age = AgeChoice.of(parsed, context, person, venue.mayAsk());
        Answers flags = SessionDiary.of(parsed, context, person)
                .withTrend(AnswerOptions.read(parsed, age.age(), library));
        Consultation consultation = Consultation.hold(library, person, age, flags,
                venue.mayAsk() ? Optional.of(venue.conversation(library)) : Optional.empty());
        Screening screening = agreed(consultation.screening(), venue, library);
        Optional<Clearance> clearance = screening.clearance();
        if (clearance.isEmpty()) {
            return refuse(screening, venue);
        }
        Routine routine = new Planner(library.exercises()).plan(RoutineOptions.request(parsed, clearance.get().age(),
                Optional.of(screening), library, person.preferences(), person.training()));
        if (routine.exercises().isEmpty()) {
            throw new UsageException("No exercise for week " + routine.age().week() + " fits what you asked for (allow "
                    + "another position, or avoid less).");
        }
        if (venue.mayAsk()) {
            Remembering.offer(consultation, person, library, parsed, context);
        }
        if (screening.level() == Level.CAUTION) {
            show(screening, venue);
            if (venue.mayAsk() && screening.takenAsDenied().isEmpty()) {
                venue.prompt().ask("\nPress Enter when you have read it and want to start.");
            }
        }
        return new SessionRun(parsed, venue, person, library, screening).run(clearance.get(), routine);
    }

    /** Where a rule says "ask first", her word that she did, if she can be asked for it. */
    private static Screening agreed(Screening screening, Venue venue, Library library) {
        if (!screening.askFirst() || screening.isAgreed() || !venue.mayAsk()) {
            return screening;
        }
        show(screening, venue);
        return venue.prompt().isYes("\nHas your midwife or doctor agreed that you exercise? [y, n]")
                ? library.screener().screen(Draft.withAgreement(screening.answers(), Agreement.to(screening))) : screening;
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
        Page page = new Page(venue.style());
        ScreeningText.write(screening, venue.contacts(), page);
        venue.context().out().print(page);
        venue.context().out().flush();
    }
}
