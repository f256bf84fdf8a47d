package io.github.backcare.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A screening looks only at the rules that speak of what she has, so none of them may be missed. */
class RuleMentionsTest {
    private static final Map<String, Integer> NUMBERS = new LinkedHashMap<>(Map.of("a", 0, "b", 1, "c", 2));

    /** Row by row: the rules that speak of a, of b, of c, and those that can fire without any finding. */
    private static List<List<Integer>> mentions(String... conditions) {
        StringBuilder yaml = new StringBuilder("rules:\n");
        for (int i = 0; i < conditions.length; i++) {
            yaml.append(SmallRules.rule("rule-" + i, conditions[i], "stop"));
        }
        return Stream.of(RuleMentions.of(SmallRules.read(yaml.toString()).rules(), NUMBERS))
                .map(row -> Arrays.stream(row).boxed().toList()).toList();
    }

    @Test
    void aRuleIsFoundByEachFindingItNames() {
        assertThat(mentions("a", "{ all: [ b, a ] }", "{ any: [ c, { all: [ a, b ] } ] }"))
                .containsExactly(List.of(0, 1, 2), List.of(1, 2), List.of(2), List.of());
    }

    @Test
    void aFindingNamedTwiceInARuleFindsItOnce() {
        assertThat(mentions("{ any: [ a, { all: [ a, b ] } ] }", "a").get(0)).containsExactly(0, 1);
    }

    @Test
    void aFindingThatIsNotKnownFindsNothing() {
        assertThat(mentions("d")).containsExactly(List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void aRuleOfWeeksPainOrTrendCanFireWithoutAFinding() {
        assertThat(mentions("{ week: { from: 20 } }", "a", "{ pain: { from: 7 } }", "{ trend: worse }").get(3))
                .containsExactly(0, 2, 3);
    }

    @Test
    void allOfItsPartsMustDoWithoutAFinding() {
        assertThat(mentions("{ all: [ { week: { from: 20 } }, { trend: worse } ] }",
                "{ all: [ { week: { from: 20 } }, a ] }", "{ all: [ a, { trend: worse } ] }").get(3)).containsExactly(0);
    }

    @Test
    void oneOfItsAlternativesMayDoWithoutAFinding() {
        assertThat(mentions("{ any: [ a, b ] }", "{ any: [ a, { pain: { from: 7 } } ] }",
                "{ any: [ { pain: { from: 7 } }, b ] }").get(3)).containsExactly(1, 2);
    }
}
