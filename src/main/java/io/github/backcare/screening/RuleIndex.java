package io.github.backcare.screening;

import io.github.backcare.pregnancy.GestationalAge;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules arranged for screening: each finding has a number, and leads to the alternatives of which it is the
 * first; so a screening looks only at rules that could fire.
 */
final class RuleIndex {
    private final List<Rule> rules;
    private final List<String> ids;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final FindingSet[] implied;
    private final Entry[][] byFirstFinding;
    private final Entry[] withoutFinding;
    private final FindingSet[] askedInWeek = new FindingSet[GestationalAge.MAX_WEEK + 1];

    RuleIndex(SafetyRules safety) {
        this.rules = safety.rules();
        Set<String> known = new LinkedHashSet<>(safety.findings().keySet());
        safety.findings().values().forEach(finding -> known.addAll(finding.implies()));
        safety.checklist().forEach(question -> known.addAll(question.covers()));
        safety.history().forEach(question -> known.addAll(question.covers()));
        this.ids = List.copyOf(known);
        ids.forEach(id -> numbers.put(id, numbers.size()));
        this.implied = ids.stream().map(id -> setOf(safety.withImplied(List.of(id)))).toArray(FindingSet[]::new);
        List<List<Entry>> first = new ArrayList<>();
        ids.forEach(id -> first.add(new ArrayList<>()));
        List<Entry> without = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            for (Alternatives.Alternative alternative : Alternatives.of(rules.get(rule).when(), numbers)) {
                int number = alternative.findings().next(0);
                (number < 0 ? without : first.get(number)).add(new Entry(rule, rules.get(rule).level(), alternative));
            }
        }
        this.byFirstFinding = first.stream().map(list -> list.toArray(Entry[]::new)).toArray(Entry[][]::new);
        this.withoutFinding = without.toArray(Entry[]::new);
        for (int week = GestationalAge.MIN_WEEK; week <= GestationalAge.MAX_WEEK; week++) {
            Set<String> asked = new LinkedHashSet<>(safety.dangerSigns(week));
            asked.addAll(safety.historyFindings());
            askedInWeek[week] = setOf(asked);
        }
    }

    FindingSet emptySet() {
        return new FindingSet(ids.size());
    }

    /** Adds a finding and all it implies; a finding the rules don't know is left out. */
    void addImplied(FindingSet set, String id) {
        Integer number = numbers.get(id);
        if (number != null) {
            set.addAll(implied[number]);
        }
    }

    /** Adds a finding by itself. */
    void add(FindingSet set, String id) {
        Integer number = numbers.get(id);
        if (number != null) {
            set.add(number);
        }
    }

    /** What must be asked or denied in a week. */
    FindingSet asked(int week) {
        return askedInWeek[week];
    }

    /** The set with all its members imply. */
    FindingSet withImplied(FindingSet set) {
        FindingSet all = set.copy();
        for (int number = set.next(0); number >= 0; number = set.next(number + 1)) {
            all.addAll(implied[number]);
        }
        return all;
    }

    List<String> names(FindingSet set) {
        List<String> names = new ArrayList<>();
        for (int number = set.next(0); number >= 0; number = set.next(number + 1)) {
            names.add(ids.get(number));
        }
        return names;
    }

    /** The maximum level over all rules that fire. */
    Level level(FindingSet present, int week, int pain, boolean worse) {
        Level level = Level.GO;
        for (Entry entry : withoutFinding) {
            level = entry.raise(level, present, week, pain, worse);
        }
        for (int number = present.next(0); number >= 0; number = present.next(number + 1)) {
            for (Entry entry : byFirstFinding[number]) {
                level = entry.raise(level, present, week, pain, worse);
            }
        }
        return level;
    }

    /** The rules that fire, in file order. */
    List<Rule> fired(FindingSet present, int week, int pain, boolean worse) {
        BitSet fired = new BitSet(rules.size());
        for (Entry entry : withoutFinding) {
            fired.set(entry.rule, fired.get(entry.rule) || entry.holds(present, week, pain, worse));
        }
        for (int number = present.next(0); number >= 0; number = present.next(number + 1)) {
            for (Entry entry : byFirstFinding[number]) {
                fired.set(entry.rule, fired.get(entry.rule) || entry.holds(present, week, pain, worse));
            }
        }
        return fired.stream().mapToObj(rules::get).toList();
    }

    private FindingSet setOf(Iterable<String> names) {
        FindingSet set = emptySet();
        names.forEach(name -> add(set, name));
        return set;
    }

    /** One alternative of a rule. */
    private record Entry(int rule, Level level, Alternatives.Alternative needs) {

        Level raise(Level so, FindingSet present, int week, int pain, boolean worse) {
            return !so.atLeast(level) && holds(present, week, pain, worse) ? level : so;
        }

        boolean holds(FindingSet present, int week, int pain, boolean worse) {
            return needs.weeks().contains(week) && pain >= needs.painFrom() && (worse || !needs.worse())
                    && present.containsAll(needs.findings());
        }
    }
}
