package io.github.backcare.figure;

import java.util.ArrayList;
import java.util.List;

/** The outlines of the body's parts in a picture. */
final class Parts {
    static final double HEAD = 10.5;

    private final Body body;
    private final View view;

    Parts(Body body, View view) {
        this.body = body;
        this.view = view;
    }

    Path leg(Path path, Limb leg) {
        Dot knee = dot(leg.middle());
        return path.capsule(dot(leg.root()), 9.3, knee, 6.6).capsule(knee, 6.6, dot(leg.end()), 4.4);
    }

    Path thigh(Path path, Limb leg) {
        return path.capsule(dot(leg.root()), 9.3, dot(leg.middle()), 7.2);
    }

    Path shin(Path path, Limb leg) {
        return path.capsule(dot(leg.middle()), 6.4, dot(leg.end()), 4.4);
    }

    Path foot(Path path, Limb leg) {
        Dot heel = view.see(body.heel(leg));
        return path.capsule(dot(leg.end()), 4, heel, 3.2).capsule(heel, 3.2, view.see(body.toe(leg)), 2.7);
    }

    Path arm(Path path, Limb arm) {
        Dot elbow = dot(arm.middle());
        Dot wrist = dot(arm.end());
        return path.capsule(dot(arm.root()), 4.7, elbow, 4.1).capsule(elbow, 4.1, wrist, 3.1)
                .capsule(wrist, 3.4, dot(arm.tip().to()).towards(wrist, 0.15), 2.7);
    }

    Path sleeve(Path path, Limb arm) {
        Dot shoulder = dot(arm.root());
        return path.capsule(shoulder, 5.6, shoulder.towards(dot(arm.middle()), 0.52), 5.3);
    }

    Path hips(Path path) {
        return band(path, Trunk.hips(body, view));
    }

    Path shirt(Path path) {
        return band(path, Trunk.shirt(body, view));
    }

    Path neck(Path path) {
        return path.capsule(dot(Joint.NECK), 5, view.see(body.head()), 4.6);
    }

    Path head(Path path) {
        return path.circle(view.see(body.head()), HEAD).circle(bun(), 4.8);
    }

    /** The face, within the hair. */
    Path face(Path path) {
        Vec at = body.head().plus(ahead().times(2.9)).plus(body.along(Bone.HEAD).times(-2.2));
        path.circle(view.see(at), 8.6);
        Vec nose = body.head().plus(ahead().times(11)).plus(body.along(Bone.HEAD).times(-2));
        Dot tip = view.see(nose);
        return tip.distance(view.see(at)) > 6 ? path.circle(tip, 1.7) : path;
    }

    /** Whether the face is turned so far away that only hair is seen. */
    boolean isFaceHidden() {
        return view.towards().dot(ahead()) < -0.6;
    }

    /** The eyes that are seen, each from corner to corner. */
    List<List<Dot>> eyes() {
        List<List<Dot>> eyes = new ArrayList<>();
        for (int side : List.of(-1, 1)) {
            Vec aside = body.left(Axis.HEAD).times(side);
            if (view.towards().dot(aside.times(0.45).plus(ahead())) > 0.05) {
                Vec eye = body.head().plus(ahead().times(8.2)).plus(aside.times(3.4));
                eyes.add(List.of(view.see(eye.minus(aside.times(1.1)).minus(ahead().times(0.6))),
                        view.see(eye.plus(aside.times(1.1)).plus(ahead().times(0.6)))));
            }
        }
        return eyes;
    }

    /** The mouth's corners and the point between, for a slight smile. */
    List<Dot> mouth() {
        Vec low = body.along(Bone.HEAD).times(-5.6);
        Vec middle = body.head().plus(low);
        Vec aside = body.left(Axis.HEAD).times(2.6);
        return List.of(view.see(middle.plus(aside).plus(ahead().times(7.2))),
                view.see(middle.plus(body.along(Bone.HEAD).times(-1.8)).plus(ahead().times(9))),
                view.see(middle.minus(aside).plus(ahead().times(7.2))));
    }

    /** The whole body in one outline. */
    Path whole() {
        Path path = new Path();
        for (Limb limb : Limb.values()) {
            if (limb.isArm()) {
                sleeve(arm(path, limb), limb);
            } else {
                foot(leg(path, limb), limb);
            }
        }
        return head(neck(band(path, Trunk.whole(body, view))));
    }

    Dot dot(Joint joint) {
        return view.see(body.at(joint));
    }

    private static Path band(Path path, Trunk trunk) {
        return path.band(trunk.front(), trunk.back());
    }

    private Dot bun() {
        return view.see(body.head().plus(ahead().times(-6.5)).plus(body.along(Bone.HEAD).times(10.5)));
    }

    private Vec ahead() {
        return body.forward(Bone.HEAD, Axis.HEAD);
    }
}
