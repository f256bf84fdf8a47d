package io.github.backcare.cli;

import io.github.backcare.format.Contacts;
import io.github.backcare.format.Style;
import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Question;
import io.github.backcare.terminal.Checklist;
import io.github.backcare.terminal.ChecklistScreen;
import io.github.backcare.terminal.Look;
import io.github.backcare.terminal.PlainStage;
import io.github.backcare.terminal.ScreenStage;
import io.github.backcare.terminal.Stage;
import io.github.backcare.terminal.Tty;
import java.io.BufferedReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Where a session takes place: the whole screen, lines in a terminal, or a pipe. It decides once and keeps to it. */
final class Venue implements AutoCloseable {
    private final ParseResult parsed;
    private final Context context;
    private final Person person;
    private final Optional<Tty> tty;

    private Venue(ParseResult parsed, Context context, Person person, Optional<Tty> tty) {
        this.parsed = parsed;
        this.context = context;
        this.person = person;
        this.tty = tty;
    }

    static Venue open(ParseResult parsed, Context context, Person person) {
        boolean dumb = context.variable("TERM").map("dumb"::equals).orElse(true);
        boolean plain = Options.has(parsed, "--plain") || context.asksForPlain() || dumb
                || person.preferences().plain().orElse(false) || !context.isInteractive();
        Optional<Tty> tty = plain ? Optional.empty() : Tty.open();
        if (tty.isPresent() && !tty.get().isLargeEnough()) {
            tty.get().close();
            tty = Optional.empty();
            context.err().println("backcare: the window is too small for the picture, which needs 40 columns and 12 "
                    + "lines, so here come plain lines.");
        }
        Context reading = tty.map(terminal -> context.reading(terminal.lines())).orElse(context);
        return new Venue(parsed, reading, person, tty);
    }

    Context context() {
        return context;
    }

    boolean mayAsk() {
        return DisplayOptions.mayAsk(parsed, context);
    }

    /** Whether her keys reach the session. */
    boolean hasKeys() {
        return context.isTerminal(0) && !Options.has(parsed, "--no-input");
    }

    Style style() {
        return person.style(parsed, context);
    }

    /** Whom she rings. */
    Contacts contacts() {
        return person.contacts();
    }

    Prompt prompt() {
        return new Prompt(context, style());
    }

    ScreeningConversation conversation(Library library) {
        return conversation(library, context.in());
    }

    /** A conversation that reads its lines from here. */
    ScreeningConversation conversation(Library library, BufferedReader lines) {
        return ScreeningConversation.of(library, parsed, context.reading(lines), tty.map(this::checklist));
    }

    private QuestionList.Checklist checklist(Tty terminal) {
        return (heading, questions) -> asked(new ChecklistScreen(terminal, look())
                .ask(heading, questions.stream().map(Question::ask).toList()), questions);
    }

    private static Optional<Map<Question, Answer>> asked(Checklist list, List<Question> questions) {
        if (list.outcome() == Checklist.Outcome.GONE) {
            throw new InputEndedException();
        }
        if (list.outcome() == Checklist.Outcome.BACK) {
            return Optional.empty();
        }
        Map<Question, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            answers.put(questions.get(i), list.answers().get(i).orElseThrow());
        }
        return Optional.of(answers);
    }

    Look look() {
        return new Look(style(), context.clock().getZone(), !Options.has(parsed, "--no-figure"));
    }

    /** The stage, which takes the screen where there is one. */
    Stage stage() {
        if (tty.isPresent()) {
            return new ScreenStage(tty.get(), look(), context.nanos());
        }
        return new PlainStage(context.out(), hasKeys() ? Optional.of(context.in()) : Optional.empty(),
                context.isTerminal(1), context.isTerminal(1) ? style().width() : 0, context.nanos());
    }

    boolean isInterrupted() {
        return tty.map(Tty::isInterrupted).orElse(false);
    }

    @Override
    public void close() {
        tty.ifPresent(Tty::close);
    }
}
