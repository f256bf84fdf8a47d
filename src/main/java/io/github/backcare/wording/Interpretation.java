package io.github.backcare.wording;

import java.util.List;
import java.util.OptionalInt;

/**
 * What one text was understood to say. Nothing typed is ignored: what is in none of the lists is a word
 * that says when, where or how much of what is.
 *
 * @param mentions the findings it names, in order, each finding once
 * @param notUnderstood pieces of the text that nothing explains
 * @param ambiguous pieces with several readings
 * @param notCounted pieces that say nothing of today's complaints: denied, past, another's, feared, or circumstances
 * @param pain a pain score 0 to 10 it states, the highest if several
 * @param worse whether it says that her pain is getting worse from session to session
 * @param weeks the weeks of pregnancy it states
 */
public record Interpretation(List<Mention> mentions, List<String> notUnderstood, List<Ambiguity> ambiguous,
        List<String> notCounted, OptionalInt pain, boolean worse, List<SaidWeek> weeks) {

    /** One that states no week and in which all counts. */
    public Interpretation(List<Mention> mentions, List<String> notUnderstood, List<Ambiguity> ambiguous,
            OptionalInt pain, boolean worse) {
        this(mentions, notUnderstood, ambiguous, List.of(), pain, worse, List.of());
    }
}
