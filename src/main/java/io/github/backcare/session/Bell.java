package io.github.backcare.session;

/** The bells; they differ by how often they ring, since a terminal has one tone. */
public enum Bell {
    /** It begins. */
    START(1),
    /** Something changes: side, rest, exercise. */
    CHANGE(2),
    /** All is done. */
    DONE(3);

    private final int times;

    Bell(int times) {
        this.times = times;
    }

    /** How often it rings. */
    public int times() {
        return times;
    }
}
