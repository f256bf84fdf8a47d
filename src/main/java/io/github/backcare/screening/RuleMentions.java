package io.github.backcare.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Which rules speak of which findings. */
final class RuleMentions {
    private static final int[] NONE = {};

    private final Map<String, Integer> numbers;
    private final int[][] rules;
    private final int[] sizes;

    private RuleMentions(Map<String, Integer> numbers) {
        this.numbers = numbers;
        this.rules = new int[numbers.size() + 1][];
        this.sizes = new int[rules.length];
        Arrays.fill(rules, NONE);
    }

    /** The indexes of the rules that name each finding, by its number; last, of those that can fire without any. */
    static int[][] of(List<Rule> rules, Map<String, Integer> numbers) {
        RuleMentions mentions = new RuleMentions(numbers);
        int at = 0;
        for (Rule rule : rules) {
            mentions.note(rule.when(), at);
            if (mentions.needsNone(rule.when())) {
                mentions.add(numbers.size(), at);
            }
            at++;
        }
        for (int i = 0; i < mentions.rules.length; i++) {
            mentions.rules[i] = Arrays.copyOf(mentions.rules[i], mentions.sizes[i]);
        }
        return mentions.rules;
    }

    private void note(Condition condition, int rule) {
        if (condition instanceof Condition.Present present) {
            Integer number = numbers.get(present.finding());
            if (number != null) {
                add(number, rule);
            }
        }
        for (Condition part : parts(condition)) {
            note(part, rule);
        }
    }

    private void add(int number, int rule) {
        int[] known = rules[number];
        int size = sizes[number];
        if (size > 0 && known[size - 1] == rule) {
            return;
        }
        if (size == known.length) {
            known = Arrays.copyOf(known, size * 2 + 1);
            rules[number] = known;
        }
        known[size] = rule;
        sizes[number] = size + 1;
    }

    private boolean needsNone(Condition condition) {
        if (condition instanceof Condition.Any any) {
            for (Condition part : any.parts()) {
                if (needsNone(part)) {
                    return true;
                }
            }
            return false;
        }
        for (Condition part : parts(condition)) {
            if (!needsNone(part)) {
                return false;
            }
        }
        return !(condition instanceof Condition.Present);
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all ? all.parts()
                : condition instanceof Condition.Any any ? any.parts() : List.of();
    }
}
