package io.github.backcare.cli;

import io.github.backcare.format.Page;
import io.github.backcare.format.ScreeningText;
import io.github.backcare.format.StopSignText;
import io.github.backcare.routine.Routine;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Clearance;
import io.github.backcare.screening.Level;
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
    private final SymptomCheck symptoms;

    SessionRun(ParseResult parsed, Venue venue, Person person, Library library, Screening screening) {
        this.parsed = parsed;
        this.venue = venue;
        this.person = person;
        this.library = library;
        this.screening = screening;
        this.symptoms = new SymptomCheck(library.screener(), library.interpreter(),
                library.secondReader(), screening.answers());
    }

    int run(Clearance clearance, Routine routine) {
        Context context = venue.context();
        SessionDiary diary = SessionDiary.of(parsed, context, person);
        OffsetDateTime started = OffsetDateTime.now(context.clock()).truncatedTo(ChronoUnit.SECONDS);
        GuidedSession session = new GuidedSession(clearance, routine, settings(diary));
        Optional<Voice> voice = voice();
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
        diary.keep(end, refusal.map(Screening::level), started);
        Beginning.remember(end, started.toLocalDate(), person, context);
        return exitCode;
    }

    private Optional<Voice> voice() {
        if (!Options.has(parsed, "--voice") && !person.preferences().voice().orElse(false)) {
            return Optional.empty();
        }
        Context context = venue.context();
        // Windows calls it Path.
        return Optional.of(Voice.on(context.variable("PATH").or(() -> context.variable("Path")).orElse("")));
    }

    private Settings settings(SessionDiary diary) {
        boolean keys = venue.hasKeys();
        OptionalInt pain = screening.answers().pain();
        return new Settings(SessionOptions.speed(parsed), keys && Options.has(parsed, "--my-pace"), keys,
                keys && diary.isKept() && pain.isEmpty(), keys && diary.mayBeKept(), keys && diary.isUndecided(), pain,
                denied(), Optional.of(screening), library.rules().stopSigns());
    }

    /** Today's danger signs that she was never asked one by one, because she said that there is nothing else. */
    private List<String> denied() {
        List<String> denied = screening.takenAsDenied();
        int week = screening.answers().age().orElseThrow().week();
        return library.rules().checklist().stream().filter(line -> line.weeks().contains(week))
                .filter(line -> line.covers().stream().anyMatch(denied::contains)).map(Question::topic).toList();
    }

    private Screening screenAgain(BufferedReader lines) {
        Answers known = person.remembering(new AgainAnswers(symptoms.answers()).unasked(), library.rules());
        if (!venue.mayAsk()) {
            return library.screener().screen(known);
        }
        venue.context().out().println("You paused for more than half an hour, so I ask today's signs again.");
        return library.screener().screen(venue.conversation(library, lines).deniedOn(person.staleDenial())
                .complete(known));
    }

    private int report(PlayerState end, Optional<Screening> refusal) {
        Page page = new Page(venue.style());
        Summary.of(end).forEach(page::paragraph);
        int exitCode = end.mode() == Mode.INTERRUPTED ? ExitCode.INTERRUPTED : ExitCode.OK;
        if (end.mode() == Mode.STOPPED) {
            page.blank();
            Level level = refusal.map(again -> refused(again, page))
                    .orElseGet(() -> verdict(end.verdict().orElseThrow(), page));
            StopSignText.remind(level, venue.contacts(), page);
            exitCode = level.exitCode();
        }
        venue.context().out().print(page);
        venue.context().out().flush();
        return exitCode;
    }

    private Level refused(Screening again, Page page) {
        ScreeningText.write(again, venue.contacts(), page);
        return again.level();
    }

    private Level verdict(Verdict verdict, Page page) {
        if (verdict.level() == verdict.screening().level()) {
            ScreeningText.write(verdict.screening(), venue.contacts(), page);
        } else {
            StopSignText.write(verdict.level(), verdict.signs(), library.rules(), venue.contacts(), page);
        }
        return verdict.level();
    }
}
