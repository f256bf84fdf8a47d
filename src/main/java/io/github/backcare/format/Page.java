package io.github.backcare.format;

import io.github.backcare.content.Unprintable;
import java.util.ArrayList;
import java.util.List;

/** Builds a page of text, wrapped to the style's width, with foreign characters neutralised. */
public final class Page {
    private static final char NO_BREAK = '\u00a0';

    private final StringBuilder text = new StringBuilder();
    private final Style style;

    /** An empty page. */
    public Page(Style style) {
        this.style = style;
    }

    /** How the page is dressed. */
    public Style style() {
        return style;
    }

    /** An empty line, never two in a row and never the first. */
    public Page blank() {
        if (text.length() > 0 && text.lastIndexOf("\n\n") != text.length() - 2) {
            text.append('\n');
        }
        return this;
    }

    /** A heading on a line of its own, after an empty line. */
    public Page heading(String heading) {
        blank();
        text.append(style.paint(Theme.HEADING, Unprintable.shown(heading))).append('\n');
        return this;
    }

    /** A line in a role, wrapped. */
    public Page painted(Theme role, String line) {
        for (String part : wrapped("", "", line).split("\n")) {
            text.append(style.paint(role, part)).append('\n');
        }
        return this;
    }

    /** A paragraph at the margin. */
    public Page paragraph(String paragraph) {
        return indented("", paragraph);
    }

    /** A paragraph indented by the given spaces. */
    public Page indented(String indent, String paragraph) {
        text.append(wrapped(indent, indent, paragraph)).append('\n');
        return this;
    }

    /** A list item. */
    public Page bullet(String item) {
        return hanging("  " + style.either("•", "-") + " ", item);
    }

    /** A paragraph whose first line starts with a label and whose others are indented as far. */
    public Page hanging(String label, String paragraph) {
        text.append(wrapped(label, " ".repeat(label.length()), paragraph)).append('\n');
        return this;
    }

    /** A paragraph in small print. */
    public Page dim(String indent, String paragraph) {
        for (String part : wrapped(indent, indent, paragraph).split("\n")) {
            text.append(style.paint(Theme.DIM, part)).append('\n');
        }
        return this;
    }

    /** Keeps the groups of a phone number on one line. */
    private static String together(String paragraph) {
        StringBuilder joined = null;
        for (int gap = paragraph.indexOf(' ', 1); gap >= 0; gap = paragraph.indexOf(' ', gap + 1)) {
            int next = paragraph.startsWith("(", gap + 1) ? gap + 2 : gap + 1;
            if ((isDigit(paragraph, gap - 1) || paragraph.charAt(gap - 1) == ')') && isDigit(paragraph, next)) {
                joined = joined == null ? new StringBuilder(paragraph) : joined;
                joined.setCharAt(gap, NO_BREAK);
            }
        }
        return joined == null ? paragraph : joined.toString();
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** The words between the spaces; without a regular expression, which would be a tenth of a short run. */
    private static List<String> words(String paragraph) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int gap = paragraph.indexOf(' '); gap >= 0; gap = paragraph.indexOf(' ', from)) {
            if (gap > from || gap == 0) {
                words.add(paragraph.substring(from, gap));
            }
            from = gap + 1;
        }
        if (from < paragraph.length() || words.isEmpty()) {
            words.add(paragraph.substring(from));
        }
        return words;
    }

    private String wrapped(String first, String rest, String paragraph) {
        StringBuilder lines = new StringBuilder(first);
        int column = first.length();
        boolean atStart = true;
        for (String word : words(together(Unprintable.shown(paragraph)))) {
            if (!atStart && column + 1 + word.length() > style.width()) {
                lines.append('\n').append(rest);
                column = rest.length();
                atStart = true;
            }
            if (!atStart) {
                lines.append(' ');
                column++;
            }
            lines.append(word.replace(NO_BREAK, ' '));
            column += word.length();
            atStart = false;
        }
        return lines.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
