package io.github.backcare.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Shipped;
import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.wording.Ambiguity;
import io.github.backcare.wording.Interpretation;
import io.github.backcare.wording.Mention;
import io.github.backcare.wording.SaidWeek;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known, denied and open, and what that comes to; the levels are those of the clinical tables. */
class ScreenerTest {
    private static final SafetyRules RULES = Shipped.rules();
    private static final Screener SCREENER = new Screener(RULES);

    private static Answers week(int week, String... present) {
        Map<String, Answer> findings = new LinkedHashMap<>();
        Arrays.stream(present).forEach(id -> findings.put(id, Answer.YES));
        return Draft.withFindings(Draft.withAge(Draft.EMPTY, GestationalAge.ofWeeks(week)), findings);
    }

    private static Screening denied(Answers answers) {
        return SCREENER.screen(Draft.withNothingElse(answers));
    }

    private static Ambiguity ambiguity(String... readings) {
        return new Ambiguity("it", "Which?", Stream.of(readings).map(id -> new Ambiguity.Reading(id, id)).toList());
    }

    private static Interpretation words(List<Ambiguity> open, OptionalInt pain, boolean worse) {
        return new Interpretation(List.of(new Mention("back-ache", "sore")), List.of(), open, pain, worse);
    }

    @Test
    void whatWasNeverAskedClearsNobody() {
        Screening screening = SCREENER.screen(week(24));
        assertThat(screening.level()).isEqualTo(Level.UNKNOWN);
        assertThat(screening.atLeast()).isEqualTo(Level.GO);
        assertThat(screening.mayExercise()).isFalse();
        assertThat(screening.clearance()).isEmpty();
        assertThat(screening.takenAsDenied()).isEmpty();
        assertThat(screening.notAsked()).contains("vaginal-bleeding", "twins");
        assertThat(screening.alternatives()).isEmpty();
    }

    @Test
    void whatWasDeniedClearsAndIsListed() {
        Screening screening = denied(week(24));
        assertThat(screening.level()).isEqualTo(Level.GO);
        assertThat(screening.notAsked()).isEmpty();
        assertThat(screening.takenAsDenied()).contains("vaginal-bleeding", "twins");
        assertThat(screening.alternatives()).isEmpty();
        Clearance clearance = screening.clearance().orElseThrow();
        assertThat(clearance.age()).isEqualTo(GestationalAge.ofWeeks(24));
        assertThat(clearance.limits()).isEqualTo(screening.limits());
    }

    @Test
    void oneSignThatWasNotAskedIsEnoughToClearNobody() {
        List<String> asked = SCREENER.screen(week(24)).notAsked();
        Map<String, Answer> all = new LinkedHashMap<>();
        asked.forEach(id -> all.put(id, Answer.NO));
        assertThat(SCREENER.screen(Draft.withFindings(week(24), all)).mayExercise()).isTrue();
        for (String id : asked) {
            Map<String, Answer> butOne = new LinkedHashMap<>(all);
            butOne.remove(id);
            Screening screening = SCREENER.screen(Draft.withFindings(week(24), butOne));
            assertThat(screening.level()).as(id).isEqualTo(Level.UNKNOWN);
            assertThat(screening.notAsked()).containsExactly(id);
        }
    }

    @Test
    void whatSheSpokeOfIsNotAskedAgain() {
        Answers answers = Draft.withFindings(week(24, "bleeding-heavy"), Map.of("twins", Answer.NO));
        assertThat(SCREENER.screen(answers).notAsked()).contains("fluid-leak")
                .doesNotContain("bleeding-heavy", "vaginal-bleeding", "twins");
    }

    @Test
    void withoutAnAgeTheSignsOfEveryWeekAreAskedAndNobodyIsCleared() {
        Set<String> ever = new HashSet<>(RULES.historyFindings());
        for (int week = GestationalAge.MIN_WEEK; week <= GestationalAge.MAX_WEEK; week++) {
            ever.addAll(RULES.dangerSigns(week));
        }
        assertThat(SCREENER.screen(Draft.EMPTY).notAsked()).containsExactlyInAnyOrderElementsOf(ever);
        Screening screening = denied(Draft.EMPTY);
        assertThat(screening.level()).isEqualTo(Level.UNKNOWN);
        assertThat(screening.mayExercise()).isFalse();
        assertThat(screening.clearance()).isEmpty();
    }

    @Test
    void notSureIsOpenEvenWithNothingElse() {
        Screening screening = denied(Draft.withFindings(week(24), Map.of("vaginal-bleeding", Answer.UNKNOWN)));
        assertThat(screening.level()).isEqualTo(Level.UNKNOWN);
        assertThat(screening.mayExercise()).isFalse();
        assertThat(screening.takenAsDenied()).doesNotContain("vaginal-bleeding");
    }

    @Test
    void aWordOfTwoMeaningsIsOpenUntilItIsSettled() {
        Ambiguity one = ambiguity("vaginal-bleeding", "back-ache");
        Ambiguity other = ambiguity("fluid-leak", "back-ache");
        Answers open = Draft.withWords(week(24), words(List.of(one, other), OptionalInt.empty(), false));
        assertThat(denied(open).level()).isEqualTo(Level.UNKNOWN);
        Answers half = Draft.settled(open, one, List.of("back-ache"));
        assertThat(half.ambiguous()).containsExactly(other);
        assertThat(denied(half).level()).isEqualTo(Level.UNKNOWN);
        assertThat(denied(Draft.settled(half, other, List.of())).level()).isEqualTo(Level.GO);
        // A harmless meaning has no id, and is no finding.
        assertThat(Draft.settled(half, other, List.of("")).findings()).isEqualTo(half.findings());
        assertThat(Draft.settled(half, other, List.of("")).said()).isEqualTo(half.said());
        Answers bleeding = Draft.settled(half, other, List.of("vaginal-bleeding"));
        assertThat(bleeding.said()).contains(new Mention("vaginal-bleeding", "it"), new Mention("back-ache", "sore"));
        assertThat(denied(bleeding).level()).isEqualTo(Level.URGENT);
    }

    @Test
    void whatIsSaidInOtherWordsIsNotSaidBackAnyMore() {
        Answers said = Draft.withWords(week(24), new Interpretation(List.of(new Mention("back-ache", "sore back")),
                List.of("gribble"), List.of(), OptionalInt.of(3), false));
        assertThat(denied(said).level()).isEqualTo(Level.UNKNOWN);
        Answers again = Draft.withoutNotUnderstood(said);
        assertThat(again.notUnderstood()).isEmpty();
        assertThat(again.findings()).isEqualTo(said.findings());
        assertThat(again.pain()).hasValue(3);
        assertThat(denied(again).level()).isEqualTo(Level.GO);
    }

    @Test
    void aStopIsSettledOnlyWhenNothingGraverIsOpen() {
        Screening open = SCREENER.screen(week(26, "placenta-praevia"));
        assertThat(open.level()).isEqualTo(Level.UNKNOWN);
        assertThat(open.atLeast()).isEqualTo(Level.STOP);
        Screening settled = denied(week(26, "placenta-praevia"));
        assertThat(settled.level()).isEqualTo(Level.STOP);
        assertThat(settled.mayExercise()).isFalse();
        assertThat(settled.clearance()).isEmpty();
        assertThat(settled.limits()).isEmpty();
        assertThat(settled.alternatives()).isNotEmpty();
    }

    @Test
    void aStopWithWordsOfItsOwnOffersNothingElse() {
        Screening screening = denied(week(24, "hurt-by-someone"));
        assertThat(screening.level()).isEqualTo(Level.STOP);
        assertThat(screening.ownWords()).map(Rule::id).contains("hurt-by-someone");
        assertThat(screening.alternatives()).isEmpty();
        assertThat(denied(week(26, "hurt-by-someone", "placenta-praevia")).ownWords()).isEmpty();
        assertThat(denied(week(24, "vaginal-bleeding")).ownWords()).isEmpty();
        // A headline of a milder rule is not the answer to a graver one.
        assertThat(denied(week(24, "hurt-by-someone", "vaginal-bleeding")).ownWords()).isEmpty();
    }

    @Test
    void whereSheMustAskFirstOnlyAgreementClears() {
        Answers twins = week(28, "twins");
        assertThat(denied(twins).level()).isEqualTo(Level.CAUTION);
        assertThat(denied(twins).askFirst()).isTrue();
        assertThat(denied(twins).mayExercise()).isFalse();
        Screening agreed = denied(Draft.withAgreement(twins, Agreement.to(denied(twins))));
        assertThat(agreed.mayExercise()).isTrue();
        assertThat(agreed.clearance().orElseThrow().limits()).extracting(Limit::avoid)
                .contains("lying-flat", "one-leg", "balance");
        assertThat(denied(week(27, "twins")).askFirst()).isFalse();
    }

    @Test
    void anAgreementCoversWhatWasKnownThenAndNothingElse() {
        Agreement given = Agreement.on(GestationalAge.ofWeeks(20), List.of("placenta-praevia"), SCREENER);
        assertThat(agreed(given, week(21, "placenta-praevia"))).isTrue();
        assertThat(agreed(given, week(28, "twins"))).isFalse();
        assertThat(agreed(given, week(24))).isTrue();
        // What needs no agreement needs none, whenever it came.
        String mild = RULES.findings().keySet().stream().filter(id -> denied(week(21, id)).level() == Level.CAUTION
                && !denied(week(21, id)).askFirst()).findFirst().orElseThrow();
        assertThat(agreed(given, week(21, "placenta-praevia", mild))).isTrue();
        assertThat(agreed(Agreement.on(GestationalAge.ofWeeks(20), List.of(), SCREENER), week(21, "placenta-praevia")))
                .isFalse();
        // At 27 weeks twins were no reason to ask, so nobody was asked about them.
        assertThat(agreed(Agreement.on(GestationalAge.ofWeeks(27), List.of("twins"), SCREENER), week(28, "twins")))
                .isFalse();
        // What she names after she was asked is not agreed to.
        Agreement today = Agreement.to(denied(week(28, "twins")));
        assertThat(agreed(today, week(28, "twins"))).isTrue();
        assertThat(agreed(today, week(28, "twins", "type-1-diabetes"))).isFalse();
    }

    private static boolean agreed(Agreement agreement, Answers answers) {
        return denied(Draft.withAgreement(answers, agreement)).mayExercise();
    }

    @Test
    void theGravestReasonComesFirst() {
        assertThat(denied(week(28, "twins", "vaginal-bleeding")).reasons()).extracting(reason -> reason.rule().level())
                .startsWith(Level.URGENT).contains(Level.CAUTION);
        assertThat(denied(week(28, RULES.findings().keySet().toArray(String[]::new))).reasons())
                .extracting(reason -> reason.rule().level()).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void whatWouldStopHerStopsHerWhileItIsOpen() {
        for (String id : RULES.findings().keySet()) {
            boolean grave = denied(week(28, id)).level().atLeast(Level.STOP);
            Screening open = denied(Draft.withFindings(week(28), Map.of(id, Answer.UNKNOWN)));
            assertThat(grave && open.mayExercise()).as(id).isFalse();
        }
    }

    @Test
    void whatWordsMeanIsAFindingAndAWeekThatDoesNotFitIsNotUnderstood() {
        Answers answers = Draft.withWords(week(24), new Interpretation(List.of(new Mention("twins", "two of them")),
                List.of("zxq"), List.of(), List.of(), OptionalInt.empty(), false,
                List.of(new SaidWeek(39, true, "at 39 weeks"), new SaidWeek(24, true, "24 weeks"))));
        assertThat(answers.findings()).containsExactly(Map.entry("twins", Answer.YES));
        assertThat(answers.notUnderstood()).containsExactly("zxq", "at 39 weeks (in week 24)");
        assertThat(denied(answers).level()).isEqualTo(Level.UNKNOWN);
        assertThat(denied(answers).answers().findings()).containsKey("twins");
    }

    @Test
    void ofTwoPainsTheHigherStaysAndOfTwoTrendsTheWorse() {
        OptionalInt none = OptionalInt.empty();
        Answers seven = Draft.withPain(week(24), OptionalInt.of(7), Optional.of(Answers.Trend.SAME));
        assertThat(seven.pain()).hasValue(7);
        assertThat(seven.trend()).contains(Answers.Trend.SAME);
        assertThat(Draft.withPain(seven, OptionalInt.of(3), Optional.of(Answers.Trend.BETTER)))
                .isEqualTo(seven);
        assertThat(Draft.withPain(seven, none, Optional.empty()).pain()).hasValue(7);
        assertThat(Draft.withWords(seven, words(List.of(), OptionalInt.of(9), true)).pain()).hasValue(9);
        assertThat(Draft.withWords(seven, words(List.of(), none, true)).trend()).contains(Answers.Trend.WORSE);
        assertThat(Draft.withWords(seven, words(List.of(), none, false)).trend()).contains(Answers.Trend.SAME);
    }

    @Test
    void aYesStaysAYes() {
        assertThat(Draft.withFindings(week(24, "twins"), Map.of("twins", Answer.NO)).findings())
                .containsEntry("twins", Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({"'', GO", "second, UNKNOWN"})
    void theFirstFindingOfTheFileCountsAsMuchAsTheOthers(String implied, Level whileUnsure) {
        Screener small = new Screener(rules("""
                findings:
                  - { id: first, kind: symptom, name: First, danger-sign: true, implies: [IMPLIED], phrases: [one] }
                  - { id: second, kind: symptom, name: Second, phrases: [two] }
                  - { id: third, kind: condition, name: Third, phrases: [three] }
                checklist: [ { id: first, topic: First, ask: "First?", covers: [first], weeks: { from: 1, to: 42 } } ]
                history: [ { id: third, topic: Third, ask: "Third?", covers: [third] } ]
                rules:
                  - id: second
                    when: second
                    level: urgent
                    because: Because.
                    action: Ring.
                    sources: [ { id: leaflet, item: Page 1 } ]
                    examples: { fires: [ { week: 20, findings: [second] } ], silent: [ { week: 20 } ] }
                """.replace("IMPLIED", implied)));
        assertThat(small.screen(week(24)).notAsked()).containsExactly("first", "third");
        Answers third = Draft.withFindings(week(24), Map.of("third", Answer.NO));
        assertThat(small.screen(third).level()).isEqualTo(Level.UNKNOWN);
        Answers unsure = Draft.withFindings(third, Map.of("first", Answer.UNKNOWN));
        assertThat(small.screen(unsure).level()).isEqualTo(whileUnsure);
        assertThat(small.screen(Draft.withFindings(third, Map.of("first", Answer.NO))).level()).isEqualTo(Level.GO);
    }

    private static SafetyRules rules(String yaml) {
        Problems problems = new Problems();
        String head = "version: 1\nreviewed: false\nsources: [ { id: leaflet, title: A leaflet, publisher: A clinic } ]\n";
        SafetyRules rules = SafetyRulesReader.read(List.of(new YamlText("safety-rules.yaml",
                (head + yaml).getBytes(StandardCharsets.UTF_8), true)), problems);
        problems.throwIfAny();
        return rules;
    }

    @Test
    void aReasonNamesTheFindingsOfEveryPartOfItsRule() {
        Condition any = new Condition.Any(List.of(new Condition.Present("a"),
                new Condition.All(List.of(new Condition.Present("b"), new Condition.Worse()))));
        assertThat(any.findings()).containsExactly("a", "b");
        assertThat(any.leaves()).hasSize(3).contains(new Condition.Worse());
    }

    @Test
    void exitCodesAreThoseOfTheContract() {
        assertThat(Arrays.stream(Level.values()).map(Level::exitCode)).containsExactlyInAnyOrder(0, 10, 20, 65, 30, 40);
        assertThat(Level.URGENT.exitCode()).isEqualTo(30);
        assertThat(Level.EMERGENCY.exitCode()).isEqualTo(40);
        assertThat(Level.STOP.exitCode()).isEqualTo(20);
        assertThat(Level.UNKNOWN.exitCode()).isEqualTo(65);
        assertThat(Level.GO.exitCode()).isZero();
    }

    @Test
    void aSetOfFindingsHoldsWhatWasPutIntoIt() {
        FindingSet set = new FindingSet(200);
        assertThat(set.next(0)).isEqualTo(-1);
        List.of(0, 63, 64, 130).forEach(set::add);
        assertThat(Stream.of(0, 1, 63, 64, 65, 130, 199).filter(set::contains)).containsExactly(0, 63, 64, 130);
        assertThat(Stream.of(0, 1, 64, 65, 131).map(set::next)).containsExactly(0, 63, 64, 130, -1);
        assertThat(set.next(1_000)).isEqualTo(-1);
        assertThat(set.next(256)).isEqualTo(-1);
        FindingSet some = new FindingSet(200);
        some.add(63);
        some.add(130);
        assertThat(set.containsAll(some)).isTrue();
        assertThat(some.containsAll(set)).isFalse();
        FindingSet rest = set.copy();
        rest.removeAll(some);
        assertThat(rest).isNotEqualTo(set);
        rest.addAll(some);
        assertThat(rest).isEqualTo(set).hasSameHashCodeAs(set).isNotEqualTo(some).isNotEqualTo("set");
        assertThat(some.hashCode()).isNotEqualTo(set.hashCode());
        rest.remove(64);
        assertThat(rest.contains(64)).isFalse();
    }
}
