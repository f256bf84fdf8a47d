package io.github.backcare.lint;

import static io.github.backcare.lint.Fixture.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleChecksTest {
    private static final String FINDINGS = """
            findings:
              - { id: bleeding, kind: symptom, name: Bleeding }
              - { id: heavy-bleeding, kind: symptom, name: Heavy bleeding, implies: [bleeding] }
              - { id: twins, kind: condition, name: Twins }
            """;

    private static List<String> found(Check check, String... rules) {
        return Fixture.rules(FINDINGS + "rules:\n" + String.join("", rules)).found(check);
    }

    @Test
    void namesEachUnknownFindingWhereItIsUsed() {
        String rest = "level: stop; examples: { fires: [{ findings: [spoting] }], silent: [{ week: 3 }] }";
        assertThat(found(new UnknownFindings(), rule("a", "{ any: [bleeding, bleedng] }", rest))).containsExactly(
                "the rule 'a' asks for 'bleedng', which is no finding (add it to findings, or correct the id)",
                "an example of the rule 'a' has 'spoting', which is no finding (add it to findings, or correct the "
                        + "id)");
        assertThat(Fixture.rules("""
                checklist: [{ id: line, topic: Line, ask: Any, covers: [nothing-there] }]
                findings:
                  - { id: x, kind: symptom, name: X, implies: [y], follow-up: { of: z, ask: Is it } }
                  - { id: w, kind: symptom, name: W, qualifies: { of: v, when: [heavy] } }
                """).found(new UnknownFindings())).hasSize(4).anyMatch(text -> text.contains("'nothing-there'"))
                .anyMatch(text -> text.contains("implies 'y'")).anyMatch(text -> text.contains("follows up 'z'"))
                .anyMatch(text -> text.contains("qualifies 'v'"));
    }

    @Test
    void knowsTheLimitsThatExclude() {
        assertThat(found(new UnknownLimits(), rule("a", "twins", "level: caution; limits: [wrists, all-fours, knees]")))
                .singleElement().asString().startsWith("the rule 'a' limits 'knees', which is neither a position nor "
                        + "a load");
    }

    @Test
    void findsTwoRulesWithTheSameConditionHoweverWritten() {
        assertThat(found(new DuplicateRules(),
                rule("a", "{ all: [twins, { week: { from: 28 } }] }", "level: caution"),
                rule("b", "{ all: [{ week: { from: 28, to: 42 } }, { any: [twins] }] }", "level: caution")))
                .singleElement().asString().startsWith("the rule 'b' has the same condition and level as 'a' at "
                        + "safety-rules.yaml:");
        assertThat(found(new DuplicateRules(), rule("a", "twins", "level: caution"), rule("b", "twins", "level: stop"),
                rule("c", "{ all: [twins, { pain: { from: 3 } }] }", "level: caution"))).isEmpty();
    }

    @Test
    void aRuleThatAddsNothingIsShadowed() {
        String same = "action: Ring.";
        assertThat(found(new ShadowedRules(), rule("wide", "bleeding", "level: urgent; " + same),
                rule("narrow", "{ all: [heavy-bleeding, { week: { from: 20 } }] }", "level: stop; " + same)))
                .singleElement().asString().startsWith("the rule 'narrow' adds nothing to 'wide' at ");
    }

    @Test
    void aRuleThatAddsALevelALimitAnActionOrAnAskFirstIsNot() {
        String same = "action: Ring.";
        String wide = rule("wide", "bleeding", "level: caution; limits: [wrists]; " + same);
        String when = "{ all: [bleeding, twins] }";
        assertThat(found(new ShadowedRules(), wide, rule("narrow", when, "level: stop; " + same))).isEmpty();
        assertThat(found(new ShadowedRules(), wide, rule("narrow", when, "level: go; limits: [twist]; " + same)))
                .isEmpty();
        assertThat(found(new ShadowedRules(), wide, rule("narrow", when, "level: go; action: Rest."))).isEmpty();
        assertThat(found(new ShadowedRules(), wide, rule("narrow", when, "level: caution; ask-first: true; " + same)))
                .isEmpty();
        assertThat(found(new ShadowedRules(), rule("a", "{ all: [bleeding, { week: { to: 20 } }] }",
                "level: stop; " + same),
                rule("b", "{ all: [bleeding, { week: { from: 10 } }] }", "level: stop; " + same))).isEmpty();
    }

    @Test
    void weeksThatContradictEachOtherAreUnreachable() {
        assertThat(found(new UnreachableRules(),
                rule("a", "{ all: [bleeding, { week: { to: 12 } }, { week: { from: 13 } }] }", "level: stop"),
                rule("b", "{ any: [twins, { all: [{ week: { to: 12 } }, { week: { from: 13 } }] }] }", "level: stop")))
                .singleElement().asString().startsWith("the rule 'a' can never fire");
    }

    @Test
    void examplesMustBearTheirRuleOut() {
        String rest = "level: stop; examples: { fires: [{ week: 30, findings: [heavy-bleeding] }, { week: 3 }], "
                + "silent: [{ week: 29, findings: [bleeding] }, { week: 30, findings: [bleeding] }] }";
        assertThat(found(new RuleExamples(), rule("a", "{ all: [bleeding, { week: { from: 30 } }] }", rest)))
                .containsExactly("the rule 'a' does not fire here, in week 3 with no finding (correct the rule or the "
                        + "example)",
                        "the rule 'a' fires here, in week 30 with bleeding (correct the rule or the example)");
    }

    @Test
    void aSymptomThatNoRuleSpeaksOfIsNotHarmless() {
        assertThat(found(new UnusedFindings(), rule("a", "bleeding", "level: stop")))
                .singleElement().asString().startsWith("no rule speaks of the condition 'twins'");
    }

    @Test
    void aConditionOfThousandsOfCasesIsLeftAlone() {
        String any = "{ any: [bleeding, twins, heavy-bleeding, { pain: { from: 1 } }, { week: { from: 3 } }] }";
        String huge = "{ all: [" + String.join(", ", java.util.Collections.nCopies(12, any)) + "] }";
        assertThat(found(new ShadowedRules(), rule("a", huge, "level: stop"), rule("b", "bleeding", "level: stop")))
                .isEmpty();
        assertThat(found(new UnreachableRules(), rule("a", huge, "level: stop"))).isEmpty();
    }
}
