package io.github.backcare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Cli;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text from outside may hold what moves a cursor, turns a line round or hides a letter. Wherever it comes in, such
 * characters are shown as codes, removed or refused: none reaches a terminal, a page or a file.
 */
class ForeignTextTest {
    /** Escapes, controls of both ranges, marks of direction, and letters that nobody sees. */
    private static final List<String> BAD = List.of("\u001b[2J", "\u001b]0;x\u0007", "\b", "\r", "\u007f", "\u0085",
            "\u009b31m", "\u00ad", "\u034f", "\u061c", "\u115f", "\u180e", "\u200b", "\u200d", "\u200f", "\u2028",
            "\u202e", "\u2060", "\u2066", "\u3164", "\ufeff", "\uffa0", "\ufff9", "\uffff", "\ud800", "\udc00",
            new String(Character.toChars(0xe0041)), new String(Character.toChars(0x1d173)));
    private static final String ALL = "ble" + String.join("e", BAD) + "ding";
    private static final String DYED = "\u001b\\[[0-9;]*m";

    @TempDir
    Path folder;

    static Stream<List<String>> lines() {
        return Stream.of("screen --week 24 --nothing-else -s X", "screen --week 24 --nothing-else -c X --json",
                "screen --week 24 --nothing-else --explain -s X", "screen --week X", "screen --due X", "screen --lmp X",
                "screen --pain X --week 24", "screen --trend X --week 24", "screen --week 24 --content X", "screen --X",
                "screen X", "X", "help X", "help screen X", "faq X", "faq X --json", "routine --week 24 -s X",
                "routine --week 24 --nothing-else -s X --format html", "routine --week 24 --nothing-else -s X --format json",
                "routine --week 24 --nothing-else -s X --format markdown", "routine --week 24 --format X",
                "routine --week 24 --minutes X", "routine --week 24 --seed X", "routine --week 24 --avoid X",
                "routine --week 24 --position X", "routine --week 24 --format html --from X --note X",
                "routine --week 24 --output X/none", "routine --week 24 --output DIR/X",
                "routine --week 24 --output DIR/\u001b[2J",
                "content check DIR/\u001b[2J",
                "plan --week 24 --days X",
                "plan --week 24 --time X", "plan --week 24 --output DIR/X.ics", "session --week 24 -s X",
                "session --week 24 --speed X", "session --week 24 --diary X", "diary X", "diary export --format X",
                "content X", "content check X", "completion X",
                "profile set --condition X", "profile set --end-condition X", "profile set --maternity-unit X",
                "profile set --maternity-unit +44X1234567", "profile set --country X", "profile set --emergency-number 1X12",
                "profile set --avoid X", "profile set --agreed X", "profile set --on X --week 24", "profile X")
                .map(line -> List.of(line.split(" ")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void onTheCommandLine(List<String> line) {
        Cli.Result result = cli().start(line.stream().map(word -> word.replace("X", ALL)
                .replace("DIR", folder.toString())).toArray(String[]::new));
        assertClean(result);
        if (line.get(0).equals("profile")) {
            assertClean(cli().start("profile", "show"));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void inHerOwnFiles(String name, String content, List<String> commands) throws IOException {
        for (String bad : commands.size() > 1 ? List.of(ALL) : BAD) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            byte[] bytes = content.replace("X", bad).getBytes(StandardCharsets.UTF_8);
            Files.write(file, bytes);
            for (String command : commands) {
                assertClean(cli().start(command.split(" ")));
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        }
    }

    static Stream<Arguments> files() {
        // A profile is refused at its first bad character, so each has its own run.
        List<String> profile = List.of("profile show");
        List<String> diary = List.of("diary", "diary export", "diary export --format json", "routine --week 24");
        String start = "version: 1\nid: abc\ndue: 2027-03-14\n";
        String entry = "{\"at\":\"2026-11-20T09:00:00Z\",\"week\":24,\"seconds\":60,\"planned\":3,\"done\":[\"a\"],"
                + "\"ended\":\"E\"}\n";
        return Stream.of(
                file("backcare/profile.yaml", start + "maternity-unit: \"X\"\n", profile),
                file("backcare/profile.yaml", start + "country: X\n", profile),
                file("backcare/profile.yaml", start + "X: 1\n", profile),
                file("backcare/profile.yaml", start + "conditions:\n  - finding: twins\n    said: X\n    since: 2026-10-01\n",
                        profile),
                file("backcare/diary.jsonl", entry.replace("E", "X"), diary),
                file("backcare/diary.jsonl", entry.replace("E", "\u007f\\u001b[2J\\u202e\\u200b"), diary),
                file("backcare/diary.jsonl", entry.replace("\"a\"", "\"X\",\"\\u009b\\n\\r\""), diary),
                file("backcare/diary.jsonl", entry.replace("week", "X"), diary));
    }

    private static Arguments file(String name, String content, List<String> commands) {
        return Arguments.of(name, content, commands);
    }

    @ParameterizedTest
    @MethodSource("variables")
    void inTheEnvironment(String variable) {
        for (String command : List.of("profile set --week 24", "profile show", "diary", "diary export", "diary clear --yes",
                "help")) {
            assertClean(cli().with(variable, "/proc/" + ALL).start(command.split(" ")));
            // Letters beyond ASCII are in no path where the language of the machine is C.
            assertClean(cli().with(variable, "/proc/\u001b[2J").start(command.split(" ")));
        }
    }

    static Stream<String> variables() {
        return Stream.of("XDG_CONFIG_HOME", "XDG_DATA_HOME", "COLUMNS", "TERM", "NO_COLOR", "BACKCARE_TTY", "LANG");
    }

    private Cli cli() {
        return Cli.env("XDG_CONFIG_HOME", folder.toString()).with("XDG_DATA_HOME", folder.toString());
    }

    /** The program's own colours aside, only line ends are left of what a terminal would obey. */
    private static void assertClean(Cli.Result result) {
        String shown = (result.out() + result.err()).replaceAll(DYED, "");
        assertThat(result.exitCode()).as(result.toString()).isNotEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(shown.codePoints().filter(c -> c != '\n').filter(ForeignTextTest::unseen).boxed()
                .map(Integer::toHexString).distinct().toList()).as(result.toString()).isEmpty();
    }

    private static boolean unseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED -> true;
            default -> List.of(0x34f, 0x115f, 0x1160, 0x3164, 0xffa0, 0x180e).contains(c);
        };
    }
}
