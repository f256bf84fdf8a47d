package io.github.backcare.cli;

import io.github.backcare.content.ContentException;
import io.github.backcare.content.Unprintable;
import io.github.backcare.store.StoreException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands, and the one place that turns an outcome or an exception into an exit code. */
public final class CommandTree {
    /** Their names, in order. Each is made when it is asked for: to declare them all takes longer than to run one. */
    private static final List<String> NAMES = List.of("completion", "content", "diary", "faq", "help", "plan", "profile",
            "routine", "screen", "session");

    private CommandTree() {
    }

    /** Runs one command line and returns its exit code. */
    public static int run(String[] args, Context context) {
        int exitCode = dispatch(args, context);
        context.out().flush();
        if (context.sink().problem().isPresent()) {
            context.err().println("backcare: the output could not be written: "
                    + Unprintable.shown(context.sink().problem().get()) + " (is the disk full?)");
            return ExitCode.INTERNAL_ERROR;
        }
        return exitCode;
    }

    private static int dispatch(String[] args, Context context) {
        try {
            if (args.length == 1 && args[0].equals("--version")) {
                context.out().print(Help.version());
                return ExitCode.OK;
            }
            ParseResult parsed = line(args).parseArgs(args);
            if (!parsed.hasSubcommand()) {
                boolean version = Options.has(parsed, "--version");
                context.out().print(version ? Help.version() : Help.overview());
                return args.length == 0 ? ExitCode.USAGE : ExitCode.OK;
            }
            ParseResult leaf = parsed.subcommand();
            if (Options.has(leaf, "--help")) {
                context.out().print(Help.of(leaf.commandSpec()));
                return ExitCode.OK;
            }
            return command(leaf.commandSpec().name()).run(leaf, context);
        } catch (ParameterException e) {
            return usage(e.getMessage(), e.getCommandLine(), context);
        } catch (UsageException | StoreException e) {
            context.err().println("backcare: " + Unprintable.shown(e.getMessage()));
            return ExitCode.USAGE;
        } catch (ContentException e) {
            e.problems().forEach(problem -> context.err().println(Unprintable.shown(problem.toString())));
            return ExitCode.INVALID_CONTENT;
        } catch (InputEndedException e) {
            context.out().println();
            context.err().println("backcare: the input ended before every question was answered, so nothing was "
                    + "judged (answer all of them, or use flags: backcare help screen).");
            return io.github.backcare.screening.Level.UNKNOWN.exitCode();
        } catch (RuntimeException e) {
            context.err().println("backcare: a fault of the program. Please report it with what follows.");
            e.printStackTrace(context.err());
            return ExitCode.INTERNAL_ERROR;
        }
    }

    /** The command line as far as these arguments need it: the one command they name first, else all commands. */
    static CommandLine line(String... args) {
        CommandSpec root = CommandSpec.create().name("backcare");
        Help.addOptionTo(root);
        root.addOption(OptionSpec.builder("--version").versionHelp(true).description("Show the version.").build());
        for (String name : args.length > 0 && NAMES.contains(args[0]) ? List.of(args[0]) : NAMES) {
            CommandSpec spec = command(name).spec();
            Help.addOptionTo(spec);
            root.addSubcommand(name, spec);
        }
        CommandLine line = new CommandLine(root);
        line.setExpandAtFiles(false);
        line.setUsageHelpLongOptionsMaxWidth(24);
        return line;
    }

    private static int usage(String message, CommandLine line, Context context) {
        String[] names = line.getCommandSpec().qualifiedName().split(" ");
        String command = names.length < 2 ? "" : " " + names[1];
        String sentence = message.endsWith(".") ? message : message + ".";
        context.err().println("backcare: " + Unprintable.shown(sentence) + " See: backcare help" + command);
        return ExitCode.USAGE;
    }

    private static Command command(String name) {
        return switch (name) {
            case "completion" -> new CompletionCommand();
            case "content" -> new ContentCommand();
            case "diary" -> new DiaryCommand();
            case "faq" -> new FaqCommand();
            case "help" -> new HelpCommand();
            case "plan" -> new PlanCommand();
            case "profile" -> new ProfileCommand();
            case "routine" -> new RoutineCommand();
            case "screen" -> new ScreenCommand();
            case "session" -> new SessionCommand();
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }
}
