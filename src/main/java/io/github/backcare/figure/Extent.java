package io.github.backcare.figure;

import java.util.Collection;

/**
 * The room a picture takes, the same for every pose of a figure, so that nothing jumps.
 *
 * @param left least x
 * @param top least y
 * @param width its width
 * @param height its height
 */
record Extent(double left, double top, double width, double height) {

    /** What holds the figure in the given poses. */
    static Extent of(Figure figure, Collection<Pose> poses, int week) {
        Builder all = new Builder();
        for (Pose pose : poses) {
            Body body = Posing.body(pose, week);
            View view = figure.view();
            Trunk.whole(body, view).closed().forEach(dot -> all.add(dot, 1));
            body.joints().forEach((joint, at) -> all.add(view.see(at), joint.name().endsWith("WRIST") ? 3.5 : 2.5));
            all.add(view.see(body.head()), 16);
            for (Limb leg : new Limb[] {Limb.LEFT_LEG, Limb.RIGHT_LEG}) {
                all.add(view.see(body.toe(leg)), 3);
                all.add(view.see(body.heel(leg)), 3);
                all.add(view.see(body.at(leg.middle())), 7);
            }
            for (Shape shape : Scenery.behind(figure, body)) {
                double around = shape.form() == Shape.Form.BALL ? shape.width() : shape.width() / 2;
                shape.points().forEach(point -> all.add(view.see(point), around));
            }
        }
        return all.extent();
    }

    /** The same, with room for the given points. */
    Extent with(Collection<Dot> dots) {
        Builder all = new Builder();
        all.add(new Dot(left, top), 0);
        all.add(new Dot(left + width, top + height), 0);
        dots.forEach(dot -> all.add(dot, 0));
        return all.extent();
    }

    Extent grown(double margin) {
        return new Extent(left - margin, top - margin, width + 2 * margin, height + 2 * margin);
    }

    double middle() {
        return left + width / 2;
    }

    /** Gathers points. */
    private static final class Builder {
        private double left = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;

        void add(Dot dot, double around) {
            left = Math.min(left, dot.x() - around);
            right = Math.max(right, dot.x() + around);
            top = Math.min(top, dot.y() - around);
            bottom = Math.max(bottom, dot.y() + around);
        }

        Extent extent() {
            return new Extent(left, top, right - left, bottom - top);
        }
    }
}
