package io.github.backcare.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Asks before something of hers is deleted for good. */
final class Deletion {

    private Deletion() {
    }

    static void addOptionTo(CommandSpec spec) {
        spec.addOption(Options.flag("Delete without asking; a script needs it.", "--yes"));
    }

    /**
     * Whether she means it; where she does not, that nothing was deleted has been said.
     *
     * @param what what is to be deleted, as in {@code your diary with 3 sessions}
     * @throws UsageException if nobody can be asked
     */
    static boolean isMeant(String what, ParseResult parsed, Context context) {
        if (Options.has(parsed, "--yes")) {
            return true;
        }
        if (!DisplayOptions.mayAsk(parsed, context)) {
            throw new UsageException("Deleting " + what + " can't be undone; add --yes if you mean it.");
        }
        boolean meant = isYes(new Prompt(context, DisplayOptions.style(parsed, context)), "Delete " + what
                + "? This can't be undone. [y, n]");
        if (!meant) {
            context.out().println("Nothing was deleted.");
        }
        return meant;
    }

    /** An input that ends here is a no. */
    private static boolean isYes(Prompt prompt, String question) {
        try {
            return prompt.isYes(question);
        } catch (InputEndedException e) {
            return false;
        }
    }
}
