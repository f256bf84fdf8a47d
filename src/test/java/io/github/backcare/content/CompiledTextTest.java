package io.github.backcare.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiled form of a text says what its YAML says. */
class CompiledTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"exercises.yaml", "faq.yaml", "wording.yaml"})
    void theFormThatShipsIsMadeFromTheYamlThatShips(String name) {
        YamlText written = YamlText.shipped(name);
        assertThat(Resource.read(CompiledText.nameOf(name))).isEqualTo(CompiledText.of(written));
        assertThat(YamlText.sha256(List.of(YamlText.compiled(name)))).isEqualTo(YamlText.sha256(List.of(written)));
        same(YamlText.compiled(name).parse(new Problems()), written.parse(new Problems()));
    }

    @Test
    void everyKindOfValueComesBackInItsPlace() {
        String yaml = "a: [1, 'two', [], {}]\n\"k\u00e9y\": |\n  long \u2026 text\n  \ud83d\ude00\nb: {c: "
                + "x".repeat(20_000) + "}\n";
        YamlText text = new YamlText("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), true);
        same(new Element(new Compiled(CompiledText.of(text)).root(), "a.yaml", new Problems()),
                text.parse(new Problems()));
    }

    @Test
    void aTextTakesOneByteACharacterWhereThatSuffices() {
        // the hash; a mapping with its size, line and column; the key likewise and its letter; the value likewise
        assertThat(CompiledText.of(Written.text("a: \u00ff"))).hasSize(32 + 6 + 7 + 7);
        assertThat(CompiledText.of(Written.text("a: \u0100"))).hasSize(32 + 6 + 7 + 8);
    }

    @Test
    void whatCannotBeParsedHasNoForm() {
        assertThatThrownBy(() -> CompiledText.of(Written.text("a: *b"))).isInstanceOf(ContentException.class);
    }

    private static void same(Element compiled, Element written) {
        assertThat(compiled.at()).isEqualTo(written.at());
        assertThat(compiled.kind()).as(written.at().toString()).isEqualTo(written.kind());
        switch (written.kind()) {
            case "list" -> {
                List<Element> items = written.list();
                assertThat(compiled.list()).hasSameSizeAs(items);
                for (int i = 0; i < items.size(); i++) {
                    same(compiled.list().get(i), items.get(i));
                }
            }
            case "mapping" -> {
                var entries = written.fields().all();
                var others = compiled.fields().all();
                assertThat(others.keySet()).containsExactlyElementsOf(entries.keySet());
                entries.forEach((key, value) -> same(others.get(key), value));
            }
            default -> assertThat(compiled.text()).isEqualTo(written.text());
        }
    }
}
