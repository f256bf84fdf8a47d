package io.github.backcare.cli;

import io.github.backcare.screening.Level;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Help texts. */
final class Help {

    private Help() {
    }

    static String version() {
        String version = Help.class.getPackage().getImplementationVersion();
        return "backcare " + (version == null ? "(not packaged)" : version) + "\n";
    }

    static String overview() {
        return """
                backcare screens you for safety in pregnancy, makes you a routine against back pain
                that fits your week, and takes you through it.

                  backcare screen        Is it safe to exercise today? Asks, and tells you.
                  backcare routine       A routine for your week, to read or to print.
                  backcare session       Takes you through a routine, step by step.
                  backcare plan          Your sessions until the due date, for your calendar.
                  backcare profile       What backcare remembers about you: show, set, clear.
                  backcare diary         Your sessions and how your back felt.
                  backcare faq           Questions people ask, with answers.
                  backcare content       Check your own exercises and rules.
                  backcare completion    Lets your shell complete commands and ids.
                  backcare help TOPIC    A command's help, or: exit-codes, safety.

                Try:
                  backcare screen
                  backcare profile set --due 2027-03-14
                  backcare routine --week 24 --minutes 10
                  backcare faq how often

                backcare does not diagnose. If you are worried, ring your midwife or maternity unit.
                """;
    }

    static void addOptionTo(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    }

    static String of(CommandSpec spec) {
        CommandLine line = spec.commandLine();
        return line.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    static String exitCodes() {
        StringBuilder text = new StringBuilder("Exit codes of backcare screen:\n\n");
        for (Level level : Level.values()) {
            text.append(line(level.exitCode(), level.name().toLowerCase(java.util.Locale.ROOT), meaning(level)));
        }
        text.append("\nroutine, session and plan end with the level's code where it keeps them from giving\n"
                + "exercises or ends the session; else with 0, at caution too.\n\nOf every command:\n\n");
        text.append(line(ExitCode.OK, "", "success"));
        text.append(line(ExitCode.INTERNAL_ERROR, "", "a fault of the program; or standard output or the diary fails"));
        text.append(line(ExitCode.USAGE, "", "wrong usage; or a profile or --output file can't be written"));
        text.append(line(ExitCode.INVALID_CONTENT, "", "a content file or a profile that can't be used; or a --vignettes\n"
                + "        case is judged too mildly"));
        text.append(line(ExitCode.INTERRUPTED, "", "interrupted"));
        return text.toString();
    }

    static String safety() {
        return """
                What backcare is, and what it is not

                It asks how you are, holds your answers against rules taken from published
                guidance, and says one of: go, caution, stop, not sure, urgent, emergency.
                The gravest rule that applies decides. What it does not understand, or has
                not asked, it never counts as fine.

                It does not diagnose. It is not a medical device, and no clinician has signed
                off its rules yet. It knows nothing about you but what you tell it. It can't
                see you, examine you or hear your baby's heart. It was written for
                pregnancy, weeks 1 to 42, and not for labour, nor for the time after a birth
                or a loss.

                What it can't do:

                - Your own words can be misunderstood. What it does not understand it says
                  back; but it can also think that it understood, and be wrong. Read what it
                  says it understood, and rely on the questions it asks.
                - It also compares your words with made-up examples. If they read like a
                  dangerous one it says so, though it can't tell you why, and sometimes
                  wrongly. It can miss a danger told among much else. It never clears you.
                - It believes you. It can't know what you do not notice or do not tell it.
                - It judges this moment. If anything begins later, stop and ask again.
                - It can't check that your midwife agreed, your due date, or a blood pressure.
                - Its sources do not agree everywhere, and some were read only in part. Where
                  they differ it takes the stricter or the newer one. A few of its rules are
                  our own and rest on general knowledge.
                - No trial has shown that these routines help, or are safe, in this form.
                - It understands English only, and has care in the UK and the US in mind. It
                  knows the emergency number of some countries, and your maternity unit's
                  number only if you give it.

                Its errors are meant to fall on the safe side: it will sometimes say stop or
                not sure where your midwife would say go. It can also say go where it should
                not. If you feel that something is wrong, ring your midwife or maternity unit,
                whatever it says.
                """;
    }

    private static String line(int code, String level, String meaning) {
        String label = "  " + code + " ".repeat(6 - Integer.toString(code).length());
        String name = level.isEmpty() ? "" : level + " ".repeat(12 - level.length());
        return label + name + meaning + "\n";
    }

    private static String meaning(Level level) {
        return switch (level) {
            case GO -> "exercise gently, as normal for this week";
            case CAUTION -> "exercise with the stated changes, or ask first where it says so";
            case STOP -> "no exercise today; talk to your midwife or doctor";
            case UNKNOWN -> "could not be judged; treated as stop";
            case URGENT -> "no exercise; ring your maternity unit now";
            case EMERGENCY -> "call the emergency number now";
        };
    }
}
