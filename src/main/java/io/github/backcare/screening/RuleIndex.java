package io.github.backcare.screening;

import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.wording.Finding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules arranged for screening: each finding has a number, and leads to the alternatives of which it is the
 * first; so a screening looks only at rules that could fire. What a finding leads to is worked out when the finding is
 * first met, since a single screening meets few of them; that gives the same each time, so threads need not agree.
 */
final class RuleIndex {
    private final SafetyRules safety;
    private final List<Rule> rules;
    private final List<String> ids;
    private final Map<String, Integer> numbers;
    private final FindingSet[] implied;
    /** The rules that speak of each finding, then those that can fire without any, in file order. */
    private final int[][] speakingOf;
    private final Entry[][] byFirstFinding;
    private final Entry[] withoutFinding;
    private final FindingSet[] askedInWeek = new FindingSet[GestationalAge.MAX_WEEK + 1];

    RuleIndex(SafetyRules safety) {
        this.safety = safety;
        this.rules = safety.rules();
        this.numbers = new HashMap<>();
        this.ids = new ArrayList<>(safety.findings().size());
        know(safety.findings().keySet());
        for (Finding finding : safety.findings().values()) {
            know(finding.implies());
        }
        for (Question question : safety.checklist()) {
            know(question.covers());
        }
        for (Question question : safety.history()) {
            know(question.covers());
        }
        this.implied = new FindingSet[ids.size()];
        this.byFirstFinding = new Entry[ids.size()][];
        this.speakingOf = RuleMentions.of(rules, numbers);
        this.withoutFinding = entries(-1, speakingOf[ids.size()]);
    }

    private void know(Iterable<String> more) {
        for (String id : more) {
            if (numbers.putIfAbsent(id, ids.size()) == null) {
                ids.add(id);
            }
        }
    }

    /** The alternatives of these rules whose first finding has the given number, or that have none for -1. */
    private Entry[] entries(int first, int[] among) {
        List<Entry> entries = new ArrayList<>();
        for (int rule : among) {
            for (Alternatives.Alternative alternative : Alternatives.of(rules.get(rule).when(), numbers)) {
                if (alternative.findings().next(0) == first) {
                    entries.add(new Entry(rule, rules.get(rule).level(), alternative));
                }
            }
        }
        return entries.toArray(new Entry[0]);
    }

    private Entry[] startingWith(int number) {
        Entry[] entries = byFirstFinding[number];
        if (entries == null) {
            entries = entries(number, speakingOf[number]);
            byFirstFinding[number] = entries;
        }
        return entries;
    }

    private FindingSet implied(int number) {
        FindingSet all = implied[number];
        if (all == null) {
            all = setOf(safety.withImplied(List.of(ids.get(number))));
            implied[number] = all;
        }
        return all;
    }

    FindingSet emptySet() {
        return new FindingSet(ids.size());
    }

    /** Adds a finding and all it implies; a finding the rules don't know is left out. */
    void addImplied(FindingSet set, String id) {
        Integer number = numbers.get(id);
        if (number != null) {
            set.addAll(implied(number));
        }
    }

    /** Adds a finding by itself. */
    void add(FindingSet set, String id) {
        Integer number = numbers.get(id);
        if (number != null) {
            set.add(number);
        }
    }

    /** Takes a finding out by itself. */
    void remove(FindingSet set, String id) {
        Integer number = numbers.get(id);
        if (number != null) {
            set.remove(number);
        }
    }

    /** What must be asked or denied in a week. */
    FindingSet asked(int week) {
        FindingSet asked = askedInWeek[week];
        if (asked == null) {
            asked = setOf(safety.dangerSigns(week));
            asked.addAll(setOf(safety.historyFindings()));
            askedInWeek[week] = asked;
        }
        return asked;
    }

    /** The set with all its members imply. */
    FindingSet withImplied(FindingSet set) {
        FindingSet all = set.copy();
        for (int number = set.next(0); number >= 0; number = set.next(number + 1)) {
            all.addAll(implied(number));
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
            for (Entry entry : startingWith(number)) {
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
            for (Entry entry : startingWith(number)) {
                fired.set(entry.rule, fired.get(entry.rule) || entry.holds(present, week, pain, worse));
            }
        }
        return fired.stream().mapToObj(rules::get).toList();
    }

    private FindingSet setOf(Iterable<String> names) {
        FindingSet set = emptySet();
        for (String name : names) {
            add(set, name);
        }
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
