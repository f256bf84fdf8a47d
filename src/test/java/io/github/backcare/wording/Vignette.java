package io.github.backcare.wording;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.backcare.screening.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A case with the levels it may come to.
 *
 * @param id stable id
 * @param week completed weeks
 * @param texts conditions, then symptoms, in her own words
 * @param acceptable the levels that will do
 * @param why what it proves
 */
record Vignette(String id, int week, List<String> texts, Set<Level> acceptable, String why) {
    private static final JsonFactory JSON = new JsonFactory();

    /** The cases of a file, one JSON object a line. */
    static List<Vignette> read(String file) {
        return HerWords.lines(file).stream().map(Vignette::of).toList();
    }

    /** The mildest level that will do; unknown is treated as stop. */
    Level mildest() {
        return acceptable.stream().map(level -> level == Level.UNKNOWN ? Level.STOP : level)
                .reduce(Level.EMERGENCY, (one, other) -> one.atLeast(other) ? other : one);
    }

    private static Vignette of(String line) {
        String id = "";
        int week = 0;
        List<String> conditions = List.of();
        List<String> symptoms = List.of();
        EnumSet<Level> acceptable = EnumSet.noneOf(Level.class);
        String why = "";
        try (JsonParser parser = JSON.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                switch (key) {
                    case "id" -> id = parser.getText();
                    case "week" -> week = parser.getIntValue();
                    case "conditions" -> conditions = texts(parser);
                    case "symptoms" -> symptoms = texts(parser);
                    case "acceptable" -> texts(parser).forEach(name -> acceptable.add(HerWords.level(name)));
                    case "why" -> why = parser.getText();
                    default -> parser.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> texts = new ArrayList<>(conditions);
        texts.addAll(symptoms);
        return new Vignette(id, week, texts, acceptable, why);
    }

    private static List<String> texts(JsonParser parser) throws IOException {
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            texts.add(parser.getText());
        }
        return texts;
    }
}
