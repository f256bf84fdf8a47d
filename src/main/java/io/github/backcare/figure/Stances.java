package io.github.backcare.figure;

import java.util.LinkedHashMap;
import java.util.Map;

/** The poses that exercises start from and adjust. */
final class Stances {
    static final Map<String, Sketch> ALL = all();

    private Stances() {
    }

    private static Map<String, Sketch> all() {
        Map<String, Sketch> all = new LinkedHashMap<>();
        Sketch trunk = new Sketch().with("back 85 98 90", "head 80 90", "upper-arm -95", "forearm -80", "elbow 180 15");
        all.put("standing", trunk.copy().with("pelvis-at 0 85.5", "foot-at -1 0", "foot 0 6"));
        all.put("seated", trunk.copy().with("pelvis-at 0 51", "foot-at 41 0", "thigh -2", "shin -90", "foot 0 6",
                "hand-on thigh"));
        all.put("kneeling", trunk.copy().with("back 88 98 90", "knee-at 0 5.5", "thigh -90", "shin 180", "foot 180"));
        all.put("all-fours", trunk.copy().with("back 8 12 10", "head 0 -4", "knee-at 0 5.5", "thigh -90", "shin 180",
                "foot 180", "hand-at 48 3.5", "hand 0", "elbow 180"));
        all.put("lying-flat", trunk.copy().with("back 180", "head 174 178", "neck-at -48 9.5", "thigh 45", "shin -60",
                "foot-at 34 0", "foot 0", "knee 90", "upper-arm -4 14", "forearm -4", "hand 0"));
        all.put("side-lying", trunk.copy().with("pelvis-at 0 0", "back 94 92 82", "head 82 86", "thigh -32",
                "shin -118", "foot -60", "left-upper-arm -60 -30", "left-forearm 10 -20", "right-upper-arm 20",
                "right-forearm 120"));
        return all;
    }
}
