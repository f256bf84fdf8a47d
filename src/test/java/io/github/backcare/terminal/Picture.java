package io.github.backcare.terminal;

import io.github.backcare.format.Style;
import io.github.backcare.session.PlayerState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.ScreenTerminal;

/** A frame as a terminal shows it: painted by JLine's display on an emulated screen, and read back as text. */
final class Picture {
    private static final Style GLYPHS = new Style(true, true, 80);
    private static final Style ASCII = new Style(false, false, 80);

    private Picture() {
    }

    static Look look(boolean glyphs) {
        return new Look(glyphs ? GLYPHS : ASCII, ZoneOffset.UTC, false);
    }

    static Look withFigure(boolean glyphs) {
        return new Look(glyphs ? GLYPHS : ASCII, ZoneOffset.UTC, true);
    }

    /** The lines on a screen of this size, without trailing blanks. */
    static List<String> of(PlayerState state, int width, int height) {
        return of(Frame.render(state, width, height, look(true)), width, height);
    }

    static List<String> of(List<AttributedString> lines, int width, int height) {
        try {
            ScreenTerminal.VirtualTerminal virtual =
                    ScreenTerminal.withTerminal("test", "xterm-256color", width, height);
            Display display = new Display(virtual.terminal(), true);
            display.resize(Size.of(width, height));
            display.clear();
            display.update(lines, 0);
            virtual.terminal().flush();
            long[] cells = new long[width * height];
            virtual.screen().dump(cells, 0, 0, height, width, null);
            return Stream.iterate(0, row -> row + 1).limit(height).map(row -> row(cells, row, width)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(long[] cells, int row, int width) {
        StringBuilder text = new StringBuilder();
        for (int i = row * width; i < (row + 1) * width; i++) {
            int codePoint = ScreenTerminal.cellCodePoint(cells[i]);
            text.appendCodePoint(codePoint == 0 ? ' ' : codePoint);
        }
        return text.toString().stripTrailing();
    }
}
