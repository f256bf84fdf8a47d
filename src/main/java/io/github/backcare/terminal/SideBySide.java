package io.github.backcare.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Two columns of lines. */
final class SideBySide {

    private SideBySide() {
    }

    /** The left column, and the right one from the given column on. */
    static List<AttributedString> of(List<AttributedString> left, List<AttributedString> right, Ink ink, int column) {
        List<AttributedString> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            AttributedString one = i < left.size() ? left.get(i) : AttributedString.EMPTY;
            if (i >= right.size() || right.get(i).length() == 0) {
                lines.add(one);
                continue;
            }
            lines.add(ink.joined(new AttributedStringBuilder().append(one)
                    .append(" ".repeat(Math.max(1, column - one.columnLength()))).append(right.get(i))
                    .toAttributedString()));
        }
        return lines;
    }
}
