package io.github.backcare.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.backcare.Cli;
import io.github.backcare.Shipped;
import io.github.backcare.content.Problem;
import io.github.backcare.content.Problems;
import io.github.backcare.content.Unprintable;
import io.github.backcare.content.YamlText;
import io.github.backcare.faq.FaqReader;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.routine.ExerciseBookReader;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.SafetyRulesReader;
import io.github.backcare.screening.Screener;
import io.github.backcare.wording.Interpretation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoilt examples of all that is read. A second each in the build; {@code -Dfuzz.seconds=120} makes the five ten
 * minutes together, and {@code -Dfuzz.seed} starts elsewhere. A failure names the input.
 */
class FuzzTest {
    private static final long SECONDS = Long.getLong("fuzz.seconds", 1);
    private static final long SEED = Long.getLong("fuzz.seed", 20261120);
    private static final List<String> PIECES = List.of("\u0000", "\t", "\n", "\r\n", "\ufeff", "\u202e", "\u200b", "\u001b[2J",
            "&a ", "*a", "<<: ", "!!str ", "!x ", "---\n", "...\n", "%YAML 1.1\n", "? ", "- ", ": ", "#", "|\n ", ">-\n ",
            "'", "\"",
            "[", "]", "{", "}", ",", "\\", "\\ud800", "null", "~", "0", "-1", "99999999999999999999", "1e999", "0x7f",
            "2147483648", "+999999999-12-31", "-999999999-01-01", "0000-00-00", "9999-12-31", "24+3", "\ud83e\udd30",
            "[".repeat(60), "- ".repeat(60), "a".repeat(2000), "not ", "no ", "but ", "bleeding", "?");

    @TempDir
    Path folder;

    @Test
    void content() throws IOException {
        List<String> bad = texts(Path.of("src/test/resources/bad"), ".yaml");
        spoil(bad, bytes -> {
            Problems problems = new Problems();
            YamlText text = new YamlText("own.yaml", bytes, false);
            FaqReader.read(List.of(text), problems);
            ExerciseBookReader.read(List.of(text), problems);
            SafetyRulesReader.read(List.of(text), problems);
            problems.sorted().forEach(FuzzTest::assertShowable);
        });
    }

    @Test
    void profile() throws IOException {
        Path file = folder.resolve("backcare/profile.yaml");
        Files.createDirectories(file.getParent());
        spoil(List.of("""
                version: 1
                id: 3f1c2a70-aaaa-4bbb-8ccc-1234567890ab
                due: 2027-03-14
                country: GB
                emergency-number: "999"
                maternity-unit: "020 7946 0000"
                conditions:
                  - finding: placenta-praevia
                    said: low placenta
                    since: 2026-10-01
                    ended: 2026-11-01
                none-of-the-rest: 2026-11-01
                agreed: 2026-11-02
                minutes: 12
                avoid: [kneeling, wrists]
                new-to-exercise: yes
                voice: no
                plain: yes
                diary: yes
                """, "version: 1\nid: a\nended: 2026-11-01\n", "version: 1\nid: a\nplan:\n  days: [monday, friday]\n"
                + "  time: 18:30\n  from: 2026-11-02\n  until: 2027-03-14\n  per-week: 3\n"), bytes -> {
                    write(file, bytes);
                    assertHandled(cli().start("profile", "show"));
                    assertHandled(cli().start("screen", "--nothing-else", "--json"));
                });
    }

    @Test
    void diary() throws IOException {
        Path file = folder.resolve("backcare/diary.jsonl");
        Files.createDirectories(file.getParent());
        String entry = "{\"at\":\"2026-11-19T18:30:00Z\",\"week\":24,\"seconds\":745,\"planned\":6,\"done\":[\"cat-cow\"],"
                + "\"painBefore\":3,\"painAfter\":2,\"ended\":\"finished\"}\n";
        spoil(List.of(entry, entry + entry,
                entry + "{\"at\":\"2026-11-20T11:59:59+14:00\",\"x\":{\"y\":[[1.5e3]]}}\n"), bytes -> {
            write(file, bytes);
            assertHandled(cli().start("diary"));
            assertHandled(cli().start("diary", "export", "--format", "json"));
            assertHandled(cli().start("diary", "export"));
        });
    }

    @Test
    void dates() throws IOException {
        List<String> examples = List.of("screen|--json|--due|2027-03-14", "screen|--json|--lmp|2026-06-07",
                "screen|--json|--week|24+3", "screen|--json|--week|24|--pain|3|--trend|same",
                "plan|--due|2027-03-14|--time|18:30",
                "profile|set|--week|24|--on|2026-11-01", "profile|set|--agreed|2026-11-01", "diary|export|--format|json",
                "faq|sleep", "help|screen");
        spoil(examples, bytes -> {
            String line = new String(bytes, StandardCharsets.UTF_8);
            Cli.Result result = cli().start(line.split("\\|", -1));
            assertHandled(result);
            if (result.exitCode() == 2 && !line.isEmpty()) {
                assertThat(result.err().lines()).isNotEmpty().allMatch(said -> said.startsWith("backcare: "));
            }
        });
    }

    /** And whatever is said, bleeding that is named after it is never a reason to exercise. */
    @Test
    void wording() throws IOException {
        List<String> stories = Files.readAllLines(Path.of("src/main/worked-cases/dev.jsonl")).stream()
                .map(line -> line.replaceAll("(?s).*?\"symptoms\"\\s*:\\s*\\[?\\s*\"((?:[^\"\\\\]|\\\\.)*)\".*", "$1")).toList();
        Screener screener = new Screener(Shipped.rules());
        spoil(stories, bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            Interpretation read = Shipped.interpreter().interpret(text);
            read.mentions().forEach(mention -> assertThat(text).contains(mention.said()));
            read.notUnderstood().forEach(piece -> assertThat(text).contains(piece));
            Interpretation then = Shipped.interpreter().interpret(text + ".\nI am bleeding from my vagina.");
            assertThat(screener.screen(Draft.withNothingElse(Draft.withWords(Draft.withAge(Draft.EMPTY,
                    GestationalAge.ofWeeks(24)), then))).mayExercise()).isFalse();
        });
    }

    private static void spoil(List<String> examples, Consumer<byte[]> reading) {
        Mutator mutator = new Mutator(SEED, examples, PIECES);
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        long count = 0;
        do {
            byte[] input = mutator.next();
            count++;
            try {
                reading.accept(input);
            } catch (Throwable e) {
                fail("input " + count + ": " + Base64.getEncoder().encodeToString(input) + "\n"
                        + new String(input, StandardCharsets.UTF_8), e);
            }
        } while (System.nanoTime() < end);
        System.out.println("fuzz: " + count + " inputs");
    }

    private static void assertShowable(Problem problem) {
        assertThat(problem.at().line()).isPositive();
        assertThat(problem.at().column()).isPositive();
        assertThat(problem.message()).isNotBlank();
    }

    /** A level, a success, wrong usage or a bad file: never a fault of the program, and nothing a terminal would obey. */
    private static void assertHandled(Cli.Result result) {
        assertThat(result.exitCode()).as(result.toString()).isIn(0, 2, 3, 10, 20, 30, 40, 65);
        assertThat(Unprintable.firstIn(result.out(), true)).as(result.toString()).isEqualTo(-1);
        assertThat(Unprintable.firstIn(result.err(), true)).as(result.toString()).isEqualTo(-1);
    }

    private Cli cli() {
        return Cli.env("XDG_CONFIG_HOME", folder.toString()).with("XDG_DATA_HOME", folder.toString());
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().map(file -> {
                try {
                    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        }
    }
}
