package io.github.backcare.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.content.IntRange;
import io.github.backcare.pregnancy.GestationalAge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a condition holds, how it reads, and what {@code --explain} says of it. */
class ConditionTest {
    private static final Condition A = new Condition.Present("a");
    private static final Condition B = new Condition.Present("b");
    private static final Condition LATE = new Condition.Weeks(new IntRange(26, 42));
    private static final Condition PAIN = new Condition.PainFrom(7);
    private static final Condition WORSE = new Condition.Worse();

    private static Facts facts(int week, int pain, boolean worse, String... findings) {
        return new Facts(week, Set.of(findings), pain < 0 ? OptionalInt.empty() : OptionalInt.of(pain), worse);
    }

    @Test
    void aFindingHoldsWhereItIsPresent() {
        assertThat(A.holds(facts(20, -1, false, "a", "b"))).isTrue();
        assertThat(A.holds(facts(20, -1, false, "b"))).isFalse();
    }

    @Test
    void weeksHoldFromTheirFirstToTheirLast() {
        assertThat(List.of(25, 26, 42)).extracting(week -> LATE.holds(facts(week, -1, false)))
                .containsExactly(false, true, true);
    }

    @Test
    void painHoldsFromItsLeastOnAndOnlyWhereSheGaveAScore() {
        assertThat(List.of(-1, 6, 7, 8)).extracting(pain -> PAIN.holds(facts(20, pain, false)))
                .containsExactly(false, false, true, true);
    }

    @Test
    void aTrendHoldsWhereHerPainIsWorse() {
        assertThat(WORSE.holds(facts(20, -1, true))).isTrue();
        assertThat(WORSE.holds(facts(20, -1, false))).isFalse();
    }

    @Test
    void allNeedEachPartAndAnyNeedsOne() {
        Condition all = new Condition.All(List.of(A, B));
        Condition any = new Condition.Any(List.of(A, B));
        assertThat(all.holds(facts(20, -1, false, "a"))).isFalse();
        assertThat(all.holds(facts(20, -1, false, "a", "b"))).isTrue();
        assertThat(any.holds(facts(20, -1, false, "b"))).isTrue();
        assertThat(any.holds(facts(20, -1, false, "c"))).isFalse();
    }

    @Test
    void itReadsAsASentenceWouldSayIt() {
        Condition whole = new Condition.All(List.of(A, new Condition.Any(List.of(B, LATE)), PAIN, WORSE));
        assertThat(whole).hasToString("a and (b or week 26 to 42) and pain 7 or more and pain worse");
    }

    @Test
    void itsLeavesAreItsSimplePartsFromLeftToRight() {
        Condition whole = new Condition.All(List.of(A, new Condition.Any(List.of(B, LATE)), PAIN, WORSE));
        assertThat(whole.leaves()).containsExactly(A, B, LATE, PAIN, WORSE);
        assertThat(whole.findings()).containsExactly("a", "b");
    }

    private static Trace trace(Condition when, Answers answers) {
        SafetyRules small = SmallRules.read("findings:\n" + SmallRules.symptom("a", "b") + SmallRules.symptom("b")
                + SmallRules.symptom("c") + "rules:\n" + SmallRules.rule("it", "a", "stop"));
        Rule read = small.rules().get(0);
        Rule rule = new Rule(read.id(), when, read.level(), false, Optional.empty(), List.of(), read.because(),
                read.action(), read.sources(), List.of(), List.of(), true, read.at());
        SafetyRules rules = new SafetyRules(small.edition(), List.of(), List.of(), small.findings(), List.of(rule),
                List.of(), List.of());
        List<Trace> traces = new Screener(rules).explain(answers);
        assertThat(traces).hasSize(1);
        assertThat(traces.get(0).rule()).isEqualTo(rule);
        return traces.get(0);
    }

    private static Answers week(int week, Map<String, Answer> findings) {
        return Draft.withFindings(Draft.withAge(Draft.EMPTY, GestationalAge.ofWeeks(week)), findings);
    }

    @Test
    void aRuleThatFiredIsExplainedByWhatItSaw() {
        Answers answers = Draft.withPain(week(30, Map.of("a", Answer.YES)), OptionalInt.of(8),
                Optional.of(Answers.Trend.WORSE));
        Trace trace = trace(new Condition.All(List.of(A, B, LATE, PAIN, WORSE)), answers);
        assertThat(trace.state()).isEqualTo(Trace.State.FIRED);
        assertThat(trace.saw()).containsExactly("a: yes", "b: yes", "week 26 to 42: 30", "pain 7 or more: 8",
                "pain worse: yes");
    }

    @Test
    void aSilentRuleIsExplainedTooAndWithoutAnAgeAsInWeek20() {
        Answers answers = Draft.withPain(Draft.EMPTY, OptionalInt.empty(), Optional.of(Answers.Trend.BETTER));
        Trace trace = trace(new Condition.Any(List.of(A, LATE, PAIN, WORSE)), answers);
        assertThat(trace.state()).isEqualTo(Trace.State.SILENT);
        assertThat(trace.saw()).containsExactly("a: no", "week 26 to 42: 20", "pain 7 or more: not given",
                "pain worse: no");
    }

    @Test
    void aRuleThatRestsOnWhatIsNotKnownIsUndecided() {
        Trace trace = trace(new Condition.Any(List.of(B, A, B)), week(24, Map.of("a", Answer.UNKNOWN)));
        assertThat(trace.state()).isEqualTo(Trace.State.UNDECIDED);
        assertThat(trace.saw()).containsExactly("b: not known", "a: not known");
    }
}
