package io.github.backcare.screening;

import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.wording.Ambiguity;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Holds her answers against the rules. The level is the maximum over all rules that fire. What is unknown is
 * screened twice, as no (the floor) and as yes (the ceiling); unless the floor is urgent already, or both
 * agree, the outcome is {@code unknown}.
 */
public final class Screener {

    private final SafetyRules rules;
    private final RuleIndex index;

    /** A screener that applies these rules. */
    public Screener(SafetyRules rules) {
        this.rules = rules;
        this.index = new RuleIndex(rules);
    }

    /** The outcome for these answers. */
    public Screening screen(Answers answers) {
        int[] weeks = weeks(answers);
        int pain = answers.pain().orElse(-1);
        boolean worse = isWorse(answers);
        FindingSet present = present(answers);
        FindingSet unmentioned = unmentioned(answers, weeks, present);
        FindingSet possible = possible(answers, present, unmentioned);
        // Without an age the floor is what holds in every week and the ceiling what holds in any.
        int mildestWeek = weeks[0];
        Level floor = Level.EMERGENCY;
        Level ceiling = Level.GO;
        for (int week : weeks) {
            Level low = index.level(present, week, pain, worse);
            if (!low.atLeast(floor)) {
                floor = low;
                mildestWeek = week;
            }
            ceiling = ceiling.max(possible == present ? low : index.level(possible, week, pain, worse));
        }
        if (!answers.notUnderstood().isEmpty()) {
            // Words nobody understood could mean anything.
            ceiling = Level.EMERGENCY;
        }
        boolean asked = answers.nothingElse() || unmentioned.next(0) < 0;
        return new Screening(answers, settle(floor, ceiling, asked && answers.age().isPresent()), floor,
                new Evidence(index, present, unmentioned, mildestWeek, pain, worse), rules);
    }

    /** What each rule made of the answers, in file order; without an age, as in week 20. */
    public List<Trace> explain(Answers answers) {
        int week = answers.age().map(GestationalAge::week).orElse(20);
        FindingSet present = present(answers);
        FindingSet possible = possible(answers, present, unmentioned(answers, weeks(answers), present));
        Facts floor = facts(week, present, answers);
        Facts ceiling = facts(week, possible, answers);
        return rules.rules().stream().map(rule -> Trace.of(rule, floor, ceiling)).toList();
    }

    /** The level, where {@code complete} says that everything that clears someone was asked. */
    private static Level settle(Level floor, Level ceiling, boolean complete) {
        if (floor.atLeast(Level.URGENT)) {
            return floor;
        }
        return floor == ceiling && (complete || floor.atLeast(Level.STOP)) ? floor : Level.UNKNOWN;
    }

    private FindingSet present(Answers answers) {
        FindingSet present = index.emptySet();
        for (Map.Entry<String, Answer> entry : answers.findings().entrySet()) {
            if (entry.getValue() == Answer.YES) {
                index.addImplied(present, entry.getKey());
            }
        }
        return present;
    }

    /** What has to be asked or denied in these weeks and was not spoken of. */
    private FindingSet unmentioned(Answers answers, int[] weeks, FindingSet present) {
        FindingSet unmentioned = index.asked(weeks[0]).copy();
        for (int i = 1; i < weeks.length; i++) {
            unmentioned.addAll(index.asked(weeks[i]));
        }
        unmentioned.removeAll(present);
        for (Map.Entry<String, Answer> entry : answers.findings().entrySet()) {
            if (entry.getValue() != Answer.YES) {
                index.remove(unmentioned, entry.getKey());
            }
        }
        return unmentioned;
    }

    private FindingSet possible(Answers answers, FindingSet present, FindingSet unmentioned) {
        if (answers.nothingElse() && answers.ambiguous().isEmpty()
                && !answers.findings().containsValue(Answer.UNKNOWN)) {
            // Nothing is open, so the ceiling is the floor.
            return present;
        }
        FindingSet possible = present.copy();
        for (Map.Entry<String, Answer> entry : answers.findings().entrySet()) {
            if (entry.getValue() == Answer.UNKNOWN) {
                index.add(possible, entry.getKey());
            }
        }
        for (Ambiguity ambiguity : answers.ambiguous()) {
            for (Ambiguity.Reading reading : ambiguity.readings()) {
                index.add(possible, reading.finding());
            }
        }
        if (!answers.nothingElse()) {
            possible.addAll(unmentioned);
        }
        return index.withImplied(possible);
    }

    private Facts facts(int week, FindingSet findings, Answers answers) {
        return new Facts(week, new HashSet<>(index.names(findings)), answers.pain(), isWorse(answers));
    }

    private static int[] weeks(Answers answers) {
        if (answers.age().isPresent()) {
            return new int[] {answers.age().get().week()};
        }
        int[] every = new int[GestationalAge.MAX_WEEK - GestationalAge.MIN_WEEK + 1];
        Arrays.setAll(every, i -> GestationalAge.MIN_WEEK + i);
        return every;
    }

    private static boolean isWorse(Answers answers) {
        return answers.trend().isPresent() && answers.trend().get() == Answers.Trend.WORSE;
    }
}
