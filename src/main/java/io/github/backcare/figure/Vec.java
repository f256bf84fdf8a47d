package io.github.backcare.figure;

/**
 * A point or direction in her own space, in centimetres.
 *
 * @param x forward
 * @param y up, from the floor
 * @param z to her left
 */
record Vec(double x, double y, double z) {
    static final Vec ZERO = new Vec(0, 0, 0);

    /** The direction with this angle (0 forward, 90 up, 180 back), turned out of her midline to the left. */
    static Vec direction(double degrees, double left) {
        double angle = Math.toRadians(degrees);
        double out = Math.toRadians(left);
        return new Vec(Math.cos(angle) * Math.cos(out), Math.sin(angle) * Math.cos(out), Math.sin(out));
    }

    Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    double distance(Vec other) {
        return minus(other).length();
    }

    /** The same direction with length 1; forward where there is none. */
    Vec unit() {
        double length = length();
        return length < 1e-9 ? new Vec(1, 0, 0) : times(1 / length);
    }

    Vec towards(Vec other, double t) {
        return times(1 - t).plus(other.times(t));
    }

    /** The angle to another direction, in degrees. */
    double angleTo(Vec other) {
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, unit().dot(other.unit())))));
    }

    /** The direction part of the way round to another, both of length 1. */
    Vec turnedTowards(Vec other, double t) {
        double angle = Math.toRadians(angleTo(other));
        double sine = Math.sin(angle);
        if (sine < 1e-6) {
            return towards(other, t).unit();
        }
        return times(Math.sin((1 - t) * angle) / sine).plus(other.times(Math.sin(t * angle) / sine));
    }

    /** The angle in her midline plane, in degrees: 0 forward, 90 up. */
    double angle() {
        return Math.toDegrees(Math.atan2(y, x));
    }
}
