package io.github.backcare.content;

import java.util.Locale;

/** Characters that foreign text may not carry: controls, terminal escapes, bidirectional and invisible ones. */
public final class Unprintable {
    /** Letters and joiners by their class, and yet nobody sees them. */
    private static final String EMPTY_LETTERS = "\u034f\u115f\u1160\u17b4\u17b5\u180e\u3164\uffa0";

    private Unprintable() {
    }

    /**
     * The index of the first character that must not reach a terminal or a page, or -1.
     * Newlines and tabs pass where {@code multiline} is set.
     */
    public static int firstIn(String text, boolean multiline) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isAt(text, i) && !(multiline && (c == '\n' || c == '\t'))) {
                return i;
            }
        }
        return -1;
    }

    /** The text with each such character shown as its code, {@code <U+001B>}. */
    public static String shown(String text) {
        if (firstIn(text, false) < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                shown.append(' ');
            } else if (isAt(text, i)) {
                shown.append(nameAt(text, i));
                i += Character.charCount(text.codePointAt(i)) - 1;
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    /** The character at an index as people look it up, {@code <U+202E>}. */
    public static String nameAt(String text, int index) {
        String hex = Integer.toHexString(text.codePointAt(index)).toUpperCase(Locale.ROOT);
        return "<U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + ">";
    }

    /** Whether the character at an index must not reach a terminal or a page. */
    public static boolean isAt(String text, int index) {
        char c = text.charAt(index);
        if (c < 0xad) {
            return c < ' ' || c >= 0x7f && c <= 0x9f;
        }
        if (Character.isLowSurrogate(c) && index > 0 && Character.isHighSurrogate(text.charAt(index - 1))) {
            return false;
        }
        int whole = text.codePointAt(index);
        return switch (Character.getType(whole)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            // Of what has no meaning yet, most are pictures this Java is too old for; these will stay unseen.
            case Character.UNASSIGNED -> (whole & 0xfffe) == 0xfffe || whole >= 0xe0000 && whole < 0xe1000;
            default -> EMPTY_LETTERS.indexOf(whole) >= 0;
        };
    }
}
