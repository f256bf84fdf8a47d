package io.github.backcare.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A completion script for fish. */
final class FishScript {
    private final StringBuilder script = new StringBuilder();

    private FishScript() {
    }

    static String of(CommandSpec root) {
        FishScript fish = new FishScript();
        fish.script.append("# Completion of backcare for fish; made by: backcare completion fish\n");
        fish.script.append("complete -c backcare -f\n");
        fish.write(root, "__fish_use_subcommand", "");
        return fish.script.toString();
    }

    /**
     * Writes what can follow a command.
     *
     * @param here the condition under which nothing after the command has been typed
     * @param seen the condition under which the command has been typed; empty for the program itself
     */
    private void write(CommandSpec spec, String here, String seen) {
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                option(option, seen.isEmpty() ? here : seen);
            }
        }
        spec.positionalParameters().stream().filter(argument -> argument.completionCandidates() != null)
                .forEach(argument -> line(seen, "-a " + quoted(values(argument))));
        String names = String.join(" ", spec.subcommands().keySet());
        spec.subcommands().forEach((name, line) -> {
            CommandSpec sub = line.getCommandSpec();
            line(here, "-a " + name + " -d " + quoted(description(sub.usageMessage().description())));
            String typed = (seen.isEmpty() ? "" : seen + "; and ") + "__fish_seen_subcommand_from " + name;
            String open = sub.subcommands().isEmpty() ? typed
                    : typed + "; and not __fish_seen_subcommand_from " + String.join(" ", sub.subcommands().keySet());
            write(sub, open, typed);
        });
        if (!names.isEmpty()) {
            script.append('\n');
        }
    }

    private void option(OptionSpec option, String condition) {
        StringBuilder words = new StringBuilder();
        for (String name : option.names()) {
            words.append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1)).append(' ');
        }
        if (option.arity().max() > 0) {
            boolean file = option.type() == java.io.File.class;
            words.append(file ? "-r -F " : "-x ");
            if (option.completionCandidates() != null) {
                words.append("-a ").append(quoted(values(option))).append(' ');
            }
        }
        line(condition, words + "-d " + quoted(description(option.description())));
    }

    private void line(String condition, String rest) {
        script.append("complete -c backcare");
        if (!condition.isEmpty()) {
            script.append(" -n ").append(quoted(condition));
        }
        script.append(' ').append(rest).append('\n');
    }

    private static String values(ArgSpec argument) {
        StringBuilder values = new StringBuilder();
        argument.completionCandidates().forEach(value -> values.append(values.length() == 0 ? "" : " ").append(value));
        return values.toString();
    }

    /** The first sentence, which is all that a list of candidates has room for. */
    private static String description(String[] description) {
        String text = String.join(" ", List.of(description));
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /** In single quotes, in which fish knows only the backslash and the quote itself. */
    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
