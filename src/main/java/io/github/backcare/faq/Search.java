package io.github.backcare.faq;

import info.debatty.java.stringsimilarity.OptimalStringAlignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the answer to a question asked in other words. A word counts the more, the fewer questions hold it; a
 * question or one of its other wordings counts more than its answer.
 */
public final class Search {
    private static final int NEAR_MISSES = 3;
    /** An answer is good if it explains at least this share of what was asked, and half-good if named with others. */
    private static final double GOOD = 0.5;
    private static final double NEAR = 0.25;
    private static final int TYPO_LENGTH = 5;

    private final List<Indexed> index;
    private final Map<String, Integer> questionsWith = new HashMap<>();

    /** A search over these questions. */
    public Search(Faq faq) {
        index = faq.questions().stream().map(Indexed::of).toList();
        index.forEach(entry -> entry.weights().keySet().forEach(stem -> questionsWith.merge(stem, 1, Integer::sum)));
    }

    /**
     * What a search found.
     *
     * @param best the best answer, if any is good
     * @param near other questions that come close, at most three
     * @param verbatim whether she asked the best question in its own words, and with more than one of them
     */
    public record Found(Optional<Question> best, List<Question> near, boolean verbatim) {
    }

    /** The best answer and its near misses. */
    public Found find(String text) {
        Set<String> asked = new LinkedHashSet<>();
        Stems.of(text).forEach(stem -> asked.add(questionsWith.containsKey(stem) ? stem : corrected(stem)));
        List<Scored> scored = new ArrayList<>();
        for (Indexed entry : index) {
            double share = share(entry, asked);
            if (share >= NEAR) {
                scored.add(new Scored(entry.question(), share + entry.likeness(asked), share));
            }
        }
        // Ties keep the file's order, since the sort is stable.
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        boolean good = !scored.isEmpty() && scored.get(0).share() >= GOOD;
        Optional<Question> best = good ? Optional.of(scored.get(0).question()) : Optional.empty();
        boolean verbatim = asked.size() > 1
                && best.filter(question -> Stems.of(question.question()).containsAll(asked)).isPresent();
        return new Found(best, scored.stream().skip(good ? 1 : 0).limit(NEAR_MISSES).map(Scored::question).toList(),
                verbatim);
    }

    /** How much of what was asked the entry speaks of, 0 to 1. */
    private double share(Indexed entry, Set<String> asked) {
        double all = 0;
        double explained = 0;
        for (String stem : asked) {
            double rarity = Math.log(1 + index.size() / (1.0 + questionsWith.getOrDefault(stem, 0)));
            all += rarity;
            explained += rarity * entry.weights().getOrDefault(stem, 0.0);
        }
        return all == 0 ? 0 : explained / all;
    }

    /** The one known stem a slip away from a long unknown one, or the stem itself. */
    private String corrected(String stem) {
        if (stem.length() < TYPO_LENGTH) {
            return stem;
        }
        var alignment = new OptimalStringAlignment();
        return questionsWith.keySet().stream().filter(known -> Math.abs(known.length() - stem.length()) <= 1)
                .filter(known -> alignment.distance(known, stem) <= 1).min(Comparator.naturalOrder()).orElse(stem);
    }

    private record Scored(Question question, double score, double share) {
    }

    /** A question's stems with their weights, and those of each of its wordings. */
    private record Indexed(Question question, Map<String, Double> weights, List<Set<String>> wordings) {
        private static final double IN_WORDING = 1;
        private static final double IN_TOPIC = 0.5;
        private static final double IN_ANSWER = 0.4;

        static Indexed of(Question question) {
            List<Set<String>> wordings = new ArrayList<>();
            wordings.add(new HashSet<>(Stems.of(question.question())));
            question.also().forEach(other -> wordings.add(new HashSet<>(Stems.of(other))));
            wordings.add(new HashSet<>(Stems.of(question.id())));
            Map<String, Double> weights = new HashMap<>();
            Stems.of(question.answer()).forEach(stem -> weights.put(stem, IN_ANSWER));
            Stems.of(question.topic()).forEach(stem -> weights.merge(stem, IN_TOPIC, Math::max));
            wordings.forEach(wording -> wording.forEach(stem -> weights.put(stem, IN_WORDING)));
            return new Indexed(question, weights, wordings);
        }

        /** How like its nearest wording what was asked is, 0 to 1: shared words of all words. */
        double likeness(Set<String> asked) {
            double nearest = 0;
            for (Set<String> wording : wordings) {
                Set<String> all = new HashSet<>(wording);
                all.addAll(asked);
                long shared = wording.stream().filter(asked::contains).count();
                nearest = Math.max(nearest, all.isEmpty() ? 0 : (double) shared / all.size());
            }
            return nearest;
        }
    }
}
