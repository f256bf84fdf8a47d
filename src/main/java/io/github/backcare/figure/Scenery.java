package io.github.backcare.figure;

import java.util.ArrayList;
import java.util.List;

/** What the things around her look like. */
final class Scenery {
    static final double BALL_RADIUS = 26;
    static final double SEAT = 42;
    static final double TABLE = 74;
    private static final double LYING_FLOOR = -17;

    private Scenery() {
    }

    /** Everything behind her. */
    static List<Shape> behind(Figure figure, Body body) {
        List<Shape> shapes = new ArrayList<>();
        for (Prop prop : figure.props()) {
            shapes.addAll(shapes(figure, prop, body));
        }
        return shapes;
    }

    /** The same in few lines, for a small picture. */
    static List<Shape> sparse(Figure figure, Body body) {
        List<Shape> shapes = new ArrayList<>();
        for (Prop prop : figure.props()) {
            if (prop.kind() == Prop.Kind.CHAIR && figure.view() == View.FRONT) {
                shapes.addAll(List.of(Shape.bar(2, new Vec(22, SEAT, -22), new Vec(22, SEAT, 22)),
                        Shape.bar(2, new Vec(22, SEAT, 22), new Vec(22, 0, 21)),
                        Shape.bar(2, new Vec(22, SEAT, -22), new Vec(22, 0, -21))));
            } else if (prop.kind() != Prop.Kind.MAT && prop.kind() != Prop.Kind.CUSHION) {
                shapes.addAll(shapes(figure, prop, body));
            }
        }
        return shapes;
    }

    /** A cushion between the knees, drawn between her legs. */
    static List<Shape> betweenKnees(Figure figure, Body body) {
        boolean there = figure.props().stream().anyMatch(prop -> prop.kind() == Prop.Kind.KNEE_CUSHION);
        if (!there) {
            return List.of();
        }
        Vec knees = body.at(Joint.LEFT_KNEE).towards(body.at(Joint.RIGHT_KNEE), 0.5);
        Vec ankles = body.at(Joint.LEFT_ANKLE).towards(body.at(Joint.RIGHT_ANKLE), 0.5);
        return List.of(Shape.bar(13, knees, knees.towards(ankles, 0.45)));
    }

    private static List<Shape> shapes(Figure figure, Prop prop, Body body) {
        View view = figure.view();
        double x = prop.x();
        return switch (prop.kind()) {
            case MAT -> List.of(view == View.LYING ? bed(x, prop.y()) : Shape.face(new Vec(x, 0, 0),
                    new Vec(prop.y(), 0, 0), new Vec(prop.y(), -3, 0), new Vec(x, -3, 0)));
            case WALL -> wall(x, view, height(figure, body));
            case CHAIR -> chair(x, 1, view);
            case CHAIR_FACING -> chair(x, -1, view);
            case CHAIR_BESIDE -> chair(x, -1, View.SIDE);
            case TABLE -> table(x, prop.y() > 0 ? prop.y() : TABLE);
            case BALL -> List.of(Shape.ball(body.pose().ball().orElse(new Vec(x, BALL_RADIUS, 0)), BALL_RADIUS));
            case CUSHION -> List.of(cushion(body, view, x, prop.y()));
            case KNEE_CUSHION -> List.of();
            case DOORWAY -> doorway(x, height(figure, body));
        };
    }

    /** Walls end a little above her head, wherever that comes. */
    private static double height(Figure figure, Body body) {
        return 8 + figure.steps().stream().distinct().map(figure::pose)
                .mapToDouble(pose -> Posing.body(pose, body.week()).at(Joint.CROWN).y()).max().orElse(0);
    }

    private static List<Shape> table(double x, double top) {
        return List.of(bar(5, x + 2, top - 2.5, x + 46, top - 2.5), bar(4, x + 8, top - 5, x + 8, 0),
                bar(4, x + 40, top - 5, x + 40, 0));
    }

    private static Shape bed(double from, double to) {
        return Shape.face(new Vec(-34, from, LYING_FLOOR), new Vec(52, from, LYING_FLOOR), new Vec(52, to, LYING_FLOOR),
                new Vec(-34, to, LYING_FLOOR));
    }

    private static List<Shape> wall(double x, View view, double height) {
        double thick = x < 0 ? -6 : 6;
        Vec out = view == View.FRONT ? new Vec(0, 0, 1) : new Vec(1, 0, 0);
        Vec top = new Vec(0, height, 0);
        return List.of(Shape.face(out.times(x), out.times(x + thick), out.times(x + thick).plus(top),
                out.times(x).plus(top)));
    }

    /** A chair whose seat begins behind the given place; turned the other way, it faces her. */
    private static List<Shape> chair(double x, int way, View view) {
        if (view == View.FRONT) {
            return frontChair();
        }
        double back = x - 19 * way;
        double front = x + 23 * way;
        return List.of(bar(3.4, back, SEAT - 3, back, 0), bar(3.4, front - 2 * way, SEAT - 3, front - 2 * way, 0),
                bar(3.4, back, SEAT - 2, back - 5 * way, 90), bar(5, back, SEAT - 2.5, front, SEAT - 2.5));
    }

    private static List<Shape> frontChair() {
        List<Shape> shapes = new ArrayList<>();
        for (int side : List.of(-1, 1)) {
            shapes.add(Shape.bar(3, new Vec(-18, 88, 19 * side), new Vec(-18, 0, 20 * side)));
            shapes.add(Shape.bar(3, new Vec(22, SEAT - 2, 20 * side), new Vec(22, 0, 20 * side)));
        }
        shapes.add(Shape.bar(4, new Vec(-18, 87, -19), new Vec(-18, 87, 19)));
        shapes.add(Shape.bar(4, new Vec(-18, 70, -19), new Vec(-18, 70, 19)));
        shapes.add(Shape.face(new Vec(-18, SEAT, -20), new Vec(24, SEAT, -22), new Vec(24, SEAT, 22),
                new Vec(-18, SEAT, 20)));
        shapes.add(Shape.face(new Vec(24, SEAT, -22), new Vec(24, SEAT, 22), new Vec(24, SEAT - 5, 22),
                new Vec(24, SEAT - 5, -22)));
        return shapes;
    }

    private static Shape cushion(Body body, View view, double dx, double dy) {
        Vec head = body.head();
        Vec along = body.along(Bone.HEAD);
        Vec middle = view == View.LYING ? new Vec(head.x() + dx, head.y(), LYING_FLOOR + 5 + dy)
                : head.plus(new Vec(dx, dy, 0));
        return Shape.bar(12, middle.plus(along.times(-9)), middle.plus(along.times(11)));
    }

    private static List<Shape> doorway(double half, double height) {
        List<Shape> shapes = new ArrayList<>();
        for (int side : List.of(-1, 1)) {
            shapes.add(Shape.face(new Vec(0, 0, half * side), new Vec(0, 0, (half + 9) * side),
                    new Vec(0, height + 10, (half + 9) * side), new Vec(0, height + 10, half * side)));
        }
        return shapes;
    }

    private static Shape bar(double width, double x1, double y1, double x2, double y2) {
        return Shape.bar(width, new Vec(x1, y1, 0), new Vec(x2, y2, 0));
    }
}
