package io.github.backcare.screening;

import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.wording.Ambiguity;
import io.github.backcare.wording.Mention;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All she has said. What is neither in {@code findings} nor denied was not asked.
 *
 * @param age how far she is, if known
 * @param findings her answer for each finding she spoke of or was asked
 * @param heard what was made of her own words
 * @param pain her back pain 0 to 10, if given
 * @param trend how it compares with last time, if given
 * @param nothingElse whether she denies every danger sign and condition she did not mention
 * @param agreement what her midwife or doctor agreed to
 */
public record Answers(Optional<GestationalAge> age, Map<String, Answer> findings, Heard heard,
        OptionalInt pain, Optional<Trend> trend,
        boolean nothingElse, Agreement agreement) {

    /** Her pain compared with last time. */
    public enum Trend {
        BETTER, SAME, WORSE
    }

    /** The words that stood for a finding. */
    public List<Mention> said() {
        return heard.said();
    }

    /** Pieces of her words that nothing explains. */
    public List<String> notUnderstood() {
        return heard.notUnderstood();
    }

    /** Pieces of her words with several readings, still open. */
    public List<Ambiguity> ambiguous() {
        return heard.ambiguous();
    }
}
