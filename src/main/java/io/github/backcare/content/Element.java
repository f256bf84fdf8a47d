package io.github.backcare.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One value of a content file, typed on demand. A value of the wrong type is reported where it stands and
 * read as a harmless default, so that reading goes on to the file's other problems; a missing element has
 * been reported already and stays silent.
 */
public final class Element {
    private static final int MAX_DIGITS = 9;

    private final Value node;
    private final String file;
    private final Problems problems;

    Element(Value node, String file, Problems problems) {
        this.node = node;
        this.file = file;
        this.problems = problems;
    }

    static Element missing(String file, Problems problems) {
        return new Element(null, file, problems);
    }

    /** Where the value starts. */
    public Position at() {
        if (node == null) {
            return new Position(file, 1, 1);
        }
        return new Position(file, node.line(), node.column());
    }

    /** Reports a problem at this value. */
    public void problem(String message) {
        if (node != null) {
            problems.add(at(), message);
        }
    }

    /** Whether this is a plain value rather than a list or a mapping. */
    public boolean isText() {
        return is(Value.Kind.TEXT);
    }

    /** Non-empty text, line breaks folded to spaces; {@code ""} after a problem. */
    public String text() {
        if (is(Value.Kind.TEXT)) {
            String value = node.text().strip();
            if (value.isEmpty()) {
                problem("a text is missing here (write one, or remove the key)");
            }
            return value.replace('\n', ' ');
        }
        problem("a text is expected here, not a " + kind());
        return "";
    }

    /** An id: lower-case words and digits joined by hyphens. */
    public String id() {
        String id = text();
        if (!id.isEmpty() && !isId(id)) {
            problem("'" + id + "' is not an id (lower-case words joined by hyphens, such as cat-cow)");
        }
        return id;
    }

    /** A whole number within the bounds, digits only. */
    public int integer(int least, int most) {
        return integer(text(), least, most);
    }

    private int integer(String text, int least, int most) {
        if (isNumber(text, MAX_DIGITS)) {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        }
        if (!text.isEmpty()) {
            problem("'" + text + "' is not a whole number from " + least + " to " + most);
        }
        return least;
    }

    /** A range {@code 8..10} or a single number, within the bounds. */
    public IntRange range(int least, int most) {
        String text = text();
        int dots = text.indexOf("..");
        if (dots < 0) {
            int value = integer(text, least, most);
            return new IntRange(value, value);
        }
        int from = part(text.substring(0, dots));
        int to = part(text.substring(dots + 2));
        if (from < least || to > most || from > to) {
            problem("'" + text + "' is not a range from " + least + " to " + most + ", such as "
                    + least + ".." + Math.min(most, least + 2));
            return new IntRange(least, least);
        }
        return new IntRange(from, to);
    }

    /** {@code true} or {@code false}, and nothing else. */
    public boolean flag() {
        String text = text();
        if (!text.equals("true") && !text.equals("false") && !text.isEmpty()) {
            problem("'" + text + "' is neither true nor false");
        }
        return text.equals("true");
    }

    /** A duration such as {@code 30s}, {@code 1m30s} or bare seconds, at most an hour. */
    public int seconds() {
        String text = text();
        int minutesEnd = text.indexOf('m');
        String rest = text.substring(minutesEnd + 1);
        int minutes = minutesEnd < 0 ? 0 : part(text.substring(0, minutesEnd));
        int seconds = rest.isEmpty() ? 0 : part(rest.endsWith("s") ? rest.substring(0, rest.length() - 1) : rest);
        if (minutes < 0 || seconds < 0 || minutes * 60 + seconds > 3600) {
            problem("'" + text + "' is not a duration (write 30s or 1m30s, at most an hour)");
            return 0;
        }
        return minutes * 60 + seconds;
    }

    /** One of the enum's constants, written in lower case with hyphens. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()));
    }

    /** One of these constants, written so. */
    public <E extends Enum<E>> E oneOf(List<E> constants) {
        String text = text();
        for (E constant : constants) {
            if (nameOf(constant).equals(text)) {
                return constant;
            }
        }
        if (!text.isEmpty()) {
            problem("'" + text + "' is none of: "
                    + constants.stream().map(Element::nameOf).collect(Collectors.joining(", ")));
        }
        return constants.get(0);
    }

    /** How an enum constant is written in content and JSON: {@code BREATHE_IN} as {@code breathe-in}. */
    public static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The items of a list; empty after a problem. */
    public List<Element> list() {
        if (is(Value.Kind.LIST)) {
            List<Value> values = node.items();
            List<Element> items = new ArrayList<>(values.size());
            for (Value item : values) {
                items.add(new Element(item, file, problems));
            }
            return items;
        }
        problem("a list is expected here, not a " + kind());
        return List.of();
    }

    /** The items of a list of texts. */
    public List<String> texts() {
        return texts(item -> {
            String text = item.text();
            return text.isEmpty() ? List.of() : List.of(text);
        });
    }

    /** What the items of a list stand for, in order; of content that the build has checked, when it is first looked at. */
    public List<String> texts(Function<Element, List<String>> each) {
        return isChecked() ? Later.list(() -> read(each)) : read(each);
    }

    /** What a map that is read from this value says; of content that the build has checked, when it is first looked at. */
    public <V> Map<String, V> map(Function<Element, Map<String, V>> read) {
        return isChecked() ? Later.map(() -> read.apply(this)) : read.apply(this);
    }

    private boolean isChecked() {
        return node != null && node.checked();
    }

    private List<String> read(Function<Element, List<String>> each) {
        List<String> texts = new ArrayList<>();
        list().forEach(item -> texts.addAll(each.apply(item)));
        return List.copyOf(texts);
    }

    /** The items of a list of ids, each once. */
    public List<String> ids() {
        Set<String> seen = new HashSet<>();
        List<String> ids = new ArrayList<>();
        for (Element item : list()) {
            String id = item.id();
            if (!seen.add(id)) {
                item.problem("'" + id + "' stands here twice (remove one)");
            } else if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }

    /** The keys and values of a mapping; empty after a problem. */
    public Fields fields() {
        if (is(Value.Kind.MAPPING)) {
            return new Fields(node.entries(), this, file, problems);
        }
        problem("keys and values are expected here, not a " + kind());
        return new Fields(List.of(), this, file, problems);
    }

    private static boolean isId(String id) {
        if (id.length() > 80 || id.startsWith("-") || id.endsWith("-") || id.contains("--")) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is digits only, at least one and at most so many. */
    private static boolean isNumber(String text, int most) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= most;
    }

    private static int part(String digits) {
        return isNumber(digits, 6) ? Integer.parseInt(digits) : -1;
    }

    String kind() {
        return is(Value.Kind.LIST) ? "list" : is(Value.Kind.MAPPING) ? "mapping" : "text";
    }

    private boolean is(Value.Kind kind) {
        return node != null && node.kind() == kind;
    }
}
