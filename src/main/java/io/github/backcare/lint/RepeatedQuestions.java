package io.github.backcare.lint;

import io.github.backcare.content.Problems;
import io.github.backcare.faq.Question;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The same wording under two questions: a search could find only one of them. */
final class RepeatedQuestions implements Check {

    @Override
    public void check(Content content, Problems problems) {
        Map<String, Question> first = new HashMap<>();
        for (Question question : content.faq().questions()) {
            Stream.concat(Stream.of(question.question()), question.also().stream()).forEach(wording -> {
                Question known = first.putIfAbsent(wording.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                        .strip(), question);
                if (known != null) {
                    problems.add(question.at(), "the question '" + question.id() + "' asks \"" + wording + "\", as '"
                            + known.id() + "' at " + known.at() + " does (leave it with one of them)");
                }
            });
        }
    }
}
