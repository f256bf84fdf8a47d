package io.github.backcare.cli;

import io.github.backcare.faq.FaqReader;
import io.github.backcare.faq.Question;
import io.github.backcare.routine.Exercise;
import io.github.backcare.routine.Tags;
import io.github.backcare.store.EmergencyNumbers;
import io.github.backcare.wording.Finding;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What can stand behind each option and argument, from the content: ids, positions, tags, topics. */
final class Candidates {
    private static final Set<String> FILES = Set.of("FILE", "DIR");

    private final Library library;

    Candidates(Library library) {
        this.library = library;
    }

    /** The specification with candidates wherever there are some. Only for scripts: it is no longer fit to parse. */
    CommandSpec in(CommandSpec spec) {
        for (OptionSpec option : List.copyOf(spec.options())) {
            List<String> values = of(spec, option.longestName(), option.paramLabel());
            boolean file = FILES.contains(option.paramLabel());
            if (!values.isEmpty() || file) {
                spec.remove(option);
                // picocli names a variable of its script by the label, so no two may share one. A builder made from the
                // option would keep its type.
                OptionSpec.Builder builder = OptionSpec.builder(option.names()).arity(option.arity())
                        .description(option.description()).paramLabel(option.longestName().replaceFirst("^-+", ""))
                        .type(file ? File.class : String.class);
                spec.addOption((values.isEmpty() ? builder : builder.completionCandidates(values)).build());
            }
        }
        for (PositionalParamSpec argument : List.copyOf(spec.positionalParameters())) {
            List<String> values = of(spec, argument.paramLabel(), argument.paramLabel());
            if (!values.isEmpty()) {
                spec.remove(argument);
                spec.addPositional(argument.toBuilder().completionCandidates(values).build());
            }
        }
        spec.subcommands().values().forEach(sub -> in(sub.getCommandSpec()));
        return spec;
    }

    private List<String> of(CommandSpec spec, String name, String label) {
        return switch (name) {
            case "--symptom" -> findings(Finding.Kind.SYMPTOM, Finding.Kind.ORDINARY);
            case "--condition", "--end-condition" -> findings(Finding.Kind.CONDITION);
            case "--avoid" -> Stream.concat(Tags.all().stream(),
                    library.exercises().exercises().stream().map(Exercise::id)).toList();
            case "--position" -> Tags.positions();
            case "--trend" -> List.of("better", "same", "worse");
            case "--country" -> StreamSupport.stream(EmergencyNumbers.shipped().codes().spliterator(), false).toList();
            case "--days" -> List.of("mon,wed,fri", "tue,thu,sat", "mon,wed,fri,sun");
            case "--agreed" -> List.of("today", "no");
            case "--format" -> switch (spec.name()) {
                case "plan" -> List.of("text", "markdown", "ics");
                case "diary" -> List.of("csv", "json");
                default -> List.of("text", "markdown", "html", "json");
            };
            case "WORD" -> library.read(Library.FAQ, FaqReader::read).questions().stream().map(Question::id).toList();
            case "TOPIC" -> topics(spec.parent());
            case "ACTION" -> List.of("show", "export", "clear");
            case "SHELL" -> List.of("bash", "zsh", "fish");
            case "check|figures" -> List.of("check", "figures");
            default -> label.equals("yes|no") ? List.of("yes", "no") : List.of();
        };
    }

    private List<String> findings(Finding.Kind... kinds) {
        return library.rules().findings().values().stream().filter(finding -> List.of(kinds).contains(finding.kind()))
                .map(Finding::id).toList();
    }

    private static List<String> topics(CommandSpec root) {
        List<String> topics = new ArrayList<>(new TreeSet<>(root.subcommands().keySet()));
        topics.addAll(List.of("exit-codes", "safety"));
        return topics;
    }
}
