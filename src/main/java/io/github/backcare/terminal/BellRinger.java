package io.github.backcare.terminal;

import io.github.backcare.session.Bell;
import java.util.function.LongSupplier;

/** Spaces the strokes of a bell, since a terminal merges those that come at once. Rings when asked, never sleeps. */
final class BellRinger {
    private static final long GAP_NANOS = 350_000_000L;

    private final LongSupplier nanos;
    private final Runnable stroke;
    private int strokes;
    private long due;

    BellRinger(LongSupplier nanos, Runnable stroke) {
        this.nanos = nanos;
        this.stroke = stroke;
    }

    /** A new bell replaces what is left of the last. */
    void ring(Bell bell) {
        strokes = bell.times();
        due = nanos.getAsLong();
        strike();
    }

    /** Rings if a stroke is due. */
    void strike() {
        if (strokes > 0 && nanos.getAsLong() - due >= 0) {
            stroke.run();
            strokes--;
            due += GAP_NANOS;
        }
    }

    /** How long until the next stroke, or the limit if that comes first. */
    long millisUntilNext(long limit) {
        return strokes == 0 ? limit : Math.max(1, Math.min(limit, (due - nanos.getAsLong()) / 1_000_000 + 1));
    }
}
