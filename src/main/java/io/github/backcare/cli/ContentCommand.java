package io.github.backcare.cli;

import io.github.backcare.content.ContentException;
import io.github.backcare.content.Position;
import io.github.backcare.content.Problem;
import io.github.backcare.content.Problems;
import io.github.backcare.content.Unprintable;
import io.github.backcare.faq.Faq;
import io.github.backcare.faq.FaqReader;
import io.github.backcare.format.FigureSheet;
import io.github.backcare.format.ScorecardText;
import io.github.backcare.lint.Content;
import io.github.backcare.lint.Lint;
import io.github.backcare.lint.Scorecard;
import io.github.backcare.lint.Vignette;
import io.github.backcare.lint.VignetteReader;
import io.github.backcare.routine.ExerciseBook;
import io.github.backcare.routine.ExerciseBookReader;
import io.github.backcare.screening.SafetyRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code backcare content check}: finds mistakes in what ships and in the user's own content, and lists them all. */
final class ContentCommand implements Command {
    private static final List<String> NAMES = List.of(Library.EXERCISES, Library.RULES, Library.FAQ);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("content", "Checks exercises, safety rules and questions: those that ship, "
                + "and your own in a folder. Lists every problem as file:line:column with exit code 3.");
        spec.addPositional(PositionalParamSpec.builder().index("0").arity("1").paramLabel("check|figures")
                .type(String.class).description("check, or figures: every figure on one web page, to be looked at.")
                .build());
        spec.addPositional(PositionalParamSpec.builder().index("1").arity("0..1").paramLabel("DIR").type(String.class)
                .description("A folder with your own exercises.yaml, safety-rules.yaml or faq.yaml.").build());
        spec.addOption(Options.value("FILE", "Screen each case of this file (a JSON object a line: id, week, "
                + "conditions, "
                + "symptoms, expected, acceptable, why) and print how the levels compare. One case judged milder than "
                + "acceptable ends with exit code 3.", "--vignettes"));
        spec.addOption(Options.value("FILE", "Write the figures to this file.", "-o", "--output"));
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Context context) {
        String action = parsed.matchedPositionalValue(0, "");
        if (!List.of("check", "figures").contains(action)) {
            throw new UsageException("'" + action + "' is not something to do with content (write: backcare content "
                    + "check, or figures).");
        }
        Optional<Path> folder = Optional.ofNullable(parsed.matchedPositionalValue(1, (String) null))
                .map(ContentCommand::folder);
        Library library = folder.isPresent() ? new Library(folder) : Library.fromYaml();
        if (action.equals("figures")) {
            OutputFile.write(parsed, context, FigureSheet.of(library.exercises()));
            return ExitCode.OK;
        }
        Problems problems = new Problems();
        Optional<List<Vignette>> cases = Optional.ofNullable(Options.path(parsed, "--vignettes"))
                .map(file -> VignetteReader.read(file, problems));
        Content content = read(library, folder, problems);
        List<Problem> found = Lint.of(content);
        if (found.isEmpty()) {
            context.out().print(summary(content, folder));
        }
        // Cases are worth screening even while something else is wrong.
        int exitCode = cases.map(list -> score(list, library, context)).orElse(ExitCode.OK);
        if (!found.isEmpty()) {
            throw new ContentException(found);
        }
        return exitCode;
    }

    /** Reads every file before anything is told, so that all problems come at once, those noted before among them. */
    private static Content read(Library library, Optional<Path> folder, Problems problems) {
        folder.ifPresent(dir -> otherNames(dir, problems));
        var files = NAMES.stream().flatMap(name -> library.files(name).stream()).toList();
        SafetyRules rules = library.rules(problems);
        ExerciseBook exercises = ExerciseBookReader.read(library.files(Library.EXERCISES), problems);
        Faq faq = FaqReader.read(library.files(Library.FAQ), problems);
        problems.throwIfAny();
        return new Content(rules, exercises, faq, library.vocabulary(), library.phrases(rules), files);
    }

    private static Path folder(String name) {
        try {
            Path folder = Path.of(name);
            if (Files.isDirectory(folder) && !name.isBlank()) {
                if (NAMES.stream().noneMatch(file -> Files.exists(folder.resolve(file)))) {
                    throw new UsageException("'" + name + "' holds no " + String.join(", ", NAMES)
                            + " (name the folder your content is in).");
                }
                return folder;
            }
        } catch (InvalidPathException e) {
            // No folder can have this name.
        }
        throw new UsageException("The folder '" + name + "' is not there (check the path).");
    }

    /** A file with another name would be ignored in silence. */
    private static void otherNames(Path folder, Problems problems) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .filter(file -> !NAMES.contains(file.getFileName().toString()))
                    .forEach(file -> problems.add(new Position(file.toString(), 1, 1), "a file of this name is not "
                            + "read (name it " + String.join(", ", NAMES) + ", or move it away)"));
        } catch (IOException e) {
            throw new UsageException("The folder '" + folder + "' can't be read (check that you may read it).");
        }
    }

    private static String summary(Content content, Optional<Path> folder) {
        return "No problem found in what ships"
                + folder.map(dir -> " and in " + Unprintable.shown(dir.toString())).orElse("") + ":\n"
                + "  " + content.exercises().exercises().size() + " exercises\n"
                + "  " + content.rules().rules().size() + " safety rules about "
                + content.rules().findings().size() + " findings\n"
                + "  " + content.rules().checklist().size() + " checklist lines, " + content.rules().history().size()
                + " history lines\n  " + content.faq().questions().size() + " questions\n";
    }

    private static int score(List<Vignette> cases, Library library, Context context) {
        Scorecard scorecard = Scorecard.of(cases, library.screener(), library.interpreter(),
                library.secondReader());
        context.out().print(ScorecardText.of(scorecard));
        int under = scorecard.with(Scorecard.Outcome.UNDER_TRIAGED).size();
        if (under > 0) {
            context.err().println("backcare: " + under + (under == 1 ? " case was" : " cases were")
                    + " judged milder than acceptable (see under-triage above).");
        }
        return under > 0 ? ExitCode.INVALID_CONTENT : ExitCode.OK;
    }
}
