package io.github.backcare.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys and values of one mapping. Duplicate keys are reported on reading, unknown ones by {@link #end}. */
public final class Fields {
    private final Map<String, Element> values = new LinkedHashMap<>();
    private final Map<String, Element> keys = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final Element whole;
    private final String file;
    private final Problems problems;

    Fields(List<Value.Entry> entries, Element whole, String file, Problems problems) {
        this.whole = whole;
        this.file = file;
        this.problems = problems;
        for (Value.Entry entry : entries) {
            Element key = new Element(entry.key(), file, problems);
            String name = key.isText() ? key.text() : "";
            if (name.isEmpty()) {
                key.problem("a key must be a plain word");
            } else if (values.containsKey(name)) {
                key.problem("the key '" + name + "' stands here twice (remove one)");
            } else {
                keys.put(name, key);
                values.put(name, new Element(entry.value(), file, problems));
            }
        }
    }

    /** Where the mapping starts. */
    public Position at() {
        return whole.at();
    }

    /** The key's value; if there is none, that is reported and the element stays silent. */
    public Element required(String key) {
        asked.add(key);
        Element value = values.get(key);
        if (value == null) {
            whole.problem("'" + key + "' is missing (add " + key + ": ...)");
            return Element.missing(file, problems);
        }
        return value;
    }

    /** The key's value, if it is there. */
    public Optional<Element> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** Every key with its value, in file order, for mappings whose keys are free. */
    public Map<String, Element> all() {
        asked.addAll(values.keySet());
        return new LinkedHashMap<>(values);
    }

    /** Reports each key that nothing asked for. */
    public void end() {
        for (Map.Entry<String, Element> key : keys.entrySet()) {
            if (!asked.contains(key.getKey())) {
                key.getValue().problem("the key '" + key.getKey() + "' is not known here (known: "
                        + String.join(", ", asked) + ")");
            }
        }
    }
}
