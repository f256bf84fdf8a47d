package io.github.backcare.cli;

import io.github.backcare.format.Page;
import io.github.backcare.format.StopSignText;
import io.github.backcare.routine.Routine;
import io.github.backcare.screening.Clearance;
import io.github.backcare.screening.Question;
import io.github.backcare.screening.Screening;
import io.github.backcare.session.GuidedSession;
import io.github.backcare.session.Mode;
import io.github.backcare.session.PlayerState;
import io.github.backcare.session.Settings;
import io.github.backcare.session.Summary;
import io.github.backcare.session.SymptomCheck;
import io.github.backcare.session.Verdict;
import io.github.backcare.terminal.SessionLoop;
import io.github.backcare.terminal.Stage;
import io.github.backcare.terminal.Voice;
import java.io.BufferedReader;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.ParseResult;

/** One run of a cleared session, from its first bell to what is printed afterwards. */
final class SessionRun {
    private final ParseResult parsed;
    private final Venue venue;
    private final Person person;
    private final Library library;
    private final Screening screening;

    SessionRun(ParseResult parsed, Venue venue, Person person, Library library, Screening screening) {
        this.parsed = parsed;
        this.venue = venue;
        this.person = person;
        this.library = library;
        this.screening = screening;
    }

    int run(Clearance clearance, Routine routine) {
        Context context = venue.context();
        SessionDiary diary = SessionDiary.of(parsed, context, person);
        OffsetDateTime started = OffsetDateTime.now(context.clock()).truncatedTo(ChronoUnit.SECONDS);
        GuidedSession session = new GuidedSession(clearance, routine, settings(diary));
        SymptomCheck symptoms = new SymptomCheck(library.screener(), library.interpreter(), screening.answers(),
                context.clock());
        boolean speaks = Options.has(parsed, "--voice") || person.preferences().voice().orElse(false);
        Optional<Voice> voice = speaks
                ? Optional.of(Voice.on(context.variable("PATH").orElse(""))) : Optional.empty();
        PlayerState end;
        Optional<Screening> refusal;
        try (Stage stage = venue.stage()) {
            SessionLoop loop = new SessionLoop(stage, voice, symptoms, this::screenAgain, context.nanos(),
                    context.clock());
            end = loop.run(session);
            refusal = loop.refusal();
        } finally {
            voice.ifPresent(Voice::close);
        }
        int exitCode = report(end, refusal);
        diary.keep(end, started);
        return exitCode;
    }

    private Settings settings(SessionDiary diary) {
        boolean keys = venue.hasKeys();
        OptionalInt pain = screening.answers().pain();
        return new Settings(SessionOptions.speed(parsed), keys && Options.has(parsed, "--my-pace"), keys,
                keys && diary.isKept() && pain.isEmpty(), keys && diary.mayBeKept(), keys && diary.isUndecided(), pain,
                denied(), library.rules().stopSigns());
    }

    /** Today's danger signs that she was never asked one by one, because she said that there is nothing else. */
    private List<String> denied() {
        List<String> denied = screening.takenAsDenied();
        int week = screening.answers().age().orElseThrow().week();
        return library.rules().checklist().stream().filter(line -> line.weeks().contains(week))
                .filter(line -> line.covers().stream().anyMatch(denied::contains)).map(Question::topic).toList();
    }

    private Screening screenAgain(BufferedReader lines) {
        if (!venue.mayAsk()) {
            return screening;
        }
        venue.context().out().println("You paused for more than half an hour, so I ask today's signs again.");
        return library.screener().screen(venue.conversation(library, lines)
                .complete(new AgainAnswers(screening.answers()).unasked()));
    }

    private int report(PlayerState end, Optional<Screening> refusal) {
        Page page = new Page(venue.style());
        int exitCode = end.mode() == Mode.INTERRUPTED ? ExitCode.INTERRUPTED : ExitCode.OK;
        if (end.mode() == Mode.STOPPED) {
            if (refusal.isPresent()) {
                SessionCommand.show(refusal.get(), venue);
                exitCode = refusal.get().level().exitCode();
            } else {
                exitCode = verdict(end.verdict().orElseThrow(), page);
            }
            page.blank();
        }
        Summary.of(end).forEach(page::paragraph);
        venue.context().out().print(page);
        venue.context().out().flush();
        return exitCode;
    }

    private int verdict(Verdict verdict, Page page) {
        if (verdict.level() == verdict.screening().level()) {
            io.github.backcare.format.ScreeningText.write(verdict.screening(), venue.contacts(), page);
        } else {
            StopSignText.write(verdict.level(), verdict.signs(), library.rules(), venue.contacts(), page);
        }
        return verdict.level().exitCode();
    }
}
