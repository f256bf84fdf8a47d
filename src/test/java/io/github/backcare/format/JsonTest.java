package io.github.backcare.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.backcare.content.Unprintable;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our JSON against Jackson's. */
class JsonTest {

    @Test
    void everyAsciiCharacterIsWrittenAsJacksonWritesIt() throws IOException {
        StringBuilder ascii = new StringBuilder();
        for (char c = 0; c < 0x7f; c++) {
            ascii.append(c);
        }
        assertThat(Json.object(json -> json.put("text", ascii.toString())))
                .isEqualTo(jackson(out -> out.writeStringField("text", ascii.toString())));
    }

    @Test
    void everyCharacterIsReadBackAndTheUnseenOnesAreEscaped() throws IOException {
        StringBuilder every = new StringBuilder();
        for (int c = 0; c <= 0xe1000; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                every.appendCodePoint(c);
            }
        }
        String json = Json.object(out -> out.put("text", every.toString()));
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            parser.nextToken();
            assertThat(parser.nextTextValue()).isEqualTo(every.toString());
        }
        assertThat(Unprintable.firstIn(json, true)).isEqualTo(-1);
        assertThat(json).contains("\\u202E", "\\u001B", "\\uDB40\\uDC41", "\u00e8\u00e9\u00ea");
    }

    @Test
    void nestingIsLaidOutAsJacksonLaysItOut() throws IOException {
        String ours = Json.object(json -> json.put("number", 7).put("yes", true).putNull("nothing")
                .strings("none", List.of()).strings("two", List.of("a", "b"))
                .objects("empty", List.of(), (item, value) -> { })
                .objects("items", List.of("x", "y"), (item, value) -> item.put("id", value)
                        .object("inner", inner -> inner.put("n", 1)))
                .object("bare", bare -> { }).put("last", "z"));
        assertThat(ours).isEqualTo(jackson(out -> {
            out.writeNumberField("number", 7);
            out.writeBooleanField("yes", true);
            out.writeNullField("nothing");
            strings(out, "none");
            strings(out, "two", "a", "b");
            strings(out, "empty");
            out.writeArrayFieldStart("items");
            for (String value : List.of("x", "y")) {
                out.writeStartObject();
                out.writeStringField("id", value);
                out.writeObjectFieldStart("inner");
                out.writeNumberField("n", 1);
                out.writeEndObject();
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeObjectFieldStart("bare");
            out.writeEndObject();
            out.writeStringField("last", "z");
        }));
    }

    private static void strings(JsonGenerator out, String name, String... values) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private static String jackson(Fields fields) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.useDefaultPrettyPrinter();
            out.writeStartObject();
            fields.write(out);
            out.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private interface Fields {
        void write(JsonGenerator out) throws IOException;
    }
}
