package io.github.backcare.terminal;

import io.github.backcare.content.Unprintable;
import io.github.backcare.format.Style;
import io.github.backcare.format.Theme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Makes screen lines in the roles of the {@link Theme}, wrapped and cut to the width. */
final class Ink {
    private static final Map<Theme, AttributedStyle> STYLES = styles();

    private final Style style;
    private final int width;

    Ink(Style style, int width) {
        this.style = style;
        this.width = width;
    }

    int width() {
        return width;
    }

    Style style() {
        return style;
    }

    Ink narrowed(int columns) {
        return new Ink(style, columns);
    }

    AttributedString blank() {
        return AttributedString.EMPTY;
    }

    AttributedString plain(String text) {
        return cut(new AttributedString(Unprintable.shown(text)));
    }

    AttributedString in(Theme role, String text) {
        String shown = Unprintable.shown(text);
        return cut(style.colour() ? new AttributedString(shown, STYLES.get(role)) : new AttributedString(shown));
    }

    /** The left text, and the right one at the right edge if there is room. */
    AttributedString between(AttributedString left, AttributedString right) {
        int gap = width - left.columnLength() - right.columnLength();
        if (gap < 1) {
            return cut(left);
        }
        return new AttributedStringBuilder().append(left).append(" ".repeat(gap)).append(right).toAttributedString();
    }

    AttributedString indented(AttributedString line, int columns) {
        return cut(new AttributedStringBuilder().append(" ".repeat(columns)).append(line).toAttributedString());
    }

    AttributedString joined(AttributedString... parts) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        for (AttributedString part : parts) {
            line.append(part);
        }
        return cut(line.toAttributedString());
    }

    /** The text in a role, wrapped to the width. */
    List<AttributedString> wrapped(Theme role, String text) {
        return wrap(Unprintable.shown(text), width).stream().map(line -> in(role, line)).toList();
    }

    List<AttributedString> wrapped(String text) {
        return wrap(Unprintable.shown(text), width).stream().map(this::plain).toList();
    }

    /** A paragraph behind a label, its further lines indented as far. */
    List<AttributedString> hanging(String label, String text) {
        List<AttributedString> lines = new ArrayList<>();
        for (String line : wrap(Unprintable.shown(text), Math.max(8, width - label.length()))) {
            lines.add(plain((lines.isEmpty() ? label : " ".repeat(label.length())) + line));
        }
        return lines;
    }

    private AttributedString cut(AttributedString line) {
        return line.columnLength() <= width ? line : line.columnSubSequence(0, Math.max(0, width));
    }

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static Map<Theme, AttributedStyle> styles() {
        Map<Theme, AttributedStyle> styles = new EnumMap<>(Theme.class);
        for (Theme role : Theme.values()) {
            styles.put(role, AttributedString.fromAnsi("\u001b[" + role.code() + "m.").styleAt(0));
        }
        return styles;
    }
}
