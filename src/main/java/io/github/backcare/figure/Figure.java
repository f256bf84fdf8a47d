package io.github.backcare.figure;

import io.github.backcare.content.Position;
import java.util.List;
import java.util.Map;

/**
 * The drawing of an exercise: the poses that its steps go through, the things around her, and from where she is
 * seen. The first side is hers to the left; {@link #mirrored} flips the picture for the other.
 */
public final class Figure {
    private final View view;
    private final List<Prop> props;
    private final Map<String, Pose> poses;
    private final List<String> steps;
    private final boolean mirrored;
    private final Position at;

    Figure(View view, List<Prop> props, Map<String, Pose> poses, List<String> steps, boolean mirrored, Position at) {
        this.view = view;
        this.props = List.copyOf(props);
        this.poses = Map.copyOf(poses);
        this.steps = List.copyOf(steps);
        this.mirrored = mirrored;
        this.at = at;
    }

    /** The same for the other side. */
    public Figure mirrored() {
        return new Figure(view, props, poses, steps, !mirrored, at);
    }

    /** The pose that each step ends in, as many as the exercise has steps. */
    public List<String> steps() {
        return steps;
    }

    /** The pose before a step: that of the step before it, and of the last one for the first. */
    public String before(int step) {
        return steps.get((step + steps.size() - 1) % steps.size());
    }

    /** Where it stands in the content. */
    public Position at() {
        return at;
    }

    View view() {
        return view;
    }

    List<Prop> props() {
        return props;
    }

    boolean isMirrored() {
        return mirrored;
    }

    Pose pose(String name) {
        return poses.get(name);
    }
}
