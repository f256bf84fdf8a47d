package io.github.backcare.format;

import io.github.backcare.content.Unprintable;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes JSON, indented, the way Jackson would; loading Jackson for it would take a sixth of a start. */
final class Json {
    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder out = new StringBuilder(1024);
    private int depth;
    private boolean first;

    private Json() {
    }

    /** The text of one object, with a line end. */
    static String object(Consumer<Json> content) {
        Json json = new Json();
        json.braced(content);
        return json.out.append('\n').toString();
    }

    Json put(String name, String value) {
        name(name).quoted(value);
        return this;
    }

    Json put(String name, int value) {
        name(name).out.append(value);
        return this;
    }

    Json put(String name, boolean value) {
        name(name).out.append(value);
        return this;
    }

    Json putNull(String name) {
        name(name).out.append("null");
        return this;
    }

    Json object(String name, Consumer<Json> content) {
        return name(name).braced(content);
    }

    Json strings(String name, Collection<String> values) {
        name(name).out.append('[');
        String separator = " ";
        for (String value : values) {
            out.append(separator);
            quoted(value);
            separator = ", ";
        }
        out.append(" ]");
        return this;
    }

    /** An array of objects, one for each item. */
    <T> Json objects(String name, Collection<T> items, BiConsumer<Json, T> content) {
        name(name).out.append('[');
        String separator = " ";
        for (T item : items) {
            out.append(separator);
            open();
            content.accept(this, item);
            close();
            separator = ", ";
        }
        out.append(" ]");
        return this;
    }

    private Json braced(Consumer<Json> content) {
        open();
        content.accept(this);
        close();
        return this;
    }

    private void open() {
        out.append('{');
        depth++;
        first = true;
    }

    private void close() {
        depth--;
        if (first) {
            out.append(' ');
        } else {
            line();
        }
        out.append('}');
        first = false;
    }

    private void line() {
        out.append('\n');
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }

    private Json name(String name) {
        if (!first) {
            out.append(',');
        }
        first = false;
        line();
        quoted(name);
        out.append(" : ");
        return this;
    }

    private void quoted(String text) {
        out.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c >= 0x7f && Unprintable.isAt(text, i)) {
                out.append(text, done, i);
                escaped(c);
                if (Character.charCount(text.codePointAt(i)) > 1) {
                    escaped(text.charAt(++i));
                }
                done = i + 1;
            }
        }
        out.append(text, done, text.length()).append('"');
    }

    private void escaped(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> out.append("\\u").append(HEX.charAt(c >> 12)).append(HEX.charAt(c >> 8 & 15))
                    .append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
        }
    }
}
