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
    /** Few, since an AOT cache brings all its classes into every start. */
    private static final List<String> COMMANDS = List.of("screen|--week|24|--nothing-else|--json",
            "screen|--week|24|--nothing-else", "routine|--week|24|--minutes|10", "faq", "--version",
            "screen|--week|24|-s|back a bit stiff since lunch, no bleeding|--nothing-else|--json");

    private Rehearsal() {
    }

    public static void main(String[] args) {
        for (String command : COMMANDS) {
            Main.run(command.split("[|]"), InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream(), NOBODY, new LocalClock());
        }
    }
}
