package io.github.backcare.wording;

/** Reads the numbers people type. */
final class Numbers {
    private static final int MAX_LENGTH = 7;

    private Numbers() {
    }

    /** A whole number, or -1. */
    static int whole(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Integer.parseInt(text);
    }

    /** A number in tenths, further decimals cut off, or -1; the decimal sign is a full stop or a comma. */
    static int tenths(String text) {
        int point = Math.max(text.indexOf('.'), text.indexOf(','));
        if (point < 0) {
            int whole = whole(text);
            return whole < 0 ? -1 : whole * 10;
        }
        int whole = whole(text.substring(0, point));
        int decimal = whole(text.substring(point + 1));
        if (whole < 0 || decimal < 0) {
            return -1;
        }
        return whole * 10 + (text.charAt(point + 1) - '0');
    }
}
