package io.github.backcare.screening;

import java.util.List;

/**
 * What a rule made of the answers.
 *
 * @param rule the rule
 * @param state whether it fired
 * @param saw the values it looked at, such as {@code week 26 to 42: 25}
 */
public record Trace(Rule rule, State state, List<String> saw) {

    /** How a rule came out. */
    public enum State {
        FIRED, SILENT, UNDECIDED
    }

    static Trace of(Rule rule, Facts floor, Facts ceiling) {
        State state = rule.when().holds(floor) ? State.FIRED
                : rule.when().holds(ceiling) ? State.UNDECIDED : State.SILENT;
        return new Trace(rule, state, rule.when().leaves().map(leaf -> saw(leaf, floor, ceiling)).distinct().toList());
    }

    private static String saw(Condition leaf, Facts floor, Facts ceiling) {
        if (leaf instanceof Condition.Weeks) {
            return leaf + ": " + floor.week();
        }
        if (leaf instanceof Condition.PainFrom) {
            return leaf + ": " + (floor.pain().isPresent() ? floor.pain().getAsInt() : "not given");
        }
        return leaf + ": " + (leaf.holds(floor) ? "yes" : leaf.holds(ceiling) ? "not known" : "no");
    }
}
