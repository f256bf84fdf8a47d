package io.github.backcare;

import io.github.backcare.cli.CommandTree;
import io.github.backcare.cli.Context;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;

/** Starts backcare. The only place that knows {@link System}. */
public final class Main {

    private Main() {
    }

    /** Runs with the process's own streams and exits with the command's code. */
    public static void main(String[] args) {
        int exitCode = run(args, new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err), System.getenv(), new LocalClock());
        System.exit(exitCode);
    }

    /**
     * Runs one command.
     *
     * @param args the command line
     * @param in where answers are read from, UTF-8
     * @param out where results go, UTF-8
     * @param err where problems go, UTF-8
     * @param env the environment; {@code BACKCARE_TTY} lists the descriptors that are terminals, such as {@code 012}
     * @param clock today and now
     * @return the exit code, as {@code backcare help exit-codes} lists them
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err, Map<String, String> env,
            Clock clock) {
        return CommandTree.run(args, Context.of(in, out, err, env, clock, System::nanoTime));
    }
}
