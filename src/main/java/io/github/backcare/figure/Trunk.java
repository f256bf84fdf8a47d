package io.github.backcare.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The outline of the trunk in a picture: two edges from the seat to the neck, around a smooth spine.
 *
 * @param front the edge where her front is, in a side view; one of the sides, in a front view
 * @param back the other edge
 */
record Trunk(List<Dot> front, List<Dot> back) {
    private static final double LOWEST = -0.45;
    private static final double STEP = 0.3;
    // Along the spine: 0 the hips, 1 the waist, 2 the chest, 3 the neck's base.
    private static final double[] WHERE = {LOWEST, 0, 0.5, 1, 1.5, 2, 2.5, 3};
    private static final double[] BEHIND = {7, 10.5, 9.6, 7.6, 7.6, 9, 8.6, 4.5};
    private static final double[] BEFORE = {6, 8, 8, 8, 8.8, 11, 9.2, 4};
    private static final double[] BESIDE = {11, 15.5, 14.5, 12.5, 12.5, 13.5, 14.5, 6};
    private static final double BUMP_AT = 0.72;
    private static final double BUMP_SPREAD = 0.66;

    /** The outline between two places along the spine. */
    static Trunk of(Body body, View view, double from, double to) {
        List<Dot> front = new ArrayList<>();
        List<Dot> back = new ArrayList<>();
        int steps = (int) Math.round((to - from) / STEP);
        for (int i = 0; i <= steps; i++) {
            double along = from + (to - from) * i / steps;
            Vec centre = spine(body, along);
            Vec up = spine(body, along + 0.05).minus(spine(body, along - 0.05)).unit();
            Vec left = left(body, along);
            Vec forward = up.cross(left).unit();
            Dot here = view.see(centre);
            Dot above = view.see(centre.plus(up));
            double size = Math.max(0.2, here.distance(above));
            double nx = -(above.y() - here.y()) / size;
            double ny = (above.x() - here.x()) / size;
            Vec across = view.right().times(nx).minus(view.up().times(ny));
            double sign = across.dot(view == View.SIDE ? forward : left) < 0 ? -1 : 1;
            front.add(edge(here, nx * sign, ny * sign, reach(body, along, forward, left, across.times(sign))));
            back.add(edge(here, -nx * sign, -ny * sign, reach(body, along, forward, left, across.times(-sign))));
        }
        return new Trunk(List.copyOf(front), List.copyOf(back));
    }

    /** The whole trunk. */
    static Trunk whole(Body body, View view) {
        return of(body, view, LOWEST, 3);
    }

    /** What the leggings cover. */
    static Trunk hips(Body body, View view) {
        return of(body, view, LOWEST, 0.55);
    }

    /** What the top covers. */
    static Trunk shirt(Body body, View view) {
        return of(body, view, 0.05, 3);
    }

    /** The edges as one closed line. */
    List<Dot> closed() {
        List<Dot> all = new ArrayList<>(front);
        for (int i = back.size() - 1; i >= 0; i--) {
            all.add(back.get(i));
        }
        return all;
    }

    /** How far the tummy stands out at a place along the spine. */
    static double bump(Body body, double along) {
        double off = (along - BUMP_AT) / BUMP_SPREAD;
        return (Bump.size(body.week()) + body.pose().belly()) * Math.exp(-off * off);
    }

    static Vec spine(Body body, double along) {
        Joint[] joints = {Joint.PELVIS, Joint.WAIST, Joint.CHEST, Joint.NECK};
        if (along <= 0) {
            return body.at(Joint.PELVIS).plus(body.along(Bone.PELVIS).times(along * Bone.PELVIS.length()));
        }
        int piece = (int) Math.min(2, Math.floor(along));
        Vec a = body.at(joints[Math.max(0, piece - 1)]);
        Vec b = body.at(joints[piece]);
        Vec c = body.at(joints[piece + 1]);
        Vec d = body.at(joints[Math.min(3, piece + 2)]);
        double t = along - piece;
        return b.times(2).plus(c.minus(a).times(t))
                .plus(a.times(2).minus(b.times(5)).plus(c.times(4)).minus(d).times(t * t))
                .plus(b.times(3).minus(a).minus(c.times(3)).plus(d).times(t * t * t)).times(0.5);
    }

    private static Vec left(Body body, double along) {
        double t = Math.max(0, Math.min(1, (along - 0.7) / 1.8));
        return body.left(Axis.HIPS).towards(body.left(Axis.SHOULDERS), t).unit();
    }

    private static double reach(Body body, double along, Vec forward, Vec left, Vec across) {
        double ahead = across.dot(forward);
        double depth = ahead > 0 ? at(BEFORE, along) + bump(body, along) : at(BEHIND, along);
        return Math.hypot(depth * ahead, (at(BESIDE, along) + 0.12 * bump(body, along)) * across.dot(left));
    }

    private static double at(double[] table, double along) {
        int i = 0;
        while (i < WHERE.length - 2 && WHERE[i + 1] < along) {
            i++;
        }
        double t = Math.max(0, Math.min(1, (along - WHERE[i]) / (WHERE[i + 1] - WHERE[i])));
        return table[i] + (table[i + 1] - table[i]) * t;
    }

    private static Dot edge(Dot here, double nx, double ny, double reach) {
        return here.plus(nx * reach, ny * reach);
    }
}
