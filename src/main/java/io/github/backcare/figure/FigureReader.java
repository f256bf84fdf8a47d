package io.github.backcare.figure;

import io.github.backcare.content.Element;
import io.github.backcare.content.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the {@code figure:} of an exercise. */
public final class FigureReader {

    private FigureReader() {
    }

    /** Reads a figure of as many steps as the exercise has; problems are reported where they stand. */
    public static Figure read(Element element, int steps) {
        Fields fields = element.fields();
        View view = fields.optional("view").map(e -> e.oneOf(View.class)).orElse(View.SIDE);
        List<Prop> props = fields.optional("props").map(FigureReader::props).orElse(List.of());
        Map<String, Sketch> sketches = new LinkedHashMap<>();
        fields.required("poses").fields().all().forEach((name, pose) ->
                sketches.put(name, PoseReader.read(pose, sketches)));
        Element order = fields.required("steps");
        List<String> names = new ArrayList<>();
        for (Element step : order.list()) {
            String name = step.text();
            if (sketches.containsKey(name)) {
                names.add(name);
            } else {
                step.problem("no pose is called '" + name + "' (there are: " + String.join(", ", sketches.keySet())
                        + ")");
            }
        }
        if (names.size() != steps) {
            order.problem("the exercise has " + steps + " steps and the figure " + names.size()
                    + " (name one pose for each step)");
        }
        fields.end();
        Map<String, Pose> poses = new LinkedHashMap<>();
        sketches.forEach((name, sketch) -> poses.put(name, sketch.pose()));
        return new Figure(view, props, poses, names, false, element.at());
    }

    private static List<Prop> props(Element element) {
        List<Prop> props = new ArrayList<>();
        for (Element item : element.list()) {
            Fields fields = item.fields();
            fields.all().forEach((name, place) -> {
                double[] at = PoseReader.numbers(place, 1, 2);
                for (Prop.Kind kind : Prop.Kind.values()) {
                    if (Element.nameOf(kind).equals(name)) {
                        props.add(new Prop(kind, at[0], at.length > 1 ? at[1] : 0));
                        return;
                    }
                }
                item.problem("'" + name + "' is not something a figure can show (it can: "
                        + String.join(", ", names()) + ")");
            });
        }
        return props;
    }

    private static List<String> names() {
        return List.of(Prop.Kind.values()).stream().map(Element::nameOf).toList();
    }
}
