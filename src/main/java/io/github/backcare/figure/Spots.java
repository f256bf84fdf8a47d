package io.github.backcare.figure;

/** Where on her body a resting hand's wrist is. */
final class Spots {

    private Spots() {
    }

    static Vec place(Body body, Limb arm, Grip.Spot spot) {
        int side = arm.side();
        return switch (spot) {
            case THIGH -> onThigh(body, leg(side), 0.55);
            case KNEE -> onThigh(body, leg(side), 0.82);
            case OTHER_KNEE -> onThigh(body, leg(-side), 0.85);
            case HIP -> trunk(body, Joint.PELVIS, Bone.PELVIS, 6, 7, 14 * side);
            case RIBS -> trunk(body, Joint.CHEST, Bone.WAIST, 13, 3, 10 * side);
            case BUMP -> trunk(body, Joint.WAIST, Bone.PELVIS, Bump.front(body) * 0.9 + 1, -3, 9 * side);
            case UNDER_BUMP -> trunk(body, Joint.PELVIS, Bone.PELVIS, Bump.front(body) * 0.66 + 2, 3, 8 * side);
            case OTHER_HAND -> body.at(leftOrRight(-side)).plus(body.forward(Bone.CHEST, Axis.SHOULDERS).times(2));
        };
    }

    private static Joint leftOrRight(int side) {
        return side > 0 ? Joint.LEFT_WRIST : Joint.RIGHT_WRIST;
    }

    private static Limb leg(int side) {
        return side > 0 ? Limb.LEFT_LEG : Limb.RIGHT_LEG;
    }

    private static Vec onThigh(Body body, Limb leg, double part) {
        Vec thigh = body.along(leg.upper());
        Vec above = thigh.cross(body.left(Axis.HIPS)).unit().times(-1);
        return body.at(leg.root()).towards(body.at(leg.middle()), part).plus(above.times(9));
    }

    private static Vec trunk(Body body, Joint joint, Bone bone, double forward, double up, double left) {
        Axis axis = joint == Joint.CHEST ? Axis.SHOULDERS : Axis.HIPS;
        return body.at(joint).plus(body.forward(bone, axis).times(forward)).plus(body.along(bone).times(up))
                .plus(body.left(axis).times(left));
    }
}
