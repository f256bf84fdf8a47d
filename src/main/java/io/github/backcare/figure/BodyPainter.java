package io.github.backcare.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Paints the body in flat colours, what is far before what is near. */
final class BodyPainter {
    /** A knee this much nearer to the eye than the hips comes before the tummy. */
    private static final double IN_FRONT = 15;

    private final StringBuilder out;
    private final Figure figure;
    private final Body body;
    private final View view;
    private final Parts parts;

    private BodyPainter(StringBuilder out, Figure figure, Body body) {
        this.out = out;
        this.figure = figure;
        this.body = body;
        this.view = figure.view();
        this.parts = new Parts(body, view);
    }

    static void paint(StringBuilder out, Figure figure, Body body) {
        new BodyPainter(out, figure, body).paint();
    }

    private void paint() {
        List<Limb> arms = sorted(Limb.LEFT_ARM, Limb.RIGHT_ARM);
        List<Limb> legs = sorted(Limb.LEFT_LEG, Limb.RIGHT_LEG);
        boolean flat = view == View.SIDE;
        boolean kneesInFront = nearness(legs.get(1).middle()) - nearness(Joint.PELVIS) > IN_FRONT;
        out.append("<g stroke=\"").append(Palette.LINE)
                .append("\" stroke-width=\"2.4\" stroke-linejoin=\"round\" paint-order=\"stroke\">");
        arms.stream().filter(arm -> !isNear(arm)).forEach(arm -> arm(arm, flat));
        fill(parts.neck(new Path()), Palette.SKIN);
        if (kneesInFront) {
            fill(parts.hips(new Path()), Palette.LEGGINGS);
            shirt();
        }
        leg(legs.get(0), flat || view == View.LYING, false);
        Scenery.betweenKnees(figure, body).forEach(shape -> out.append(SceneryPainter.svg(shape, view)));
        leg(legs.get(1), false, !kneesInFront);
        if (!kneesInFront) {
            shirt();
        }
        bump();
        head();
        arms.stream().filter(this::isNear).forEach(arm -> arm(arm, false));
        out.append("</g>");
    }

    private void leg(Limb leg, boolean far, boolean withHips) {
        fill(parts.foot(new Path(), leg), far ? Palette.FAR_SKIN : Palette.SKIN);
        if (view == View.FRONT && nearness(leg.middle()) - nearness(Joint.PELVIS) > IN_FRONT) {
            // A thigh that points at the eye is short: its own outline tells sitting from standing.
            fill(parts.shin(new Path(), leg), Palette.LEGGINGS);
            fill(parts.thigh(new Path(), leg), Palette.LEGGINGS);
            return;
        }
        Path path = parts.leg(new Path(), leg);
        fill(withHips ? parts.hips(path) : path, far ? Palette.FAR_LEGGINGS : Palette.LEGGINGS);
    }

    private void arm(Limb arm, boolean far) {
        fill(parts.arm(new Path(), arm), far ? Palette.FAR_SKIN : Palette.SKIN);
        fill(parts.sleeve(new Path(), arm), far ? Palette.FAR_TOP : Palette.TOP);
    }

    private void shirt() {
        fill(parts.shirt(new Path()), Palette.TOP);
    }

    /** Seen from the front, the bump is a round that lies before the thighs. */
    private void bump() {
        double grown = Bump.size(body.week()) + body.pose().belly();
        if (view == View.SIDE || grown < 3) {
            return;
        }
        double radius = 7 + grown * 0.42;
        Vec ahead = body.forward(Bone.WAIST, Axis.HIPS);
        Vec up = body.along(Bone.PELVIS);
        Dot middle = view.see(Trunk.spine(body, 0.95).plus(ahead.times(Bump.front(body) - radius)));
        out.append("<path d=\"").append(new Path().circle(middle, radius)).append("\" fill=\"").append(Palette.TOP)
                .append("\" stroke=\"none\"/>");
        Dot low = view.see(ahead.times(0.45).minus(up));
        double heading = Math.atan2(low.y(), low.x());
        List<Dot> arc = new ArrayList<>();
        for (int i = -8; i <= 8; i++) {
            double angle = heading + i * 0.19;
            arc.add(middle.plus(radius * Math.cos(angle), radius * Math.sin(angle)));
        }
        line(new Path().curve(arc), 1.4);
    }

    private void head() {
        fill(parts.head(new Path()), Palette.HAIR);
        if (parts.isFaceHidden()) {
            return;
        }
        out.append("<path d=\"").append(parts.face(new Path())).append("\" fill=\"").append(Palette.SKIN)
                .append("\" stroke-width=\"1.2\"/>");
        parts.eyes().forEach(eye -> line(new Path().open(eye), 1.3));
        if (view != View.SIDE) {
            List<Dot> mouth = parts.mouth();
            line(new Path().curve(mouth.get(0), mouth.get(1), mouth.get(2)), 1.1);
        }
    }

    private void fill(Path path, String colour) {
        out.append("<path d=\"").append(path).append("\" fill=\"").append(colour).append("\"/>");
    }

    private void line(Path path, double width) {
        out.append("<path d=\"").append(path).append("\" fill=\"none\" stroke-linecap=\"round\" stroke-width=\"")
                .append(Path.number(width)).append("\"/>");
    }

    private List<Limb> sorted(Limb one, Limb other) {
        List<Limb> limbs = new ArrayList<>(List.of(one, other));
        limbs.sort(Comparator.comparingDouble(limb -> nearness(limb.middle()) + nearness(limb.end())));
        return limbs;
    }

    private boolean isNear(Limb arm) {
        double middle = (nearness(arm.middle()) + nearness(arm.end())) / 2;
        return middle > (nearness(Joint.CHEST) + nearness(Joint.PELVIS)) / 2 - 4;
    }

    private double nearness(Joint joint) {
        return view.nearness(body.at(joint));
    }
}
