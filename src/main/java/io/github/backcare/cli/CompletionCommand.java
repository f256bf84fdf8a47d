package io.github.backcare.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code backcare completion}: a script that completes commands, options and ids in a shell. */
final class CompletionCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("completion", "Prints a script that lets your shell complete commands, options "
                + "and ids. bash: source <(backcare completion bash). zsh: the same, in ~/.zshrc, after compinit. fish: "
                + "backcare completion fish > ~/.config/fish/completions/backcare.fish.");
        spec.addPositional(PositionalParamSpec.builder().index("0").arity("1").paramLabel("SHELL").type(String.class)
                .description("bash, zsh or fish.").build());
        Library.addOptionTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Context context) {
        CommandLine line = CommandTree.line();
        String shell = parsed.matchedPositionalValue(0, "");
        String script = switch (shell) {
            // picocli's script serves zsh as well, through zsh's own emulation of bash completion.
            case "bash", "zsh" -> AutoComplete.bash("backcare", new CommandLine(candidates(parsed, line)));
            case "fish" -> FishScript.of(candidates(parsed, line));
            default -> throw new UsageException("'" + shell + "' is not a shell known here (bash, zsh or fish).");
        };
        context.out().print(script);
        return ExitCode.OK;
    }

    private static CommandSpec candidates(ParseResult parsed, CommandLine line) {
        return new Candidates(Library.of(parsed)).in(line.getCommandSpec());
    }
}
