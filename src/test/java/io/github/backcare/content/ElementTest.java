package io.github.backcare.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are read as what they should be, or told where they stand. */
class ElementTest {
    private final Written written = new Written();

    /** Something to choose from. */
    private enum Breath {
        BREATHE_IN, HOLD
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "a word | a word", "'  padded ' | padded", "\"'two\n\n  lines'\" | two lines"})
    void aTextIsReadWithoutTheSpaceAroundIt(String yaml, String text) {
        assertThat(written.value(yaml).text()).isEqualTo(text);
        assertThat(written.value(yaml).isText()).isTrue();
        assertThat(written.told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'' | a text is missing here (write one, or remove the key)",
        "[a] | a text is expected here, not a list", "{a: b} | a text is expected here, not a mapping"})
    void whatIsNoTextIsTold(String yaml, String problem) {
        assertThat(written.value(yaml).text()).isEmpty();
        assertThat(written.told()).containsExactly("a.yaml:1:4: " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cat-cow", "a", "az-09", "z", "0", "9"})
    void anIdIsOfLowerCaseWordsJoinedByHyphens(String id) {
        assertThat(written.value(id).id()).isEqualTo(id);
        assertThat(written.value("'" + "x".repeat(80) + "'").id()).hasSize(80);
        assertThat(written.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cat", "-a", "a-", "a--b", "a_b", "a b", "`", "{", "/", ":", "\u00e9"})
    void whatIsNoIdIsToldAndKept(String id) {
        assertThat(written.value("'" + id + "'").id()).isEqualTo(id);
        assertThat(written.told()).containsExactly("a.yaml:1:4: '" + id
                + "' is not an id (lower-case words joined by hyphens, such as cat-cow)");
    }

    @Test
    void anIdIsAtMostEightyLettersLong() {
        written.value("x".repeat(81)).id();
        assertThat(written.told()).hasSize(1);
        assertThat(new Written().value("''").id()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "True", "0"})
    void aFlagIsTrueOrFalseAndNothingElse(String other) {
        assertThat(written.value("true").flag()).isTrue();
        assertThat(written.value("false").flag()).isFalse();
        assertThat(written.told()).isEmpty();
        assertThat(written.value(other).flag()).isFalse();
        assertThat(written.told()).containsExactly("a.yaml:1:4: '" + other + "' is neither true nor false");
    }

    @Test
    void oneOfAFewIsWrittenInLowerCaseWithHyphens() {
        assertThat(written.value("hold").oneOf(Breath.class)).isEqualTo(Breath.HOLD);
        assertThat(written.value("breathe-in").oneOf(Breath.class)).isEqualTo(Breath.BREATHE_IN);
        assertThat(written.told()).isEmpty();
        assertThat(written.value("HOLD").oneOf(Breath.class)).isEqualTo(Breath.BREATHE_IN);
        assertThat(written.told()).containsExactly("a.yaml:1:4: 'HOLD' is none of: breathe-in, hold");
    }

    @Test
    void theItemsOfAListKnowTheirPlaces() {
        List<Element> items = written.value("[a, [b]]").list();
        assertThat(items).extracting(item -> item.at().toString()).containsExactly("a.yaml:1:5", "a.yaml:1:8");
        assertThat(items.get(1).isText()).isFalse();
        assertThat(items.get(1).texts()).containsExactly("b");
        assertThat(written.value("x").list()).isEmpty();
        assertThat(written.told()).containsExactly("a.yaml:1:4: a list is expected here, not a text");
    }

    @Test
    void anEmptyTextIsLeftOutOfAListAndTold() {
        assertThat(written.value("[a, '', b]").texts()).containsExactly("a", "b");
        assertThat(written.told()).hasSize(1);
    }

    @Test
    void theSameIdTwiceInAListIsTold() {
        assertThat(written.value("[a, b, a]").ids()).containsExactly("a", "b");
        assertThat(written.told()).containsExactly("a.yaml:1:11: 'a' stands here twice (remove one)");
        assertThat(new Written().value("['', b]").ids()).containsExactly("b");
    }

    @Test
    void keysAndValuesOfWhatHasNoneAreTold() {
        assertThat(written.value("[a]").fields().all()).isEmpty();
        assertThat(written.told()).containsExactly("a.yaml:1:4: keys and values are expected here, not a list");
    }

    @Test
    void whatIsMissingStaysSilent() {
        Element missing = Element.missing("a.yaml", written.problems);
        missing.problem("not told");
        assertThat(missing.at()).hasToString("a.yaml:1:1");
        assertThat(missing.text()).isEmpty();
        assertThat(missing.id()).isEmpty();
        assertThat(missing.isText()).isFalse();
        assertThat(missing.flag()).isFalse();
        assertThat(missing.list()).isEmpty();
        assertThat(missing.texts()).isEmpty();
        assertThat(missing.integer(3, 5)).isEqualTo(3);
        assertThat(missing.range(3, 5)).isEqualTo(new IntRange(3, 3));
        assertThat(missing.seconds()).isZero();
        assertThat(missing.oneOf(Breath.class)).isEqualTo(Breath.BREATHE_IN);
        assertThat(missing.fields().all()).isEmpty();
        assertThat(written.told()).isEmpty();
    }

    @Test
    void whatTheBuildHasCheckedIsReadWhenItIsFirstLookedAt() {
        List<String> read = new ArrayList<>();
        List<String> texts = written.compiled("[a, b]").texts(item -> {
            read.add(item.text());
            return List.of(item.text(), item.text());
        });
        Map<String, String> map = written.compiled("{a: b}").map(value -> {
            read.add("map");
            return Map.of("a", "b");
        });
        assertThat(read).isEmpty();
        assertThat(texts).containsExactly("a", "a", "b", "b");
        assertThat(texts).hasSize(4);
        assertThat(read).containsExactly("a", "b");
        assertThat(map.get("a")).isEqualTo("b");
        assertThat(map.containsKey("a")).isTrue();
        assertThat(map.containsKey("b")).isFalse();
        assertThat(map.entrySet()).containsExactly(Map.entry("a", "b"));
        assertThat(read).containsExactly("a", "b", "map");
    }

    @Test
    void whatIsNotCheckedIsReadAtOnce() {
        List<String> read = new ArrayList<>();
        written.value("[a]").texts(item -> {
            read.add("list");
            return List.of();
        });
        assertThat(written.value("x").map(value -> {
            read.add("map");
            return Map.of("a", "b");
        })).containsExactly(Map.entry("a", "b"));
        assertThat(read).containsExactly("list", "map");
    }
}
