package io.github.backcare.screening;

import io.github.backcare.content.Problem;
import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Rules of a few lines, written for one test. */
final class SmallRules {
    private static final String SOURCES = "sources: [ { id: leaflet, title: A leaflet, publisher: A clinic } ]\n";
    private static final String HEAD = "version: 3\nreviewed: true\n" + SOURCES;

    private SmallRules() {
    }

    /** A file that ships, below its head of three lines. */
    static YamlText shipped(String yaml) {
        return text("safety-rules.yaml", HEAD + yaml, true);
    }

    /** A user's own file, below its head of one line. */
    static YamlText own(String yaml) {
        return text("own.yaml", SOURCES + yaml, false);
    }

    private static YamlText text(String name, String yaml, boolean shipped) {
        return new YamlText(name, yaml.getBytes(StandardCharsets.UTF_8), shipped);
    }

    static SafetyRules read(String yaml) {
        Problems problems = new Problems();
        SafetyRules rules = SafetyRulesReader.read(List.of(shipped(yaml)), problems);
        problems.throwIfAny();
        return rules;
    }

    /** What is wrong with these files, read in this order. */
    static List<String> problems(YamlText... files) {
        Problems problems = new Problems();
        SafetyRulesReader.read(List.of(files), problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    /** One rule with more of its keys, ending in a line break; to stand below {@code rules:}. */
    static String rule(String id, String when, String level, String... more) {
        return "  - id: " + id + "\n    when: " + when + "\n    level: " + level + "\n"
                + Stream.of(more).map(line -> "    " + line + "\n").reduce("", String::concat)
                + """
                    because: Because.
                    action: Ring.
                    sources: [ { id: leaflet, item: Page 1 } ]
                    examples: { fires: [ { week: 21 } ], silent: [ { week: 22 } ] }
                """;
    }

    static String symptom(String id, String... implies) {
        return "  - { id: " + id + ", kind: symptom, name: A name, implies: [" + String.join(", ", implies) + "] }\n";
    }
}
