package io.github.backcare.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A pose as an author writes it: words with a few numbers each. Angles are in degrees: 0 forward, 90 up, 180 back.
 * {@code thigh} means both thighs, {@code left-thigh} one; a second number turns the bone outwards.
 */
final class Sketch {
    /** Every word with the least and most numbers it takes. */
    static final Map<String, int[]> WORDS = words();
    static final List<String> SIDED = List.of("thigh", "shin", "foot", "upper-arm", "forearm", "hand", "foot-at",
            "hand-at", "hand-on", "elbow", "knee", "knee-at");
    private static final List<String> ANCHORS = List.of("pelvis-at", "neck-at", "left-knee-at", "right-knee-at");

    private final Map<String, double[]> numbers = new LinkedHashMap<>();
    private final Map<String, Grip.Spot> spots = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    Sketch copy() {
        Sketch copy = new Sketch();
        copy.numbers.putAll(numbers);
        copy.spots.putAll(spots);
        return copy;
    }

    /** Sets words from lines such as {@code back 90 95 85} or {@code hand-on thigh}. */
    Sketch with(String... lines) {
        for (String line : lines) {
            String[] parts = line.split(" ");
            if (parts[0].endsWith("hand-on")) {
                rest(parts[0], Grip.Spot.valueOf(parts[1].toUpperCase(Locale.ROOT).replace('-', '_')));
            } else {
                double[] values = new double[parts.length - 1];
                for (int i = 0; i < values.length; i++) {
                    values[i] = Double.parseDouble(parts[i + 1]);
                }
                set(parts[0], values);
            }
        }
        return this;
    }

    void mark(Mark mark) {
        marks.add(mark);
    }

    List<Mark> marks() {
        return marks;
    }

    /** Lays a hand on a place of the body. */
    void rest(String word, Grip.Spot spot) {
        for (String side : sides(word, "hand-on")) {
            numbers.remove(side + "hand-at");
            spots.put(side + "hand-on", spot);
        }
    }

    /** Sets a word's numbers; what contradicts them goes. */
    void set(String word, double... values) {
        if (word.equals("back")) {
            spread(values, "pelvis", "waist", "chest");
        } else if (word.equals("head")) {
            spread(values, "neck", "skull");
        } else if (word.equals("lean")) {
            for (String part : List.of("pelvis", "waist", "chest", "neck", "skull")) {
                numbers.computeIfPresent(part, (key, old) -> new double[] {old[0] - values[0]});
            }
        } else {
            String bare = bare(word);
            for (String side : sides(word, bare)) {
                forgetContradicted(side, bare);
                numbers.put(side + bare, values);
            }
        }
    }

    private void forgetContradicted(String side, String bare) {
        switch (bare) {
            case "upper-arm", "forearm" -> {
                numbers.remove(side + "hand-at");
                spots.remove(side + "hand-on");
            }
            case "thigh", "shin" -> numbers.remove(side + "foot-at");
            case "hand-at" -> spots.remove(side + "hand-on");
            case "pelvis-at", "neck-at", "knee-at" -> ANCHORS.forEach(numbers::remove);
            default -> { }
        }
    }

    private void spread(double[] values, String... parts) {
        for (int i = 0; i < parts.length; i++) {
            numbers.put(parts[i], new double[] {values[Math.min(i, values.length - 1)]});
        }
    }

    Optional<double[]> numbers(String word) {
        return Optional.ofNullable(numbers.get(word));
    }

    double number(String word) {
        return numbers(word).map(values -> values[0]).orElse(0.0);
    }

    Optional<Grip.Spot> spot(String word) {
        return Optional.ofNullable(spots.get(word));
    }

    Pose pose() {
        return new SketchedPose(this).pose();
    }

    static String bare(String word) {
        return word.startsWith("left-") ? word.substring(5) : word.startsWith("right-") ? word.substring(6) : word;
    }

    private static List<String> sides(String word, String bare) {
        if (!SIDED.contains(bare)) {
            return List.of("");
        }
        // Both knees on the floor: one of them is the anchor, the other follows.
        boolean both = word.equals(bare) && !bare.equals("knee-at");
        return both ? List.of("left-", "right-") : List.of(word.startsWith("right-") ? "right-" : "left-");
    }

    private static Map<String, int[]> words() {
        Map<String, int[]> words = new LinkedHashMap<>();
        for (String one : List.of("lean", "pelvis", "waist", "chest", "side-bend", "turn", "turn-hips", "turn-head",
                "shrug", "roll", "belly")) {
            words.put(one, new int[] {1, 1});
        }
        words.put("back", new int[] {1, 3});
        words.put("head", new int[] {1, 2});
        words.put("pelvis-at", new int[] {2, 3});
        for (String two : List.of("neck-at", "ball-at", "knee-at", "left-knee-at", "right-knee-at")) {
            words.put(two, new int[] {2, 2});
        }
        for (String side : List.of("", "left-", "right-")) {
            for (String bone : List.of("thigh", "shin", "foot", "upper-arm", "forearm", "hand", "elbow", "knee")) {
                words.put(side + bone, new int[] {1, 2});
            }
            words.put(side + "foot-at", new int[] {2, 3});
            words.put(side + "hand-at", new int[] {2, 3});
        }
        return words;
    }
}
