package io.github.backcare.screening;

import io.github.backcare.wording.Ambiguity;
import io.github.backcare.wording.Interpretation;
import io.github.backcare.wording.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * What was made of her own words.
 *
 * @param said the words that stood for a finding, for playing back
 * @param notUnderstood pieces that nothing explains
 * @param ambiguous pieces with several readings, still open
 * @param notCounted pieces that were taken to say nothing of today's complaints
 */
public record Heard(List<Mention> said, List<String> notUnderstood, List<Ambiguity> ambiguous, List<String> notCounted) {
    /** She has said nothing in her own words. */
    public static final Heard NOTHING = new Heard(List.of(), List.of(), List.of(), List.of());

    /** With what another text was understood to say. */
    Heard with(Interpretation words) {
        return new Heard(joined(said, words.mentions()), joined(notUnderstood, words.notUnderstood()),
                joined(ambiguous, words.ambiguous()), joined(notCounted, words.notCounted()));
    }

    /** With these pieces as well not understood. */
    Heard doubting(List<String> pieces) {
        return new Heard(said, joined(notUnderstood, pieces), ambiguous, notCounted);
    }

    /** Without what was not understood, which she is about to say in other words. */
    Heard withoutNotUnderstood() {
        return new Heard(said, List.of(), ambiguous, notCounted);
    }

    /** With an ambiguity settled: it meant these findings. */
    Heard settled(Ambiguity settled, List<String> findings) {
        return new Heard(joined(said, findings.stream().map(id -> new Mention(id, settled.said())).toList()), notUnderstood,
                ambiguous.stream().filter(other -> other != settled).toList(), notCounted);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }
}
