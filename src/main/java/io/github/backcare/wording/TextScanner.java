package io.github.backcare.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts her text into words, numbers and breaks, in one pass. */
final class TextScanner {
    private static final String APOSTROPHES = "'\u2019\u2018`\u00b4\u02bc\u2032\uff07";
    private static final String HARD = ".!;\n\r\u2026\u3002\uff01\u2028\u2029";
    private static final String IGNORED = "\"\u201c\u201d\u00ab\u00bb*_~^\u00b0\u00ba%#=<>$\u00a3\u20ac\ufe0f\u200d";

    private final Set<Integer> knownSigns;
    private final List<Piece> pieces = new ArrayList<>();
    private final String text;
    private int at;

    private TextScanner(String text, Set<Integer> knownSigns) {
        this.text = text;
        this.knownSigns = knownSigns;
    }

    /** The pieces of the text; {@code knownSigns} are the signs (faces, hearts) that say nothing. */
    static List<Piece> scan(String text, Set<Integer> knownSigns) {
        TextScanner scanner = new TextScanner(text, knownSigns);
        while (scanner.at < text.length()) {
            scanner.next();
        }
        return scanner.pieces;
    }

    private void next() {
        int c = text.codePointAt(at);
        if (isLetter(c)) {
            word();
        } else if (c >= '0' && c <= '9') {
            number();
        } else {
            int start = at;
            at += Character.charCount(c);
            sign(c, start);
        }
    }

    private void word() {
        int start = at;
        StringBuilder word = new StringBuilder();
        boolean plain = true;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (APOSTROPHES.indexOf(c) >= 0 && c < 0x10000) {
                word.append('\'');
            } else if (isLetter(c) || isMark(c) || c >= '0' && c <= '9') {
                word.appendCodePoint(c);
                plain &= c < 0x80;
            } else if (!isInvisible(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        String lower = word.toString().toLowerCase(Locale.ROOT);
        pieces.add(new Piece(Piece.Type.WORD, plain ? lower : withoutAccents(lower), start, at));
    }

    private void number() {
        int start = at;
        while (at < text.length() && (isDigit(at) || at + 1 < text.length()
                && ".,:/+".indexOf(text.charAt(at)) >= 0 && isDigit(at + 1))) {
            at++;
        }
        if (at + 1 < text.length() && isOrdinalEnding()
                && !(at + 2 < text.length() && isLetter(text.codePointAt(at + 2)))) {
            at += 2;
            pieces.add(new Piece(Piece.Type.WORD, text.substring(start, at).toLowerCase(Locale.ROOT), start, at));
            return;
        }
        pieces.add(new Piece(Piece.Type.NUMBER, text.substring(start, at), start, at));
    }

    private boolean isOrdinalEnding() {
        return Set.of("st", "nd", "rd", "th").contains(text.substring(at, at + 2).toLowerCase(Locale.ROOT));
    }

    private boolean isDigit(int index) {
        return text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private void sign(int c, int start) {
        if (c == '&' || c == '+') {
            pieces.add(new Piece(Piece.Type.WORD, "and", start, at));
        } else if (c == '/' || c == '\\') {
            pieces.add(new Piece(Piece.Type.WORD, "or", start, at));
        } else if (c == '?' || c == '\uff1f') {
            pieces.add(new Piece(Piece.Type.QUESTION, "", start, at));
        } else if (HARD.indexOf(c) >= 0) {
            pieces.add(new Piece(Piece.Type.HARD, "", start, at));
        } else if (c == '-' || c == '\u2010' || c == '\u2011') {
            hyphen(start);
        } else if (isStrange(c)) {
            pieces.add(new Piece(Piece.Type.STRANGE, "\ufffd", start, at));
        } else if (c > ' ' && !isSpace(c) && IGNORED.indexOf(c) < 0 && APOSTROPHES.indexOf(c) < 0
                && !knownSigns.contains(c) && !isInvisible(c)) {
            pieces.add(new Piece(Piece.Type.SOFT, "", start, at));
        }
    }

    private void hyphen(int start) {
        boolean tight = start > 0 && at < text.length()
                && Character.isLetterOrDigit(text.charAt(start - 1)) && Character.isLetterOrDigit(text.charAt(at));
        if (!tight) {
            pieces.add(new Piece(Piece.Type.SOFT, "", start, at));
        }
    }

    private boolean isStrange(int c) {
        if (c == 0xfffd || c >= 0xd800 && c <= 0xdfff) {
            return true;
        }
        int type = Character.getType(c);
        return !knownSigns.contains(c) && IGNORED.indexOf(c) < 0
                && (type == Character.OTHER_SYMBOL || type == Character.UNASSIGNED || type == Character.PRIVATE_USE
                || type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER
                || type == Character.DECIMAL_DIGIT_NUMBER);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || c == 0xfe0f;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c);
    }

    private static String withoutAccents(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> !isMark(c)).forEach(c -> {
            switch (c) {
                case 0x131 -> plain.append('i');
                case 0xe6 -> plain.append("ae");
                case 0x153 -> plain.append("oe");
                case 0xf8 -> plain.append('o');
                case 0xdf -> plain.append("ss");
                default -> plain.appendCodePoint(c);
            }
        });
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
