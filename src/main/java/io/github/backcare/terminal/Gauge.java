package io.github.backcare.terminal;

import io.github.backcare.format.Theme;
import io.github.backcare.routine.Cue;
import io.github.backcare.routine.Moment;
import io.github.backcare.session.PlayerState;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** The pacer, a bar that swells from its middle with each breath in and shrinks with each breath out; and the progress bar. */
final class Gauge {
    private static final int WIDEST = 96;

    private Gauge() {
    }

    /** The pacer, one or three rows high. */
    static List<AttributedString> pacer(PlayerState state, Ink ink, int rows) {
        int widest = Math.min(WIDEST, ink.width() - 10) / 2 * 2;
        int half = (int) Math.round(fullness(state) * widest / 2);
        List<AttributedString> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            boolean outer = rows > 1 && row != rows / 2;
            int filled = outer ? Math.max(0, half - widest / 8) : half;
            int room = outer ? widest / 2 - widest / 8 : widest / 2;
            AttributedString bar = bar(ink, filled, room, widest / 2);
            lines.add(outer ? bar : ink.joined(bar, ink.in(Theme.HEADING, "  " + state.leftSeconds() + " s")));
        }
        return lines;
    }

    private static AttributedString bar(Ink ink, int filled, int room, int half) {
        String margin = " ".repeat(half - room);
        String empty = ink.style().either("·", ".").repeat(room - Math.min(room, filled));
        String full = ink.style().either("█", "#").repeat(Math.min(room, filled) * 2);
        return ink.joined(ink.plain(margin), ink.in(Theme.DIM, empty), ink.in(Theme.GAUGE, full),
                ink.in(Theme.DIM, empty), ink.plain(margin));
    }

    /** How full the lungs are, or how much of a waiting time is left, from 0 to 1. */
    static double fullness(PlayerState state) {
        Moment moment = state.moment();
        if (moment.kind() != Moment.Kind.STEP) {
            return 1 - state.fraction();
        }
        return switch (moment.cue().orElse(Cue.MOVE)) {
            case BREATHE_IN, MOVE -> state.fraction();
            case BREATHE_OUT, RELEASE -> 1 - state.fraction();
            case HOLD -> 1;
        };
    }

    /** How much of the whole is done. */
    static AttributedString progress(PlayerState state, Ink ink) {
        int total = Math.max(1, state.totalSeconds());
        int done = Math.max(0, total - state.sessionSecondsLeft());
        String percent = String.format(java.util.Locale.ROOT, " %3d %%", done * 100 / total);
        int room = ink.width() - percent.length();
        int filled = (int) ((long) room * done / total);
        return ink.joined(ink.in(Theme.GAUGE, ink.style().either("━", "=").repeat(filled)),
                ink.in(Theme.DIM, ink.style().either("·", "-").repeat(room - filled)), ink.plain(percent));
    }
}
