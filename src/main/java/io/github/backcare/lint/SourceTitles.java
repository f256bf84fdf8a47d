package io.github.backcare.lint;

import io.github.backcare.content.Element;
import io.github.backcare.content.Fields;
import io.github.backcare.content.Problems;
import io.github.backcare.content.YamlText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A source that different files describe differently. */
final class SourceTitles implements Check {

    @Override
    public void check(Content content, Problems problems) {
        Map<String, Described> first = new HashMap<>();
        for (YamlText file : content.files()) {
            // Read already, and found in order; only the places are new.
            List<Element> sources = file.parse(new Problems()).fields().optional("sources").map(Element::list)
                    .orElse(List.of());
            for (Element element : sources) {
                Described described = Described.of(element);
                Described known = first.putIfAbsent(described.id(), described);
                if (known != null && !known.sameAs(described)) {
                    problems.add(element.at(), "the source '" + described.id() + "' is described differently at "
                            + known.element().at() + " (give both the same title, publisher, year and url)");
                }
            }
        }
    }

    private record Described(String id, List<String> description, Element element) {
        private static final List<String> KEYS = List.of("title", "publisher", "year", "url");

        static Described of(Element element) {
            Fields fields = element.fields();
            return new Described(fields.required("id").text(),
                    KEYS.stream().map(key -> fields.optional(key).map(Element::text).orElse("")).toList(), element);
        }

        boolean sameAs(Described other) {
            return Objects.equals(description, other.description);
        }
    }
}
