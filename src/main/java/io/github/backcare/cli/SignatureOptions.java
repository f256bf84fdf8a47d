package io.github.backcare.cli;

import io.github.backcare.format.Signature;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Who hands a handout out: {@code --from} and {@code --note}, for {@code --format html}. */
final class SignatureOptions {
    private static final int MAX_FROM = 120;
    private static final int MAX_NOTE = 2000;

    private SignatureOptions() {
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.value("NAME", "On an html handout: who it is from.", "--from"));
        spec.addOption(Options.value("TEXT", "On an html handout: a note at the top.", "--note"));
    }

    static Signature read(ParseResult parsed, String format) {
        Signature signature = new Signature(text(parsed, "--from", MAX_FROM), text(parsed, "--note", MAX_NOTE));
        if (!format.equals("html") && !signature.equals(Signature.NONE)) {
            throw new UsageException("--from and --note belong on a handout (add --format html, or let --output "
                    + "name a file that ends in .html).");
        }
        return signature;
    }

    private static Optional<String> text(ParseResult parsed, String option, int most) {
        Optional<String> text = Optional.ofNullable(Options.text(parsed, option)).map(String::strip)
                .filter(given -> !given.isEmpty());
        if (text.isPresent() && text.get().length() > most) {
            throw new UsageException(option + " takes at most " + most + " characters, not " + text.get().length() + ".");
        }
        return text;
    }
}
