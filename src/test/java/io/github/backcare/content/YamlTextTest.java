package io.github.backcare.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content files are plain YAML of a bounded size; the rest is refused at its place. */
class YamlTextTest {
    private static final int MOST = 8 << 20;

    private final Written written = new Written();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "a: *b | 1:4: aliases (*name) are not read here (write the value out)",
        "a: &x b | 1:4: anchors (&name) are not read here (remove it)",
        "a: &x [b] | 1:4: anchors (&name) are not read here (remove it)",
        "a: !x b | 1:4: tags (!name) are not read here (remove it)",
        "a: !x [b] | 1:4: tags (!name) are not read here (remove it)",
        "\"a: b\n---\nc: d\" | 2:1: a second document (---) is not read here (use one file each)",
        "'a: \"\\u202e\"' | 1:1: the text holds the unprintable character <U+202E> (remove it)",
        "\"a: b\nc: \u0007d\" | 2:4: the character U+7 is not allowed (remove it)",
        "\"\" | 1:1: the file is empty (start with the keys README.md shows)"})
    void whatIsNotPlainYamlIsRefusedAtItsPlace(String yaml, String problem) {
        assertThat(written.file(yaml.startsWith("'a") ? "a: \"\\u202e\"" : yaml).text()).isEmpty();
        assertThat(written.told()).containsExactly("a.yaml:" + (yaml.startsWith("'a") ? problem.replace("1:1", "1:4")
                : problem));
    }

    @Test
    void whatIsNoYamlIsToldWithWhatToLookFor() {
        written.file("a: [b\n");
        assertThat(written.told()).singleElement().asString().startsWith("a.yaml:2:1: this is not YAML: expected ',' or ']', but")
                .endsWith(" (look for a missing quote, colon or space)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: \"\\u", "a: \"\\UFFFFFFFF\""})
    void aCharacterWithANumberItCannotHaveIsTold(String yaml) {
        assertThat(written.file(yaml).isText()).isFalse();
        assertThat(written.told()).singleElement().asString().startsWith("a.yaml:1:1: this is not YAML: a character in");
    }

    @Test
    void fortyLevelsAreReadAndNoMore() {
        written.file("a: " + "[".repeat(39) + "]".repeat(39));
        written.file("a: [" + "[],".repeat(50) + "[]]");
        assertThat(written.told()).isEmpty();
        written.file("a: " + "[".repeat(40) + "]".repeat(40));
        assertThat(written.told()).containsExactly("a.yaml:1:43: nested more than 40 levels deep (flatten it)");
    }

    @Test
    void textsOfSeveralLinesAndAMarkAtTheStartAreRead() {
        Element file = written.file("\ufeffa: |\n  one\n  two\nno: 012\n");
        assertThat(file.fields().required("a").text()).isEqualTo("one two");
        assertThat(file.fields().required("no").text()).isEqualTo("012");
        assertThat(file.fields().required("no").at()).hasToString("a.yaml:4:5");
        assertThat(written.told()).isEmpty();
    }

    @Test
    void whatIsNotUtf8IsTold() {
        new YamlText("a.yaml", new byte[] {'a', ':', ' ', (byte) 0xc3, '('}, false).parse(written.problems);
        assertThat(written.told()).containsExactly("a.yaml:1:1: the file is not UTF-8 (save it as UTF-8)");
    }

    /** With a first byte that ends the reading, since eight megabytes take long to parse. */
    @Test
    void eightMegabytesAreReadAndNoMore() throws IOException {
        byte[] most = new byte[MOST];
        most[0] = (byte) 0xff;
        Path file = Files.write(folder.resolve("large.yaml"), most);
        YamlText.own(file).parse(written.problems);
        Files.write(file, Arrays.copyOf(most, MOST + 1));
        YamlText.own(file).parse(written.problems);
        assertThat(written.told()).containsExactly(file + ":1:1: the file is not UTF-8 (save it as UTF-8)",
                file + ":1:1: the file is larger than 8 MB (split it)");
    }

    @Test
    void anOwnFileHasItsPathAsName() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "a: b");
        YamlText text = YamlText.own(file);
        assertThat(text.name()).isEqualTo(file.toString());
        assertThat(text.shipped()).isFalse();
        assertThat(new String(text.bytes(), StandardCharsets.UTF_8)).isEqualTo("a: b");
    }

    @Test
    void anOwnFileThatCannotBeReadIsTold() {
        for (Path file : List.of(folder, folder.resolve("none.yaml"))) {
            assertThatThrownBy(() -> YamlText.own(file)).isInstanceOf(ContentException.class).hasMessage(
                    file + ":1:1: the file can't be read (check that it is there and that you may read it)");
        }
    }

    @Test
    void whatShipsIsFoundByItsNameAndSomethingElseIsNot() {
        assertThat(YamlText.shipped("faq.yaml").shipped()).isTrue();
        assertThat(YamlText.shipped("faq.yaml").bytes()).isNotEmpty();
        assertThat(YamlText.compiled("faq.yaml").shipped()).isTrue();
        assertThat(YamlText.compiled("faq.yaml").name()).isEqualTo("faq.yaml");
        for (YamlText none : List.of(YamlText.shipped("none.yaml"), YamlText.compiled("none.yaml"))) {
            assertThatThrownBy(none::bytes).isInstanceOf(IllegalStateException.class).hasMessage("the jar lacks none.yaml");
        }
    }

    @Test
    void ofTheCompiledFormNothingIsReadBeforeItIsLookedAt() {
        Element root = YamlText.compiled("faq.yaml").parse(written.problems);
        assertThat(root.map(read -> {
            throw new IllegalStateException("read");
        })).isNotNull();
    }

    @Test
    void theHashIsThatOfAllFilesOneAfterTheOther() {
        // SHA-256 of "abc", FIPS 180-2, appendix B.1
        assertThat(YamlText.sha256(List.of(Written.text("ab"), Written.text("c"))))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .isEqualTo(YamlText.sha256(List.of(Written.text("abc"))));
        assertThat(YamlText.sha256(List.of(YamlText.compiled("faq.yaml"), Written.text(""))))
                .isEqualTo(YamlText.sha256(List.of(YamlText.shipped("faq.yaml"))))
                .isEqualTo(YamlText.sha256(List.of(YamlText.compiled("faq.yaml"))));
    }
}
