package io.github.backcare.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Short ways to declare and read options. */
final class Options {

    private Options() {
    }

    static CommandSpec command(String name, String description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(description).abbreviateSynopsis(false);
        return spec;
    }

    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names[0], rest(names)).type(boolean.class).description(description).build();
    }

    static OptionSpec value(String label, String description, String... names) {
        return OptionSpec.builder(names[0], rest(names)).type(String.class).paramLabel(label).description(description)
                .build();
    }

    static OptionSpec values(String label, String description, String... names) {
        return OptionSpec.builder(names[0], rest(names)).type(List.class).auxiliaryTypes(String.class)
                .paramLabel(label).description(description).arity("1").build();
    }

    static boolean has(ParseResult parsed, String name) {
        return parsed.hasMatchedOption(name);
    }

    static String text(ParseResult parsed, String name) {
        return parsed.matchedOptionValue(name, (String) null);
    }

    /** A path, or null where the option is absent. */
    static Path path(ParseResult parsed, String name) {
        String text = text(parsed, name);
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + text + "' can't be a path on this computer (check it for characters that do not "
                    + "belong there).");
        }
    }

    static List<String> texts(ParseResult parsed, String name) {
        return parsed.matchedOptionValue(name, List.<String>of());
    }

    /** A whole number within bounds, or the fallback where the option is absent. */
    static int integer(ParseResult parsed, String name, int least, int most, int fallback) {
        String text = text(parsed, name);
        if (text == null) {
            return fallback;
        }
        if (text.length() <= 9 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        }
        throw new UsageException(name + " takes a whole number from " + least + " to " + most + ", not '" + text + "'.");
    }

    private static String[] rest(String... names) {
        return java.util.Arrays.copyOfRange(names, 1, names.length);
    }
}
