package io.github.backcare.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A manual page, section 1, from a command's own definition. */
final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage() {
    }

    static String of(CommandSpec spec, LocalDate today) {
        return new ManPage().write(spec, today);
    }

    private String write(CommandSpec spec, LocalDate today) {
        String name = spec.qualifiedName("-");
        boolean program = spec.parent() == null;
        String what = program ? "Screens you for safety in pregnancy, makes you a routine against back pain that fits your "
                + "week, and takes you through it." : String.join(" ", spec.usageMessage().description());
        line(".TH " + quoted(name.toUpperCase(java.util.Locale.ROOT)) + " 1 " + quoted(today.toString()) + " "
                + quoted(Help.version().strip()) + " " + quoted("backcare manual"));
        section("NAME").line(escaped(name) + " \\- " + escaped(firstSentence(what)));
        section("SYNOPSIS").synopsis(spec);
        section("DESCRIPTION").line(escaped(what));
        options(spec);
        commands(spec);
        if (program) {
            section("EXIT STATUS").preformatted(Help.exitCodes());
            section("FILES").line(".TP").line(".I $XDG_CONFIG_HOME/backcare/profile.yaml")
                    .line("Your profile; without that variable in ~/.config. Only you can read it.");
            section("ENVIRONMENT").line("ACCESSIBLE, NO_COLOR, TERM, COLUMNS, HOME, XDG_CONFIG_HOME, XDG_DATA_HOME.");
            section("CAVEATS").preformatted(Help.safety());
        }
        return page.toString();
    }

    private void synopsis(CommandSpec spec) {
        StringBuilder text = new StringBuilder("\\fB").append(escaped(spec.qualifiedName(" "))).append("\\fR");
        for (OptionSpec option : shown(spec)) {
            text.append(" [").append(names(option)).append(']');
        }
        spec.positionalParameters().forEach(argument -> text.append(" [\\fI").append(escaped(argument.paramLabel()))
                .append("\\fR]"));
        if (!spec.subcommands().isEmpty()) {
            text.append(" \\fICOMMAND\\fR");
        }
        line(text.toString());
    }

    private void options(CommandSpec spec) {
        List<OptionSpec> options = shown(spec);
        if (!options.isEmpty()) {
            section("OPTIONS");
        }
        options.forEach(option -> line(".TP").line(names(option)).line(escaped(String.join(" ", option.description()))));
        spec.positionalParameters().forEach(argument -> line(".TP").line("\\fI" + escaped(argument.paramLabel()) + "\\fR")
                .line(escaped(String.join(" ", argument.description()))));
    }

    private void commands(CommandSpec spec) {
        if (spec.subcommands().isEmpty()) {
            return;
        }
        section("COMMANDS");
        spec.subcommands().forEach((name, line) -> {
            CommandSpec sub = line.getCommandSpec();
            line(".TP").line("\\fB" + escaped(name) + "\\fR")
                    .line(escaped(String.join(" ", sub.usageMessage().description())));
            if (spec.parent() != null) {
                line(".RS");
                shown(sub).forEach(option -> line(".TP").line(names(option))
                        .line(escaped(String.join(" ", option.description()))));
                line(".RE");
            }
        });
    }

    private static List<OptionSpec> shown(CommandSpec spec) {
        return spec.options().stream().filter(option -> !option.hidden()).toList();
    }

    private static String names(OptionSpec option) {
        String names = List.of(option.names()).stream().map(name -> "\\fB" + escaped(name) + "\\fR")
                .collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + "=\\fI" + escaped(option.paramLabel()) + "\\fR";
    }

    private ManPage section(String title) {
        return line(".SH " + title);
    }

    private ManPage preformatted(String text) {
        line(".nf");
        text.strip().lines().forEach(each -> line(escaped(each)));
        return line(".fi");
    }

    private ManPage line(String line) {
        page.append(line).append('\n');
        return this;
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return (end < 0 ? text : text.substring(0, end)).replaceAll("\\.$", "");
    }

    /** Backslashes and hyphens as roff wants them; a line must not begin with a dot or a quote by accident. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "") + "\"";
    }
}
