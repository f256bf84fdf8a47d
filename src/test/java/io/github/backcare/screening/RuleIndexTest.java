package io.github.backcare.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.pregnancy.GestationalAge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules found through their findings fire exactly when their conditions hold. */
class RuleIndexTest {

    private static Screening screen(String yaml, int week, OptionalInt pain, boolean worse, String... present) {
        Map<String, Answer> findings = new LinkedHashMap<>();
        Stream.of(present).forEach(id -> findings.put(id, Answer.YES));
        Answers answers = Draft.withFindings(Draft.withAge(Draft.EMPTY, GestationalAge.ofWeeks(week)), findings);
        Optional<Answers.Trend> trend = worse ? Optional.of(Answers.Trend.WORSE) : Optional.of(Answers.Trend.SAME);
        return new Screener(SmallRules.read(yaml)).screen(Draft.withNothingElse(Draft.withPain(answers, pain, trend)));
    }

    private static List<String> fired(String yaml, int week, String... present) {
        return screen(yaml, week, OptionalInt.empty(), false, present).reasons().stream()
                .map(reason -> reason.rule().id()).toList();
    }

    private static final String TWO_WAYS = "findings:\n" + SmallRules.symptom("a") + SmallRules.symptom("b")
            + SmallRules.symptom("c") + "rules:\n"
            + SmallRules.rule("either", "{ any: [ a, { all: [ b, c ] } ] }", "stop")
            + SmallRules.rule("late", "{ any: [ { week: { from: 30 } }, { all: [ a, { week: { from: 20 } } ] } ] }", "caution");

    @Test
    void aRuleThatFiredInOneWayStaysFiredWhereAnotherWayFails() {
        assertThat(fired(TWO_WAYS, 10, "a", "b")).containsExactly("either");
        assertThat(fired(TWO_WAYS, 10, "b", "c")).containsExactly("either");
        assertThat(fired(TWO_WAYS, 30, "a")).containsExactly("either", "late");
        assertThat(fired(TWO_WAYS, 30)).containsExactly("late");
        assertThat(fired(TWO_WAYS, 20, "a")).containsExactly("either", "late");
        assertThat(fired(TWO_WAYS, 19, "a")).containsExactly("either");
    }

    @Test
    void aRuleIsSilentWhereAPartIsMissing() {
        assertThat(fired(TWO_WAYS, 29, "b")).isEmpty();
        assertThat(fired(TWO_WAYS, 29, "c")).isEmpty();
        assertThat(fired(TWO_WAYS, 29)).isEmpty();
    }

    @Test
    void theGraverRuleDecidesWhicheverComesFirst() {
        String yaml = "findings:\n" + SmallRules.symptom("a") + SmallRules.symptom("b") + "rules:\n"
                + SmallRules.rule("grave", "a", "urgent") + SmallRules.rule("mild", "b", "caution")
                + SmallRules.rule("always", "{ week: { from: 30 } }", "stop");
        assertThat(screen(yaml, 29, OptionalInt.empty(), false, "a", "b").level()).isEqualTo(Level.URGENT);
        assertThat(screen(yaml, 29, OptionalInt.empty(), false, "b").level()).isEqualTo(Level.CAUTION);
        assertThat(screen(yaml, 30, OptionalInt.empty(), false, "b").level()).isEqualTo(Level.STOP);
    }

    @Test
    void painAndTrendCountWithAFindingAndWithoutOne() {
        String yaml = "findings:\n" + SmallRules.symptom("a") + "rules:\n"
                + SmallRules.rule("severe", "{ pain: { from: 7 } }", "stop")
                + SmallRules.rule("sore", "{ all: [ a, { pain: { from: 4 } }, { trend: worse } ] }", "urgent");
        assertThat(screen(yaml, 20, OptionalInt.of(7), false).level()).isEqualTo(Level.STOP);
        assertThat(screen(yaml, 20, OptionalInt.of(6), true).level()).isEqualTo(Level.GO);
        assertThat(screen(yaml, 20, OptionalInt.of(4), true, "a").level()).isEqualTo(Level.URGENT);
        assertThat(screen(yaml, 20, OptionalInt.of(3), true, "a").level()).isEqualTo(Level.GO);
        assertThat(screen(yaml, 20, OptionalInt.of(4), false, "a").level()).isEqualTo(Level.GO);
    }

    @Test
    void weeksOfTwoPartsHoldWhereBothDo() {
        String yaml = "findings:\n" + SmallRules.symptom("a") + "rules:\n" + SmallRules.rule("between",
                "{ all: [ { week: { from: 20 } }, a, { week: { to: 30 } } ] }", "stop")
                + SmallRules.rule("one-week", "{ all: [ { week: { from: 12 } }, { week: { to: 12 } } ] }", "stop")
                + SmallRules.rule("never", "{ all: [ { week: { from: 13 } }, { week: { to: 12 } } ] }", "stop");
        assertThat(fired(yaml, 19, "a")).isEmpty();
        assertThat(fired(yaml, 20, "a")).containsExactly("between");
        assertThat(fired(yaml, 30, "a")).containsExactly("between");
        assertThat(fired(yaml, 31, "a")).isEmpty();
        assertThat(fired(yaml, 12)).containsExactly("one-week");
        assertThat(fired(yaml, 13)).isEmpty();
    }

    @Test
    void whatAFindingImpliesCountsEvenWhereTheFileDoesNotDescribeIt() {
        String yaml = "findings:\n" + SmallRules.symptom("a", "beyond") + "rules:\n"
                + SmallRules.rule("beyond", "beyond", "stop");
        assertThat(fired(yaml, 20, "a")).containsExactly("beyond");
    }

    @Test
    void whatAQuestionCoversCountsEvenWhereTheFileDoesNotDescribeIt() {
        String yaml = """
                findings: []
                checklist: [ { id: today, topic: Today, ask: "Today?", covers: [today] } ]
                history: [ { id: ever, topic: Ever, ask: "Ever?", covers: [ever] } ]
                rules:
                """ + SmallRules.rule("today", "today", "stop") + SmallRules.rule("ever", "ever", "caution");
        assertThat(fired(yaml, 20, "today", "ever", "elsewhere")).containsExactly("today", "ever");
        assertThat(screen(yaml, 20, OptionalInt.empty(), false).takenAsDenied()).containsExactly("ever");
    }

    @Test
    void theScreeningNamesTheRulesItRestsOn() {
        SafetyRules rules = SmallRules.read(TWO_WAYS);
        assertThat(new Screener(rules).screen(Draft.EMPTY).rules()).isSameAs(rules);
        assertThat(rules.edition().version()).isEqualTo("3");
        assertThat(rules.edition().reviewed()).isTrue();
    }
}
