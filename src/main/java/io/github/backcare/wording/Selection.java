package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Chooses among overlapping matches: the longest and gravest first. A mild one hides a grave one only if it holds
 * all of its words.
 */
final class Selection {
    private final Map<Integer, List<Match>> chosenAt = new HashMap<>();
    private final List<Match> chosen = new ArrayList<>();

    private final IntPredicate carries;

    private Selection(IntPredicate carries) {
        this.carries = carries;
    }

    /**
     * The matches to believe, in the order of the text.
     *
     * @param carries whether a word counts for a match's length; small ones do not
     */
    static List<Match> choose(List<Match> matches, IntPredicate carries) {
        Selection selection = new Selection(carries);
        Set<List<Integer>> exact = new HashSet<>();
        matches.stream().filter(Match::exact).filter(match -> match.finding() != null)
                .forEach(match -> exact.add(words(match)));
        // Where a phrase stands as it is written, no other phrase is read into the same words.
        matches.stream().filter(match -> match.exact() || !exact.contains(words(match)))
                .sorted((one, other) -> order(one, other, carries)).forEach(selection::consider);
        selection.chosen.sort(Selection::inText);
        return List.copyOf(selection.chosen);
    }

    /** The longest and gravest first. Comparators made of others would be slow where the JVM has just started. */
    private static int order(Match one, Match other, IntPredicate carries) {
        int[] order = {length(other, carries) - length(one, carries), Boolean.compare(other.names(), one.names()),
            other.size() - one.size(), one.rank() - other.rank(),
            one.first() - one.last() - (other.first() - other.last()), Boolean.compare(other.exact(), one.exact()),
            one.first() - other.first()};
        for (int difference : order) {
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int length(Match match, IntPredicate carries) {
        int length = 0;
        for (int word : match.words()) {
            length += carries.test(word) ? 1 : 0;
        }
        return length;
    }

    private static int inText(Match one, Match other) {
        return one.first() == other.first() ? one.last() - other.last() : one.first() - other.first();
    }

    private static List<Integer> words(Match match) {
        return Arrays.stream(match.words()).boxed().toList();
    }

    private void consider(Match match) {
        for (int word : match.words()) {
            for (Match other : chosenAt.getOrDefault(word, List.of())) {
                boolean hidden = Arrays.stream(match.words()).filter(carries).allMatch(other::holds)
                        && Arrays.stream(match.words()).anyMatch(carries) || other.covers(match);
                boolean yields = !match.grave() || !match.exact();
                if (hidden || yields) {
                    return;
                }
            }
        }
        chosen.add(match);
        for (int word : match.words()) {
            chosenAt.computeIfAbsent(word, key -> new ArrayList<>(1)).add(match);
        }
    }
}
