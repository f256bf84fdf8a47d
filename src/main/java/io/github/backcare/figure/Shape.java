package io.github.backcare.figure;

import java.util.List;

/**
 * A piece of scenery: a face, a bar or a ball.
 *
 * @param form which of them
 * @param points its corners, its ends, or its middle
 * @param width a bar's thickness, or a ball's radius
 */
record Shape(Form form, List<Vec> points, double width) {

    /** The forms of scenery. */
    enum Form {
        FACE, BAR, BALL
    }

    static Shape face(Vec... corners) {
        return new Shape(Form.FACE, List.of(corners), 0);
    }

    static Shape bar(double width, Vec... ends) {
        return new Shape(Form.BAR, List.of(ends), width);
    }

    static Shape ball(Vec middle, double radius) {
        return new Shape(Form.BALL, List.of(middle), radius);
    }
}
