package io.github.backcare.figure;

/** The bump, which grows with the week. */
final class Bump {
    private static final double FULL = 17;

    private Bump() {
    }

    /** How far the tummy stands out beyond a flat one, in centimetres. */
    static double size(int week) {
        double grown = Math.max(0, Math.min(1, (week - 8) / 32.0));
        return FULL * grown * grown * (3 - 2 * grown) + 1;
    }

    /** How far the front of the tummy is from the spine. */
    static double front(Body body) {
        return 8 + size(body.week()) + body.pose().belly();
    }
}
