package io.github.backcare.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How she holds herself: the direction of every bone, and where she is.
 *
 * @param anchor the joint whose place is given
 * @param place where it is; to her left, it says where her middle is
 * @param bones each bone's direction
 * @param axes where her left is
 * @param grips what hands and feet keep to; the bones of such a limb follow from it
 * @param poles where the elbow or knee of a held limb points
 * @param belly how far the tummy is let out, in centimetres
 * @param ball where the ball's middle is, if it moves
 * @param marks arrows asked for
 */
record Pose(Joint anchor, Vec place, Map<Bone, Vec> bones, Map<Axis, Vec> axes, Map<Limb, Grip> grips,
        Map<Limb, Vec> poles, double belly, Optional<Vec> ball, List<Mark> marks) {

    Pose {
        bones = Map.copyOf(bones);
        axes = Map.copyOf(axes);
        grips = Map.copyOf(grips);
        poles = Map.copyOf(poles);
        marks = List.copyOf(marks);
    }
}
