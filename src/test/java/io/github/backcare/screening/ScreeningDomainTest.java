package io.github.backcare.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Shipped;
import io.github.backcare.format.Contacts;
import io.github.backcare.format.Page;
import io.github.backcare.format.ScreeningJson;
import io.github.backcare.format.ScreeningText;
import io.github.backcare.format.Style;
import io.github.backcare.pregnancy.GestationalAge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Enumerates the domain: every week, every finding alone and in pairs; triples in {@link ScreeningModelTest}. */
class ScreeningDomainTest {
    private final SafetyRules rules = Shipped.rules();
    private final Screener screener = new Screener(rules);
    private final List<String> findings = List.copyOf(rules.findings().keySet());

    @Test
    void moreFindingsNeverLowerTheLevel() {
        List<String> lowered = new ArrayList<>();
        for (int week = 1; week <= 42; week++) {
            Level[] alone = new Level[findings.size()];
            for (int i = 0; i < alone.length; i++) {
                alone[i] = level(week, Map.of(findings.get(i), Answer.YES));
            }
            for (int i = 0; i < alone.length; i++) {
                for (int j = i + 1; j < alone.length; j++) {
                    Level both = level(week, Map.of(findings.get(i), Answer.YES, findings.get(j), Answer.YES));
                    if (!both.atLeast(alone[i]) || !both.atLeast(alone[j])) {
                        lowered.add(reproduce(week, findings.get(i), findings.get(j)));
                    }
                }
            }
        }
        assertThat(lowered).isEmpty();
    }

    @Test
    void anUnknownFindingNeverLowersTheLevelAndNeverHidesAnUrgentOne() {
        List<String> wrong = new ArrayList<>();
        for (int week = 1; week <= 42; week++) {
            for (String unknown : findings) {
                Level withUnknown = level(week, Map.of(unknown, Answer.UNKNOWN));
                Level withYes = level(week, Map.of(unknown, Answer.YES));
                Level expected = withYes.atLeast(Level.CAUTION) ? Level.UNKNOWN : Level.GO;
                if (withUnknown != expected) {
                    wrong.add("week " + week + " not sure of " + unknown + ": " + withUnknown);
                }
            }
        }
        for (String unknown : findings) {
            Map<String, Answer> bleedingAndUnknown = new LinkedHashMap<>();
            bleedingAndUnknown.put(unknown, Answer.UNKNOWN);
            bleedingAndUnknown.put("vaginal-bleeding", Answer.YES);
            if (!level(30, bleedingAndUnknown).atLeast(Level.URGENT)) {
                wrong.add("bleeding hidden by not being sure of " + unknown);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyFiredRuleIsInTheTextAndInTheJson() {
        List<String> missing = new ArrayList<>();
        for (int week : new int[] {1, 8, 13, 14, 16, 20, 24, 26, 28, 36, 37, 42}) {
            for (String finding : findings) {
                Screening screening = screen(week, Map.of(finding, Answer.YES), true);
                String json = ScreeningJson.of(screening, List.of());
                Page page = new Page(new Style(false, false, 100_000));
                ScreeningText.write(screening, Contacts.UNKNOWN, page);
                for (Reason reason : screening.reasons()) {
                    // Milder advice than the verdict is only noted; a limit of the week is among the limits.
                    boolean noted = reason.rule().level() == Level.GO && reason.findings().isEmpty()
                            || screening.level().atLeast(Level.STOP) && !reason.rule().level().atLeast(Level.STOP)
                                    && page.toString().contains(rules.finding(reason.findings().get(0)).orElseThrow()
                                            .name());
                    if (!json.contains("\"rule\" : \"" + reason.rule().id() + "\"")
                            || !noted && !page.toString().contains(reason.rule().action())) {
                        missing.add(reason.rule().id() + " in week " + week + " with " + finding);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theIndexAgreesWithTheConditionsAsWritten() {
        Random random = new Random(7);
        List<String> different = new ArrayList<>();
        for (int sample = 0; sample < 20_000; sample++) {
            int week = 1 + random.nextInt(42);
            Map<String, Answer> some = new LinkedHashMap<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                some.put(findings.get(random.nextInt(findings.size())), Answer.YES);
            }
            OptionalInt pain = random.nextBoolean() ? OptionalInt.of(random.nextInt(11)) : OptionalInt.empty();
            Optional<Answers.Trend> trend = random.nextBoolean() ? Optional.of(Answers.Trend.WORSE) : Optional.empty();
            Answers answers = new Answers(Optional.of(GestationalAge.ofWeeks(week)), some, Heard.NOTHING, pain,
                    trend, true, Agreement.NONE);
            Facts facts = new Facts(week, rules.withImplied(some.keySet()), pain, trend.isPresent());
            List<String> asWritten = rules.rules().stream().filter(rule -> rule.when().holds(facts)).map(Rule::id)
                    .sorted().toList();
            List<String> indexed = screener.screen(answers).reasons().stream().map(reason -> reason.rule().id())
                    .sorted().toList();
            if (!asWritten.equals(indexed)) {
                different.add(facts + ": " + asWritten + " but " + indexed);
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void nobodyMayExerciseWithADangerSignUnasked() {
        List<String> wrong = new ArrayList<>();
        for (int week = 1; week <= 42; week++) {
            List<String> signs = rules.dangerSigns(week);
            for (String unasked : signs) {
                Map<String, Answer> allButOne = new LinkedHashMap<>();
                rules.historyFindings().forEach(id -> allButOne.put(id, Answer.NO));
                signs.stream().filter(id -> !id.equals(unasked)).forEach(id -> allButOne.put(id, Answer.NO));
                Screening screening = screen(week, allButOne, false);
                if (screening.mayExercise() || !screening.notAsked().contains(unasked)) {
                    wrong.add("week " + week + " without asking for " + unasked);
                }
            }
            Map<String, Answer> all = new LinkedHashMap<>();
            rules.historyFindings().forEach(id -> all.put(id, Answer.NO));
            signs.forEach(id -> all.put(id, Answer.NO));
            if (screen(week, all, false).level() != Level.GO) {
                wrong.add("week " + week + " with everything denied is " + screen(week, all, false).level());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachDangerSignAloneIsUrgentInSomeWeekInWhichItIsAsked() {
        List<String> tooMild = new ArrayList<>();
        rules.findings().values().stream().filter(finding -> finding.dangerSign()).forEach(sign -> {
            boolean urgent = false;
            for (int week = 1; week <= 42; week++) {
                Level level = level(week, Map.of(sign.id(), Answer.YES));
                urgent |= level.atLeast(Level.URGENT);
                if (level.atLeast(Level.URGENT) && !rules.dangerSigns(week).contains(sign.id())) {
                    tooMild.add(sign.id() + " is " + level + " in week " + week + " but is not asked then");
                }
            }
            if (!urgent) {
                tooMild.add(sign.id() + " is never urgent");
            }
        });
        assertThat(tooMild).isEmpty();
    }

    @Test
    void withoutAnAgeNobodyIsClearedButTheUrgentStaysUrgent() {
        Answers nothing = Draft.withNothingElse(Draft.EMPTY);
        assertThat(screener.screen(nothing).level()).isEqualTo(Level.UNKNOWN);
        assertThat(screener.screen(nothing).mayExercise()).isFalse();
        Answers bleeding = Draft.withFindings(nothing, Map.of("vaginal-bleeding", Answer.YES));
        assertThat(screener.screen(bleeding).level()).isEqualTo(Level.URGENT);
    }

    private Level level(int week, Map<String, Answer> answers) {
        return screen(week, answers, true).level();
    }

    private Screening screen(int week, Map<String, Answer> answers, boolean nothingElse) {
        return screener.screen(new Answers(Optional.of(GestationalAge.ofWeeks(week)), answers, Heard.NOTHING,
                OptionalInt.empty(), Optional.empty(), nothingElse, Agreement.NONE));
    }

    private static String reproduce(int week, String... findings) {
        return "backcare screen --week " + week + " -s " + String.join(" -s ", findings) + " --nothing-else";
    }
}
