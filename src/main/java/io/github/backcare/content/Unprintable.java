package io.github.backcare.content;

/** Characters that foreign text may not carry: controls, terminal escapes, bidirectional and invisible ones. */
public final class Unprintable {

    private Unprintable() {
    }

    /**
     * The index of the first character that must not reach a terminal or a page, or -1.
     * Newlines and tabs pass where {@code multiline} is set.
     */
    public static int firstIn(String text, boolean multiline) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnprintable(c) && !(multiline && (c == '\n' || c == '\t'))) {
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
            } else if (isUnprintable(c)) {
                shown.append(name(c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    /** The character's code point as people look it up, {@code <U+202E>}. */
    public static String name(char c) {
        String hex = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "<U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + ">";
    }

    private static boolean isUnprintable(char c) {
        return c < ' ' || c >= 0x7f && c <= 0x9f
                || c == 0xad || c == 0x61c || c >= 0x200b && c <= 0x200f
                || c >= 0x2028 && c <= 0x202e || c >= 0x2060 && c <= 0x206f
                || c == 0xfeff || c >= 0xfff9 && c <= 0xfffb;
    }
}
