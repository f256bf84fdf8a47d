package io.github.backcare.figure;

import io.github.backcare.content.Element;
import io.github.backcare.content.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one pose of a figure: what it is like, and what differs. */
final class PoseReader {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,2})?");

    private PoseReader() {
    }

    static Sketch read(Element element, Map<String, Sketch> before) {
        Fields fields = element.fields();
        Sketch sketch = fields.optional("like").map(like -> like(like, before)).orElseGet(() -> {
            element.problem("'like' is missing (name the pose it starts from: "
                    + String.join(", ", Stances.ALL.keySet()) + ", or one above)");
            return new Sketch();
        }).copy();
        fields.all().forEach((word, value) -> {
            if (!word.equals("like")) {
                set(sketch, word, value);
            }
        });
        return sketch;
    }

    private static Sketch like(Element element, Map<String, Sketch> before) {
        String name = element.text();
        Sketch found = before.getOrDefault(name, Stances.ALL.get(name));
        if (found == null) {
            element.problem("no pose is called '" + name + "' (there are: " + String.join(", ", Stances.ALL.keySet())
                    + ", and those above)");
            return new Sketch();
        }
        return found;
    }

    private static void set(Sketch sketch, String word, Element value) {
        if (word.equals("arrows")) {
            value.list().forEach(arrow -> mark(sketch, arrow));
        } else if (Sketch.bare(word).equals("hand-on")) {
            sketch.rest(word, value.oneOf(Grip.Spot.class));
        } else if (Sketch.WORDS.containsKey(word)) {
            int[] count = Sketch.WORDS.get(word);
            sketch.set(word, numbers(value, count[0], count[1]));
        } else {
            value.problem("'" + word + "' is not something a pose says (it says: "
                    + String.join(", ", Sketch.WORDS.keySet()) + ", hand-on, arrows)");
        }
    }

    private static void mark(Sketch sketch, Element arrow) {
        Fields fields = arrow.fields();
        Joint joint = fields.required("at").oneOf(Joint.class);
        double to = numbers(fields.required("to"), 1, 1)[0];
        double[] from = fields.optional("from").map(e -> numbers(e, 2, 2)).orElse(new double[] {0, 0});
        fields.end();
        sketch.mark(new Mark(joint, to, from[0], from[1]));
    }

    /** One number or a list of them; zeros after a problem. */
    static double[] numbers(Element element, int least, int most) {
        List<Element> items = element.isText() ? List.of(element) : element.list();
        if (items.size() < least || items.size() > most) {
            element.problem("this takes " + (least == most ? least : least + " to " + most)
                    + (most == 1 ? " number" : " numbers") + ", not " + items.size());
            return new double[least];
        }
        double[] numbers = new double[items.size()];
        for (int i = 0; i < numbers.length; i++) {
            String text = items.get(i).text();
            if (NUMBER.matcher(text).matches()) {
                numbers[i] = Double.parseDouble(text);
            } else {
                items.get(i).problem("'" + text + "' is not a number of degrees or centimetres, such as 90 or -12.5");
            }
        }
        return Arrays.copyOf(numbers, numbers.length);
    }
}
