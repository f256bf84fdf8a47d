package io.github.backcare.cli;

import io.github.backcare.format.Style;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** How results look and whether questions may be asked: {@code --plain}, {@code --no-color}, {@code --no-input}. */
final class DisplayOptions {

    private DisplayOptions() {
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.flag("No colour, no signs, no cursor movement.", "--plain"));
        spec.addOption(Options.flag("No colour (NO_COLOR is respected too).", "--no-color"));
        spec.addOption(Options.flag("Never ask a question.", "--no-input"));
    }

    static Style style(ParseResult parsed, Context context) {
        return context.style(1, Options.has(parsed, "--plain"), Options.has(parsed, "--no-color"));
    }

    static boolean mayAsk(ParseResult parsed, Context context) {
        return context.isInteractive() && !Options.has(parsed, "--no-input");
    }
}
