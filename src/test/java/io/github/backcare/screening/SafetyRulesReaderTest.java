package io.github.backcare.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.content.Packer;
import io.github.backcare.content.Problem;
import io.github.backcare.content.Problems;
import io.github.backcare.content.Unpacker;
import io.github.backcare.content.YamlText;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rest of the file of rules, and what a user's own file may add to it. */
class SafetyRulesReaderTest {
    private static final String FINDINGS = "findings:\n" + SmallRules.symptom("a") + SmallRules.symptom("b");
    private static final YamlText SHIPPED = SmallRules.shipped(FINDINGS + """
            history: [ { id: ever, topic: Ever, ask: "Ever?", covers: [a] } ]
            rules:
            """ + SmallRules.rule("it", "a", "stop", "headline: Our own words."));

    private static List<String> problemsOfOwn(String yaml) {
        return SmallRules.problems(SHIPPED, SmallRules.own(yaml));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "stop-signs: [ { sign: Pain, then: stop, sources: [ { id: leaflet, item: One } ], x: y } ] | the key 'x' is not known",
        "alternatives: [ { id: walk, name: Walk, how: Slowly., sources: [ { id: leaflet, item: One } ], x: y } ] "
                + "| the key 'x' is not known",
        "checklist: [ { id: one, topic: One, ask: One, covers: [a], x: y } ] | the key 'x' is not known",
        "history: [ { id: one, topic: One, ask: One, covers: [a], weeks: { from: 9, to: 8 } } ] | the weeks run backwards",
        "other: [] | the key 'other' is not known",
    })
    void whatNobodyReadsIsReported(String yaml, String message) {
        assertThat(SmallRules.problems(SmallRules.shipped(yaml))).singleElement().asString().contains(message);
    }

    @Test
    void noIdIsGivenTwiceToTheSameKindOfThing() {
        String rules = SmallRules.rule("it", "a", "stop");
        assertThat(SmallRules.problems(SmallRules.shipped("rules:\n" + rules + rules))).singleElement().asString()
                .endsWith("the rule 'it' is already at safety-rules.yaml:5:5 (choose another id)");
        assertThat(SmallRules.problems(SmallRules.shipped("findings:\n" + SmallRules.symptom("a") + SmallRules.symptom("a"))))
                .singleElement().asString().contains("the finding 'a' is already at");
        String question = "{ id: one, topic: One, ask: One, covers: [a] }";
        assertThat(SmallRules.problems(SmallRules.shipped("checklist: [ " + question + " ]\nhistory: [ " + question + " ]")))
                .singleElement().asString().contains("the question 'one' is already at");
        String other = "{ id: walk, name: Walk, how: Slowly., sources: [ { id: leaflet, item: One } ] }";
        assertThat(SmallRules.problems(SmallRules.shipped("alternatives: [ " + other + ", " + other + " ]")))
                .singleElement().asString().contains("the alternative 'walk' is already at");
        assertThat(SmallRules.problems(SmallRules.shipped("findings:\n" + SmallRules.symptom("it") + "rules:\n" + rules)))
                .as("a finding and a rule may share one").isEmpty();
    }

    @Test
    void anIdThatIsMissingIsReportedOnceNotAsASecondOne() {
        String nameless = SmallRules.rule("it", "a", "stop").replace("- id: it\n    when", "- when");
        assertThat(SmallRules.problems(SmallRules.shipped("rules:\n" + nameless + nameless))).hasSize(2)
                .allMatch(problem -> problem.contains("'id' is missing"));
    }

    @Test
    void implicationsReachAsFarAsTheyGo() {
        SafetyRules rules = SmallRules.read("findings:\n" + SmallRules.symptom("a", "b") + SmallRules.symptom("b", "c", "a")
                + SmallRules.symptom("c", "d") + SmallRules.symptom("d"));
        assertThat(rules.withImplied(List.of("a"))).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(rules.withImplied(List.of("c", "gone"))).containsExactlyInAnyOrder("c", "gone", "d");
    }

    @Test
    void theCompiledFormKeepsEveryScoreOfAnExample() {
        String rule = SmallRules.rule("it", "a", "stop").replaceAll("examples: .*",
                "examples: { fires: [ { pain: 0 }, { week: 3 } ], silent: [ { pain: 10, trend: worse } ] }");
        Packer out = PackedRules.write(SmallRules.read("rules:\n" + rule));
        SafetyRules packed = PackedRules.read(new Unpacker(out.bytes(), "safety-rules.yaml", out::later));
        assertThat(packed.rules().get(0).fires()).extracting(example -> example.facts().pain())
                .containsExactly(OptionalInt.of(0), OptionalInt.empty());
        assertThat(packed.rules().get(0).silent()).extracting(example -> example.facts().pain())
                .containsExactly(OptionalInt.of(10));
    }

    @Test
    void aUsersOwnFileNeedsNoVersionAndItsRulesAreKnownAsHers() {
        Problems problems = new Problems();
        SafetyRules rules = SafetyRulesReader.read(List.of(SHIPPED, SmallRules.own("rules:\n"
                + SmallRules.rule("mine", "b", "stop"))), problems);
        problems.throwIfAny();
        assertThat(rules.edition().version()).isEqualTo("3");
        assertThat(rules.rules()).extracting(Rule::shipped).containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({"symptom, true", "condition, true", "ordinary, false", "context, false"})
    void aUsersOwnFindingIsNeverHarmless(String kind, boolean fine) {
        String finding = "findings: [ { id: mine, kind: " + kind + ", name: Mine } ]";
        List<String> problems = problemsOfOwn(finding);
        assertThat(problems.isEmpty()).isEqualTo(fine);
        assertThat(problems).allMatch(problem -> problem.contains("your own content may not add '" + kind + "' findings"));
        assertThat(SmallRules.problems(SmallRules.shipped(finding))).isEmpty();
    }

    @Test
    void aUsersOwnRuleHasNoHeadline() {
        assertThat(problemsOfOwn("rules:\n" + SmallRules.rule("mine", "a", "stop", "headline: All is well.")))
                .singleElement().asString().startsWith("own.yaml:").contains("'mine' may not have a headline");
    }

    @Test
    void aUsersOwnQuestionCoversWhatIsHersOnly() {
        assertThat(problemsOfOwn("checklist: [ { id: mine, topic: Mine, ask: Mine, covers: [b, mine] } ]"))
                .singleElement().asString().contains("your own question 'mine' covers 'b', which ships");
        assertThat(problemsOfOwn("history: [ { id: mine, topic: Mine, ask: Mine, covers: [a] } ]"))
                .singleElement().asString().contains("your own question 'mine' covers 'a', which ships");
        assertThat(problemsOfOwn("findings: [ { id: mine, kind: symptom, name: Mine } ]\n"
                + "checklist: [ { id: mine, topic: Mine, ask: Mine, covers: [mine] } ]")).isEmpty();
    }

    @Test
    void aUsersOwnFormOfAFindingKeepsTheFinding() {
        String form = "findings: [ { id: mine, kind: symptom, name: Mine, IMPLIES qualifies: { of: a, when: [heavy] } } ]";
        assertThat(problemsOfOwn(form.replace("IMPLIES", ""))).singleElement().asString()
                .contains("your own 'mine' would stand in for 'a', which ships");
        assertThat(problemsOfOwn(form.replace("IMPLIES", "implies: [a],"))).isEmpty();
        assertThat(problemsOfOwn(form.replace("IMPLIES", "").replace("of: a", "of: theirs"))).isEmpty();
        assertThat(SmallRules.problems(SmallRules.shipped(FINDINGS
                + "  - { id: form, kind: symptom, name: A form, qualifies: { of: a, when: [heavy] } }\n"),
                SmallRules.own("findings: []"))).as("what ships may do so").isEmpty();
    }

    @Test
    void aUsersOwnRuleNamesFindingsThatExist() {
        Problems problems = new Problems();
        SafetyRules rules = SafetyRulesReader.read(List.of(SmallRules.shipped(FINDINGS + "rules:\n"
                + SmallRules.rule("theirs", "lost", "stop")), SmallRules.own("rules:\n"
                + SmallRules.rule("mine", "{ any: [ a, bb, { all: [ bb, b ] } ] }", "stop"))), problems);
        OnlyStricter.checkNames(rules, problems);
        assertThat(problems.sorted()).singleElement().asString().startsWith("own.yaml:3:5: your own rule 'mine' names the "
                + "finding 'bb', which does not exist");
    }

    @Test
    void aUsersFileAddedToRulesReadBeforeGivesTheSame() {
        YamlText shipped = SmallRules.shipped("""
                alternatives: [ { id: walk, name: Walk, how: Slowly., sources: [ { id: leaflet, item: Page 1 } ] } ]
                stop-signs: [ { sign: Pain, then: stop, sources: [ { id: leaflet, item: Page 1 } ] } ]
                checklist: [ { id: today, topic: Today, ask: Is it, covers: [a] } ]
                history: [ { id: ever, topic: Ever, ask: Was it, covers: [b] } ]
                """ + FINDINGS + "rules:\n" + SmallRules.rule("theirs", "a", "stop"));
        YamlText mine = SmallRules.own("""
                findings: [ { id: mine, kind: symptom, name: Mine } ]
                checklist: [ { id: mine, topic: Mine, ask: Mine, covers: [mine] } ]
                rules:
                """ + SmallRules.rule("mine", "mine", "urgent"));
        YamlText again = SmallRules.own("""
                alternatives: [ { id: walk, name: Walk, how: Slowly., sources: [ { id: leaflet, item: Page 1 } ] } ]
                findings: [ { id: a, kind: symptom, name: Mine } ]
                checklist: [ { id: today, topic: Mine, ask: Mine, covers: [mine] } ]
                history: [ { id: ever, topic: Mine, ask: Mine, covers: [mine] } ]
                rules:
                """ + SmallRules.rule("theirs", "b", "go"));
        SafetyRules before = SafetyRulesReader.read(List.of(shipped), new Problems());

        Problems problems = new Problems();
        SafetyRules added = SafetyRulesReader.add(before, List.of(shipped, mine), problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(added).isEqualTo(SafetyRulesReader.read(List.of(shipped, mine), new Problems()));
        assertThat(added.rules()).extracting(Rule::shipped).containsExactly(true, false);
        assertThat(before.rules()).hasSize(1);

        SafetyRulesReader.add(before, List.of(shipped, again), problems);
        assertThat(problems.sorted()).extracting(Problem::message).hasSize(5)
                .contains("the alternative 'walk' is already at safety-rules.yaml (choose another id)")
                .containsAll(SmallRules.problems(shipped, again).stream().filter(problem -> !problem.contains("'walk'"))
                        .map(problem -> problem.substring(problem.indexOf(": ") + 2)).toList());
    }
}
