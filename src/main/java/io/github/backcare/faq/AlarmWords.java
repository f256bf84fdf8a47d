package io.github.backcare.faq;

import io.github.backcare.content.Element;
import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import java.util.Set;

/** The words that are never ordinary: pain, blood, numb. */
public final class AlarmWords {

    private AlarmWords() {
    }

    /** The list {@code alarm} of {@code wording.yaml}. */
    public static Set<String> read(YamlText wording, Problems problems) {
        return Set.copyOf(wording.parse(problems).fields().required("alarm").list().stream().map(Element::text)
                .distinct().toList());
    }
}
