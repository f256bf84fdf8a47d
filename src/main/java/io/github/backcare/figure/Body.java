package io.github.backcare.figure;

import java.util.Map;

/**
 * A pose worked out: where every joint is.
 *
 * @param pose the pose it comes from
 * @param joints each joint's place
 * @param bones each bone's direction, held limbs worked out
 * @param misses how far each held hand or foot stays from what it should keep to
 * @param week completed week, for the bump
 */
record Body(Pose pose, Map<Joint, Vec> joints, Map<Bone, Vec> bones, Map<Limb, Double> misses, int week) {

    Vec at(Joint joint) {
        return joints.get(joint);
    }

    Vec along(Bone bone) {
        return bones.get(bone);
    }

    Vec left(Axis axis) {
        return pose.axes().get(axis);
    }

    /** Where the trunk faces at a bone of the spine. */
    Vec forward(Bone bone, Axis axis) {
        return along(bone).cross(left(axis)).unit();
    }

    /** The middle of the head. */
    Vec head() {
        return at(Joint.SKULL).towards(at(Joint.CROWN), 0.5);
    }

    /** The middle of the heel. */
    Vec heel(Limb leg) {
        Vec foot = along(leg.tip());
        return at(leg.end()).plus(foot.times(-5)).plus(soleOf(foot).times(-3));
    }

    /** The middle of the toes' ball. */
    Vec toe(Limb leg) {
        return at(leg.tip().to()).plus(soleOf(along(leg.tip())).times(-3.4));
    }

    private static Vec soleOf(Vec foot) {
        return Vec.direction(foot.angle() + 90, 0);
    }
}
