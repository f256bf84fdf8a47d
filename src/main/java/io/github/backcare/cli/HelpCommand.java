package io.github.backcare.cli;

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
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Context context) {
        String topic = parsed.matchedPositionalValue(0, "");
        context.out().print(switch (topic) {
            case "" -> Help.overview();
            case "exit-codes" -> Help.exitCodes();
            case "safety" -> Help.safety();
            default -> command(topic);
        });
        return ExitCode.OK;
    }

    private static String command(String name) {
        var line = CommandTree.line().getSubcommands().get(name);
        if (line == null) {
            throw new UsageException("There is no help on '" + name + "' (try: "
                    + String.join(", ", List.copyOf(new java.util.TreeSet<>(CommandTree.line().getSubcommands().keySet())))
                    + ", exit-codes, safety).");
        }
        return Help.of(line.getCommandSpec());
    }
}
