package io.github.backcare.figure;

/**
 * A point of a picture.
 *
 * @param x to the right
 * @param y down
 */
record Dot(double x, double y) {

    Dot plus(double dx, double dy) {
        return new Dot(x + dx, y + dy);
    }

    Dot towards(Dot other, double t) {
        return new Dot(x + (other.x - x) * t, y + (other.y - y) * t);
    }

    double distance(Dot other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
