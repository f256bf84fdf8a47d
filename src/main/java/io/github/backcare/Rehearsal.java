package io.github.backcare;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Runs what people run most, unseen, so that the JVM can write down the classes that takes: the launcher makes its
 * class-data archive or AOT cache from it. It reads no profile and writes nothing.
 */
final class Rehearsal {
    private static final Map<String, String> NOBODY = Map.of("XDG_CONFIG_HOME", "/nonexistent/backcare",
            "XDG_DATA_HOME", "/nonexistent/backcare");
    private static final List<String> COMMANDS = List.of("screen --week 24 --nothing-else --json",
            "screen --week 24 --nothing-else", "screen --week 30 -s backache --nothing-else",
            "screen --week 30 -s bleeding --json", "screen --due 2027-03-14 --no-input",
            "routine --week 24 --minutes 10", "routine --week 24 --format markdown", "routine --week 24 --format json",
            "faq", "faq how often", "faq --json", "help", "help screen", "help exit-codes", "--version", "profile show",
            "screen --week 43");

    private Rehearsal() {
    }

    public static void main(String[] args) {
        for (String command : COMMANDS) {
            Main.run(command.split(" "), InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream(), NOBODY, new LocalClock());
        }
    }
}
