package io.github.backcare.figure;

import java.util.ArrayList;
import java.util.List;

/** How far the joints of a person bend; a figure's must not bend further. */
final class JointRanges {
    private static final double MOST_BENT_KNEE = 152;
    private static final double MOST_BENT_ELBOW = 150;
    private static final double LOCKED = -4;
    private static final double MOST_BENT_HIP = 125;
    private static final double MOST_STRETCHED_HIP = -38;
    private static final double SPINE = 38;
    private static final double NECK_FORWARD = 62;
    private static final double NECK_BACK = -50;
    private static final double TURN = 50;
    // A bone that points this far out of the plane of walking bends about another axis.
    private static final double IN_PLANE = 0.35;

    private JointRanges() {
    }

    /** What is out of range, in words; empty if nothing is. */
    static List<String> problems(Body body) {
        List<String> problems = new ArrayList<>();
        spine(body, Bone.PELVIS, Bone.WAIST, "the lower back", problems);
        spine(body, Bone.WAIST, Bone.CHEST, "the upper back", problems);
        double neck = signed(body.along(Bone.CHEST), body.along(Bone.HEAD));
        check(-neck, NECK_BACK, NECK_FORWARD, "the neck", problems);
        check(body.left(Axis.HIPS).angleTo(body.left(Axis.SHOULDERS)), 0, TURN, "the turn of the trunk", problems);
        check(body.left(Axis.SHOULDERS).angleTo(body.left(Axis.HEAD)), 0, TURN, "the turn of the head", problems);
        for (Limb limb : Limb.values()) {
            Vec upper = body.along(limb.upper());
            Vec lower = body.along(limb.lower());
            String side = limb.side() > 0 ? "left " : "right ";
            double bend = upper.angleTo(lower);
            if (Math.abs(upper.z()) < IN_PLANE && Math.abs(lower.z()) < IN_PLANE) {
                bend = signed(upper, lower) * (limb.isArm() ? 1 : -1);
            }
            check(bend, LOCKED, limb.isArm() ? MOST_BENT_ELBOW : MOST_BENT_KNEE,
                    "the " + side + (limb.isArm() ? "elbow" : "knee"), problems);
            if (!limb.isArm() && Math.abs(upper.z()) < IN_PLANE) {
                check(signed(body.along(Bone.PELVIS).times(-1), upper), MOST_STRETCHED_HIP, MOST_BENT_HIP,
                        "the " + side + "hip", problems);
            }
        }
        return problems;
    }

    private static void spine(Body body, Bone lower, Bone upper, String name, List<String> problems) {
        check(body.along(lower).angleTo(body.along(upper)), 0, SPINE, name, problems);
    }

    private static void check(double degrees, double least, double most, String name, List<String> problems) {
        if (degrees < least || degrees > most) {
            problems.add(name + " is at " + Math.round(degrees) + " degrees, and people's go from " + Math.round(least)
                    + " to " + Math.round(most));
        }
    }

    /** The angle from one direction to another in the plane of walking, backwards negative. */
    private static double signed(Vec from, Vec to) {
        double angle = to.angle() - from.angle();
        return angle > 180 ? angle - 360 : angle < -180 ? angle + 360 : angle;
    }
}
