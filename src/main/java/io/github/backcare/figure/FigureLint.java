package io.github.backcare.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what a person could not do: bones that grow, hands and feet that slide off what they hold, joints that bend
 * too far, bodies in the floor or the wall; in every pose and on the way from each to the next.
 */
public final class FigureLint {
    /** How many places on the way between two poses are looked at. */
    public static final int STEPS = 20;
    private static final double SLIP = 0.5;
    private static final Set<Joint> CONTACTS = EnumSet.of(Joint.LEFT_KNEE, Joint.RIGHT_KNEE, Joint.LEFT_ANKLE,
            Joint.RIGHT_ANKLE, Joint.LEFT_WRIST, Joint.RIGHT_WRIST);
    private static final double ON_FLOOR = 8;
    // Where a hand rests on the bump depends on the bump.
    private static final int[] WEEKS = {8, 40};

    private FigureLint() {
    }

    /** What is wrong, one sentence each, without repeats. */
    public static List<String> problems(Figure figure) {
        Set<String> found = new LinkedHashSet<>();
        for (int week : WEEKS) {
            look(figure, week, found);
        }
        return List.copyOf(found);
    }

    private static void look(Figure figure, int week, Set<String> found) {
        for (int step = 0; step < figure.steps().size(); step++) {
            String from = figure.before(step);
            String to = figure.steps().get(step);
            for (int i = 0; i <= STEPS; i++) {
                double part = (double) i / STEPS;
                Body body = Between.body(figure.pose(from), figure.pose(to), part, week);
                String where = i == STEPS ? "in the pose '" + to + "'" : "between '" + from + "' and '" + to + "'";
                // A pose on its own is told by its own name only.
                if (i > 0 && found.stream().noneMatch(text -> text.endsWith(where))) {
                    check(figure, body).forEach(problem -> found.add(problem + " " + where));
                    slips(figure.pose(from), figure.pose(to), body).forEach(slip -> found.add(slip + " " + where));
                }
            }
        }
    }

    private static List<String> check(Figure figure, Body body) {
        List<String> problems = new ArrayList<>(JointRanges.problems(body));
        for (Bone bone : Bone.values()) {
            double length = body.at(bone.from()).distance(body.at(bone.to()));
            if (Math.abs(length - bone.length()) > 0.01) {
                problems.add("the bone " + name(bone) + " is " + Math.round(length) + " cm long, not " + bone.length());
            }
        }
        body.misses().forEach((limb, miss) -> {
            if (miss > SLIP) {
                problems.add("the " + name(limb) + " stays " + Math.round(miss) + " cm from what it should keep to");
            }
        });
        if (figure.view() != View.LYING) {
            floorAndWalls(figure, body, problems);
        }
        return problems;
    }

    /** Knees, feet and hands that are at the same place in both poses stay there on the way. */
    private static List<String> slips(Pose from, Pose to, Body between) {
        Body first = Posing.body(from, between.week());
        Body last = Posing.body(to, between.week());
        return CONTACTS.stream()
                .filter(joint -> first.at(joint).distance(last.at(joint)) < SLIP)
                // A bent knee that only happens to come back to its place bears nothing.
                .filter(joint -> !joint.name().endsWith("KNEE") || first.at(joint).y() < ON_FLOOR)
                .filter(joint -> first.at(joint).distance(between.at(joint)) > 3 * SLIP)
                .map(joint -> "the " + name(joint) + " does not stay where it is").toList();
    }

    private static void floorAndWalls(Figure figure, Body body, List<String> problems) {
        body.joints().forEach((joint, at) -> {
            if (at.y() < 1.5) {
                problems.add("the " + name(joint) + " is in the floor");
            }
            for (Prop prop : figure.props()) {
                if (prop.kind() == Prop.Kind.WALL) {
                    double place = figure.view() == View.FRONT ? at.z() : at.x();
                    if (prop.x() < 0 ? place < prop.x() - 1 : place > prop.x() + 1) {
                        problems.add("the " + name(joint) + " is in the wall");
                    }
                }
            }
        });
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
