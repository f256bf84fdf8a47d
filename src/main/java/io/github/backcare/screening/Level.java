package io.github.backcare.screening;

/** What a screening comes to, from the mildest to the gravest. */
public enum Level {
    /** Exercise gently, as normal for this week. */
    GO(0),
    /** Exercise with the stated changes. */
    CAUTION(10),
    /** No exercise today; talk to a midwife or doctor. */
    STOP(20),
    /** Could not be judged; treated as stop. */
    UNKNOWN(65),
    /** No exercise; ring the maternity unit now. */
    URGENT(30),
    /** Call the emergency number now. */
    EMERGENCY(40);

    private final int exitCode;

    Level(int exitCode) {
        this.exitCode = exitCode;
    }

    /** The exit code of a screening at this level. */
    public int exitCode() {
        return exitCode;
    }

    /** Whether this level is as grave as the other or graver. */
    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }

    /** The graver of two. */
    public Level max(Level other) {
        return atLeast(other) ? this : other;
    }
}
