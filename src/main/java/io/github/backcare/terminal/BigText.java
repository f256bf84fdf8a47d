package io.github.backcare.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words large enough to be read from a mat a metre away: five dots high, drawn with blocks. */
final class BigText {
    /** For each letter its width in dots and its five rows, each row a digit in base 32. */
    private static final String[] LETTERS = {
        "A469f99", "B4e9e9e", "C478887", "D4e999e", "E4f8e8f", "F4f8e88", "G478b97", "H499f99", "I372227", "J411196",
        "K49aca9", "L48888f", "M5hrlhh", "N49db99", "O469996", "P4e9e88", "Q4699b7", "R4e9ea9", "S47861e", "T372222",
        "U499996", "V5hhha4", "W5hhlla", "X355255", "Y355222", "Z4f168f", "0469996", "1326227", "24e168f", "34e161e",
        "4499f11", "54f8e1e", "6468e96", "74f1244", "8469696", "9469716", "?361202", " 200000"};
    /** The height of the largest form. */
    static final int HUGE_ROWS = 10;
    private static final int ROWS = 5;

    private BigText() {
    }

    /** The widest form that fits into so many columns and rows; nothing where not even the smallest does. */
    static List<String> of(String text, int columns, int rows, boolean glyphs) {
        List<boolean[]> dots = dots(text);
        int width = dots.get(0).length;
        if (rows >= HUGE_ROWS && width * 4 <= columns) {
            return blocks(dots, glyphs ? "████" : "####").stream().flatMap(row -> Stream.of(row, row)).toList();
        }
        if (rows >= ROWS && width * 2 <= columns) {
            return blocks(dots, glyphs ? "██" : "##");
        }
        if (rows >= 3 && width <= columns && glyphs) {
            return halves(dots);
        }
        return List.of();
    }

    private static List<boolean[]> dots(String text) {
        List<StringBuilder> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(new StringBuilder());
        }
        for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            String letter = letter(c);
            int width = letter.charAt(1) - '0';
            for (int i = 0; i < ROWS; i++) {
                int bits = Character.digit(letter.charAt(2 + i), 32);
                for (int bit = width - 1; bit >= 0; bit--) {
                    rows.get(i).append((bits >> bit & 1) == 1 ? '#' : ' ');
                }
                rows.get(i).append(' ');
            }
        }
        return rows.stream().map(row -> bits(row.substring(0, Math.max(0, row.length() - 1)))).toList();
    }

    private static String letter(char c) {
        for (String letter : LETTERS) {
            if (letter.charAt(0) == c) {
                return letter;
            }
        }
        return letter(' ');
    }

    private static boolean[] bits(String row) {
        boolean[] bits = new boolean[row.length()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = row.charAt(i) == '#';
        }
        return bits;
    }

    private static List<String> blocks(List<boolean[]> dots, String dot) {
        List<String> lines = new ArrayList<>();
        for (boolean[] row : dots) {
            StringBuilder line = new StringBuilder();
            for (boolean on : row) {
                line.append(on ? dot : " ".repeat(dot.length()));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static List<String> halves(List<boolean[]> dots) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ROWS; i += 2) {
            StringBuilder line = new StringBuilder();
            for (int x = 0; x < dots.get(0).length; x++) {
                boolean upper = dots.get(i)[x];
                boolean lower = i + 1 < ROWS && dots.get(i + 1)[x];
                line.append(upper && lower ? '█' : upper ? '▀' : lower ? '▄' : ' ');
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
