package io.github.backcare.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import io.github.backcare.content.Position;
import io.github.backcare.screening.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VignettesTest {
    private static final String CASE = "{\"id\": \"%s\", \"week\": 20, \"conditions\": [], \"symptoms\": [\"%s\"], "
            + "\"expected\": \"%s\", \"acceptable\": [\"%3$s\"], \"why\": \"because\"}\n";

    @TempDir
    Path folder;

    private Cli.Result score(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("vignettes.jsonl"), lines);
        // With a folder, the phrases that ship are not tried once more.
        return Cli.run("content", "check", "docs/examples/my-clinic", "--vignettes", file.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "go, go, AGREED", "go, caution, OVER_TRIAGED", "caution, go, UNDER_TRIAGED", "stop, unknown, REFUSED",
        "urgent, unknown, REFUSED", "urgent, stop, UNDER_TRIAGED", "emergency, urgent, UNDER_TRIAGED",
        "unknown, unknown, AGREED", "unknown, caution, UNDER_TRIAGED", "unknown, stop, OVER_TRIAGED",
        "caution+urgent, stop, OVER_TRIAGED", "caution+unknown, go, UNDER_TRIAGED"})
    void anOutcomeIsUnderTriageOnlyBelowTheMildestAcceptableLevel(String acceptable, String level, String outcome) {
        EnumSet<Level> levels = EnumSet.noneOf(Level.class);
        List.of(acceptable.split("\\+")).forEach(name -> levels.add(level(name)));
        Vignette vignette = new Vignette("v", 20, List.of(), levels.iterator().next(),
                levels, "", new Position("f", 1, 1));

        assertThat(Scorecard.outcome(vignette, level(level)))
                .hasToString(outcome);
    }

    @Test
    void outcomesAreCountedAndMissesShownAndOneCaseJudgedTooMildlyFails() throws IOException {
        Cli.Result result = score(CASE.formatted("A", "vaginal-bleeding", "urgent") + "\n"
                + CASE.formatted("B", "vaginal-bleeding", "stop") + CASE.formatted("C", "vaginal-bleeding", "emergency")
                + CASE.formatted("D", "xyzzy plugh", "go"));

        assertThat(result.exitCode()).as(result.toString()).isEqualTo(3);
        assertThat(result.out()).contains("cases             4\n", "agreement         1   25.0 %\n",
                "under-triage      1   25.0 %\n", "over-triage       1   25.0 %\n", "refused           1   25.0 %\n",
                "  B (week 20): urgent, not stop: \"vaginal-bleeding\" (because); found: vaginal-bleeding",
                "not understood: xyzzy");
        assertThat(result.err()).isEqualTo("backcare: 1 case was judged milder than acceptable (see under-triage "
                + "above).\n");
    }

    @Test
    void badLinesAreListedWithTheirPlaces() throws IOException {
        Cli.Result result = score("[1]\n{\"id\": \"A\"\n" + CASE.formatted("B", "x", "huge")
                + "{\"id\": \"C\", \"colour\": 1}\n{\"id\": \"D\", \"week\": 43, \"expected\": \"go\", \"why\": \"\"}\n"
                + "{\"week\": 99999999999999}\n");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err().lines().map(line -> line.replaceAll(".*jsonl:", ""))).satisfiesExactly(
                line -> assertThat(line).isEqualTo("1:1: a JSON object is expected on each line"),
                line -> assertThat(line).startsWith("2:").contains("this is not a JSON object"),
                line -> assertThat(line).startsWith("3:1: 'huge' is no level (known: go, "),
                line -> assertThat(line).startsWith("4:1: 'colour' is not known here"),
                line -> assertThat(line).startsWith("5:1: 'week' is missing or not from 1 to 42"),
                line -> assertThat(line).startsWith("6:"));
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        Cli.Result result = Cli.run("content", "check", "--vignettes", "no-such-file.jsonl");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("no-such-file.jsonl:1:1: the file can't be read");
    }

    private static Level level(String name) {
        return Level.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
