package io.github.backcare.terminal;

import io.github.backcare.format.Theme;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** The keys explained. The clock goes on behind it. */
final class HelpView {
    private static final String[][] KEYS = {
        {"space", "pause, and go on"},
        {"s", "something hurts or feels wrong: stops at once"},
        {"n", "next exercise"},
        {"b", "back to the one before"},
        {"r", "this exercise again"},
        {"Enter", "I'm ready; I'm done"},
        {"1 2 3", "it felt fine, hard, it hurt"},
        {"t", "try the bells"},
        {"q", "finish for today"},
    };

    private HelpView() {
    }

    static List<AttributedString> lines(Ink ink, int height) {
        List<AttributedString> lines = new ArrayList<>();
        lines.add(ink.in(Theme.HEADING, height < 14 ? "Keys (? goes back)" : "Keys (? goes back; the clock runs on)"));
        lines.add(ink.blank());
        for (String[] key : KEYS) {
            lines.addAll(ink.hanging("  " + key[0] + " ".repeat(8 - key[0].length()), key[1]));
        }
        if (height >= 16) {
            lines.add(ink.blank());
            lines.addAll(ink.wrapped("One bell: begin. Two bells: a change. Three bells: done."));
        }
        return lines;
    }
}
