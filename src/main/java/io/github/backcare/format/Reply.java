package io.github.backcare.format;

import io.github.backcare.faq.Question;
import io.github.backcare.screening.Worry;
import java.util.List;
import java.util.Optional;

/**
 * What a question is answered with.
 *
 * @param asked what she typed
 * @param worry set if it sounds like a symptom; then it comes first
 * @param best the best answer, if any is good
 * @param near other questions that come close
 */
public record Reply(String asked, Optional<Worry> worry, Optional<Question> best, List<Question> near) {
}
