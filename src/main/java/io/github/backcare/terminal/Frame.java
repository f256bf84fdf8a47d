package io.github.backcare.terminal;

import io.github.backcare.session.Mode;
import io.github.backcare.session.PlayerState;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** What the screen shows: a pure function of the state and the screen's size. */
public final class Frame {
    /** The least width the screen is drawn for. */
    public static final int MIN_WIDTH = 40;
    /** The least height. */
    public static final int MIN_HEIGHT = 12;

    private Frame() {
    }

    /** The lines of the screen, as many as it is high, each at most as long as it is wide. */
    public static List<AttributedString> render(PlayerState state, int width, int height, Look look) {
        // One free column at each side, so that nothing touches the edge or makes it wrap.
        Ink ink = new Ink(look.style(), Math.max(8, width - 2));
        List<AttributedString> lines = new ArrayList<>();
        for (AttributedString line : inside(state, height, look, ink)) {
            lines.add(line.length() == 0 ? line : new Ink(look.style(), width).indented(line, 1));
        }
        while (lines.size() < height) {
            lines.add(AttributedString.EMPTY);
        }
        return lines.size() > height ? List.copyOf(lines.subList(0, height)) : lines;
    }

    private static List<AttributedString> inside(PlayerState state, int height, Look look, Ink ink) {
        if (ink.width() + 2 < MIN_WIDTH || height < MIN_HEIGHT) {
            return tooSmall(state, ink);
        }
        if (state.help()) {
            return HelpView.lines(ink, height);
        }
        Mode mode = state.mode();
        boolean exercising = mode == Mode.RUNNING || mode == Mode.WAITING || mode == Mode.PAUSED;
        return exercising ? new ExerciseView(state, ink, look, height).lines() : DialogueView.lines(state, ink, height);
    }

    private static List<AttributedString> tooSmall(PlayerState state, Ink ink) {
        List<AttributedString> lines = new ArrayList<>();
        lines.add(ink.plain(Words.cue(state) + " " + state.leftSeconds() + " s"));
        lines.addAll(ink.wrapped("(Make the window at least " + MIN_WIDTH + " by " + MIN_HEIGHT + ".)"));
        return lines;
    }
}
