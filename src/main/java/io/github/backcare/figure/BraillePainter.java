package io.github.backcare.figure;

import java.util.ArrayList;
import java.util.List;

/** Paints a figure in braille dots for the terminal, two by four in each cell. */
public final class BraillePainter {
    private static final int BLANK = 0x2800;
    private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

    private BraillePainter() {
    }

    /**
     * The figure on its way between two of its poses.
     *
     * @param figure the figure
     * @param from the name of the pose it comes from
     * @param to the name of the pose it goes to
     * @param t how far it has come, from 0 to 1 in time; the movement itself starts and ends softly
     * @param columns cells across, at least 10
     * @param rows lines, at least 5
     * @param week completed week, for the bump
     * @return {@code rows} lines of {@code columns} characters each, blanks included
     */
    public static List<String> paint(Figure figure, String from, String to, double t, int columns, int rows, int week) {
        Body body = Between.body(figure.pose(from), figure.pose(to), eased(t), week);
        DotGrid grid = DotPicture.of(figure, body, columns * 2, rows * 4);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder(columns);
            for (int column = 0; column < columns; column++) {
                line.append(cell(grid, column * 2, row * 4));
            }
            lines.add(line.toString());
        }
        return List.copyOf(lines);
    }

    static double eased(double t) {
        double within = Math.max(0, Math.min(1, t));
        return within * within * (3 - 2 * within);
    }

    private static char cell(DotGrid grid, int x, int y) {
        int bits = 0;
        for (int dy = 0; dy < 4; dy++) {
            for (int dx = 0; dx < 2; dx++) {
                bits |= grid.isOn(x + dx, y + dy) ? BITS[dy][dx] : 0;
            }
        }
        // A space is what screen readers and copying expect where nothing is.
        return bits == 0 ? ' ' : (char) (BLANK + bits);
    }
}
