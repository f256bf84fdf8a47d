package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the words around a complaint make of it: graver forms by any of them, milder ones by the nearest alone. */
class SmallFormsTest {
    private static final List<Finding> FINDINGS = Small.findings("""
            - {id: ache, kind: symptom, name: Ache, phrases: [aching]}
            - {id: ache-mild, kind: symptom, name: A, qualifies: {of: ache, when: [settled]}}
            - {id: ache-bad, kind: symptom, name: A, implies: [ache], qualifies: {of: ache, when: [severe, both-sides]}}
            - {id: ache-worst, kind: symptom, name: A, implies: [ache-bad], qualifies: {of: ache-bad, when: [sudden]}}
            - {id: cough, kind: symptom, name: Cough, phrases: [coughing]}
            - {id: old-cough, kind: condition, name: O, phrases: [old cough], qualifies: {of: cough, when: [resolved]}}
            - {id: stye, kind: condition, name: Stye, phrases: [stye], implies: [ache]}
            - {id: stye-over, kind: condition, name: S, qualifies: {of: stye, when: [resolved, previous-pregnancy]}}
            - {id: womb, kind: context, name: Womb, phrases: [womb scan clear]}
            """);

    private final Forms forms = new Forms(FINDINGS);
    private final Interpreter small = new PhraseInterpreter(FINDINGS, Small.vocabulary());

    @Test
    void aFindingHasTheFormsOfWhatItImpliesAndTheOneItIs() {
        assertThat(has(0)).containsExactlyInAnyOrder(Qualifier.SETTLED, Qualifier.SEVERE, Qualifier.BOTH_SIDES);
        assertThat(has(2)).containsExactlyInAnyOrder(Qualifier.SUDDEN, Qualifier.SETTLED, Qualifier.SEVERE, Qualifier.BOTH_SIDES);
        assertThat(has(4)).containsExactly(Qualifier.RESOLVED);
        assertThat(has(5)).containsExactly(Qualifier.RESOLVED);
        assertThat(has(8)).isEmpty();
        assertThat(forms.has(null, Qualifier.SEVERE)).isFalse();
    }

    private Set<Qualifier> has(int finding) {
        Set<Qualifier> has = EnumSet.allOf(Qualifier.class);
        has.removeIf(qualifier -> !forms.has(FINDINGS.get(finding), qualifier));
        return has;
    }

    @Test
    void aGraverFormKeepsWhatItImpliesAndAMilderOneReplacesIt() {
        assertThat(forms(0, Set.of(), Set.of())).containsExactly("ache");
        assertThat(forms(0, Set.of(Qualifier.SEVERE), Set.of())).containsExactlyInAnyOrder("ache", "ache-bad");
        assertThat(forms(0, Set.of(), Set.of(Qualifier.SEVERE))).containsExactly("ache");
        assertThat(forms(0, Set.of(Qualifier.SEVERE, Qualifier.SUDDEN), Set.of()))
                .containsExactlyInAnyOrder("ache", "ache-bad", "ache-worst");
        assertThat(forms(0, Set.of(Qualifier.SETTLED), Set.of(Qualifier.SETTLED))).containsExactly("ache-mild");
        assertThat(forms(0, Set.of(Qualifier.SETTLED), Set.of())).containsExactly("ache");
        assertThat(forms(0, Set.of(Qualifier.HEAVY), Set.of())).containsExactly("ache");
    }

    @Test
    void whatAlarmsKeepsItFromBecomingMilder() {
        assertThat(forms(0, Set.of(Qualifier.SEVERE), Set.of(Qualifier.SETTLED))).containsExactlyInAnyOrder("ache", "ache-bad");
        assertThat(forms(0, Set.of(Qualifier.BOTH_SIDES), Set.of(Qualifier.SETTLED))).containsExactlyInAnyOrder("ache-mild",
                "ache-bad");
        assertThat(forms(0, Set.of(Qualifier.HEAVY), Set.of(Qualifier.SETTLED))).containsExactly("ache-mild");
    }

    @Test
    void graverFormsOfWhatAFindingImpliesAreLookedForToo() {
        assertThat(forms(6, Set.of(Qualifier.SEVERE), Set.of())).containsExactlyInAnyOrder("stye", "ache-bad");
        assertThat(forms(6, Set.of(Qualifier.SETTLED), Set.of(Qualifier.SETTLED))).containsExactly("stye");
    }

    @ParameterizedTest
    @EnumSource
    void aQualifierAlarmsOrSaysWhereOrNeither(Qualifier qualifier) {
        assertThat(Forms.alarming(qualifier)).isEqualTo(Set.of("HEAVY", "SEVERE", "PERSISTENT", "WORSENING", "AT_REST", "SUDDEN",
                "RHYTHMIC", "NEW").contains(qualifier.name()));
        assertThat(Forms.neutral(qualifier)).isEqualTo(Set.of("ONE_SIDED", "BOTH_SIDES", "SPREADING", "DURING_EXERCISE")
                .contains(qualifier.name()));
    }

    @Test
    void whatIsSaidNextToAComplaintBelongsToIt() {
        Small.read(small, """
                aching went off | ache-mild
                went off aching | ache-mild
                aching went off coughing | ache-mild cough
                aching coughing went off | ache cough
                coughing went off aching | cough ache
                coughing now now now went off aching | cough ache-mild
                coughing, went off, aching | cough ache-mild
                aching, coughing, went off | ache cough
                aching, went off | ache-mild
                aching. went off | ache-mild
                went off. aching | ache
                went off, aching | ache-mild
                aching not went off | ache
                aching severe, coughing | ache-bad ache cough
                coughing, aching. severe | cough ache-bad ache
                severe. aching | ache
                severe, aching | ache-bad ache
                """);
        Small.read(small, "aching" + ", sofa".repeat(4) + ", went off | ache-mild\naching" + ", sofa".repeat(5)
                + ", went off | ache");
        Small.read(small, "went off" + ", sofa".repeat(4) + ", aching | ache-mild\nwent off" + ", sofa".repeat(5)
                + ", aching | ache");
    }

    @Test
    void aSymptomThatMayBeOfTodayIsNotOverAndAConditionMayBe() {
        Small.read(small, """
                coughing, scan clear | cough
                stye, scan clear | stye-over
                stye last pregnancy | stye-over
                stye, womb scan clear | stye womb
                """);
    }

    @Test
    void gettingWorseIsToldOnlyOfWhatSheHas() {
        assertThat(small.interpret("aching, getting worse").worse()).isTrue();
        assertThat(small.interpret("no aching, getting worse").worse()).isFalse();
        assertThat(small.interpret("aching").worse()).isFalse();
        assertThat(small.interpret("aching 3/10, now 6/10").worse()).isTrue();
    }

    private List<String> forms(int finding, Set<Qualifier> around, Set<Qualifier> nearest) {
        return forms.of(FINDINGS.get(finding), around, nearest);
    }

    @Test
    void aFormIsGraverOnlyWhereItImpliesWhatItIsAFormOf() {
        List<Finding> findings = Small.findings("""
                - {id: pang, kind: symptom, name: P, phrases: [pang]}
                - {id: cramp, kind: symptom, name: C, phrases: [cramp]}
                - {id: pang-lying, kind: symptom, name: P, qualifies: {of: pang, when: [at-rest]}}
                - {id: pang-odd, kind: symptom, name: P, implies: [ghost], qualifies: {of: pang, when: [controlled]}}
                - {id: pang-other, kind: symptom, name: P, implies: [cramp], qualifies: {of: pang, when: [uncontrolled]}}
                - {id: pang-bad, kind: symptom, name: P, implies: [pang], qualifies: {of: pang, when: [sudden]}}
                - {id: pang-worst, kind: symptom, name: P, implies: [pang-bad], qualifies: {of: pang, when: [heavy]}}
                """);
        Forms some = new Forms(findings);
        assertThat(some.of(findings.get(0), Set.of(Qualifier.AT_REST), Set.of(Qualifier.AT_REST))).containsExactly("pang-lying");
        assertThat(some.of(findings.get(0), Set.of(), Set.of(Qualifier.CONTROLLED))).containsExactly("pang-odd");
        assertThat(some.of(findings.get(0), Set.of(), Set.of(Qualifier.UNCONTROLLED))).containsExactly("pang-other");
        assertThat(some.of(findings.get(0), Set.of(Qualifier.HEAVY), Set.of())).contains("pang", "pang-worst");
        assertThat(some.of(findings.get(0), Set.of(), Set.of(Qualifier.HEAVY))).containsExactly("pang");
    }

    @Test
    void aQualifierReachesForwardWhereverItsComplaintStands() {
        Small.read(small, """
                sofa, sofa, sofa, sofa, aching, went off | ache-mild
                not severe, aching | ache
                severe, aching | ache-bad ache
                """);
    }
}
