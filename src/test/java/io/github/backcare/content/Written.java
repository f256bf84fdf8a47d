package io.github.backcare.content;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Content of a few lines, written in a test. */
final class Written {
    final Problems problems = new Problems();

    /** What a file with this text holds. */
    Element file(String yaml) {
        return text(yaml).parse(problems);
    }

    /** What stands in the fourth column of a file's only line. */
    Element value(String yaml) {
        return file("v: " + yaml + "\n").fields().required("v");
    }

    /** The same as the build checked and compiled it. */
    Element compiled(String yaml) {
        return new Element(new Compiled(CompiledText.of(text("v: " + yaml + "\n"))).root(), "a.yaml", problems).fields()
                .required("v");
    }

    /** What was wrong, each with its place. */
    List<String> told() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    static YamlText text(String yaml) {
        return new YamlText("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), false);
    }
}
