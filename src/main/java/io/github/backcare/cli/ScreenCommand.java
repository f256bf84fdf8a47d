package io.github.backcare.cli;

import io.github.backcare.format.Page;
import io.github.backcare.format.ProfileText;
import io.github.backcare.format.ScreeningJson;
import io.github.backcare.format.ScreeningText;
import io.github.backcare.screening.Screening;
import io.github.backcare.screening.Trace;
import java.util.List;
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
        Person.addOptionTo(spec);
        spec.addOption(Options.flag("Show what each rule made of your answers.", "--explain"));
        spec.addOption(Options.flag("Write one JSON object.", "--json"));
        Library.addOptionTo(spec);
        DisplayOptions.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Context context) {
        Person person = Person.of(parsed, context);
        boolean json = Options.has(parsed, "--json");
        if (person.hasEnded()) {
            return Ended.screen(person, json, parsed, context);
        }
        boolean ask = !json && DisplayOptions.mayAsk(parsed, context);
        AgeChoice age = AgeChoice.of(parsed, context, person, ask);
        Library library = Library.of(parsed);
        Consultation consultation = Consultation.hold(parsed, context, library, person, age, ask);
        Screening screening = consultation.screening();
        List<Trace> traces = Options.has(parsed, "--explain") ? library.screener().explain(screening.answers())
                : List.of();
        if (json) {
            context.out().print(ScreeningJson.of(screening, traces));
        } else {
            Page page = new Page(person.style(parsed, context));
            ScreeningText.write(screening, person.contacts(), page);
            ProfileText.remembered(person.conditions(), library.rules(), page);
            if (!traces.isEmpty()) {
                ScreeningText.explain(traces, page);
            }
            // What is asked next stands apart from the verdict.
            context.out().print(ask && Remembering.isWanted(consultation, person) ? page.toString() + "\n" : page);
        }
        if (ask) {
            Remembering.offer(consultation, person, library, parsed, context);
        }
        return screening.level().exitCode();
    }
}
