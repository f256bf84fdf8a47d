package io.github.backcare.figure;

import java.util.List;

/** A field of dots that can be on or off. */
final class DotGrid {
    private final boolean[][] on;
    private final int width;
    private final int height;

    DotGrid(int width, int height) {
        this.width = width;
        this.height = height;
        this.on = new boolean[height][width];
    }

    boolean isOn(int x, int y) {
        return x >= 0 && x < width && y >= 0 && y < height && on[y][x];
    }

    void set(int x, int y, boolean value) {
        if (x >= 0 && x < width && y >= 0 && y < height) {
            on[y][x] = value;
        }
    }

    /** A line of the given thickness, in dots. */
    void line(Dot from, Dot to, double thickness, boolean value) {
        int steps = Math.max(1, (int) Math.ceil(from.distance(to) * 2));
        for (int i = 0; i <= steps; i++) {
            disc(from.towards(to, (double) i / steps), thickness / 2, value);
        }
    }

    /** A line through the points. */
    void lines(List<Dot> points, double thickness) {
        for (int i = 0; i + 1 < points.size(); i++) {
            line(points.get(i), points.get(i + 1), thickness, true);
        }
    }

    void disc(Dot centre, double radius, boolean value) {
        if (radius <= 0.5) {
            set((int) Math.round(centre.x()), (int) Math.round(centre.y()), value);
            return;
        }
        for (int y = (int) Math.ceil(centre.y() - radius); y <= centre.y() + radius; y++) {
            for (int x = (int) Math.ceil(centre.x() - radius); x <= centre.x() + radius; x++) {
                if (Math.hypot(x - centre.x(), y - centre.y()) <= radius) {
                    set(x, y, value);
                }
            }
        }
    }

    void circle(Dot centre, double radius) {
        int steps = Math.max(8, (int) Math.ceil(radius * 8));
        for (int i = 0; i < steps; i++) {
            double angle = 2 * Math.PI * i / steps;
            set((int) Math.round(centre.x() + radius * Math.cos(angle)),
                    (int) Math.round(centre.y() + radius * Math.sin(angle)), true);
        }
    }

    /** Clears what lies within the closed line. */
    void clear(List<Dot> corners) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (on[y][x] && isInside(corners, x, y)) {
                    on[y][x] = false;
                }
            }
        }
    }

    private static boolean isInside(List<Dot> corners, int x, int y) {
        boolean inside = false;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            Dot a = corners.get(i);
            Dot b = corners.get(j);
            if (a.y() > y != b.y() > y && x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }
}
