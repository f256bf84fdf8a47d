package io.github.backcare.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Shipped;
import io.github.backcare.content.IntRange;
import io.github.backcare.screening.LevelTable.Case;
import io.github.backcare.screening.LevelTable.Row;
import io.github.backcare.wording.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules against what the sources ask for, as {@code levels.tsv} has it. */
class LevelsTest {
    private static final IntRange WEEKS = SafetyRulesReader.ALL_WEEKS;
    /** Recognised in her words only: they would hurt if asked, they are measured, or fever is asked in their place. */
    private static final Set<String> NOT_ASKED = Set.of("self-harm-thoughts", "hurt-by-someone-tummy",
            "blood-pressure-severe", "unwell-with-infection");

    private final SafetyRules rules = Shipped.rules();
    private final Screener screener = new Screener(rules);
    private final Map<String, Rule> byId = new HashMap<>();

    {
        rules.rules().forEach(rule -> byId.put(rule.id(), rule));
    }

    @Test
    void everyFindingOfACaseExists() {
        Set<String> gone = new TreeSet<>();
        LevelTable.rows().forEach(row -> row.cases().forEach(one -> one.findings().stream()
                .filter(id -> rules.finding(id).isEmpty())
                .forEach(id -> gone.add("the finding '" + id + "' of row " + row.source() + " is gone"))));
        assertNone("are missing", gone);
    }

    @Test
    void everyCaseComesToTheLevelItsSourceAsksFor() {
        Set<String> wrong = new LinkedHashSet<>();
        for (Row row : LevelTable.rows()) {
            for (Case one : row.cases()) {
                Set<String> here = new LinkedHashSet<>();
                weeks(row.weeks()).forEach(week -> judge(row, one, week, here));
                here.stream().findFirst().ifPresent(wrong::add);
            }
        }
        assertNone("differ from their source", wrong);
    }

    private void judge(Row row, Case one, int week, Set<String> wrong) {
        Screening screening = screener.screen(one.answers(week));
        String what = row.source() + " " + one.findings() + " rests on " + row.rules() + ": ";
        if (screening.level() != row.level()) {
            wrong.add(what + row.level() + " expected, but it is " + screening.level() + ": " + one.command(week));
        }
        if (row.level() == Level.CAUTION && screening.askFirst() != row.askFirst()) {
            wrong.add(what + "ask first " + row.askFirst() + " expected: " + one.command(week));
        }
        List<String> avoided = row.avoid().isEmpty() ? List.of()
                : screening.limits().stream().map(Limit::avoid).toList();
        if (!avoided.containsAll(row.avoid())) {
            wrong.add(what + "must avoid " + row.avoid() + " but avoids " + avoided + ": " + one.command(week));
        }
    }

    @Test
    void everyCaseRestsOnItsRulesInItsWeeksOnly() {
        Set<String> wrong = new LinkedHashSet<>();
        weeksOfEachCase().forEach((key, weeks) -> {
            Rule rule = byId.get(key.rule());
            if (rule == null) {
                wrong.add("the rule '" + key.rule() + "' is gone: " + key.one().command(weeks.iterator().next()));
                return;
            }
            List<Integer> fires = weeks(WEEKS).filter(week -> rule.when().holds(key.one().facts(week, rules))).toList();
            weeks(WEEKS).filter(week -> fires.contains(week) != weeks.contains(week)).findFirst()
                    .ifPresent(week -> wrong.add("the rule '" + rule.id() + "' must fire in the weeks " + weeks
                            + " but fires in " + fires + ": " + key.one().command(week)));
        });
        assertNone("fire or are silent when they should not", wrong);
    }

    @Test
    void everyRuleIsHeldByACaseInEachOfItsAlternatives() {
        Map<String, Set<Case>> cases = new HashMap<>();
        weeksOfEachCase().keySet().forEach(key -> cases.computeIfAbsent(key.rule(), id -> new LinkedHashSet<>())
                .add(key.one()));
        Map<String, Integer> numbers = new HashMap<>();
        rules.findings().keySet().forEach(id -> numbers.put(id, numbers.size()));
        List<String> open = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            List<Alternatives.Alternative> all = Alternatives.of(rule.when(), numbers);
            for (Alternatives.Alternative one : all) {
                if (all.stream().noneMatch(other -> other != one && covers(other, one, numbers))
                        && cases.getOrDefault(rule.id(), Set.of()).stream()
                                .noneMatch(some -> holdsOnly(one, all, some, numbers))) {
                    open.add("the rule '" + rule.id() + "' where it needs " + names(one.findings(), numbers)
                            + " has no line of its own in levels.tsv");
                }
            }
        }
        assertNone("are held by no case", open);
    }

    @Test
    void whatIsUrgentIsAskedEachDayAndEachConditionIsAskedOnce() {
        Set<String> unasked = new TreeSet<>();
        Set<String> history = new HashSet<>(rules.historyFindings());
        for (Row row : LevelTable.rows()) {
            for (Case one : row.cases()) {
                boolean sign = row.source().matches("[WR]\\d\\d") && row.level().atLeast(Level.URGENT);
                boolean condition = row.source().matches("C\\d\\d")
                        && (row.askFirst() || row.level().atLeast(Level.STOP));
                if (one.findings().size() != 1 || NOT_ASKED.contains(one.findings().get(0)) || !sign && !condition) {
                    continue;
                }
                weeks(row.weeks()).forEach(week -> {
                    Set<String> asked = new HashSet<>(rules.dangerSigns(week));
                    asked.addAll(sign ? Set.of() : history);
                    if (rules.withImplied(one.findings()).stream().noneMatch(asked::contains)) {
                        unasked.add(row.source() + " " + one.findings().get(0) + " is not asked about");
                    }
                });
            }
        }
        assertNone("are not asked about", unasked);
    }

    @Test
    void whatForbidsExerciseIsNoOrdinaryComplaintAndNoRemark() {
        Set<String> taken = new TreeSet<>();
        for (Row row : LevelTable.rows()) {
            row.cases().stream().filter(one -> one.findings().size() == 1)
                    .filter(one -> row.level() != Level.UNKNOWN && row.level().atLeast(Level.STOP))
                    .map(one -> rules.finding(one.findings().get(0)).orElseThrow())
                    .filter(finding -> finding.kind() != Finding.Kind.SYMPTOM && finding.kind() != Finding.Kind.CONDITION)
                    .forEach(finding -> taken.add(row.source() + " " + finding.id() + " is " + finding.kind()));
        }
        assertNone("are taken too lightly", taken);
    }

    @Test
    void notBeingSureOfBleedingWatersOrMovementsCountsAsYes() {
        for (String sign : List.of("vaginal-bleeding", "fluid-leak", "movements-reduced")) {
            assertThat(rules.checklist().stream().filter(line -> line.covers().contains(sign)))
                    .as("lines that ask for " + sign).isNotEmpty().allMatch(Question::notSureIsYes);
        }
    }

    @Test
    void everyRowOfTheSourcesIsThere() {
        Set<String> sources = new TreeSet<>();
        LevelTable.rows().forEach(row -> sources.add(row.source()));
        assertThat(sources).containsAll(numbered("C", 39)).containsAll(numbered("W", 35)).containsAll(numbered("R", 18))
                .contains("S05", "S06", "S10.18", "S11", "C-none");
    }

    /** A case with a rule it rests on. */
    private record Key(Case one, String rule) {
    }

    private static Map<Key, Set<Integer>> weeksOfEachCase() {
        Map<Key, Set<Integer>> weeks = new LinkedHashMap<>();
        for (Row row : LevelTable.rows()) {
            for (Case one : row.cases()) {
                for (String rule : row.rules()) {
                    Set<Integer> all = weeks.computeIfAbsent(new Key(one, rule), key -> new TreeSet<>());
                    weeks(row.weeks()).forEach(all::add);
                }
            }
        }
        return weeks;
    }

    /** Whether this alternative alone makes its rule fire in the case. */
    private boolean holdsOnly(Alternatives.Alternative one, List<Alternatives.Alternative> all, Case some,
            Map<String, Integer> numbers) {
        return holds(one, some, numbers) && all.stream().noneMatch(other -> other != one && holds(other, some, numbers));
    }

    private boolean holds(Alternatives.Alternative needs, Case some, Map<String, Integer> numbers) {
        return withImplied(some.findings(), numbers).containsAll(needs.findings())
                && some.pain().orElse(-1) >= needs.painFrom() && (some.worse() || !needs.worse());
    }

    /** Whether the other holds whenever the one does, so that nothing could tell them apart. */
    private boolean covers(Alternatives.Alternative other, Alternatives.Alternative one, Map<String, Integer> numbers) {
        return withImplied(names(one.findings(), numbers), numbers).containsAll(other.findings())
                && other.weeks().contains(one.weeks().from()) && other.weeks().contains(one.weeks().to())
                && one.painFrom() >= other.painFrom() && (one.worse() || !other.worse());
    }

    private FindingSet withImplied(List<String> findings, Map<String, Integer> numbers) {
        FindingSet set = new FindingSet(numbers.size());
        rules.withImplied(findings).stream().map(numbers::get).forEach(set::add);
        return set;
    }

    private static List<String> names(FindingSet set, Map<String, Integer> numbers) {
        return numbers.keySet().stream().filter(id -> set.contains(numbers.get(id))).sorted().toList();
    }

    private static List<String> numbered(String letter, int last) {
        return Stream.iterate(1, number -> number + 1).limit(last).map(number -> "%s%02d".formatted(letter, number))
                .toList();
    }

    private static Stream<Integer> weeks(IntRange range) {
        return Stream.iterate(range.from(), week -> week + 1).limit(range.to() - range.from() + 1L);
    }

    private static void assertNone(String what, Iterable<String> wrong) {
        assertThat(wrong).withFailMessage(() -> what + ":\n" + String.join("\n", wrong)).isEmpty();
    }
}
