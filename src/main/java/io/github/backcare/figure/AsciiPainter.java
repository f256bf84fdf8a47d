package io.github.backcare.figure;

import java.util.ArrayList;
import java.util.List;

/** Paints a figure that does not move, for terminals without Unicode. */
public final class AsciiPainter {
    // Each character with the dots it covers in a cell of two by four, read line by line.
    private static final String[] SHAPES = {
        "_ 00000011", "- 00001100", "- 00110000", "\" 11000000", "| 10101010", "| 01010101", "| 01010100",
        "| 00101010", "/ 01011010", "/ 01101000", "/ 00010110", "\\ 10100101", "\\ 10010100", "\\ 00101001",
        ". 00000010", ". 00000001", ", 00000110", "' 10000000", "' 01000000", "' 10100000", "' 01010000",
        "o 00111100", "o 00111111", "# 11111111", "# 11111100", "# 00111111", "( 01101001", ") 10010110",
        "L 10101011", "J 01010111", "Y 11010101", "= 11000011", "[ 11101011", "] 11010111"};

    private AsciiPainter() {
    }

    /** The figure in a pose: {@code rows} lines of {@code columns} characters each. */
    public static List<String> paint(Figure figure, String pose, int columns, int rows, int week) {
        DotGrid grid = DotPicture.of(figure, Posing.body(figure.pose(pose), week), columns * 2, rows * 4);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder(columns);
            for (int column = 0; column < columns; column++) {
                line.append(nearest(grid, column * 2, row * 4));
            }
            lines.add(line.toString());
        }
        return List.copyOf(lines);
    }

    private static char nearest(DotGrid grid, int x, int y) {
        boolean[] dots = new boolean[8];
        boolean any = false;
        for (int i = 0; i < dots.length; i++) {
            dots[i] = grid.isOn(x + i % 2, y + i / 2);
            any |= dots[i];
        }
        char best = ' ';
        int least = Integer.MAX_VALUE;
        for (String shape : any ? SHAPES : new String[0]) {
            int off = 0;
            for (int i = 0; i < dots.length; i++) {
                off += dots[i] == (shape.charAt(i + 2) == '1') ? 0 : 1;
            }
            if (off < least) {
                least = off;
                best = shape.charAt(0);
            }
        }
        return best;
    }
}
