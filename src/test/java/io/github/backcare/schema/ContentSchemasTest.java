package io.github.backcare.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backcare.content.Element;
import io.github.backcare.routine.Cue;
import io.github.backcare.routine.Posture;
import io.github.backcare.routine.Purpose;
import io.github.backcare.routine.Tags;
import io.github.backcare.screening.Level;
import io.github.backcare.wording.Finding;
import io.github.backcare.wording.Qualifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentSchemasTest {
    private static final Path BAD = Path.of("src/test/resources/bad");

    @ParameterizedTest
    @ValueSource(strings = {"exercises", "safety-rules", "faq", "wording"})
    void acceptsWhatShips(String name) {
        assertThat(Schemas.problems(name, EditorYaml.read(Path.of(name + ".yaml")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercises", "safety-rules", "faq", "wording"})
    void isNamedInTheFirstLineOfWhatShips(String name) throws IOException {
        assertThat(Files.readAllLines(Path.of(name + ".yaml")).get(0))
                .isEqualTo("# yaml-language-server: $schema=src/main/resources/schema/" + name + ".schema.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercises", "safety-rules", "faq", "wording"})
    void refusesUnknownAndMissingKeysAtTheTop(String name) {
        JsonNode unknown = EditorYaml.read(Path.of(name + ".yaml"));
        ((ObjectNode) unknown).put("colour", "green");
        assertThat(Schemas.problems(name, unknown)).singleElement().asString().contains("colour");
        JsonNode missing = EditorYaml.read(Path.of(name + ".yaml"));
        String key = Schemas.tree(name).get("required").get(0).asText();
        ((ObjectNode) missing).remove(key);
        assertThat(Schemas.problems(name, missing)).anyMatch(problem -> problem.contains("'" + key + "'"));
    }

    static Stream<Path> badFiles() throws IOException {
        return Stream.of("exercises", "safety-rules", "faq", "wording").map(BAD::resolve).filter(Files::isDirectory)
                .flatMap(folder -> Stream.of(folder.toFile().listFiles()).map(file -> file.toPath()))
                .filter(file -> file.toString().endsWith(".yaml")).sorted();
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void refusesEachBadFile(Path bad) {
        assertThat(Schemas.problems(bad.getParent().getFileName().toString(), EditorYaml.read(bad))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercises", "safety-rules", "faq", "wording", "screening", "routine"})
    void describesEveryKey(String name) {
        List<String> undescribed = new ArrayList<>();
        keys(Schemas.tree(name), "", undescribed);

        assertThat(undescribed).isEmpty();
    }

    @Test
    void knowsTheWordsThatTheProgramKnows() {
        JsonNode exercise = Schemas.tree("exercises").at("/definitions/exercise/properties");
        JsonNode rules = Schemas.tree("safety-rules").get("definitions");
        assertThat(words(exercise.at("/position"))).containsExactlyInAnyOrderElementsOf(Tags.positions());
        assertThat(words(exercise.at("/loads/items"))).containsExactlyInAnyOrderElementsOf(Tags.LOADS.keySet());
        assertThat(words(exercise.at("/needs/items"))).containsExactlyInAnyOrderElementsOf(Tags.EQUIPMENT);
        assertThat(words(exercise.at("/purpose"))).containsExactlyInAnyOrderElementsOf(names(Purpose.values()));
        assertThat(words(Schemas.tree("exercises").at("/definitions/step/properties/cue")))
                .containsExactlyInAnyOrderElementsOf(names(Cue.values()));
        assertThat(words(rules.at("/rule/properties/level"))).containsExactlyElementsOf(names(Level.values()));
        assertThat(words(rules.at("/rule/properties/limits/items"))).containsAll(Tags.LOADS.keySet())
                .containsAll(names(Posture.values()));
        assertThat(words(rules.at("/finding/properties/kind"))).containsExactlyElementsOf(names(Finding.Kind.values()));
        assertThat(words(rules.at("/finding/properties/qualifies/properties/when/items")))
                .containsExactlyElementsOf(names(Qualifier.values()));
    }

    private static void keys(JsonNode schema, String path, List<String> undescribed) {
        schema.path("properties").fields().forEachRemaining(key -> {
            boolean described = key.getValue().has("description") || key.getValue().has("$ref");
            if (!described && schema.has("description")) {
                undescribed.add(path + "/" + key.getKey());
            }
        });
        schema.fields().forEachRemaining(child -> keys(child.getValue(), path + "/" + child.getKey(), undescribed));
        if (schema.isArray()) {
            schema.forEach(child -> keys(child, path, undescribed));
        }
    }

    private static List<String> words(JsonNode schema) {
        List<String> words = new ArrayList<>();
        schema.get("enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    private static Collection<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Element::nameOf).toList();
    }
}
