package io.github.backcare.routine;

import io.github.backcare.content.Problem;
import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Exercises of a few lines, written for one test. */
final class SmallBook {
    static final String HEAD = "sources: [ { id: leaflet, title: A leaflet, publisher: A clinic } ]\n";
    private static final String SOURCES = "[ { id: leaflet, item: Page 1 } ]";

    private SmallBook() {
    }

    static YamlText file(String name, String yaml, boolean shipped) {
        return new YamlText(name, (HEAD + yaml).getBytes(StandardCharsets.UTF_8), shipped);
    }

    static ExerciseBook read(String yaml) {
        Problems problems = new Problems();
        ExerciseBook book = ExerciseBookReader.read(List.of(file("exercises.yaml", yaml, true)), problems);
        problems.throwIfAny();
        return book;
    }

    static List<String> problems(YamlText... files) {
        Problems problems = new Problems();
        ExerciseBookReader.read(List.of(files), problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    /** What is wrong with one exercise of these keys. */
    static List<String> problemsOf(String... keys) {
        return problems(file("exercises.yaml", "exercises:\n" + exercise("it", keys), true));
    }

    /** Exercises below {@code exercises:}, each as {@link #exercise} gives it. */
    static List<Exercise> exercises(String... written) {
        return read("exercises:\n" + String.join("", written)).exercises();
    }

    /** One exercise, standing, of three repetitions of 10 s, unless the keys say otherwise; an empty key takes it out. */
    static String exercise(String id, String... keys) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("id", id);
        all.put("name", "Name");
        all.put("weeks", "{ from: 1, to: 42 }");
        all.put("position", "standing");
        all.put("purpose", "mobility");
        all.put("loads", "[]");
        all.put("start", "Get ready.");
        all.put("steps", "[ { cue: move, seconds: 10, say: Go. } ]");
        all.put("dose", "{ repetitions: 3 }");
        all.put("right-when", "[it is easy]");
        all.put("stop-if", "[it hurts]");
        all.put("sources", SOURCES);
        for (String key : keys) {
            int colon = key.indexOf(':');
            all.put(key.substring(0, colon), key.substring(colon + 1).strip());
        }
        all.values().removeIf(String::isEmpty);
        return all.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("\n    ", "  - ", "\n"));
    }

    static String progression(String id, String... keys) {
        return "  - { id: " + id + ", because: Because., sources: " + SOURCES
                + List.of(keys).stream().map(key -> ", " + key).collect(Collectors.joining()) + " }\n";
    }
}
