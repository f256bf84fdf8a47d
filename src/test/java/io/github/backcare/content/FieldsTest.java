package io.github.backcare.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The keys of a mapping: what is missing, stands twice or is not known is told. */
class FieldsTest {
    private final Written written = new Written();

    @Test
    void aKeyThatIsMissingIsToldWhereTheMappingStarts() {
        Fields fields = written.file("v: {a: b}").fields().required("v").fields();
        assertThat(fields.at()).hasToString("a.yaml:1:4");
        assertThat(fields.required("a").text()).isEqualTo("b");
        assertThat(fields.required("c").text()).isEmpty();
        assertThat(fields.required("c").at()).hasToString("a.yaml:1:1");
        assertThat(written.told()).containsOnly("a.yaml:1:4: 'c' is missing (add c: ...)");
    }

    @Test
    void aKeyThatMayBeMissingIsNotTold() {
        Fields fields = written.file("a: b").fields();
        assertThat(fields.optional("a").map(Element::text)).contains("b");
        assertThat(fields.optional("c")).isEmpty();
        fields.end();
        assertThat(written.told()).isEmpty();
    }

    @Test
    void theFirstOfTwoKeysCounts() {
        assertThat(written.file("a: b\na: c\n").fields().required("a").text()).isEqualTo("b");
        assertThat(written.told()).containsExactly("a.yaml:2:1: the key 'a' stands here twice (remove one)");
    }

    @Test
    void aKeyIsAPlainWord() {
        assertThat(written.file("[a]: b\n'': c\nd: e\n").fields().all().keySet()).containsExactly("d");
        assertThat(written.told()).containsExactly("a.yaml:1:1: a key must be a plain word",
                "a.yaml:2:1: a text is missing here (write one, or remove the key)",
                "a.yaml:2:1: a key must be a plain word");
    }

    @Test
    void whatNothingAskedForIsToldWithWhatIsKnown() {
        Fields fields = written.file("a: b\nx: y\n").fields();
        fields.required("a");
        fields.optional("c");
        fields.end();
        assertThat(written.told()).containsExactly("a.yaml:2:1: the key 'x' is not known here (known: a, c)");
    }

    @Test
    void freeKeysComeInTheOrderOfTheFile() {
        Fields fields = written.file("b: 1\na: 2\n").fields();
        assertThat(fields.all().keySet()).containsExactly("b", "a");
        fields.all().clear();
        assertThat(fields.all()).hasSize(2);
        fields.end();
        assertThat(written.told()).isEmpty();
    }
}
