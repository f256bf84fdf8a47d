package io.github.backcare.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Shipped;
import io.github.backcare.content.IntRange;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.screening.LevelTable.Case;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The whole domain, beyond the weeks and pairs of {@link ScreeningDomainTest}: triples, days, unknowns, pain and dead
 * rules. What fails is printed as the command line that shows it.
 */
class ScreeningModelTest {
    private final SafetyRules rules = Shipped.rules();
    private final Screener screener = new Screener(rules);
    private final List<String> findings = List.copyOf(rules.findings().keySet());
    private final int[] weeks = firstWeeks();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    @Test
    void threeFindingsThatCompleteARuleTogetherAreNeverMilderThanTwoOfThem() {
        Set<Set<String>> triples = new Triples(rules).completing();
        for (Set<String> triple : triples) {
            for (int week = 1; week <= 42; week++) {
                Facts facts = new Case(List.copyOf(triple), OptionalInt.empty(), false).facts(week, rules);
                Level asWritten = rules.rules().stream().filter(rule -> rule.when().holds(facts)).map(Rule::level)
                        .reduce(Level.GO, Level::max);
                if (level(week, List.copyOf(triple)) != asWritten) {
                    wrong.add(command(week, List.copyOf(triple)) + " should be " + asWritten);
                }
                for (String left : triple) {
                    List<String> pair = triple.stream().filter(id -> !id.equals(left)).toList();
                    if (!level(week, List.copyOf(triple)).atLeast(level(week, pair))) {
                        wrong.add(command(week, List.copyOf(triple)) + " is milder than without " + left);
                    }
                }
            }
        }
        assertThat(triples).contains(Set.of("headache", "fever", "neck-or-shoulder-ache"));
        assertThat(wrong).isEmpty();
    }

    @Test
    void anyOtherThreeFindingsComeToTheGravestOfTheirPairs() {
        Set<Set<String>> completing = new Triples(rules).completing();
        Random random = new Random(20261120);
        for (int sample = 0; sample < 400_000; sample++) {
            int week = 1 + random.nextInt(42);
            String a = findings.get(random.nextInt(findings.size()));
            String b = findings.get(random.nextInt(findings.size()));
            String c = findings.get(random.nextInt(findings.size()));
            Level pairs = level(week, List.of(a, b)).max(level(week, List.of(a, c))).max(level(week, List.of(b, c)));
            if (level(week, List.of(a, b, c)) != pairs && !completing.contains(new HashSet<>(List.of(a, b, c)))) {
                wrong.add(command(week, List.of(a, b, c)) + " is not the gravest of its pairs");
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Without the pruning: every triple in a week of each kind, against the table of pairs. */
    @Test
    @Tag("evidence")
    void everyTripleComesToTheGravestOfItsPairsOrCompletesARule() {
        Set<Set<String>> completing = new Triples(rules).completing();
        int size = findings.size();
        for (int week : weeks) {
            Level[][] pairs = new Level[size][size];
            IntStream.range(0, size).forEach(i -> IntStream.range(0, size)
                    .forEach(j -> pairs[i][j] = level(week, List.of(findings.get(i), findings.get(j)))));
            IntStream.range(0, size).parallel().forEach(i -> triplesFrom(i, week, pairs, completing));
        }
        assertThat(wrong).isEmpty();
    }

    private void triplesFrom(int i, int week, Level[][] pairs, Set<Set<String>> completing) {
        for (int j = i + 1; j < findings.size(); j++) {
            for (int k = j + 1; k < findings.size(); k++) {
                Level gravest = pairs[i][j].max(pairs[i][k]).max(pairs[j][k]);
                List<String> triple = List.of(findings.get(i), findings.get(j), findings.get(k));
                Level level = level(week, triple);
                if (level != gravest && !(level.atLeast(gravest) && completing.contains(Set.copyOf(triple)))) {
                    wrong.add(command(week, triple) + " is " + level + ", its gravest pair " + gravest);
                }
            }
        }
    }

    @Test
    void theDayOfTheWeekMakesNoDifference() {
        for (int week = 1; week < 42; week++) {
            for (String finding : findings) {
                Answers first = answers(week, Map.of(finding, Answer.YES));
                for (int day = 1; day <= 6; day++) {
                    Answers later = Draft.withAge(first, new GestationalAge(week, day));
                    if (screener.screen(later).level() != screener.screen(first).level()) {
                        wrong.add(command(week, List.of(finding)) + " differs on day " + day);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void notBeingSureOfOneFindingWithAnotherIsJudgedByBothItsAnswers() {
        for (int week : weeks) {
            for (String sure : findings) {
                Level floor = level(week, List.of(sure));
                for (String unsure : findings) {
                    Map<String, Answer> both = new LinkedHashMap<>();
                    both.put(unsure, Answer.UNKNOWN);
                    both.put(sure, Answer.YES);
                    Level expected = floor.atLeast(Level.URGENT) || floor == level(week, List.of(sure, unsure)) ? floor
                            : Level.UNKNOWN;
                    Screening screening = screener.screen(answers(week, both));
                    if (screening.level() != expected || screening.atLeast() != floor) {
                        wrong.add(command(week, List.of(sure)) + " but not sure of " + unsure);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void morePainOrAWorseTrendNeverLowersALevelAndEveryInputHasOne() {
        for (int week : weeks) {
            for (String finding : findings) {
                Level before = level(week, List.of(finding));
                for (int pain = 0; pain <= 10; pain++) {
                    Level same = level(week, new Case(List.of(finding), OptionalInt.of(pain), false));
                    Level worse = level(week, new Case(List.of(finding), OptionalInt.of(pain), true));
                    if (!same.atLeast(before) || !worse.atLeast(same)) {
                        wrong.add(new Case(List.of(finding), OptionalInt.of(pain), true).command(week));
                    }
                    before = same;
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noRuleIsDead() {
        Map<String, Integer> numbers = new HashMap<>();
        findings.forEach(id -> numbers.put(id, numbers.size()));
        for (Rule rule : rules.rules()) {
            boolean alive = Alternatives.of(rule.when(), numbers).stream().anyMatch(one -> {
                List<String> needed = findings.stream().filter(id -> one.findings().contains(numbers.get(id))).toList();
                Case least = new Case(needed, one.painFrom() < 0 ? OptionalInt.empty() : OptionalInt.of(one.painFrom()),
                        one.worse());
                return IntStream.rangeClosed(one.weeks().from(), one.weeks().to())
                        .mapToObj(week -> screener.screen(least.answers(week)))
                        .anyMatch(screening -> screening.level() == rule.level()
                                || screening.limits().stream().anyMatch(limit -> limit.rule() == rule));
            });
            if (!alive) {
                wrong.add("the rule '" + rule.id() + "' is never the gravest and adds no limit");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyMayExerciseWithADangerSignUnaskedWhateverElseSheSays() {
        // Before movements are asked about, from then on, and late.
        for (int week : new int[] {1, 16, 28}) {
            List<String> signs = rules.dangerSigns(week);
            Map<String, Answer> denied = new LinkedHashMap<>();
            rules.historyFindings().forEach(id -> denied.put(id, Answer.NO));
            signs.forEach(id -> denied.put(id, Answer.NO));
            for (String unasked : signs) {
                for (String said : findings) {
                    if (rules.withImplied(List.of(said)).contains(unasked)) {
                        continue;
                    }
                    Map<String, Answer> some = new LinkedHashMap<>(denied);
                    some.remove(unasked);
                    some.put(said, Answer.YES);
                    Screening screening = screener.screen(Draft.withFindings(
                            Draft.withAge(Draft.EMPTY, GestationalAge.ofWeeks(week)), some));
                    if (screening.mayExercise()) {
                        wrong.add("backcare screen --week " + week + " -s " + said + ", not asked: " + unasked);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The first week of each stretch in which the same rules and questions hold. */
    private int[] firstWeeks() {
        Set<Integer> first = new TreeSet<>(Set.of(GestationalAge.MIN_WEEK));
        List<IntRange> ranges = new ArrayList<>();
        rules.rules().forEach(rule -> rule.when().leaves().forEach(leaf -> {
            if (leaf instanceof Condition.Weeks bound) {
                ranges.add(bound.weeks());
            }
        }));
        rules.checklist().forEach(line -> ranges.add(line.weeks()));
        ranges.forEach(range -> {
            first.add(range.from());
            first.add(Math.min(range.to() + 1, GestationalAge.MAX_WEEK));
        });
        return first.stream().mapToInt(Integer::intValue).toArray();
    }

    private Level level(int week, List<String> yes) {
        return level(week, new Case(yes, OptionalInt.empty(), false));
    }

    private Level level(int week, Case one) {
        return screener.screen(one.answers(week)).level();
    }

    private static Answers answers(int week, Map<String, Answer> some) {
        return new Answers(Optional.of(GestationalAge.ofWeeks(week)), some, Heard.NOTHING,
                OptionalInt.empty(), Optional.empty(), true, Agreement.NONE);
    }

    private static String command(int week, List<String> yes) {
        return new Case(yes, OptionalInt.empty(), false).command(week);
    }
}
