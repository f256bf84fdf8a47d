package io.github.backcare.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes JSON, indented, without checked exceptions: it goes to memory first. */
final class Json {
    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The text of one object, with a line end. */
    static String object(Consumer<Json> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            generator.useDefaultPrettyPrinter();
            Json json = new Json(generator);
            json.braced(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    Json put(String name, String value) {
        return io(() -> generator.writeStringField(name, value));
    }

    Json put(String name, int value) {
        return io(() -> generator.writeNumberField(name, value));
    }

    Json put(String name, boolean value) {
        return io(() -> generator.writeBooleanField(name, value));
    }

    Json putNull(String name) {
        return io(() -> generator.writeNullField(name));
    }

    Json object(String name, Consumer<Json> content) {
        io(() -> generator.writeFieldName(name));
        return braced(content);
    }

    Json strings(String name, Collection<String> values) {
        return io(() -> {
            generator.writeArrayFieldStart(name);
            for (String value : values) {
                generator.writeString(value);
            }
            generator.writeEndArray();
        });
    }

    /** An array of objects, one for each item. */
    <T> Json objects(String name, Collection<T> items, BiConsumer<Json, T> content) {
        io(() -> generator.writeArrayFieldStart(name));
        items.forEach(item -> braced(json -> content.accept(json, item)));
        return io(generator::writeEndArray);
    }

    private Json braced(Consumer<Json> content) {
        io(generator::writeStartObject);
        content.accept(this);
        return io(generator::writeEndObject);
    }

    private Json io(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private interface Write {
        void run() throws IOException;
    }
}
