package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
        Comparator<Match> longestAndGravest = Comparator
                .comparingInt((Match match) -> -(int) Arrays.stream(match.words()).filter(carries).count())
                .thenComparing(match -> !match.names())
                .thenComparingInt(match -> -match.size())
                .thenComparingInt(Match::rank)
                .thenComparingInt(match -> match.first() - match.last())
                .thenComparing(match -> !match.exact())
                .thenComparingInt(Match::first);
        Selection selection = new Selection(carries);
        Set<List<Integer>> exact = new HashSet<>();
        matches.stream().filter(Match::exact).filter(match -> match.finding() != null)
                .forEach(match -> exact.add(words(match)));
        // Where a phrase stands as it is written, no other phrase is read into the same words.
        matches.stream().filter(match -> match.exact() || !exact.contains(words(match)))
                .sorted(longestAndGravest).forEach(selection::consider);
        selection.chosen.sort(Comparator.comparingInt(Match::first).thenComparingInt(Match::last));
        return List.copyOf(selection.chosen);
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
