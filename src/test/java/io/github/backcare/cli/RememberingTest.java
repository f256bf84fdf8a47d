package io.github.backcare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import io.github.backcare.Shipped;
import io.github.backcare.screening.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standing conditions are asked once, kept if she likes, and checked every four weeks. Today is 20 November 2026. */
class RememberingTest {
    @TempDir
    private Path config;

    private Cli.Result type(String[] command, String... lines) {
        return Cli.typing(lines).with("XDG_CONFIG_HOME", config.toString()).start(command);
    }

    private Cli.Result screen(String... lines) {
        return type(new String[] {"screen"}, lines);
    }

    private Path file() {
        return config.resolve("backcare").resolve("profile.yaml");
    }

    private void deniedOn(String day) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "version: 1\nid: a\ndue: 2027-03-14\nnone-of-the-rest: " + day + "\n");
    }

    private static String historyLine(String finding) {
        int index = Shipped.rules().history().stream().map(Question::covers).toList().indexOf(Shipped.rules().history()
                .stream().map(Question::covers).filter(covers -> covers.contains(finding)).findFirst().orElseThrow());
        return Integer.toString(index + 1);
    }

    @Test
    void whatSheAnsweredIsKeptIfSheLikes() throws IOException {
        Cli.Result first = screen("23+5", "0", "", "", "0", "y");
        assertThat(first.exitCode()).as(first.toString()).isZero();
        assertThat(Files.readString(file())).contains("due: 2027-03-14", "none-of-the-rest: 2026-11-20");
        Cli.Result second = screen("", "", "0");
        assertThat(second.exitCode()).as(second.toString()).isZero();
        assertThat(second.out()).doesNotContain("How many weeks", "Your health and this pregnancy", "Shall I keep")
                .contains("Is any of this true today?");
    }

    @Test
    void aConditionSheNamesIsKept() throws IOException {
        screen("23+5", historyLine("told-to-rest"), "1", "", "", "0", "y");
        assertThat(Files.readString(file())).contains("finding: told-to-rest");
        assertThat(screen("", "", "0").exitCode()).isEqualTo(20);
    }

    @Test
    void noMeansNoAndSoDoesSilence() {
        assertThat(screen("23+5", "0", "", "", "0", "n").exitCode()).isZero();
        assertThat(screen("23+5", "0", "", "", "0").exitCode()).isZero();
        assertThat(file()).doesNotExist();
    }

    @Test
    void nothingIsOfferedWhereThereIsSomethingMoreUrgent() {
        assertThat(screen("23+5", "0", "chest pain", "y").out()).contains("EMERGENCY").doesNotContain("Shall I keep");
    }

    @Test
    void itHoldsForFourWeeks() throws IOException {
        deniedOn("2026-10-24");
        assertThat(screen("", "", "0").out()).doesNotContain("Still none");
        deniedOn("2026-10-23");
        Cli.Result still = screen("y", "", "", "0");
        assertThat(still.exitCode()).as(still.toString()).isZero();
        assertThat(still.out().replaceAll("\\s+", " ")).contains("On 23 October 2026 you had none of these",
                "Still none of these?").doesNotContain("Shall I keep");
        assertThat(Files.readString(file())).contains("none-of-the-rest: 2026-11-20");
    }

    @Test
    void somethingNewOpensTheListAgain() throws IOException {
        deniedOn("2026-10-01");
        Cli.Result result = screen("n", historyLine("told-to-rest"), "1", "", "", "0");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(20);
        assertThat(Files.readString(file())).contains("finding: told-to-rest");
    }

    @Test
    void todaysSignsAreNeverRemembered() throws IOException {
        deniedOn("2026-11-20");
        Cli.Result script = Cli.env("XDG_CONFIG_HOME", config.toString()).start("screen", "-s", "stiff back");
        assertThat(script.exitCode()).isEqualTo(65);
        assertThat(script.out()).contains("Not asked yet").doesNotContain("told to rest");
    }
}
