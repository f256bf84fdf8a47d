package io.github.backcare.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Lines for so much room and no more. What does not fit whole is left out: half a sentence could mean the opposite. */
final class Fitted {
    private final List<AttributedString> lines = new ArrayList<>();
    private final int room;

    Fitted(List<AttributedString> first, int room) {
        this.room = room;
        lines.addAll(first.subList(0, Math.min(first.size(), room)));
    }

    /** Adds a space, the heading and the items below it, each one as its lines; no heading without an item. */
    Fitted section(List<AttributedString> heading, List<List<AttributedString>> items) {
        List<AttributedString> before = new ArrayList<>();
        if (!lines.isEmpty()) {
            before.add(AttributedString.EMPTY);
        }
        before.addAll(heading);
        for (List<AttributedString> item : items) {
            if (lines.size() + before.size() + item.size() <= room) {
                lines.addAll(before);
                lines.addAll(item);
                before = List.of();
            }
        }
        return this;
    }

    List<AttributedString> lines() {
        return lines;
    }
}
