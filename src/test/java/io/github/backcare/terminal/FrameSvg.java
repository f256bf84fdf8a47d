package io.github.backcare.terminal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;

/** A frame of the terminal as an SVG that looks alike everywhere: cells have places, dots and blocks are drawn. */
final class FrameSvg {
    private static final int CELL = 8;
    private static final int LINE = 17;
    private static final int BLANK_BRAILLE = 0x2800;
    private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
    private static final String[] COLOURS = {"#6b7280", "#f87171", "#4ade80", "#facc15", "#7cb7ff", "#e39bff",
        "#5eead4", "#f3f4f6"};
    private static final Pattern SGR = Pattern.compile("\u001b\\[([0-9;]*)m");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder dots = new StringBuilder();
    private final StringBuilder blocks = new StringBuilder();

    private FrameSvg() {
    }

    static String of(List<AttributedString> lines, int width) {
        FrameSvg svg = new FrameSvg();
        for (int row = 0; row < lines.size(); row++) {
            svg.row(lines.get(row).toAnsi(), row);
        }
        int right = (width + 2) * CELL;
        int bottom = lines.size() * LINE + 16;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + right + " " + bottom + "\" width=\"" + right
                + "\" height=\"" + bottom + "\" role=\"img\" aria-labelledby=\"t\"><title id=\"t\">A guided session in "
                + "the terminal</title><rect width=\"" + right + "\" height=\"" + bottom
                + "\" rx=\"8\" fill=\"#14181d\"/>"
                + "<g font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"13\" "
                + "xml:space=\"preserve\">" + svg.text + "</g>"
                + "<path d=\"" + svg.blocks + "\" fill=\"#7cb7ff\"/><path d=\""
                + svg.dots + "\" fill=\"#ffe3c4\"/></svg>\n";
    }

    private void row(String ansi, int row) {
        Matcher sgr = SGR.matcher(ansi);
        String style = "";
        int column = 0;
        int at = 0;
        while (at < ansi.length()) {
            int next = sgr.find(at) ? sgr.start() : ansi.length();
            column = run(ansi.substring(at, next), style, column, row);
            if (next < ansi.length()) {
                style = sgr.group(1);
                at = sgr.end();
            } else {
                at = next;
            }
        }
    }

    private int run(String run, String style, int from, int row) {
        StringBuilder places = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        int column = from;
        for (int index = 0; index < run.length(); index++) {
            char c = run.charAt(index);
            int x = (column + 1) * CELL;
            int y = row * LINE + 8;
            if (c > BLANK_BRAILLE && c <= BLANK_BRAILLE + 0xff) {
                braille(c - BLANK_BRAILLE, x, y);
            } else if (c >= 0x2580 && c <= 0x2590) {
                block(c, x, y);
            } else if (c != ' ' && c != BLANK_BRAILLE) {
                places.append(places.length() == 0 ? "" : " ").append(x);
                letters.append(c == '<' ? "&lt;" : c == '&' ? "&amp;" : String.valueOf(c));
            }
            column++;
        }
        if (letters.length() > 0) {
            text.append("<text y=\"").append(row * LINE + 21).append("\" x=\"").append(places).append("\" fill=\"")
                    .append(colour(style)).append(bold(style) ? "\" font-weight=\"700\">" : "\">").append(letters)
                    .append("</text>");
        }
        return column;
    }

    private void braille(int bits, int x, int y) {
        for (int dy = 0; dy < 4; dy++) {
            for (int dx = 0; dx < 2; dx++) {
                if ((bits & BITS[dy][dx]) != 0) {
                    dots.append("M").append(x + 1 + dx * 4).append(' ').append(y + 1 + dy * 4).append("h2.6v2.6h-2.6z");
                }
            }
        }
    }

    private void block(char c, int x, int y) {
        int half = (LINE + 1) / 2;
        int top = c == '▄' ? y + half : y;
        int height = c == '█' ? LINE : c == '▀' ? half : c == '▄' ? LINE - half : LINE;
        int left = c == '▐' ? x + CELL / 2 : x;
        int wide = c == '▌' || c == '▐' ? CELL / 2 : CELL;
        blocks.append('M').append(left).append(' ').append(top).append('h').append(wide).append('v').append(height)
                .append("h-").append(wide).append('z');
    }

    private static boolean bold(String style) {
        return List.of(style.split(";")).contains("1");
    }

    private static String colour(String style) {
        for (String code : style.split(";")) {
            if (code.matches("[39][0-7]")) {
                return COLOURS[code.charAt(1) - '0'];
            }
            if (code.equals("2")) {
                return "#9aa5b1";
            }
        }
        return "#e8ebee";
    }
}
