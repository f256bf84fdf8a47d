package io.github.backcare.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A real terminal with a shell in it: a window of tmux, on a server of its own. Waiting is for a text, never for a time. */
final class TmuxTerminal implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(120);

    private final String server = "backcare-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();
    private final Path folder;

    /** A window in which the shell finds the program in a folder. */
    TmuxTerminal(int width, int height, Path folder, Path installed) {
        this.folder = folder;
        tmux("-f", "/dev/null", "new-session", "-d", "-x", "" + width, "-y", "" + height, "-s", "s", "-c",
                folder.toString(), "env", "-u", "NO_COLOR", "-u", "ACCESSIBLE", "-u", "COLUMNS", "LANG=C.UTF-8",
                "LC_ALL=C.UTF-8", "TERM=screen-256color", "PATH=" + installed + File.pathSeparator + System.getenv("PATH"),
                "JAVA_HOME=" + System.getProperty("java.home"), "XDG_DATA_HOME=" + folder.resolve("data"),
                "XDG_CONFIG_HOME=" + folder.resolve("config"),
                "HISTFILE=", "PS1=ready> ", "bash", "--norc", "--noprofile");
        tmux("set-option", "-g", "status", "off");
        waitFor("ready>");
    }

    /** Types a command line and Enter. */
    void run(String command) {
        tmux("send-keys", "-t", "s", "-l", command);
        key("Enter");
    }

    /** Presses keys by tmux's names for them. */
    void key(String... names) {
        List<String> command = new ArrayList<>(List.of("send-keys", "-t", "s"));
        command.addAll(List.of(names));
        tmux(command.toArray(String[]::new));
    }

    void resize(int width, int height) {
        tmux("resize-window", "-t", "s", "-x", "" + width, "-y", "" + height);
    }

    /** What is on the screen. */
    String screen() {
        return tmux("capture-pane", "-p", "-t", "s");
    }

    /** The same with the escape sequences that give it its styles. */
    String styledScreen() {
        return tmux("capture-pane", "-p", "-e", "-t", "s");
    }

    String waitFor(String text) {
        waitUntil(() -> screen().contains(text), text);
        return screen();
    }

    void waitUntil(BooleanSupplier condition, String what) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        long pause = 30;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("waited in vain for: " + what + "\non the screen:\n" + screen());
            }
            pause(pause);
            // Each look starts a program: on a busy machine looking often makes everything later.
            pause = Math.min(300, pause * 5 / 4);
        }
    }

    /** Whether the screen is the main one and the cursor can be seen. */
    boolean isBackToNormal() {
        return tmux("display-message", "-p", "-t", "s", "#{alternate_on}#{cursor_flag}").strip().equals("01");
    }

    /** The program that runs in the shell. */
    ProcessHandle program() {
        long shell = Long.parseLong(tmux("display-message", "-p", "-t", "s", "#{pane_pid}").strip());
        waitUntil(() -> ProcessHandle.of(shell).orElseThrow().children().findAny().isPresent(), "a program");
        return ProcessHandle.of(shell).orElseThrow().children().findFirst().orElseThrow();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String tmux(String... arguments) {
        List<String> command = new ArrayList<>(List.of("tmux", "-L", server));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile()).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException("tmux is needed for this test", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Closes the window, as a person does: the shell and its program are hung up on. */
    @Override
    public void close() {
        String socket = tmux("display-message", "-p", "-t", "s", "#{socket_path}").strip();
        tmux("kill-server");
        try {
            Files.deleteIfExists(Path.of(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
