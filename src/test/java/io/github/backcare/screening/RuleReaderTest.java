package io.github.backcare.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.content.Problems;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule may say, and what it is told when it says something else. */
class RuleReaderTest {

    private static List<String> problemsOf(String rule) {
        return SmallRules.problems(SmallRules.shipped("rules:\n" + rule));
    }

    private static String withExamples(String examples) {
        return SmallRules.rule("it", "a", "stop").replaceAll("examples: .*", "examples: " + examples);
    }

    @Test
    void aRuleIsReadAsItIsWritten() {
        Rule rule = SmallRules.read("rules:\n" + SmallRules.rule("it",
                "{ all: [ a, { any: [ b, { week: { from: 30 } } ] }, { week: { to: 12 } }, { pain: { from: 4 } }, "
                        + "{ trend: worse } ] }",
                "caution", "ask-first: true", "headline: Ask first.", "limits: [twist]")).rules().get(0);
        assertThat(rule.id()).isEqualTo("it");
        assertThat(rule.when()).hasToString("a and (b or week 30 to 42) and week 1 to 12 and pain 4 or more and pain worse");
        assertThat(rule.level()).isEqualTo(Level.CAUTION);
        assertThat(rule.askFirst()).isTrue();
        assertThat(rule.headline()).contains("Ask first.");
        assertThat(rule.limits()).containsExactly("twist");
        assertThat(rule.because()).isEqualTo("Because.");
        assertThat(rule.action()).isEqualTo("Ring.");
        assertThat(rule.sources()).extracting(citation -> citation.source().id()).containsExactly("leaflet");
        assertThat(rule.shipped()).isTrue();
        assertThat(rule.at()).hasToString("safety-rules.yaml:5:5");
    }

    @Test
    void examplesAreCasesInWeek20UnlessTheySayOtherwise() {
        Rule rule = SmallRules.read("rules:\n" + withExamples(
                "{ fires: [ { findings: [a], pain: 0, trend: worse }, { week: 42 } ], silent: [ { pain: 10, trend: same } ] }"))
                .rules().get(0);
        assertThat(rule.fires()).extracting(Rule.Example::facts).containsExactly(
                new Facts(20, Set.of("a"), OptionalInt.of(0), true), new Facts(42, Set.of(), OptionalInt.empty(), false));
        assertThat(rule.silent()).extracting(Rule.Example::facts)
                .containsExactly(new Facts(20, Set.of(), OptionalInt.of(10), false));
    }

    @ParameterizedTest
    @CsvSource({"stop, false", "urgent, false", "caution, true", "go, false"})
    void askFirstGoesWithCautionOnly(String level, boolean fine) {
        assertThat(problemsOf(SmallRules.rule("it", "a", level, "ask-first: true")).isEmpty()).isEqualTo(fine);
    }

    @Test
    void whoeverAsksFirstAtAnotherLevelIsToldSo() {
        assertThat(problemsOf(SmallRules.rule("it", "a", "stop", "ask-first: true")))
                .containsExactly("safety-rules.yaml:5:5: ask-first goes with level caution only "
                        + "(remove it, or make the level caution)");
        assertThat(problemsOf(SmallRules.rule("it", "a", "stop", "ask-first: false"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"go, true", "caution, true", "stop, false", "unknown, false", "emergency, false"})
    void limitsGoWithLevelsAtWhichSheExercises(String level, boolean fine) {
        List<String> problems = problemsOf(SmallRules.rule("it", "a", level, "limits: [twist]"));
        assertThat(problems.isEmpty()).isEqualTo(fine);
        assertThat(problems).allMatch(problem -> problem.endsWith("limits mean nothing at level " + level
                + ", where there is no exercise (remove them)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{ all: [] } | the list of conditions is empty",
        "{ any: [] } | the list of conditions is empty",
        "{ not: a } | a condition is a finding's id, or one of all, any, week, pain, trend",
        "{ week: { from: 3 }, trend: worse } | a condition is a finding's id, or one of all, any, week, pain, trend",
        "{ trend: better } | a rule may only ask for 'trend: worse'",
        "{ pain: { from: 11 } } | '11' is not a whole number from 0 to 10",
        "{ pain: { from: 4, to: 6 } } | the key 'to' is not known here",
        "{ week: { from: 20, to: 19 } } | the weeks run backwards, from 20 to 19",
        "{ week: { from: 20, until: 30 } } | the key 'until' is not known here",
        "{ week: { from: 0 } } | '0' is not a whole number from 1 to 42",
        "{ week: { to: 43 } } | '43' is not a whole number from 1 to 42",
    })
    void aConditionThatSaysNothingOrTooMuchIsRefused(String when, String message) {
        assertThat(problemsOf(SmallRules.rule("it", when, "stop"))).singleElement().asString().contains(message);
    }

    @Test
    void aConditionOfOneWeekIsFine() {
        assertThat(problemsOf(SmallRules.rule("it", "{ week: { from: 20, to: 20 } }", "stop"))).isEmpty();
    }

    @Test
    void weeksThatRunBackwardsAreReadAsAllSoThatReadingGoesOn() {
        Problems problems = new Problems();
        SafetyRules rules = SafetyRulesReader.read(List.of(SmallRules.shipped("rules:\n"
                + SmallRules.rule("it", "{ week: { from: 20, to: 19 } }", "stop"))), problems);
        assertThat(rules.rules().get(0).when()).hasToString("week 1 to 42");
    }

    @Test
    void aRefusedConditionStillStandsInForOne() {
        Problems problems = new Problems();
        SafetyRules rules = SafetyRulesReader.read(List.of(SmallRules.shipped("rules:\n"
                + SmallRules.rule("it", "{ not: a }", "stop"))), problems);
        assertThat(rules.rules().get(0).when()).isEqualTo(new Condition.All(List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{ fires: [], silent: [ { week: 3 } ] } | an example is missing",
        "{ fires: [ { week: 3 } ], silent: [] } | an example is missing",
        "{ fires: [ { week: 3 } ], silent: [ { weeks: 3 } ] } | the key 'weeks' is not known here",
        "{ fires: [ { week: 3 } ], silent: [ { week: 43 } ] } | '43' is not a whole number from 1 to 42",
        "{ fires: [ { pain: 11 } ], silent: [ { week: 3 } ] } | '11' is not a whole number from 0 to 10",
        "{ fires: [ { week: 3 } ], silent: [ { week: 3 } ], other: [] } | the key 'other' is not known here",
    })
    void examplesThatProveNothingAreRefused(String examples, String message) {
        assertThat(problemsOf(withExamples(examples))).singleElement().asString().contains(message);
    }

    @Test
    void aKeyThatNobodyReadsIsReported() {
        assertThat(problemsOf(SmallRules.rule("it", "a", "stop", "unless: b"))).singleElement().asString()
                .contains("the key 'unless' is not known here");
    }
}
