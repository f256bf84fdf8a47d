package io.github.backcare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The session without a terminal; {@code SessionIT} drives it in one. */
class SessionCommandTest {

    @Test
    void withoutATerminalAndWithoutAnswersOneSentenceNamesTheFlags() {
        Cli.Result result = Cli.run("session");
        assertThat(result.exitCode()).as("%s", result).isEqualTo(2);
        assertThat(result.err()).contains("--week", "-s", "--nothing-else").hasLineCount(1);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void withoutNothingElseItDoesNotStartEither() {
        Cli.Result result = Cli.run("session", "--week", "24", "-s", "back-ache", "--speed", "1000");
        assertThat(result.exitCode()).as("%s", result).isEqualTo(2);
    }

    @Test
    void aWholeSessionInLines() {
        Cli.Result result = Cli.run("session", "--week", "24", "-s", "back-ache", "--nothing-else", "--minutes", "5",
                "--speed", "1000");
        assertThat(result.exitCode()).as("%s", result).isZero();
        assertThat(result.out()).contains("You told me that you have none of these: ", "Exercise 1 of ",
                "Repetition 1 of ", "Well done. You did all ");
        assertThat(result.out().chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
    }

    @Test
    void theVerdictStandsBeforeTheFirstExercise() {
        Cli.Result go = Cli.run("session", "--week", "24", "-s", "back-ache", "--nothing-else", "--minutes", "5",
                "--speed", "1000", "--plain");
        assertThat(go.out().lines()).as("%s", go).containsSubsequence("GO: you can exercise gently today.",
                "Your routine leaves out: lying flat on your back, lying on your tummy.");
        assertThat(go.out().indexOf("GO: ")).isLessThan(go.out().indexOf("Exercise 1 of "));
        Cli.Result caution = Cli.run("session", "--week", "24", "-c", "carpal-tunnel", "--nothing-else", "--minutes", "5",
                "--speed", "1000", "--plain");
        assertThat(caution.out()).contains("CAUTION: exercise gently and with care. You told me: Tingly or sore hands or "
                + "wrists (carpal tunnel).", "Your routine leaves out: weight on flat hands, gripping, ");
    }

    @Test
    void inATerminalPlainLinesAreAsWideAsTheWindow() {
        Cli.Result result = Cli.typing().with("COLUMNS", "44").start("session", "--week", "24", "-s", "back-ache",
                "--nothing-else", "--minutes", "5", "--speed", "1000", "--plain");
        assertThat(result.out().lines()).as("%s", result).anyMatch(line -> line.contains("The session takes 5 min"))
                .allMatch(line -> line.length() <= 44);
    }

    @Test
    void theSecondsSaidAddUpToTheSecondsOfTheRoutine() {
        Cli.Result session = Cli.run("session", "--week", "30", "-s", "back-ache", "--nothing-else", "--minutes", "8",
                "--speed", "1000");
        Cli.Result routine = Cli.run("routine", "--week", "30", "-s", "back-ache", "--nothing-else", "--minutes", "8",
                "--format", "json");
        int said = java.util.regex.Pattern.compile("\\((\\d+) s\\)$", java.util.regex.Pattern.MULTILINE)
                .matcher(session.out()).results().mapToInt(match -> Integer.parseInt(match.group(1))).sum();
        assertThat(routine.out()).as("%s", session).contains("\"seconds\" : " + said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vaginal-bleeding"})
    void aDangerSignGivesItsVerdictAndNoExercise(String finding) {
        Cli.Result result = Cli.run("session", "--week", "24", "-s", finding, "--nothing-else");
        assertThat(result.exitCode()).as("%s", result).isEqualTo(30);
        assertThat(result.out()).contains("URGENT").doesNotContain("Exercise 1");
    }

    @Test
    void whereARuleSaysAskFirstAScriptEndsWithTheCaution() {
        Cli.Result result = Cli.run("session", "--week", "24", "-c", "placenta-praevia", "--nothing-else");
        assertThat(result.exitCode()).as("%s", result).isEqualTo(10);
        assertThat(result.out()).contains("Ask your midwife or doctor").doesNotContain("Exercise 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e9", "fast", "1001", ""})
    void aSpeedThatCannotBeIsWrongUsage(String speed) {
        Cli.Result result = Cli.run("session", "--week", "24", "--nothing-else", "--speed", speed);
        assertThat(result.exitCode()).as("%s", result).isEqualTo(2);
        assertThat(result.err()).contains("--speed");
    }

    @Test
    void aDiaryThatCannotBeWrittenDoesNotStopASession() {
        Cli.Result result = Cli.env("XDG_DATA_HOME", "/proc/nowhere").start("session", "--week", "24", "-s", "back-ache",
                "--nothing-else", "--minutes", "5", "--speed", "1000", "--diary", "yes");
        assertThat(result.exitCode()).as("%s", result).isZero();
        assertThat(result.out()).contains("Well done.");
        assertThat(result.err()).contains("was not kept in your diary");
    }

    @Test
    void theFirstSessionIsTheDaySheBegan(@TempDir Path config) throws IOException {
        Cli her = Cli.env("XDG_CONFIG_HOME", config.toString());
        assertThat(her.start("profile", "set", "--due", "2027-03-14").exitCode()).isZero();
        String[] session = {"session", "-s", "back-ache", "--nothing-else", "--minutes", "5", "--speed", "1000",
            "--no-profile", "--week", "23"};
        assertThat(her.start(session).exitCode()).isZero();
        Path profile = config.resolve("backcare/profile.yaml");
        assertThat(profile).content().doesNotContain("started");
        String[] hers = Arrays.copyOf(session, 8);
        assertThat(her.start(hers).exitCode()).isZero();
        assertThat(profile).content().contains("started: 2026-11-20");
        Files.writeString(profile, Files.readString(profile).replace("2026-11-20", "2026-11-02"));
        assertThat(her.start(hers).exitCode()).isZero();
        assertThat(profile).content().contains("started: 2026-11-02");
    }

    @Test
    void aCalendarThatBeginsLaterDoesNotHideThatSheHasBegun(@TempDir Path config) throws IOException {
        Cli her = Cli.env("XDG_CONFIG_HOME", config.toString());
        her.start("profile", "set", "--due", "2027-03-14");
        Path profile = config.resolve("backcare/profile.yaml");
        Files.writeString(profile, Files.readString(profile) + "started: 2026-11-23\n");
        assertThat(her.start("session", "-s", "back-ache", "--nothing-else", "--minutes", "5", "--speed", "1000")
                .exitCode()).isZero();
        assertThat(profile).content().contains("started: 2026-11-20").doesNotContain("2026-11-23");
    }
}
