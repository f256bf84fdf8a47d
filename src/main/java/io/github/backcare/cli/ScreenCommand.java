package io.github.backcare.cli;

import io.github.backcare.format.Contacts;
import io.github.backcare.format.Page;
import io.github.backcare.format.ScreeningJson;
import io.github.backcare.format.ScreeningText;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Screening;
import io.github.backcare.screening.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code backcare screen}: may she exercise today? */
final class ScreenCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("screen", "Tells you whether it is safe to exercise today. Without flags, it "
                + "asks you.");
        AgeOptions.addTo(spec);
        AnswerOptions.addTo(spec);
        AnswerOptions.addPainTo(spec);
        spec.addOption(Options.flag("Show what each rule made of your answers.", "--explain"));
        spec.addOption(Options.flag("Write one JSON object.", "--json"));
        Library.addOptionTo(spec);
        DisplayOptions.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Context context) {
        Optional<GestationalAge> age = AgeOptions.read(parsed, LocalDate.now(context.clock()));
        Library library = Library.of(parsed);
        boolean json = Options.has(parsed, "--json");
        Answers answers = AnswerOptions.read(parsed, age, library::interpreter);
        if (!json && DisplayOptions.mayAsk(parsed, context)) {
            answers = ScreeningConversation.of(library, parsed, context).complete(answers);
        }
        Screening screening = library.screener().screen(answers);
        List<Trace> traces = Options.has(parsed, "--explain") ? library.screener().explain(answers) : List.of();
        if (json) {
            context.out().print(ScreeningJson.of(screening, traces));
        } else {
            Page page = new Page(DisplayOptions.style(parsed, context));
            ScreeningText.write(screening, Contacts.UNKNOWN, page);
            if (!traces.isEmpty()) {
                ScreeningText.explain(traces, page);
            }
            context.out().print(page);
        }
        return screening.level().exitCode();
    }
}
