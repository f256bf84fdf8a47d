package io.github.backcare.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backcare.Cli;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Completion scripts and manual pages, tried in the shells themselves where these are installed. */
class CompletionCommandTest {
    @TempDir
    private static Path folder;

    private static Path script(String shell) throws IOException {
        Path file = folder.resolve("backcare." + shell);
        if (!Files.exists(file)) {
            Files.writeString(file, Cli.run("completion", shell).out());
        }
        return file;
    }

    private static String shell(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, command[0] + " is not installed");
            throw e;
        }
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    @ParameterizedTest
    @CsvSource({
        "pro, profile", "screen --condition placenta-p, placenta-praevia", "screen -s foot-, foot-drop",
        "routine --avoid cat, cat-cow", "routine --position all, all-fours", "faq how-, how-often",
        "profile set --cou, --country", "profile set --country N, NZ", "profile set --end-condition twi, twins",
        "profile set --diary n, no", "plan --format i, ics", "help exit, exit-codes", "profile s, set",
        "completion f, fish", "content f, figures", "plan --output pom., pom.xml", "routine -o pom., pom.xml",
    })
    void bashAndFishComplete(String typed, String expected) throws IOException, InterruptedException {
        String bash = shell("bash", "-c", """
                compopt() { :; }
                source "$1"
                COMP_WORDS=(backcare $2); COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
                COMP_LINE="backcare $2"; COMP_POINT=${#COMP_LINE}
                _complete_backcare backcare "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
                printf '%s\\n' "${COMPREPLY[@]}"
                """, "bash", script("bash").toString(), typed);
        assertThat(bash.lines().map(String::strip)).contains(expected);
        String fish = shell("fish", "-c", "source " + script("fish") + "; complete -C 'backcare " + typed + "'");
        assertThat(fish.lines().map(line -> line.split("\t")[0])).contains(expected);
    }

    @Test
    void theScriptsParse() throws IOException, InterruptedException {
        assertThat(Cli.run("completion", "zsh").out()).isEqualTo(Cli.run("completion", "bash").out());
        shell("bash", "-n", script("bash").toString());
        shell("fish", "-n", script("fish").toString());
        String zsh = shell("zsh", "-f", "-c", "autoload -U compinit; compinit -u; source " + script("zsh")
                + "; print $_comps[backcare]");
        assertThat(zsh).contains("_complete_backcare");
    }

    @Test
    void anUnknownShellIsWrongUsage() {
        assertThat(Cli.run("completion", "tcsh").exitCode()).isEqualTo(2);
        assertThat(Cli.run("completion").exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "screen", "routine", "plan", "profile", "help", "completion"})
    void manualPagesAreCleanRoff(String command) throws IOException, InterruptedException {
        Cli.Result page = command.isEmpty() ? Cli.run("help", "--man") : Cli.run("help", "--man", command);
        assertThat(page.exitCode()).isZero();
        assertThat(page.out()).startsWith(".TH ").contains(".SH NAME", ".SH SYNOPSIS", "\\-\\-help");
        Path file = Files.writeString(folder.resolve("page-" + command + ".1"), page.out());
        String problems = shell("bash", "-c", "command -v groff >/dev/null || exit 0; groff -man -ww -Tutf8 \"$1\" 2>&1 "
                + ">/dev/null", "bash", file.toString());
        assertThat(problems).isEmpty();
    }

    @Test
    void everyCommandHasAManualPageAndHelp() {
        CommandTree.line().getSubcommands().keySet().forEach(name -> {
            assertThat(Cli.run("help", "--man", name).out()).contains("backcare " + name);
            assertThat(Cli.run("help", name).out()).startsWith("Usage: backcare " + name)
                    .isEqualTo(Cli.run(name, "--help").out());
        });
        assertThat(Cli.run("profile", "set", "--help").out()).startsWith("Usage: backcare profile set");
    }
}
