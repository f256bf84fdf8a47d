package io.github.backcare.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The sources a content file lists, and the citations that point to them. */
public final class Sources {
    private final Map<String, Source> byId = new LinkedHashMap<>();

    /** Reads the file's {@code sources:} list. */
    public static Sources read(Fields file) {
        Sources sources = new Sources();
        for (Element element : file.required("sources").list()) {
            Fields fields = element.fields();
            String id = fields.required("id").id();
            Source source = new Source(id, fields.required("title").text(), fields.required("publisher").text(),
                    fields.optional("year").map(year -> OptionalInt.of(year.integer(1900, 2100)))
                            .orElse(OptionalInt.empty()),
                    fields.optional("url").map(Sources::url));
            fields.end();
            if (sources.byId.putIfAbsent(id, source) != null) {
                element.problem("the source '" + id + "' stands here twice (remove one)");
            }
        }
        return sources;
    }

    /** Reads a {@code sources:} list of citations; a statement without a source is a problem. */
    public List<Citation> citations(Element list) {
        List<Citation> citations = new ArrayList<>();
        List<Element> elements = list.list();
        if (elements.isEmpty()) {
            list.problem("no source is given (say where this comes from)");
        }
        for (Element element : elements) {
            Fields fields = element.fields();
            Element id = fields.required("id");
            String item = fields.required("item").text();
            fields.end();
            String cited = id.text();
            Source source = byId.get(cited);
            if (source != null) {
                citations.add(new Citation(source, item));
            } else if (!cited.isEmpty()) {
                id.problem("the source '" + cited + "' is not in this file's list of sources (add it there)");
            }
        }
        return List.copyOf(citations);
    }

    /** All sources of the file, in its order. */
    public List<Source> all() {
        return List.copyOf(byId.values());
    }

    private static String url(Element element) {
        String url = element.text();
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            element.problem("'" + url + "' is not a web address (it starts with https://)");
        }
        return url;
    }
}
