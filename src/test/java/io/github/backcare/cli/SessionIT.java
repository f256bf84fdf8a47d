package io.github.backcare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Installed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program in a real terminal. After each end the terminal is as it was. */
class SessionIT {
    private static final String PLAIN_SESSION = "backcare session";
    private static final String SESSION =
            PLAIN_SESSION + " --week 24 -s back-ache --nothing-else --minutes 5 --diary no";

    private static final String COLOUR = "\u001b[94m";

    /** Started as she starts it, through the launcher, with the archive that later starts have. */
    @TempDir
    private static Path installed;

    @TempDir
    private Path folder;

    @BeforeAll
    static void install() throws Exception {
        Installed program = Installed.in(installed, Path.of(System.getProperty("java.home")));
        program.run(program.launcher(), installed, installed.resolve("cache"), "--version");
        Installed.archive(installed.resolve("target/start"));
    }

    @Test
    void fromStartToSummary() throws IOException {
        try (TmuxTerminal terminal = terminal()) {
            start(terminal, "--speed 300");
            String end = ended(terminal, 0);
            assertThat(end).contains("Well done. You did all ").contains(" in 5 min.").contains("Done: ");
        }
    }

    @Test
    void pauseAndResume() throws IOException {
        try (TmuxTerminal terminal = terminal()) {
            start(terminal, "");
            terminal.waitFor("Get ready");
            terminal.key("Space");
            terminal.waitFor("Space goes on.");
            terminal.key("Space");
            terminal.waitUntil(() -> !terminal.screen().contains("Space goes on."), "going on");
            terminal.key("q");
            assertThat(ended(terminal, 0)).contains("You stopped before the first exercise");
        }
    }

    @Test
    void aSymptomEndsItWithTheAdviceOnTheMainScreen() throws IOException {
        try (TmuxTerminal terminal = terminal()) {
            start(terminal, "");
            terminal.waitFor("Get ready");
            terminal.key("s");
            terminal.waitFor("What do you notice?");
            terminal.key("5");
            terminal.waitFor("[x] Any bleeding");
            terminal.key("Enter");
            assertThat(ended(terminal, 30)).contains("URGENT").contains("Ring your maternity unit now");
        }
    }

    @Test
    void theConversationLeadsIntoTheSession() throws IOException {
        try (TmuxTerminal terminal = terminal()) {
            terminal.run("clear; stty -a > before; " + PLAIN_SESSION + " --minutes 5; echo exit=$?; stty -a > after; "
                    + "echo over");
            terminal.waitFor("How many weeks");
            terminal.run("24");
            // The standing conditions, on a screen of their own.
            terminal.waitFor("0 none of these");
            terminal.key("0");
            terminal.waitFor("How are you feeling");
            terminal.key("Enter");
            terminal.waitFor("from 0 (none) to 10");
            terminal.run("2");
            // Today's signs: marked by mistake and unmarked again.
            terminal.waitFor("0 none of these");
            terminal.key("Down", "Space");
            terminal.waitFor("[YES]");
            terminal.key("n");
            terminal.waitUntil(() -> !terminal.screen().contains("[YES]"), "the mark to go");
            // What she has not answered is not denied.
            terminal.key("Enter");
            terminal.waitFor("Some lines have no answer yet");
            terminal.key("0");
            terminal.waitFor("Keep them?");
            terminal.run("n");
            terminal.waitFor("Get ready");
            terminal.key("q");
            ended(terminal, 0);
        }
    }

    @Test
    void controlCDuringTheConversation() throws IOException {
        try (TmuxTerminal terminal = terminal()) {
            terminal.run("clear; stty -a > before; " + PLAIN_SESSION + "; echo exit=$?; stty -a > after; echo over");
            terminal.waitFor("How many weeks");
            terminal.key("C-z");
            terminal.waitFor("Stopped");
            terminal.run("clear; fg; echo exit=$?; stty -a > after; echo over");
            terminal.waitFor("You are back at the question");
            terminal.key("C-c");
            ended(terminal, 130);
            terminal.run("clear; " + PLAIN_SESSION + " --week 24; echo exit=$?; stty -a > after; echo over");
            terminal.waitFor("0 none of these");
            terminal.key("C-c");
            ended(terminal, 130);
        }
    }

    @Test
    void severePainAfterwardsIsAnsweredWithAdvice() throws IOException {
        try (TmuxTerminal terminal = terminal()) {
            terminal.run("clear; stty -a > before; " + SESSION.replace("--diary no", "--diary yes")
                    + "; echo exit=$?; stty -a > after; echo over");
            terminal.waitFor("How does your back feel now");
            terminal.run("3");
            terminal.waitFor("Get ready");
            // Into the first step, where there is something to ask about.
            terminal.key("Enter");
            terminal.waitFor("Repetition 1 of");
            terminal.waitUntil(() -> terminal.screen().contains("s something hurts"), "the keys");
            terminal.key("q");
            terminal.waitFor("And how does your back feel now");
            terminal.run("9");
            assertThat(ended(terminal, 20)).contains("STOP: No more exercise today").contains("Kept in your diary");
            assertThat(Files.readString(folder.resolve("data/backcare/diary.jsonl")))
                    .contains("\"painBefore\":3,\"painAfter\":9,\"ended\":\"stop\"");
        }
    }

    @Test
    void plainLinesTakeAnswersToo() throws IOException {
        assertThat(endedByHurting("5", 30)).contains("URGENT: Ring your maternity unit now");
    }

    @Test
    void whatToAskAboutFirstIsSaidLastToo() throws IOException {
        assertThat(endedByHurting("placenta praevia", 10)).contains("CAUTION: No more exercise today");
    }

    /** What a session in lines ends with when she answers so to what hurts. */
    private String endedByHurting(String answer, int exitCode) throws IOException {
        try (TmuxTerminal terminal = terminal()) {
            terminal.run("export ACCESSIBLE=1");
            start(terminal, "");
            terminal.waitFor("Type a letter and Enter");
            terminal.run("s");
            terminal.waitFor("Type the numbers");
            terminal.run(answer);
            return ended(terminal, exitCode);
        }
    }

    @Test
    void controlC() throws IOException {
        try (TmuxTerminal terminal = terminal()) {
            start(terminal, "");
            terminal.waitFor("Get ready");
            terminal.key("C-c");
            ended(terminal, 130);
        }
    }

    @Test
    void beingTerminated() throws IOException {
        try (TmuxTerminal terminal = terminal()) {
            start(terminal, "");
            terminal.waitFor("Get ready");
            terminal.program().destroy();
            ended(terminal, 130);
        }
    }

    @Test
    void controlZAndBack() throws IOException {
        try (TmuxTerminal terminal = terminal()) {
            start(terminal, "");
            terminal.waitFor("Get ready");
            terminal.key("C-z");
            terminal.waitFor("Stopped");
            assertThat(terminal.isBackToNormal()).isTrue();
            terminal.run("stty -a > stopped");
            terminal.run("fg");
            terminal.waitFor("Space goes on.");
            assertThat(folder.resolve("stopped")).hasSameTextualContentAs(folder.resolve("before"));
            terminal.key("q");
            terminal.waitFor("You stopped before the first exercise");
            terminal.run("stty -a > after; clear; echo over");
            terminal.waitFor("over");
            assertNormal(terminal);
        }
    }

    @Test
    void aTerminalThatIsClosedTakesTheProgramWithIt() {
        TmuxTerminal terminal = terminal();
        start(terminal, "");
        terminal.waitFor("Get ready");
        ProcessHandle program = terminal.program();
        terminal.close();
        assertThat(program.onExit().orTimeout(120, TimeUnit.SECONDS).join().isAlive()).isFalse();
    }

    @Test
    void aWindowMadeSmallerAndLarger() throws IOException {
        try (TmuxTerminal terminal = terminal()) {
            start(terminal, "");
            terminal.waitFor("This one ");
            terminal.resize(40, 12);
            // What the terminal cut off is there again, drawn for the smaller window.
            terminal.waitUntil(() -> isSmallPicture(terminal.screen()), "the small picture");
            terminal.resize(160, 50);
            terminal.waitFor("Stop if");
            terminal.key("q");
            ended(terminal, 0);
        }
    }

    @Test
    void aClosedPipeEndsItQuietly() throws IOException {
        try (TmuxTerminal terminal = terminal()) {
            terminal.run("stty -a > before; " + SESSION + " --speed 20 2>err | head -n 1 > out; "
                    + "echo exit=${PIPESTATUS[0]}; stty -a > after");
            terminal.waitFor("exit=130");
            assertThat(folder.resolve("err")).isEmptyFile();
            assertThat(folder.resolve("out")).content().startsWith("The session takes 5 min");
            assertNormal(terminal);
        }
    }

    @Test
    void plainUnderCat() throws IOException {
        try (TmuxTerminal terminal = terminal()) {
            terminal.run("stty -a > before; " + SESSION + " --plain --speed 300 2>err "
                    + "| cat > out; echo exit=${PIPESTATUS[0]}; stty -a > after");
            terminal.waitFor("exit=0");
            String text = Files.readString(folder.resolve("out"));
            assertThat(text).contains("Exercise 1 of ").contains("Well done. You did all ");
            assertThat(text.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
            assertNormal(terminal);
        }
    }

    @Test
    void withoutColourNothingIsColoured() throws IOException {
        try (TmuxTerminal terminal = terminal()) {
            start(terminal, "");
            terminal.waitFor("Get ready");
            assertThat(terminal.styledScreen()).contains(COLOUR);
            terminal.key("q");
            ended(terminal, 0);
            terminal.run("export NO_COLOR=1");
            start(terminal, "");
            terminal.waitFor("Get ready");
            assertThat(terminal.styledScreen()).doesNotContain(COLOUR);
            terminal.key("q");
            ended(terminal, 0);
        }
    }

    @Test
    void whatIsPrintedIsAsWideAsTheWindow() {
        try (TmuxTerminal terminal = new TmuxTerminal(44, 40, folder, installed)) {
            terminal.run("clear; backcare screen --week 24 -s back-ache --nothing-else; echo ov''er");
            assertThat(terminal.waitFor("over")).contains("has signed off its rules yet. If you are\nworried, ring");
        }
    }

    private static boolean isSmallPicture(String screen) {
        return screen.lines().findFirst().orElse("").contains("Exercise 1 of ") && screen.contains(" left, until")
                && !screen.contains("This one ");
    }

    private TmuxTerminal terminal() {
        return new TmuxTerminal(80, 24, folder, installed);
    }

    private static void start(TmuxTerminal terminal, String options) {
        terminal.run("clear; stty -a > before; " + SESSION + " " + options + "; echo exit=$?; stty -a > after; echo over");
    }

    /** The screen after the end, once everything is as it was. */
    private String ended(TmuxTerminal terminal, int exitCode) throws IOException {
        terminal.waitUntil(() -> {
            // A busy machine stops the session's clock, as a lid that is shut does.
            if (terminal.screen().contains("I stopped the clock")) {
                terminal.key("Space");
            }
            return terminal.screen().contains("exit=" + exitCode);
        }, "exit=" + exitCode);
        String screen = terminal.waitFor("over");
        assertNormal(terminal);
        return screen;
    }

    private void assertNormal(TmuxTerminal terminal) throws IOException {
        Path after = folder.resolve("after");
        terminal.waitUntil(() -> after.toFile().length() > 0, "the settings after");
        assertThat(settings("after")).isEqualTo(settings("before"));
        assertThat(terminal.isBackToNormal()).isTrue();
    }

    /** The settings without the window's size, which the test may have changed. */
    private String settings(String file) throws IOException {
        return Files.readString(folder.resolve(file)).replaceAll("rows \\d+; columns \\d+;", "");
    }
}
