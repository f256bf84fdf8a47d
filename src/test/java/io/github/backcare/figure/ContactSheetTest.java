package io.github.backcare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import io.github.backcare.Shipped;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactSheetTest {

    @Test
    void showsEveryStepOfEveryExercise(@TempDir Path folder) throws Exception {
        Path sheet = folder.resolve("sheet.html");
        Cli.Result result = Cli.run("content", "figures", "--output", sheet.toString());
        assertThat(result.exitCode()).as(result.toString()).isZero();
        String page = Files.readString(sheet);
        Shipped.book().exercises().forEach(exercise -> assertThat(page).contains("<h2>" + exercise.id() + "</h2>"));
        int steps = Shipped.book().exercises().stream().mapToInt(exercise -> exercise.steps().size() + 1).sum();
        assertThat(page.split("<svg ", -1)).hasSize(steps + 1);
        assertThat(page).doesNotContain("No figure yet", "<script", "src=");
    }
}
