package io.github.backcare.cli;

import io.github.backcare.format.Days;
import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Question;
import io.github.backcare.screening.SafetyRules;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks about standing conditions: each of them, or only whether what she said some weeks ago is still so. */
final class HistoryQuestions {
    private final QuestionList questions;
    private final SafetyRules rules;

    HistoryQuestions(QuestionList questions, SafetyRules rules) {
        this.questions = questions;
        this.rules = rules;
    }

    /** An answer for each question, or nothing if she goes back. */
    Optional<Map<Question, Answer>> ask(Optional<LocalDate> deniedBefore) {
        if (deniedBefore.isPresent()) {
            String topics = rules.history().stream().map(Question::topic).collect(Collectors.joining("; "));
            Optional<Answer> still = questions.yesOrNo("On " + Days.words(deniedBefore.get()) + " you had none of "
                    + "these, but for what your profile keeps: " + topics + ". Still none of these?");
            if (still.isEmpty()) {
                return Optional.empty();
            }
            if (still.get() == Answer.YES) {
                Map<Question, Answer> none = new LinkedHashMap<>();
                rules.history().forEach(question -> none.put(question, Answer.NO));
                return Optional.of(none);
            }
        }
        return questions.ask("Your health and this pregnancy: is any of this true?", rules.history());
    }
}
