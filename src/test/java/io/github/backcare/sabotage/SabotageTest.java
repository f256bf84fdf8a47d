package io.github.backcare.sabotage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.cli.ContentCompiler;
import io.github.backcare.content.ContentException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Someone makes the content milder: the build's tests fail and name what was changed. */
@Tag("evidence")
class SabotageTest {
    private static final Path REPORT = Path.of("target", "sabotage.md");

    @TempDir
    Path folder;

    @Test
    void theContentAsItIsPasses() throws Exception {
        Path classes = write(List.of());

        for (List<String> tests : Guards.GROUPS) {
            assertThat(run(tests, classes)).startsWith("RAN ");
        }
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> eachEditIsCaught() throws IOException {
        Files.writeString(REPORT, "| edit | caught by |\n|---|---|\n");
        return Edit.all().values().stream()
                .map(edits -> DynamicTest.dynamicTest(edits.get(0).name(), () -> isCaught(edits)));
    }

    private void isCaught(List<Edit> edits) throws Exception {
        List<String> said = new ArrayList<>();
        List<String> caught = new ArrayList<>();
        try {
            Path classes = write(edits);
            for (List<String> tests : Guards.GROUPS) {
                if (caught.isEmpty()) {
                    said.add(run(tests, classes));
                    caught.addAll(naming(edits.get(0).named(), said.get(said.size() - 1)));
                }
            }
        } catch (ContentException e) {
            said.add(e.getMessage());
            caught.addAll(e.getMessage().contains(edits.get(0).named()) ? List.of("the build itself") : List.of());
        }
        Files.writeString(REPORT, "| " + edits.get(0).name() + " | " + String.join(", ", caught) + " |\n",
                StandardOpenOption.APPEND);
        assertThat(caught).as(String.join("\n", said)).isNotEmpty();
    }

    /** The tests that failed and named it. */
    private static List<String> naming(String named, String said) {
        return Stream.of(said.split("(?m)^(?=FAILED )"))
                .filter(test -> test.startsWith("FAILED ") && test.contains(named))
                .map(test -> test.substring(7, test.indexOf(':')).replaceAll("\\(.*", "")).toList();
    }

    /** A folder for the class path to have first: the content with these edits, compiled. */
    private Path write(List<Edit> edits) throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        Path content = Files.createDirectories(classes.resolve("io/github/backcare/content"));
        for (String name : List.of("safety-rules.yaml", "exercises.yaml", "faq.yaml", "wording.yaml")) {
            String text = Files.readString(Path.of(name));
            for (Edit edit : edits) {
                text = edit.file().equals(name) ? edit.applyTo(text) : text;
            }
            Files.writeString(content.resolve(name), text);
        }
        ContentCompiler.compile(content);
        return classes;
    }

    private static String run(List<String> tests, Path classes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-cp", classes + File.pathSeparator
                        + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Guards.class.getName()));
        command.addAll(tests);
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
