package io.github.backcare.faq;

import io.github.backcare.content.Element;
import io.github.backcare.content.Fields;
import io.github.backcare.content.Problems;
import io.github.backcare.content.Sources;
import io.github.backcare.content.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code faq.yaml} and a user's own file of the same shape, which may add questions but replace none. */
public final class FaqReader {

    private FaqReader() {
    }

    /** Reads the shipped file first, then any others; problems are collected. */
    public static Faq read(List<YamlText> files, Problems problems) {
        List<Question> questions = new ArrayList<>();
        Map<String, Element> seen = new HashMap<>();
        for (YamlText file : files) {
            Fields fields = file.parse(problems).fields();
            Sources sources = Sources.read(fields);
            for (Element element : fields.required("questions").list()) {
                Question question = question(element, sources, file.shipped());
                Element first = seen.putIfAbsent(question.id(), element);
                if (first != null && !question.id().isEmpty()) {
                    element.problem("the question '" + question.id() + "' is already at " + first.at()
                            + " (choose another id)");
                }
                questions.add(question);
            }
            fields.end();
        }
        return new Faq(List.copyOf(questions));
    }

    private static Question question(Element element, Sources sources, boolean shipped) {
        Fields fields = element.fields();
        Question question = new Question(fields.required("id").id(), fields.required("topic").text(),
                fields.required("question").text(), fields.optional("also").map(Element::texts).orElse(List.of()),
                fields.required("answer").text(), sources.citations(fields.required("sources")), shipped,
                element.at());
        fields.end();
        return question;
    }
}
