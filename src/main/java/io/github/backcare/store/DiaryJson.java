package io.github.backcare.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A diary entry as one line of JSON, and back. */
public final class DiaryJson {
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().highestNonEscapedChar(0x7f).build();

    private DiaryJson() {
    }

    /** The entry on one line, without a line end. */
    public static String line(DiaryEntry entry) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(entry, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The entries as an array, with a line end. */
    public static String array(List<DiaryEntry> entries) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (DiaryEntry entry : entries) {
                write(entry, json);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The one character beyond the letters that Jackson never escapes; it can only stand inside a text.
        return text.append('\n').toString().replace("\u007f", "\\u007F");
    }

    private static void write(DiaryEntry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("at", entry.at().toString());
        json.writeNumberField("week", entry.week());
        json.writeNumberField("seconds", entry.seconds());
        json.writeNumberField("planned", entry.planned());
        json.writeArrayFieldStart("done");
        for (String id : entry.done()) {
            json.writeString(id);
        }
        json.writeEndArray();
        if (entry.painBefore().isPresent()) {
            json.writeNumberField("painBefore", entry.painBefore().getAsInt());
        }
        if (entry.painAfter().isPresent()) {
            json.writeNumberField("painAfter", entry.painAfter().getAsInt());
        }
        json.writeStringField("ended", entry.ended());
        json.writeEndObject();
    }

    /** The entry a line holds; nothing if the line is damaged. Fields of a later version are passed over. */
    static Optional<DiaryEntry> parse(String line) {
        try (JsonParser json = FACTORY.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            Draft draft = new Draft();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                if (field == null) {
                    throw new IOException("a list where a value should be");
                }
                json.nextToken();
                draft.read(field, json);
            }
            return json.nextToken() == null ? draft.entry() : Optional.empty();
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static final class Draft {
        private OffsetDateTime at;
        private int week;
        private int seconds;
        private int planned;
        private final List<String> done = new ArrayList<>();
        private OptionalInt before = OptionalInt.empty();
        private OptionalInt after = OptionalInt.empty();
        private String ended = "";

        void read(String field, JsonParser json) throws IOException {
            switch (field) {
                case "at" -> at = OffsetDateTime.parse(json.getText());
                case "week" -> week = json.getIntValue();
                case "seconds" -> seconds = json.getIntValue();
                case "planned" -> planned = json.getIntValue();
                case "done" -> readDone(json);
                case "painBefore" -> before = OptionalInt.of(json.getIntValue());
                case "painAfter" -> after = OptionalInt.of(json.getIntValue());
                case "ended" -> ended = json.getText();
                default -> json.skipChildren();
            }
        }

        private void readDone(JsonParser json) throws IOException {
            if (json.currentToken() != JsonToken.START_ARRAY) {
                throw new IOException("done is no list");
            }
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                done.add(json.getText());
            }
        }

        Optional<DiaryEntry> entry() {
            boolean possible = at != null && isScore(before) && isScore(after) && seconds >= 0;
            return possible ? Optional.of(new DiaryEntry(at, week, seconds, planned, List.copyOf(done), before, after,
                    ended)) : Optional.empty();
        }

        private static boolean isScore(OptionalInt pain) {
            return pain.isEmpty() || pain.getAsInt() >= 0 && pain.getAsInt() <= 10;
        }
    }
}
