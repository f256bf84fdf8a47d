package io.github.backcare.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import io.github.backcare.wording.Ambiguity;
import io.github.backcare.wording.Interpretation;
import io.github.backcare.wording.Mention;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorryTest {
    private static final SafetyRules RULES =
            SafetyRulesReader.read(List.of(YamlText.shipped("safety-rules.yaml")), new Problems());
    private static final Set<String> ALARM = Set.of("blood", "hurts");

    private static Interpretation words(List<String> findings, List<String> notUnderstood, List<String> readings) {
        return new Interpretation(findings.stream().map(id -> new Mention(id, id)).toList(), notUnderstood,
                readings.isEmpty() ? List.of() : List.of(new Ambiguity("it", "Which?",
                        readings.stream().map(id -> new Ambiguity.Reading(id, id)).toList())),
                OptionalInt.empty(), false);
    }

    private static Optional<Worry> worry(Interpretation words) {
        return Worry.in("how about it", words, RULES, ALARM);
    }

    @Test
    void aSymptomOrConditionWithAGraveRuleIsOne() {
        assertThat(worry(words(List.of("vaginal-bleeding"), List.of(), List.of()))).map(Worry::level)
                .contains(Level.URGENT);
        assertThat(worry(words(List.of("twins"), List.of(), List.of()))).map(Worry::level).contains(Level.CAUTION);
    }

    @Test
    void anOrdinaryComplaintOrARemarkIsNone() {
        assertThat(worry(words(List.of("back-ache", "exercise-question"), List.of("trampoline"), List.of()))).isEmpty();
    }

    @Test
    void anAlarmWordNobodyUnderstoodIsOneOfUnknownLevel() {
        assertThat(worry(words(List.of(), List.of("Blood, everywhere"), List.of()))).map(Worry::level)
                .contains(Level.UNKNOWN);
        assertThat(worry(words(List.of(), List.of("bloodhound"), List.of()))).isEmpty();
    }

    @Test
    void aReadingThatMayBeMeantIsNamedButDecidesNoLevel() {
        assertThat(worry(words(List.of(), List.of(), List.of("fit-or-collapse", "feeling-well"))))
                .contains(new Worry("how about it", List.of("fit-or-collapse"), Level.UNKNOWN));
    }

    @Test
    void painOrATrendIsOne() {
        assertThat(worry(new Interpretation(List.of(), List.of(), List.of(), OptionalInt.of(8), false))).isPresent();
        assertThat(worry(new Interpretation(List.of(), List.of(), List.of(), OptionalInt.empty(), true))).isPresent();
    }

    private static final SafetyRules SMALL = SmallRules.read("findings:\n" + SmallRules.symptom("mild")
            + SmallRules.symptom("grave") + "  - { id: usual, kind: ordinary, name: Usual }\nrules:\n"
            + SmallRules.rule("mild", "mild", "go") + SmallRules.rule("grave", "grave", "caution")
            + SmallRules.rule("usual", "usual", "stop"));

    private static Optional<Worry> small(String finding) {
        return Worry.in("how about it", words(List.of(finding), List.of(), List.of()), SMALL, ALARM);
    }

    @Test
    void whatOnlyMildRulesNameIsNone() {
        assertThat(small("mild")).isEmpty();
        assertThat(small("grave")).map(Worry::level).contains(Level.CAUTION);
    }

    @Test
    void whatIsOrdinaryIsNoneWhateverARuleMakesOfIt() {
        assertThat(small("usual")).isEmpty();
    }

    @Test
    void theCommandToRunHoldsHerWordsAndNothingAShellWouldActOn() {
        Interpretation bleeding = words(List.of("vaginal-bleeding"), List.of(), List.of());
        assertThat(Worry.in("-- a \"bit\" of $blood,  `now`! ", bleeding, RULES, ALARM)).map(Worry::command)
                .contains("backcare screen -s \"a bit of blood, now\"");
    }
}
