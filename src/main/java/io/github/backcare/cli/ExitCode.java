package io.github.backcare.cli;

/** Exit codes besides those of the levels. */
public final class ExitCode {
    /** Success. */
    public static final int OK = 0;
    /** A fault of the program. */
    public static final int INTERNAL_ERROR = 1;
    /** Wrong usage. */
    public static final int USAGE = 2;
    /** A content file that cannot be used. */
    public static final int INVALID_CONTENT = 3;
    /** Interrupted, as by Ctrl-C. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {
    }
}
