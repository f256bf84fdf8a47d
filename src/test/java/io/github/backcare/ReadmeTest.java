package io.github.backcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every command that README.md shows. In a block marked {@code console}, a line {@code $ ./backcare ...} is a
 * command and the lines up to the next one are what it prints, to the letter; {@code ...} on a line of its own stands
 * for any lines, and a command that only has {@code ...} under it just has to succeed in its own way.
 */
class ReadmeTest {
    private static final Path README = Path.of("README.md");

    /** Where the commands keep the profile and write their files. */
    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandDoesWhatTheReadmeShows() throws IOException {
        List<Shown> shown = shown(Files.readAllLines(README));
        assertThat(shown).hasSizeGreaterThan(10);
        return shown.stream().map(one -> DynamicTest.dynamicTest(one.line(), () -> check(one)));
    }

    private static void check(Shown shown) {
        List<String> words = new ArrayList<>(words(shown.line()));
        int output = words.indexOf("--output");
        if (output >= 0) {
            words.set(output + 1, folder.resolve(words.get(output + 1)).toString());
        }
        if (words.get(0).equals("session")) {
            words.addAll(List.of("--speed", "500"));
        }
        Cli.Result result = Cli.env("XDG_CONFIG_HOME", folder.toString()).with("XDG_DATA_HOME", folder.toString())
                .start(words.toArray(String[]::new));
        assertThat(result.exitCode()).as(result.toString()).isIn(0, 10, 20, 30, 40, 65);
        assertThat(output >= 0 || result.err().isEmpty()).as(result.toString()).isTrue();
        if (!shown.output().isEmpty()) {
            assertMatches(shown.output(), result.out().lines().toList(), result.toString());
        }
    }

    private static void assertMatches(List<String> expected, List<String> actual, String printed) {
        int at = 0;
        boolean anywhere = false;
        for (String line : expected) {
            if (line.equals("...")) {
                anywhere = true;
                continue;
            }
            int found = anywhere ? actual.subList(at, actual.size()).indexOf(line) + at : at;
            assertThat(found).as("'%s' in\n%s", line, printed).isGreaterThanOrEqualTo(at).isLessThan(actual.size());
            assertThat(actual.get(found)).as(printed).isEqualTo(line);
            at = found + 1;
            anywhere = false;
        }
        assertThat(anywhere || at == actual.size()).as("nothing follows in\n%s", printed).isTrue();
    }

    private static List<Shown> shown(List<String> lines) {
        List<Shown> shown = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            if (line.startsWith("```")) {
                inside = line.equals("```console");
            } else if (inside && line.startsWith("$ ./backcare ")) {
                shown.add(new Shown(line.substring("$ ./backcare ".length()).split(";")[0], new ArrayList<>()));
            } else if (inside && !line.startsWith("$ ") && !shown.isEmpty()) {
                shown.get(shown.size() - 1).output().add(line);
            }
        }
        return shown;
    }

    /** Splits at blanks outside double quotes. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : (line.strip() + " ").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                if (word.length() > 0) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        return words;
    }

    private record Shown(String line, List<String> output) {
    }
}
