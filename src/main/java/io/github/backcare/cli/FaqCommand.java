package io.github.backcare.cli;

import io.github.backcare.faq.AlarmWords;
import io.github.backcare.faq.Faq;
import io.github.backcare.faq.FaqReader;
import io.github.backcare.faq.Question;
import io.github.backcare.faq.Search;
import io.github.backcare.format.FaqJson;
import io.github.backcare.format.FaqText;
import io.github.backcare.format.Page;
import io.github.backcare.format.Reply;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Worry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code backcare faq}: the questions by topic, or the best answer to one. */
final class FaqCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("faq", "Questions people ask, with answers. Without words, it lists them by "
                + "topic; with an id or your own words, it gives the best answer. It always ends with exit code 0.");
        spec.addPositional(PositionalParamSpec.builder().index("0..*").arity("0..*").paramLabel("WORD")
                .type(List.class).auxiliaryTypes(String.class)
                .description("A question's id, or a question in your own words.").build());
        spec.addOption(Options.flag("Write one JSON object.", "--json"));
        Library.addOptionTo(spec);
        DisplayOptions.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Context context) {
        Library library = Library.of(parsed);
        Faq faq = library.read(Library.FAQ, FaqReader::read);
        String asked = String.join(" ", parsed.matchedPositionalValue(0, List.<String>of())).strip();
        boolean json = Options.has(parsed, "--json");
        Page page = new Page(DisplayOptions.style(parsed, context));
        if (asked.isEmpty()) {
            FaqText.list(faq, page);
            context.out().print(json ? FaqJson.list(faq) : page);
        } else {
            Reply reply = reply(asked, faq, library);
            FaqText.answer(reply, Person.of(parsed, context).contacts(), page);
            context.out().print(json ? FaqJson.answer(reply) : page);
        }
        return ExitCode.OK;
    }

    private static Reply reply(String asked, Faq faq, Library library) {
        Optional<Question> named = faq.byId(asked);
        // An id of several words was copied from the list; a single word may as well be what she feels.
        if (named.isPresent() && asked.indexOf('-') > 0) {
            return new Reply(asked, Optional.empty(), named, List.of());
        }
        Search.Found found = new Search(faq).find(asked);
        // "How hard should I work?" is our own question; its words alarm nobody.
        Set<String> alarm = found.verbatim() ? Set.of() : alarmWords(library);
        Optional<Worry> worry = Worry.in(asked, library.interpreter().interpret(asked), library.rules(), alarm);
        Optional<Question> best = named.or(found::best);
        List<Question> near = named.isPresent() ? List.of() : found.near();
        if (worry.map(Worry::level).filter(level -> level.atLeast(Level.URGENT)).isPresent()) {
            // What happens to most people would keep her from ringing, so no answer stands here, only its name.
            return new Reply(asked, worry, Optional.empty(), Stream.concat(best.stream(), near.stream()).toList());
        }
        return new Reply(asked, worry, best, near);
    }

    private static Set<String> alarmWords(Library library) {
        return library.read("wording.yaml", (files, problems) -> AlarmWords.read(files.get(0), problems));
    }
}
