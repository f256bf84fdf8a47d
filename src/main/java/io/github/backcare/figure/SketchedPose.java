package io.github.backcare.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns an author's words into directions and places. */
final class SketchedPose {
    private static final double COLLAR_SLOPE = -18;
    private static final Map<Limb, String> SIDES = Map.of(Limb.LEFT_LEG, "left-", Limb.LEFT_ARM, "left-",
            Limb.RIGHT_LEG, "right-", Limb.RIGHT_ARM, "right-");

    private final Sketch sketch;
    private final Map<Bone, Vec> bones = new EnumMap<>(Bone.class);
    private final Map<Axis, Vec> axes = new EnumMap<>(Axis.class);
    private final Map<Limb, Grip> grips = new EnumMap<>(Limb.class);
    private final Map<Limb, Vec> poles = new EnumMap<>(Limb.class);

    SketchedPose(Sketch sketch) {
        this.sketch = sketch;
    }

    Pose pose() {
        double bend = sketch.number("side-bend");
        double turn = sketch.number("turn");
        spine(Bone.PELVIS, "pelvis", 0.15 * bend);
        spine(Bone.WAIST, "waist", 0.55 * bend);
        spine(Bone.CHEST, "chest", bend);
        spine(Bone.NECK, "neck", bend);
        spine(Bone.HEAD, "skull", bend);
        axis(Axis.HIPS, Bone.PELVIS, "pelvis", sketch.number("turn-hips"));
        axis(Axis.SHOULDERS, Bone.CHEST, "chest", turn + sketch.number("turn-hips"));
        axis(Axis.HEAD, Bone.HEAD, "skull", turn + sketch.number("turn-hips") + sketch.number("turn-head"));
        bones.put(Bone.LEFT_HIP, axes.get(Axis.HIPS));
        bones.put(Bone.RIGHT_HIP, axes.get(Axis.HIPS).times(-1));
        bones.put(Bone.LEFT_COLLAR, collar(1));
        bones.put(Bone.RIGHT_COLLAR, collar(-1));
        for (Limb limb : Limb.values()) {
            limb(limb, SIDES.get(limb));
        }
        Joint anchor = anchor();
        Vec place = sketch.numbers(anchorWord(anchor))
                .map(at -> new Vec(at[0], at[1], at.length > 2 ? at[2] : 0)).orElse(Vec.ZERO);
        Optional<Vec> ball = sketch.numbers("ball-at").map(at -> new Vec(at[0], at[1], 0));
        return new Pose(anchor, place, bones, axes, grips, poles, sketch.number("belly"), ball,
                List.copyOf(sketch.marks()));
    }

    private void spine(Bone bone, String word, double left) {
        bones.put(bone, Vec.direction(sketch.number(word), left));
    }

    private void axis(Axis axis, Bone bone, String word, double turn) {
        Vec forward = Vec.direction(sketch.number(word) - 90, 0);
        Vec left = forward.cross(bones.get(bone)).unit();
        double angle = Math.toRadians(turn);
        axes.put(axis, left.times(Math.cos(angle)).minus(forward.times(Math.sin(angle))));
    }

    private Vec collar(int side) {
        double raised = Math.toRadians(COLLAR_SLOPE + sketch.number("shrug"));
        double rolled = Math.toRadians(sketch.number("roll"));
        Vec out = axes.get(Axis.SHOULDERS).times(side);
        Vec up = bones.get(Bone.CHEST);
        Vec forward = up.cross(axes.get(Axis.SHOULDERS)).unit();
        return out.times(Math.cos(raised) * Math.cos(rolled)).plus(up.times(Math.sin(raised)))
                .plus(forward.times(Math.cos(raised) * Math.sin(rolled))).unit();
    }

    private void limb(Limb limb, String side) {
        boolean arm = limb.isArm();
        bones.put(limb.upper(), sided(limb, side + (arm ? "upper-arm" : "thigh"), -90));
        bones.put(limb.lower(), sided(limb, side + (arm ? "forearm" : "shin"), -90));
        String tip = side + (arm ? "hand" : "foot");
        bones.put(limb.tip(), sketch.numbers(tip).isEmpty() && arm ? bones.get(limb.lower()) : sided(limb, tip, 0));
        poles.put(limb, sided(limb, side + (arm ? "elbow" : "knee"), arm ? 180 : 0));
        double half = (arm ? 15 : 8) * limb.side();
        double lift = arm ? 0 : Posing.ANKLE_HEIGHT;
        sketch.numbers(side + (arm ? "hand-at" : "foot-at")).ifPresent(at -> grips.put(limb, new Grip.At(
                new Vec(at[0], at[1] + lift, at.length > 2 ? at[2] * limb.side() : half))));
        if (arm) {
            sketch.spot(side + "hand-on").ifPresent(spot -> grips.put(limb, new Grip.On(spot)));
        }
    }

    private Vec sided(Limb limb, String word, double fallback) {
        double[] values = sketch.numbers(word).orElse(new double[] {fallback});
        return Vec.direction(values[0], values.length > 1 ? values[1] * limb.side() : 0);
    }

    private Joint anchor() {
        return sketch.numbers("neck-at").isPresent() ? Joint.NECK
                : sketch.numbers("left-knee-at").isPresent() ? Joint.LEFT_KNEE
                : sketch.numbers("right-knee-at").isPresent() ? Joint.RIGHT_KNEE : Joint.PELVIS;
    }

    private static String anchorWord(Joint anchor) {
        return switch (anchor) {
            case NECK -> "neck-at";
            case LEFT_KNEE -> "left-knee-at";
            case RIGHT_KNEE -> "right-knee-at";
            default -> "pelvis-at";
        };
    }
}
