package io.github.backcare.format;

/** Lines folded as RFC 5545 wants them: at most 75 octets each, where the calendar library counts characters. */
final class FoldedLines {
    private static final int MOST_OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private FoldedLines() {
    }

    /** The text with each longer line continued on lines that begin with a blank; no character is torn apart. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 16);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int more = octets(character);
            if (octets + more > MOST_OCTETS) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += more;
            i += Character.charCount(character);
        }
        folded.append(LINE_END);
    }

    /** How many octets UTF-8 takes for it. */
    private static int octets(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
