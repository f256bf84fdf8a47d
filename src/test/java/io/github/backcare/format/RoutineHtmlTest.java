package io.github.backcare.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The handout for paper and phone. */
class RoutineHtmlTest {
    private static final int MOST_BYTES = 200_000;

    @ParameterizedTest
    @CsvSource({"6, 0", "20, 0", "20, 7", "27, 3", "33, 0", "40, 5"})
    void aQuarterOfAnHourFitsIn200Kilobytes(String week, String seed) {
        assertThat(page("--week", week, "--seed", seed, "--minutes", "15").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(MOST_BYTES);
    }

    @Test
    void needsNothingFromAnywhere() {
        String page = page("--week", "20", "--minutes", "40");
        assertThat(page).doesNotContain("<script", "<link", "<img", "<iframe", "src=", "href=", "url(", "@import", "on"
                + "click=");
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
    }

    @Test
    void saysForWhomAndWhenAndWhatStopsIt() {
        String page = page("--week", "20", "--minutes", "15");
        assertThat(page).contains("<title>Back exercises for week 20, 20 November 2026</title>", "trimester 2",
                "Stop at once if you notice any of these", "Call 999, 112 or 911", "My maternity unit:",
                "Tick a box each time", "Right when", "General rules", "Sources", "no clinician has signed off");
        assertThat(page.indexOf("Stop at once")).isLessThan(page.indexOf("Your exercises"));
    }

    @Test
    void everyExerciseHasItsPicturesWithWordsForWhoCannotSeeThem() {
        String page = page("--week", "33", "--minutes", "15");
        int exercises = page.split("<article ", -1).length - 1;
        assertThat(exercises).isGreaterThan(4);
        for (String article : page.split("<article ")) {
            if (article.contains("Right when")) {
                assertThat(article).contains("<svg ", "role=\"img\"", "<title id=", "<desc id=");
            }
        }
        assertThat(page.split("<tr><th scope=\"row\">", -1)).hasSize(exercises + 1);
    }

    @Test
    void everyIdIsThereOnceAndEveryReferenceLeadsSomewhere() {
        String page = page("--week", "20", "--minutes", "40");
        List<String> ids = found(page, " id=\"([^\"]+)\"");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        found(page, "aria-labelledby=\"([^\"]+)\"").forEach(list -> assertThat(ids).contains(list.split(" ")));
    }

    @Test
    void whatAPractitionerWritesIsTextAndNothingElse() {
        String page = page("--week", "20", "--from", "Anna <script>alert(1)</script> O'Hara & Co", "--note",
                "First \"line\" <b>\nSecond & last \u202e");
        assertThat(page).contains("Anna &lt;script&gt;alert(1)&lt;/script&gt; O&#39;Hara &amp; Co",
                "<p>First &quot;line&quot; &lt;b&gt;</p>", "<p>Second &amp; last &lt;U+202E&gt;</p>")
                .doesNotContain("<script", "<b>", "\u202e");
    }

    @Test
    void aSignatureIsForAHandout() {
        assertThat(Cli.run("routine", "--week", "20", "--from", "Anna").exitCode()).isEqualTo(2);
        assertThat(Cli.run("routine", "--week", "20", "--format", "html", "--note", "x".repeat(2001)).exitCode())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"bleeding, 30", "triplets, 20", "chest pain, 40", "gibberish flurb, 65"})
    void atStopOrWorseThereIsTheVerdictAndNoPage(String words, int exitCode, @TempDir Path folder) {
        Path file = folder.resolve("routine.html");
        Cli.Result result = Cli.run("routine", "--week", "20", "-s", words, "--nothing-else", "--format", "html",
                "--output", file.toString());
        assertThat(result.exitCode()).isEqualTo(exitCode);
        assertThat(result.out()).doesNotContain("<html", "Right when", "<svg");
        assertThat(file).doesNotExist();
    }

    @Test
    void atCautionTheVerdictStandsBeforeTheExercises() {
        Cli.Result result = Cli.run("routine", "--week", "20", "-c", "carpal tunnel", "--nothing-else", "--format", "html");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out().indexOf("class=\"verdict\"")).isBetween(0, result.out().indexOf("Your exercises"));
        assertThat(result.out()).contains("<h2>Left out</h2>").doesNotContain("Nobody has asked how you are today");
    }

    @ParameterizedTest
    @ValueSource(strings = {"break-inside: avoid", "@page", "@media print", "@media (max-width"})
    void printsWithoutCuttingAnExerciseInTwo(String rule) throws Exception {
        assertThat(Files.readString(Path.of("src/main/resources/io/github/backcare/format/handout.css"))).contains(rule);
    }

    private static String page(String... args) {
        List<String> all = new ArrayList<>(List.of("routine", "--format", "html"));
        all.addAll(List.of(args));
        Cli.Result result = Cli.run(all.toArray(String[]::new));
        assertThat(result.exitCode()).as(result.toString()).isZero();
        return result.out();
    }

    private static List<String> found(String page, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
