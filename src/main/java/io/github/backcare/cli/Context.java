package io.github.backcare.cli;

import io.github.backcare.format.Style;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What a command may touch: streams, environment and clock, all passed in.
 *
 * @param in her answers, line by line
 * @param out results
 * @param err problems and progress
 * @param sink where {@code out} writes, which remembers a failure
 * @param env the environment
 * @param clock today and now
 * @param nanos the monotonic clock, for measuring how long something takes
 */
public record Context(BufferedReader in, PrintStream out, PrintStream err, Sink sink,
        Map<String, String> env, Clock clock, LongSupplier nanos) {
    private static final int MIN_WIDTH = 40;
    private static final int MAX_WIDTH = 100;

    /** The context of a run. */
    public static Context of(InputStream in, OutputStream out, OutputStream err, Map<String, String> env,
            Clock clock, LongSupplier nanos) {
        Sink sink = new Sink(out);
        return new Context(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
                new PrintStream(new java.io.BufferedOutputStream(sink), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), sink, env, clock, nanos);
    }

    /** The same with her answers read from somewhere else. */
    Context reading(BufferedReader lines) {
        return new Context(lines, out, err, sink, env, clock, nanos);
    }

    /** Whether questions can be asked: input and output are both terminals. */
    public boolean isInteractive() {
        return isTerminal(0) && isTerminal(1);
    }

    /** Whether the descriptor is a terminal, as the launcher found. */
    public boolean isTerminal(int descriptor) {
        return variable("BACKCARE_TTY").filter(list -> list.indexOf('0' + descriptor) >= 0).isPresent();
    }

    /** Whether the environment asks for plain, accessible output. */
    public boolean asksForPlain() {
        return variable("ACCESSIBLE").filter(value -> !value.equals("0")).isPresent();
    }

    /** How text on a descriptor is dressed. */
    public Style style(int descriptor, boolean plain, boolean noColour) {
        if (plain || asksForPlain()) {
            return new Style(false, false, width());
        }
        boolean dumb = variable("TERM").filter("dumb"::equals).isPresent();
        boolean colour = isTerminal(descriptor) && !dumb && !noColour && variable("NO_COLOR").isEmpty();
        boolean unicode = variable("BACKCARE_UNICODE").filter("0"::equals).isEmpty();
        return new Style(colour, unicode, width());
    }

    /** Today's date; asking for the time zone takes long, so it is asked for only where a date counts. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A variable that is set and not empty. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(env.get(name)).filter(value -> !value.isEmpty());
    }

    private int width() {
        int columns = variable("COLUMNS").filter(value -> value.matches("[0-9]{1,4}")).map(Integer::parseInt)
                .orElse(Style.DEFAULT_WIDTH);
        return Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, columns));
    }
}
