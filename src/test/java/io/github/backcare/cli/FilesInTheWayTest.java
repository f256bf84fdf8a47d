package io.github.backcare.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.backcare.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a file is expected there may be a link, a pipe, a folder or a device: said in a sentence, nothing waits. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FilesInTheWayTest {
    private static final String SPOT = "backcare/profile.yaml";
    private static final String PRAEVIA = "version: 1\nid: abc\ndue: 2027-03-14\nconditions:\n"
            + "  - finding: placenta-praevia\n    since: 2026-10-01\n";

    @TempDir
    Path folder;

    @Test
    void aLinkInPlaceOfTheProfileIsReadAndNeverWrittenThrough() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), PRAEVIA);
        Files.createSymbolicLink(inPlace(SPOT), elsewhere);

        assertThat(run("screen", "--nothing-else").exitCode()).isEqualTo(10);
        Cli.Result result = run("profile", "set", "--minutes", "10");

        assertThat(result.exitCode()).as(result.toString()).isEqualTo(2);
        assertThat(result.err()).contains("is a link").hasLineCount(1);
        assertThat(elsewhere).hasContent(PRAEVIA);
        assertThat(run("profile", "clear", "--yes").exitCode()).isZero();
        assertThat(elsewhere).hasContent(PRAEVIA);
        assertThat(folder.resolve(SPOT)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "pipe", "link to nothing", "link to itself", "/dev/zero", "/dev/full"})
    void whatIsNoProfileIsUnknownAndNotNone(String kind) throws IOException, InterruptedException {
        make(kind, inPlace(SPOT));
        Cli.Result result = run("screen", "--week", "24", "--nothing-else");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(65);
        assertThat(result.err()).contains("can't be read").doesNotContain("Exception");
        assertThat(run("profile", "set", "--minutes", "10").exitCode()).isIn(2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "pipe", "/dev/zero"})
    void whatIsNoDiaryIsSaid(String kind) throws IOException, InterruptedException {
        make(kind, inPlace("backcare/diary.jsonl"));
        for (String action : List.of("show", "export")) {
            Cli.Result result = run("diary", action);
            assertThat(result.exitCode()).as(result.toString()).isEqualTo(1);
            assertThat(result.err()).contains("can't be read").doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "pipe", "link to nothing", "link to itself", "/dev/zero"})
    void anOwnContentFileThatIsNoFileIsNeverPassedOver(String kind) throws IOException, InterruptedException {
        make(kind, folder.resolve("safety-rules.yaml"));
        Cli.Result result = run("screen", "--week", "24", "--nothing-else", "--content", folder.toString());
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(3);
        assertThat(result.err()).contains("safety-rules.yaml:1:1: the file can't be read");
    }

    @Test
    void anOutputReplacesAFileWholeAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("routine.txt"), "x".repeat(100_000));
        assertThat(run("routine", "--week", "24", "--output", file.toString()).exitCode()).isZero();
        assertThat(file).content().contains("week 24").doesNotContain("xxx");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void anOutputThroughALinkIsWrittenWhereItLeads() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        assertThat(run("routine", "--week", "24", "--output", link.toString()).exitCode()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(target).content().contains("week 24");
    }

    @Test
    void anOutputIntoAPipeIsReadAtItsOtherEnd() throws Exception {
        Path pipe = folder.resolve("pipe");
        make("pipe", pipe);
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                return e.toString();
            }
        });
        assertThat(run("routine", "--week", "24", "--output", pipe.toString()).exitCode()).isZero();
        assertThat(read.get(30, TimeUnit.SECONDS)).contains("week 24");
    }

    @ParameterizedTest
    @CsvSource({"/dev/full", "/proc/none.txt", "/dev/null/none.txt"})
    void anOutputThatCannotBeWrittenIsSaid(String name) {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        for (String format : List.of("text", "html", "json")) {
            Cli.Result result = run("routine", "--week", "24", "--format", format, "--output", name);
            assertThat(result.exitCode()).as(result.toString()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).contains("can't be written").hasLineCount(1);
        }
    }

    @Test
    void namesOfFilesMayHoldAnythingAFileNameCan() throws IOException {
        for (String name : List.of("-rf", "--week", "a b", "'\"$(x)`;|&*?", "%s%n", "new\nline", ".hidden", "@file")) {
            Path file = folder.resolve(name);
            assertThat(run("routine", "--week", "24", "--output", file.toString()).exitCode()).as(name).isZero();
            assertThat(file).as(name).content().contains("week 24");
            Files.delete(file);
        }
    }

    private void make(String kind, Path at) throws IOException, InterruptedException {
        switch (kind) {
            case "folder" -> Files.createDirectory(at);
            case "link to nothing" -> Files.createSymbolicLink(at, folder.resolve("nothing"));
            case "link to itself" -> Files.createSymbolicLink(at, at);
            case "pipe" -> assumeTrue(new ProcessBuilder("mkfifo", at.toString()).start().waitFor() == 0);
            default -> {
                assumeTrue(Files.exists(Path.of(kind)));
                Files.createSymbolicLink(at, Path.of(kind));
            }
        }
    }

    private Path inPlace(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    private Cli.Result run(String... args) {
        return Cli.env("XDG_CONFIG_HOME", folder.toString()).with("XDG_DATA_HOME", folder.toString()).start(args);
    }
}
