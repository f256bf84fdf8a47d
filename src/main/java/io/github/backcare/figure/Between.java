package io.github.backcare.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A pose on the way from one to another: bones turn, held hands and feet stay or slide straight. */
final class Between {

    private Between() {
    }

    /** The body at {@code t} from 0 to 1 of the way. */
    static Body body(Pose from, Pose to, double t, int week) {
        if (t <= 0 || from.equals(to)) {
            return Posing.body(from, week);
        }
        return t >= 1 ? Posing.body(to, week) : Posing.body(blend(from, to, t, week), week);
    }

    private static Pose blend(Pose from, Pose to, double t, int week) {
        Body first = Posing.body(from, week);
        Body last = Posing.body(to, week);
        boolean sameAnchor = from.anchor() == to.anchor();
        Joint anchor = sameAnchor ? from.anchor() : Joint.PELVIS;
        Map<Bone, Vec> bones = new EnumMap<>(Bone.class);
        for (Bone bone : Bone.values()) {
            bones.put(bone, first.along(bone).turnedTowards(last.along(bone), t));
        }
        Map<Axis, Vec> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(axis, first.left(axis).turnedTowards(last.left(axis), t));
        }
        Map<Limb, Grip> grips = new EnumMap<>(Limb.class);
        Map<Limb, Vec> poles = new EnumMap<>(Limb.class);
        for (Limb limb : Limb.values()) {
            poles.put(limb, from.poles().get(limb).turnedTowards(to.poles().get(limb), t));
            Grip before = from.grips().get(limb);
            Grip after = to.grips().get(limb);
            if (before != null && after != null) {
                grips.put(limb, before.equals(after) ? before
                        : new Grip.At(first.at(limb.end()).towards(last.at(limb.end()), t)));
            }
        }
        Optional<Vec> ball = from.ball().flatMap(a -> to.ball().map(b -> a.towards(b, t)));
        Vec place = first.at(anchor).towards(last.at(anchor), t);
        double middle = from.place().z() + (to.place().z() - from.place().z()) * t;
        return new Pose(anchor, new Vec(place.x(), place.y(), middle), bones, axes, grips, poles,
                from.belly() + (to.belly() - from.belly()) * t, ball, to.marks());
    }
}
