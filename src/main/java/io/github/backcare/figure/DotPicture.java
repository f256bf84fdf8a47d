package io.github.backcare.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws a figure in few dots: head and trunk as outlines, limbs as lines, things around her as thin lines, and no
 * line under what is nearer.
 */
final class DotPicture {
    private static final double LIMB = 5.4;
    private static final double SMALL = 0.42;

    private final DotGrid grid;
    private final Figure figure;
    private final Body body;
    private final View view;
    private final Parts parts;
    private final Extent extent;
    private final double scale;
    private final double left;
    private final double bottom;
    private final int width;

    private DotPicture(Figure figure, Body body, int width, int height) {
        this.grid = new DotGrid(width, height);
        this.figure = figure;
        this.body = body;
        this.view = figure.view();
        this.parts = new Parts(body, view);
        this.extent = Extent.of(figure, figure.steps().stream().distinct().map(figure::pose).toList(), body.week());
        this.scale = Math.min((width - 2) / extent.width(), (height - 2) / extent.height());
        this.left = (width - 1 - extent.width() * scale) / 2;
        this.bottom = height - 1;
        this.width = width;
    }

    static DotGrid of(Figure figure, Body body, int width, int height) {
        DotPicture picture = new DotPicture(figure, body, width, height);
        picture.draw();
        return picture.grid;
    }

    private void draw() {
        if (view == View.LYING) {
            Vec under = new Vec(50, 0, -17);
            grid.line(dot(view.see(under.plus(new Vec(0, 90, 0)))), dot(view.see(under.plus(new Vec(0, -85, 0)))), 1,
                    true);
        } else if (view == View.SIDE) {
            double floor = view.see(Vec.ZERO).y() + 0.5;
            grid.line(dot(new Dot(extent.left(), floor)), dot(new Dot(extent.left() + extent.width(), floor)), 1, true);
        }
        Scenery.sparse(figure, body).forEach(this::scenery);
        List<Limb> nearLegs = new ArrayList<>();
        List<Limb> nearArms = new ArrayList<>();
        for (Limb limb : Limb.values()) {
            double nearness = view.nearness(body.at(limb.middle())) - view.nearness(body.at(Joint.PELVIS));
            if (limb.isArm() ? nearness > -4 : nearness > 0) {
                (limb.isArm() ? nearArms : nearLegs).add(limb);
            } else {
                limb(limb, view == View.SIDE ? thickness(0.5) : thickness(1), false);
            }
        }
        trunk();
        nearLegs.forEach(leg -> limb(leg, thickness(1.15), true));
        head();
        nearArms.forEach(arm -> limb(arm, thickness(0.85), true));
    }

    private double thickness(double part) {
        return Math.max(1, scale * LIMB * part);
    }

    private void limb(Limb limb, double thickness, boolean near) {
        List<Dot> dots = new ArrayList<>();
        for (Joint joint : List.of(limb.root(), limb.middle(), limb.end())) {
            dots.add(dot(view.see(body.at(joint))));
        }
        dots.add(dot(view.see(limb.isArm() ? body.at(limb.tip().to()) : body.toe(limb))));
        if (near) {
            // A dark rim keeps the limb apart from what is behind it.
            for (int i = 0; i + 1 < dots.size(); i++) {
                grid.line(dots.get(i), dots.get(i + 1), thickness + 1.8, false);
            }
        }
        grid.lines(dots, thickness);
    }

    private void trunk() {
        List<Dot> outline = Trunk.whole(body, view).closed().stream().map(this::dot).toList();
        grid.clear(outline);
        List<Dot> closed = new ArrayList<>(outline);
        closed.add(outline.get(0));
        grid.lines(closed, 1);
        if (view != View.SIDE && Bump.size(body.week()) > 6) {
            double radius = (5 + Bump.size(body.week()) * 0.42) * scale;
            Vec ahead = body.forward(Bone.WAIST, Axis.HIPS);
            Dot middle = dot(view.see(Trunk.spine(body, 0.95).plus(ahead.times(Bump.front(body) - radius / scale))));
            Dot low = view.see(ahead.times(0.45).minus(body.along(Bone.PELVIS)));
            double heading = Math.atan2(low.y(), low.x());
            List<Dot> arc = new ArrayList<>();
            for (int i = -4; i <= 4; i++) {
                double angle = heading + i * 0.3;
                arc.add(middle.plus(radius * Math.cos(angle), radius * Math.sin(angle)));
            }
            grid.lines(arc, 1);
        }
    }

    private void head() {
        Dot middle = dot(view.see(body.head()));
        double radius = Parts.HEAD * scale;
        grid.line(dot(parts.dot(Joint.NECK)), middle, Math.max(1, 5 * scale), true);
        grid.disc(middle, radius + 0.8, false);
        grid.circle(middle, radius);
        Vec ahead = body.forward(Bone.HEAD, Axis.HEAD);
        Vec up = body.along(Bone.HEAD);
        grid.disc(dot(view.see(body.head().plus(ahead.times(-6.5)).plus(up.times(11.5)))),
                Math.max(0.9, 4.6 * scale), true);
        if (!parts.isFaceHidden() && view.nearness(ahead) < 0.5) {
            grid.disc(dot(view.see(body.head().plus(ahead.times(12)).minus(up.times(1.5)))),
                    scale < SMALL ? 0.5 : 0.9, true);
        } else if (!parts.isFaceHidden()) {
            parts.eyes().forEach(eye -> grid.set((int) Math.round(dot(eye.get(0).towards(eye.get(1), 0.5)).x()),
                    (int) Math.round(dot(eye.get(0)).y()), true));
        }
    }

    private void scenery(Shape shape) {
        List<Dot> dots = new ArrayList<>(shape.points().stream().map(view::see).map(this::dot).toList());
        switch (shape.form()) {
            case BALL -> grid.circle(dots.get(0), shape.width() * scale);
            case BAR -> grid.lines(dots, 1);
            case FACE -> {
                dots.add(dots.get(0));
                grid.lines(dots, 1);
            }
            default -> throw new IllegalStateException(shape.form().toString());
        }
    }

    private Dot dot(Dot seen) {
        double x = left + (seen.x() - extent.left()) * scale;
        double y = bottom - (extent.top() + extent.height() - seen.y()) * scale;
        return new Dot(figure.isMirrored() ? width - 1 - x : x, y);
    }
}
