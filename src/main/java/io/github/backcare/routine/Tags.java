package io.github.backcare.routine;

import io.github.backcare.content.Element;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words by which a routine can leave exercises out: positions, loads and equipment. */
public final class Tags {
    /** What an exercise can ask of the body, each as said to her. */
    public static final Map<String, String> LOADS = loads();
    /** What an exercise can need. */
    public static final List<String> EQUIPMENT =
            List.of("wall", "chair", "table", "mat", "cushion", "ball", "doorway");

    private Tags() {
    }

    /** Every tag, positions first. */
    public static List<String> all() {
        return Stream.concat(positions().stream(), Stream.concat(LOADS.keySet().stream(), EQUIPMENT.stream()))
                .distinct().toList();
    }

    /** Every position. */
    public static List<String> positions() {
        return Arrays.stream(Posture.values()).map(Element::nameOf).toList();
    }

    /** The tag as said to her: {@code weight on flat hands}. */
    public static String words(String tag) {
        if (LOADS.containsKey(tag)) {
            return LOADS.get(tag);
        }
        return Arrays.stream(Posture.values()).filter(posture -> Element.nameOf(posture).equals(tag))
                .map(Posture::words).findFirst().orElse(tag);
    }

    private static Map<String, String> loads() {
        Map<String, String> loads = new LinkedHashMap<>();
        loads.put("wrists", "weight on flat hands");
        loads.put("kneeling", "weight on your knees");
        loads.put("lying-flat", "lying flat on your back");
        loads.put("prone", "lying on your tummy");
        loads.put("one-leg", "standing on one leg");
        loads.put("wide-legs", "feet or knees wide apart");
        loads.put("crossed-legs", "crossed legs");
        loads.put("knee-bend", "bending your knees under load");
        loads.put("twist", "turning your trunk");
        loads.put("side-bend", "bending to the side");
        loads.put("head-low", "your head low");
        loads.put("forward-bend", "bending well forward");
        loads.put("leg-stretch", "stretching the back of your leg");
        loads.put("arching", "arching your back");
        loads.put("straining", "strong pushing or pulling");
        loads.put("gripping", "gripping");
        loads.put("overhead", "arms above your head");
        loads.put("balance", "steady balance without support");
        loads.put("tummy-strain", "strain on your front tummy wall");
        loads.put("calf-stretch", "stretching your calf");
        loads.put("pelvic-squeeze", "squeezing your pelvic floor");
        loads.put("inner-thigh", "squeezing your knees together");
        return loads;
    }
}
