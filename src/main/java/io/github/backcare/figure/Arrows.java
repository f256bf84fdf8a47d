package io.github.backcare.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The arrows that show a movement: those an author asked for, else one along the path of the joint that moves most.
 *
 * @param from where it begins
 * @param by where it bends
 * @param to its point
 */
record Arrows(Dot from, Dot by, Dot to) {
    private static final List<Joint> SHOWN = List.of(Joint.PELVIS, Joint.NECK, Joint.CROWN, Joint.LEFT_WRIST,
            Joint.LEFT_ELBOW, Joint.LEFT_KNEE, Joint.LEFT_ANKLE, Joint.RIGHT_WRIST, Joint.RIGHT_ELBOW,
            Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE);
    private static final double LENGTH = 17;
    private static final double LEAST = 7;

    static List<Arrows> of(Figure figure, Pose before, Pose pose, int week) {
        View view = figure.view();
        Body last = Posing.body(pose, week);
        if (!pose.marks().isEmpty()) {
            List<Arrows> asked = new ArrayList<>();
            pose.marks().forEach(mark -> asked.add(asked(mark, view, view.see(last.at(mark.joint())))));
            return asked;
        }
        Body first = Posing.body(before, week);
        Body middle = Between.body(before, pose, 0.5, week);
        Joint most = Joint.PELVIS;
        double distance = 0;
        for (Joint joint : SHOWN) {
            double moved = view.see(first.at(joint)).distance(view.see(last.at(joint)));
            // Where two move alike, the one further out is no better than the one before it.
            if (moved > distance * 1.15 + 0.5) {
                most = joint;
                distance = moved;
            }
        }
        if (distance < LEAST) {
            return List.of();
        }
        Dot a = view.see(first.at(most));
        Dot b = view.see(last.at(most));
        Dot m = view.see(middle.at(most));
        Dot by = new Dot(2 * m.x() - (a.x() + b.x()) / 2, 2 * m.y() - (a.y() + b.y()) / 2);
        return List.of(new Arrows(a, by, b));
    }

    /** The two strokes of its point. */
    List<Dot> barbs(double size) {
        double angle = Math.atan2(to.y() - by.y(), to.x() - by.x());
        return List.of(barb(angle + 2.55, size), to, barb(angle - 2.55, size));
    }

    private Dot barb(double angle, double size) {
        return to.plus(size * Math.cos(angle), size * Math.sin(angle));
    }

    private static Arrows asked(Mark mark, View view, Dot joint) {
        double forward = view == View.FRONT ? 1 : -1;
        double angle = Math.toRadians(mark.degrees());
        Dot from = joint.plus(forward * mark.dx(), -mark.dy());
        Dot to = from.plus(forward * LENGTH * Math.cos(angle), -LENGTH * Math.sin(angle));
        return new Arrows(from, from.towards(to, 0.5), to);
    }
}
