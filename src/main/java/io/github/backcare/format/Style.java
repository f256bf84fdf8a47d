package io.github.backcare.format;

/**
 * How text is dressed.
 *
 * @param colour whether colours and weights may be used
 * @param glyphs whether characters beyond ASCII may be used for signs and bullets
 * @param width columns to fill
 */
public record Style(boolean colour, boolean glyphs, int width) {
    /** The width where none is known. */
    public static final int DEFAULT_WIDTH = 80;
    /** No colour, no glyphs. */
    public static final Style PLAIN = new Style(false, false, DEFAULT_WIDTH);

    /** The text in the role's colour, if colours are on. */
    public String paint(Theme role, String text) {
        return colour ? "\u001b[" + role.code() + "m" + text + "\u001b[0m" : text;
    }

    /** The first where glyphs are on, else the second. */
    public String either(String glyph, String ascii) {
        return glyphs ? glyph : ascii;
    }
}
