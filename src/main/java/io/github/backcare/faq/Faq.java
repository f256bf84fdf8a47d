package io.github.backcare.faq;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything {@code faq.yaml} says.
 *
 * @param questions every question, in file order
 */
public record Faq(List<Question> questions) {

    /** The question of this id. */
    public Optional<Question> byId(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The questions by topic, topics in the order in which they first appear. */
    public Map<String, List<Question>> byTopic() {
        return questions.stream()
                .collect(Collectors.groupingBy(Question::topic, LinkedHashMap::new, Collectors.toList()));
    }
}
