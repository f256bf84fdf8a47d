package io.github.backcare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutineCommandTest {

    @ParameterizedTest
    @CsvSource({
        // The article's three exercises of each trimester.
        "10, wall-pelvic-tilt shoulder-circles lower-back-breathing",
        "20, cat-cow weight-shift-back seated-glute-stretch",
        "33, supported-standing-tilt sitting-tall pelvic-floor-release-breathing",
    })
    void aRoutineHoldsTheArticlesExercises(String week, String ids) {
        Cli.Result result = Cli.run("routine", "--week", week);
        assertThat(result.exitCode()).isZero();
        for (String id : ids.split(" ")) {
            assertThat(result.out()).contains("(" + id + ")");
        }
        assertThat(result.out()).contains("Stop at once if you notice any of these", "General rules",
                "Nobody has asked how you are today");
    }

    @Test
    void carpalTunnelKeepsWeightOffTheWristsAndSaysWhatWasLeftOut() {
        Cli.Result result = Cli.run("routine", "--week", "20", "-c", "carpal tunnel", "--nothing-else", "--minutes", "40",
                "--format", "json");
        assertThat(result.exitCode()).isZero();
        String[] exercisesAndRest = result.out().split("\"exercises\"")[1].split("\"breaks\"");
        assertThat(exercisesAndRest[0]).doesNotContain("\"wrists\"", "\"id\" : \"cat-cow\"");
        assertThat(exercisesAndRest[1]).contains("\"leftOut\"", "\"id\" : \"cat-cow\"");
    }

    @ParameterizedTest
    @CsvSource({
        "routine.html, <!DOCTYPE html>", "ROUTINE.HTM, <!DOCTYPE html>", "routine.md, # Back exercises",
        "routine.markdown, # Back exercises", "routine.json, {", "routine.txt, Back exercises", "routine, Back exercises",
        "html, Back exercises", "my.html/routine, Back exercises",
    })
    void theEndingOfTheFileSaysTheFormat(String name, String start, @TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Cli.Result result = Cli.run("routine", "--week", "24", "-o", folder.resolve(name).toString());
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(Files.readString(folder.resolve(name))).startsWith(start);
    }

    @Test
    void anExplicitFormatWinsOverTheEnding(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("routine.html");
        assertThat(Cli.run("routine", "--week", "24", "--format", "json", "-o", file.toString()).exitCode()).isZero();
        assertThat(Files.readString(file)).startsWith("{");
        assertThat(Cli.run("routine", "--week", "24", "-o", file.toString(), "--from", "Anna").exitCode()).isZero();
        assertThat(Files.readString(file)).contains("<!DOCTYPE html>", "Anna");
    }

    @ParameterizedTest
    @CsvSource({"text", "markdown", "html", "json"})
    void whatIsPrintedIsForHerWeekAndForHer(String format) {
        for (int week = 1; week <= 42; week++) {
            String page = Cli.run("routine", "--week", "" + week, "--minutes", "40", "--format", format).out()
                    .replaceAll("\\s+", " ");
            assertThat(page.contains("In the first trimester, keep")).as("week %d", week).isEqualTo(week <= 13);
            assertThat(page.contains("In the third trimester, aim")).as("week %d", week).isEqualTo(week >= 28);
            assertThat(page).doesNotContain("cautious start", "The article", "The source", "A leaflet", "is ours");
        }
    }

    @Test
    void avoidingKneelingLeavesOutAllThatKneels() {
        Cli.Result result = Cli.run("routine", "--week", "20", "--avoid", "kneeling", "--minutes", "40");
        assertThat(result.out()).doesNotContain("on all fours, with").contains("You asked to avoid weight on your knees.");
    }

    @Test
    void withoutNothingElseASymptomIsNotEnoughToPrintExercises() {
        Cli.Result result = Cli.run("routine", "--week", "20", "-s", "stiff back");
        assertThat(result.exitCode()).isEqualTo(65);
        assertThat(result.out()).contains("NOT SURE").doesNotContain("Right when");
    }

    @ParameterizedTest
    @CsvSource({"bleeding, 30", "triplets, 20", "chest pain, 40", "gibberish flurb, 65"})
    void atStopOrWorseTheVerdictIsPrintedAndNoExercise(String words, int exitCode) {
        for (String format : new String[] {"text", "markdown", "json"}) {
            Cli.Result result = Cli.run("routine", "--week", "20", "-s", words, "--nothing-else", "--format", format);
            assertThat(result.exitCode()).isEqualTo(exitCode);
            assertThat(result.out()).doesNotContain("Right when", "rightWhen", "cat-cow");
        }
    }

    @Test
    void aRefusalIsNotWrittenToTheFileOfTheRoutine(@TempDir Path folder) {
        Path file = folder.resolve("routine.txt");
        Cli.Result result = Cli.run("routine", "--week", "20", "-s", "bleeding", "--nothing-else", "--output",
                file.toString());
        assertThat(result.exitCode()).isEqualTo(30);
        assertThat(result.out()).contains("URGENT");
        assertThat(file).doesNotExist();
    }

    @Test
    void anOutputFileHoldsThePageWithoutEscapes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("routine.md");
        Cli.Result result = Cli.typing().start("routine", "--week", "33", "--format", "markdown", "--output",
                file.toString());
        assertThat(result.exitCode()).isZero();
        assertThat(Files.readString(file)).startsWith("# Back exercises for week 33").doesNotContain("\u001b");
    }

    @Test
    void askFirstIsSaidBeforeTheExercises() {
        Cli.Result result = Cli.run("routine", "--week", "20", "-c", "placenta praevia", "--nothing-else");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out().indexOf("Ask your midwife or doctor before you exercise"))
                .isBetween(0, result.out().indexOf("1. "));
    }

    @Test
    void ownExercisesAreLabelledAsUnchecked(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("exercises.yaml"), """
                sources:
                  - { id: my-clinic, title: Our leaflet, publisher: My clinic }
                exercises:
                  - id: my-heel-raise
                    name: Heel raise
                    weeks: { from: 1, to: 42 }
                    position: seated
                    purpose: mobility
                    loads: []
                    start: Sit tall.
                    steps: [ { cue: move, seconds: 4, say: Raise your heels and lower them. } ]
                    dose: { repetitions: 10, sets: 1, sides: 1 }
                    right-when: [it feels easy]
                    stop-if: [it hurts]
                    sources: [ { id: my-clinic, item: page 1 } ]
                """);
        Cli.Result result = Cli.run("routine", "--week", "20", "--minutes", "40", "--position", "seated", "--content",
                folder.toString());
        assertThat(result.out()).contains("(my-heel-raise)", "Nobody at backcare has checked it");
    }
}
