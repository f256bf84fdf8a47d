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
 * @param said the words that stood for a finding, for playing back
 * @param notUnderstood pieces of her words that nothing explains
 * @param ambiguous pieces with several readings, still open
 * @param pain her back pain 0 to 10, if given
 * @param trend how it compares with last time, if given
 * @param nothingElse whether she denies every danger sign and condition she did not mention
 * @param agreed whether her midwife or doctor agreed to her exercising
 */
public record Answers(Optional<GestationalAge> age, Map<String, Answer> findings, List<Mention> said,
        List<String> notUnderstood, List<Ambiguity> ambiguous, OptionalInt pain, Optional<Trend> trend,
        boolean nothingElse, boolean agreed) {

    /** Her pain compared with last time. */
    public enum Trend {
        BETTER, SAME, WORSE
    }
}
