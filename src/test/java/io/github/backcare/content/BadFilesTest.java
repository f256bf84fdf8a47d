package io.github.backcare.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each bad file under {@code src/test/resources/bad} gives exactly the messages of the {@code .expected} file
 * beside it. The folder, or for {@code sense} the file's first word, says which content file it stands for; what
 * lies in {@code yaml} is bad whatever it stands for.
 */
class BadFilesTest {
    private static final Path BAD = Path.of("src/test/resources/bad");
    private static final List<String> NAMES = List.of("exercises", "safety-rules", "faq");

    @TempDir
    Path folder;

    static Stream<Path> badFiles() throws IOException {
        try (Stream<Path> files = Files.walk(BAD)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).map(BAD::relativize).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void isRefusedWithTheExpectedMessages(Path bad) throws IOException {
        Files.copy(BAD.resolve(bad), folder.resolve(standsFor(bad) + ".yaml"));

        Cli.Result result = Cli.run("content", "check", folder.toString());

        String expected = Files.readString(BAD.resolve(bad.toString().replace(".yaml", ".expected")));
        assertThat(shown(result.err())).isEqualTo(expected);
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void isRefusedByTheCommandsThatUseIt(Path bad) throws IOException {
        String name = standsFor(bad);
        Files.copy(BAD.resolve(bad), folder.resolve(name + ".yaml"));
        List<String> command = switch (name) {
            case "exercises" -> List.of("routine", "--week", "20");
            case "safety-rules" -> List.of("screen", "--week", "20", "--nothing-else");
            default -> List.of("faq");
        };

        Cli.Result result = Cli.run(Stream.concat(command.stream(), Stream.of("--content", folder.toString()))
                .toArray(String[]::new));

        assertThat(result.exitCode()).as(result.toString()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).doesNotContain("Exception").contains(name + ".yaml:");
    }

    @Test
    void everyExpectedFileHasItsBadFile() throws IOException {
        try (Stream<Path> files = Files.walk(BAD)) {
            assertThat(files.filter(file -> file.toString().endsWith(".expected"))
                    .map(file -> Path.of(file.toString().replace(".expected", ".yaml")))).allMatch(Files::exists);
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        byte[] large = ("# " + "x".repeat(9 << 20)).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("faq.yaml"), large);

        assertThat(Cli.run("content", "check", folder.toString()).err()).contains("larger than 8 MB");
    }

    /** The messages without what differs from run to run: the folder, and where things stand in what ships. */
    private String shown(String messages) {
        return messages.replace(folder + java.io.File.separator, "DIR/")
                .replaceAll("at ([a-z-]+\\.yaml):[0-9]+:[0-9]+", "at $1:LINE:COLUMN");
    }

    private static String standsFor(Path bad) {
        String parent = bad.getParent().toString();
        return NAMES.stream().filter(name -> parent.equals(name) || bad.getFileName().toString().startsWith(name + "-"))
                .findFirst().orElse("faq");
    }
}
