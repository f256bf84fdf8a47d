package io.github.backcare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiaryCommandTest {
    @TempDir
    private Path data;

    @Test
    void anEmptyDiarySaysHowOneBegins() {
        assertThat(run("diary").out()).contains("Your diary is empty");
    }

    @Test
    void aSessionIsKeptShownExportedAndCleared() {
        keep();
        keep();
        Cli.Result shown = run("diary", "show");
        assertThat(shown.out()).contains("this week").contains(" 2").contains("20 Nov").contains("not said");
        assertThat(run("diary", "export").out()).startsWith("at,week,seconds,planned,done,pain_before")
                .contains("2026-11-20T12:00Z,24,300,").contains(",finished\n").hasLineCount(3);
        assertThat(run("diary", "export", "--format", "json").out()).startsWith("[ {").contains("\"week\" : 24");
        Cli.Result unsure = run("diary", "clear");
        assertThat(unsure.exitCode()).isEqualTo(2);
        assertThat(unsure.err()).contains("--yes");
        assertThat(typing("n").out()).contains("Delete your diary with 2 sessions?", "Nothing was deleted");
        assertThat(typing("y").out()).contains("Your diary is deleted.");
        assertThat(run("diary").out()).contains("Your diary is empty");
        assertThat(run("diary", "clear", "--yes").out()).contains("There is no diary.");
    }

    @Test
    void withoutAYesNothingIsKept() {
        session();
        assertThat(data.resolve("backcare")).doesNotExist();
        session("--diary", "no");
        assertThat(data.resolve("backcare")).doesNotExist();
    }

    @Test
    void aDamagedLineIsReportedWithItsNumberAndLeftWhereItIs() throws IOException {
        keep();
        Path file = data.resolve("backcare/diary.jsonl");
        Files.writeString(file, "{\"at\":\"2026-1", StandardOpenOption.APPEND);
        keep();
        Cli.Result shown = run("diary");
        assertThat(shown.exitCode()).isZero();
        assertThat(shown.err()).contains("line 2 is damaged");
        assertThat(shown.out()).contains(" 2\n");
        assertThat(Files.readString(file)).contains("{\"at\":\"2026-1\n");
    }

    @Test
    void painThatRoseThreeTimesIsSaidAndCounts() throws IOException {
        Files.createDirectories(data.resolve("backcare"));
        StringBuilder lines = new StringBuilder();
        for (int day = 16; day <= 18; day++) {
            lines.append("{\"at\":\"2026-11-").append(day).append("T18:00:00Z\",\"week\":24,\"painBefore\":")
                    .append(day - 14).append("}\n");
        }
        Files.writeString(data.resolve("backcare/diary.jsonl"), lines);
        Cli.Result result = session("--diary", "yes");
        assertThat(result.out()).contains("Your diary says that your back hurt more", "CAUTION", "Well done.");
    }

    @Test
    void anUnknownActionNamesTheKnownOnes() {
        Cli.Result result = run("diary", "burn");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("show, export or clear");
    }

    private void keep() {
        assertThat(session("--diary", "yes").out()).contains("Kept in your diary");
    }

    private Cli.Result session(String... more) {
        String[] fixed = {"session", "--week", "24", "-s", "back-ache", "--nothing-else", "--minutes", "5", "--speed",
            "1000"};
        String[] all = java.util.Arrays.copyOf(fixed, fixed.length + more.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        return run(all);
    }

    private Cli.Result typing(String answer) {
        return Cli.typing(answer).with("XDG_DATA_HOME", data.toString()).start("diary", "clear");
    }

    private Cli.Result run(String... args) {
        return Cli.env("XDG_DATA_HOME", data.toString()).start(args);
    }
}
