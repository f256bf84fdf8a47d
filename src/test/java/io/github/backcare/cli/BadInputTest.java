package io.github.backcare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import io.github.backcare.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed wrong: one clear sentence on stderr, exit code 2, nothing on stdout, no stack trace. */
class BadInputTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "screen --week 0", "screen --week 43", "screen --week 24+7", "screen --week x", "screen --week -3",
        "screen --week 24.5", "screen --week", "screen --week 24 --due 2027-03-14", "screen --due 2027-02-30",
        "screen --due 14/03/2027", "screen --due 2020-01-01", "screen --due 2030-01-01", "screen --lmp 2026-11-19",
        "screen --week 24 --pain 11", "screen --week 24 --pain -1", "screen --week 24 --pain five",
        "screen --week 24 --trend sideways", "screen --week 24 --bogus", "screen --week 24 extra",
        "screen --content nowhere-at-all --week 24", "routine", "routine --week 24 --minutes 4",
        "routine --week 24 --minutes 41", "routine --week 24 --minutes ten", "routine --week 24 --avoid flying",
        "routine --week 24 --position hanging", "routine --week 24 --format pdf", "routine --week 24 --seed 1.5",
        "routine --week 24 --position lying-flat", "routine --week 24 --output no-such-folder/routine.txt",
        "routine --week 24 --output target", "bogus", "help bogus",
    })
    void isOneSentenceAndExitCodeTwo(String line) {
        Cli.Result result = Cli.run(line.split(" "));
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().strip().lines()).as(result.err()).hasSize(1);
        assertThat(result.err()).startsWith("backcare: ").doesNotContain("Exception", "\tat ");
    }

    @Test
    void anAtSignIsNotAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("words"), "stiff back");
        Cli.Result result = Cli.run("screen", "--week", "20", "-s", "@" + file, "--nothing-else");
        assertThat(result.exitCode()).isEqualTo(65);
    }

    @Test
    void aBadContentFileTellsEveryProblemWithItsPlace(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("exercises.yaml"), """
                sources: []
                exercises:
                  - id: Wall Slide
                    name: Wall slide
                    weeks: { from: 30, to: 20 }
                    position: floating
                """);
        Cli.Result result = Cli.run("routine", "--week", "20", "--content", folder.toString());
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        String file = folder.resolve("exercises.yaml").toString();
        assertThat(result.err().lines()).allMatch(line -> line.startsWith(file + ":"));
        assertThat(result.err()).contains(file + ":3:9: 'Wall Slide' is not an id", file + ":5:12: the weeks run backwards",
                file + ":6:15: 'floating' is none of", file + ":3:5: 'purpose' is missing");
    }

    @Test
    void anUnreadableContentFileIsSaid(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("exercises.yaml"));
        Cli.Result result = Cli.run("routine", "--week", "20", "--content", folder.toString());
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err().strip().lines()).hasSize(1);
        assertThat(result.err()).contains("exercises.yaml:1:1: the file can't be read");
    }

    @Test
    void aClosedPipeIsSilent() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = run(failing("Broken pipe"), err);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(exitCode).isZero();
    }

    @Test
    void aFullDiskIsSaidAndIsNoSuccess() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = run(failing("No space left on device"), err);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("could not be written", "No space left on device");
        assertThat(exitCode).isEqualTo(1);
    }

    @Test
    void aTerminalWhoseInputEndsIsNeverCleared() {
        Cli.Result result = Cli.typing("20").start("screen");
        assertThat(result.exitCode()).isEqualTo(65);
        assertThat(result.err()).contains("the input ended");
    }

    private static int run(OutputStream out, OutputStream err) {
        return Main.run(new String[] {"routine", "--week", "20"}, new ByteArrayInputStream(new byte[0]), out, err,
                Map.of(), Cli.CLOCK);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
