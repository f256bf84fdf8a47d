package io.github.backcare.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Dangers whose words stand apart, with strange words between: "seeing little sparkly spots". They are looked for only
 * in clauses that tell of no complaint, where nothing else would hear them; they make nothing understood.
 */
final class Scattered {
    private final Finder finder;
    private final Words words;

    Scattered(Finder finder, Words words) {
        this.finder = finder;
        this.words = words;
    }

    /** What is there beside what was found already. */
    List<Match> in(Reading reading, Explained explained) {
        boolean[] spokenFor = new boolean[reading.tokens().size()];
        Stream.of(reading.named(), reading.signals()).flatMap(List::stream).filter(match -> match.size() > 1)
                .forEach(match -> Arrays.stream(match.words()).forEach(word -> spokenFor[word] = true));
        List<Match> scattered = new ArrayList<>();
        for (int s = 0; s < reading.segments().size(); s++) {
            Segment clause = reading.segments().get(s);
            if (!explained.complains(s)) {
                finder.scattered(reading.tokens(), clause).stream()
                        .filter(match -> Arrays.stream(match.words()).noneMatch(word -> spokenFor[word]))
                        .filter(match -> !denied(reading, clause, match)).forEach(scattered::add);
            }
        }
        return scattered;
    }

    /** "No tingling or numbness in the legs": whatever comes after a negative word in such a clause. */
    private boolean denied(Reading reading, Segment clause, Match match) {
        return IntStream.range(clause.from(), match.first())
                .anyMatch(at -> words.isNegative(reading.tokens().get(at)));
    }
}
