package io.github.backcare;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Runs a command line as the launcher would, without leaving the JVM: no terminal, fixed date, UTF-8. */
public final class Cli {
    /** Noon on the day of every test: 20 November 2026. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private final Map<String, String> env = new HashMap<>();
    private String input = "";

    private Cli() {
    }

    /**
     * What a run came to.
     *
     * @param exitCode the exit code
     * @param out standard output
     * @param err standard error
     */
    public record Result(int exitCode, String out, String err) {

        @Override
        public String toString() {
            return "exit " + exitCode + "\n--- out\n" + out + "--- err\n" + err + "---";
        }
    }

    /** Runs with an empty environment and no input. */
    public static Result run(String... args) {
        return new Cli().start(args);
    }

    /** A run that answers the questions of a terminal with these lines. */
    public static Cli typing(String... lines) {
        Cli cli = new Cli().with("BACKCARE_TTY", "012");
        cli.input = String.join("\n", lines) + "\n";
        return cli;
    }

    /** A run with a variable in its environment. */
    public static Cli env(String name, String value) {
        return new Cli().with(name, value);
    }

    /** And this variable. */
    public Cli with(String name, String value) {
        env.put(name, value);
        return this;
    }

    /** Runs the command line. */
    public Result start(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(args, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err,
                Map.copyOf(env), CLOCK);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
