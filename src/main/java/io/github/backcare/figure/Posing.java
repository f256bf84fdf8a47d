package io.github.backcare.figure;

import java.util.EnumMap;
import java.util.Map;

/** Works out where every joint of a pose is, by forward and, for held hands and feet, inverse kinematics. */
final class Posing {
    /** How high the ankle is above the sole. */
    static final double ANKLE_HEIGHT = 6;

    private final Pose pose;
    private final int week;
    private final Map<Joint, Vec> joints = new EnumMap<>(Joint.class);
    private final Map<Bone, Vec> bones;
    private final Map<Limb, Double> misses = new EnumMap<>(Limb.class);

    private Posing(Pose pose, int week) {
        this.pose = pose;
        this.week = week;
        this.bones = new EnumMap<>(pose.bones());
    }

    static Body body(Pose pose, int week) {
        return new Posing(pose, week).work();
    }

    private Body work() {
        joints.put(Joint.PELVIS, Vec.ZERO);
        for (Bone bone : Bone.values()) {
            lay(bone);
        }
        Vec shift = pose.place().minus(joints.get(pose.anchor()));
        Vec inPlane = new Vec(shift.x(), shift.y(), pose.place().z());
        joints.replaceAll((joint, at) -> at.plus(inPlane));
        for (Limb limb : Limb.values()) {
            Grip grip = pose.grips().get(limb);
            if (grip != null) {
                reach(limb, target(limb, grip));
            }
        }
        return new Body(pose, Map.copyOf(joints), Map.copyOf(bones), Map.copyOf(misses), week);
    }

    private void lay(Bone bone) {
        joints.put(bone.to(), joints.get(bone.from()).plus(bones.get(bone).times(bone.length())));
    }

    private Vec target(Limb limb, Grip grip) {
        if (grip instanceof Grip.At at) {
            return at.place();
        }
        Body soFar = new Body(pose, joints, bones, misses, week);
        return Spots.place(soFar, limb, ((Grip.On) grip).spot());
    }

    /** Bends the limb so that its end comes to the target, or as near as it reaches. */
    private void reach(Limb limb, Vec target) {
        Vec root = joints.get(limb.root());
        double upper = limb.upper().length();
        double lower = limb.lower().length();
        double wanted = root.distance(target);
        double span = Math.max(Math.abs(upper - lower) + 0.01, Math.min(upper + lower - 0.001, wanted));
        Vec straight = target.minus(root).unit();
        double along = (span * span + upper * upper - lower * lower) / (2 * span);
        double aside = Math.sqrt(Math.max(0, upper * upper - along * along));
        Vec pole = pose.poles().get(limb);
        Vec across = pole.minus(straight.times(pole.dot(straight))).unit();
        Vec middle = root.plus(straight.times(along)).plus(across.times(aside));
        Vec end = root.plus(straight.times(span));
        bones.put(limb.upper(), middle.minus(root).unit());
        bones.put(limb.lower(), end.minus(middle).unit());
        lay(limb.upper());
        lay(limb.lower());
        lay(limb.tip());
        misses.put(limb, Math.abs(wanted - span));
    }
}
