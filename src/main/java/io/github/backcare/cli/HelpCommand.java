package io.github.backcare.cli;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code backcare help}: the overview, a command's help, or a topic. */
final class HelpCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("help", "Help on a command, or on a topic: exit-codes, safety.");
        spec.addPositional(PositionalParamSpec.builder().index("0").arity("0..1").paramLabel("TOPIC")
                .type(String.class).description("A command, exit-codes or safety.").build());
        spec.addOption(Options.flag("Write the manual page of a command, or of backcare: backcare help --man screen | "
                + "man -l -", "--man"));
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Context context) {
        String topic = parsed.matchedPositionalValue(0, "");
        if (Options.has(parsed, "--man")) {
            CommandSpec spec = topic.isEmpty() ? CommandTree.line().getCommandSpec() : spec(topic);
            context.out().print(ManPage.of(spec, LocalDate.now(context.clock())));
            return ExitCode.OK;
        }
        context.out().print(switch (topic) {
            case "" -> Help.overview();
            case "exit-codes" -> Help.exitCodes();
            case "safety" -> Help.safety();
            default -> Help.of(spec(topic));
        });
        return ExitCode.OK;
    }

    private static CommandSpec spec(String name) {
        var line = CommandTree.line().getSubcommands().get(name);
        if (line == null) {
            throw new UsageException("There is no help on '" + name + "' (try: "
                    + String.join(", ", List.copyOf(new java.util.TreeSet<>(CommandTree.line().getSubcommands().keySet())))
                    + ", exit-codes, safety).");
        }
        return line.getCommandSpec();
    }
}
