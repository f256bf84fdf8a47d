package io.github.backcare.lint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.backcare.content.Element;
import io.github.backcare.content.Position;
import io.github.backcare.content.Problems;
import io.github.backcare.screening.Level;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads vignettes, one JSON object a line; every line's problem is noted at its place. */
public final class VignetteReader {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> TEXTS = Set.of("id", "expected", "why");
    private static final Set<String> LISTS = Set.of("conditions", "symptoms", "acceptable");

    private VignetteReader() {
    }

    /** Reads a file. */
    public static List<Vignette> read(Path file, Problems problems) {
        List<Vignette> vignettes = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    vignette(lines.get(i), new Position(file.toString(), i + 1, 1), vignettes, problems);
                }
            }
        } catch (MalformedInputException e) {
            problems.add(new Position(file.toString(), 1, 1), "the file is not UTF-8 (save it as UTF-8)");
        } catch (IOException e) {
            problems.add(new Position(file.toString(), 1, 1),
                    "the file can't be read (check that it is there and that you may read it)");
        }
        return List.copyOf(vignettes);
    }

    private static void vignette(String line, Position at, List<Vignette> vignettes, Problems problems) {
        try (JsonParser parser = JSON.createParser(line)) {
            Map<String, Object> values = values(parser);
            List<String> texts = new ArrayList<>(list(values, "conditions"));
            texts.addAll(list(values, "symptoms"));
            Level expected = level(text(values, "expected"));
            Set<Level> acceptable = EnumSet.of(expected);
            list(values, "acceptable").forEach(level -> acceptable.add(level(level)));
            vignettes.add(new Vignette(text(values, "id"), week(values), texts, expected, acceptable,
                    text(values, "why"), at));
        } catch (JsonProcessingException e) {
            int column = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getColumnNr());
            problems.add(new Position(at.file(), at.line(), column), "this is not a JSON object (look for a missing "
                    + "quote, comma or brace)");
        } catch (IOException | IllegalArgumentException e) {
            problems.add(at, e.getMessage());
        }
    }

    private static Map<String, Object> values(JsonParser parser) throws IOException {
        Map<String, Object> values = new HashMap<>();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("a JSON object is expected on each line");
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            if (key.equals("week") && token == JsonToken.VALUE_NUMBER_INT) {
                values.put(key, parser.getIntValue());
            } else if (TEXTS.contains(key) && token == JsonToken.VALUE_STRING) {
                values.put(key, parser.getText());
            } else if (LISTS.contains(key) && token == JsonToken.START_ARRAY) {
                values.put(key, strings(key, parser));
            } else {
                throw new IllegalArgumentException("'" + key + "' is not known here or has the wrong type (known: id, "
                        + "week, conditions, symptoms, expected, acceptable, why)");
            }
        }
        return values;
    }

    private static List<String> strings(String key, JsonParser parser) throws IOException {
        List<String> strings = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw new IllegalArgumentException("'" + key + "' lists texts only");
            }
            strings.add(parser.getText());
        }
        return strings;
    }

    private static int week(Map<String, Object> values) {
        if (values.get("week") instanceof Integer week && Content.WEEKS.contains(week)) {
            return week;
        }
        throw new IllegalArgumentException("'week' is missing or not from 1 to 42");
    }

    private static String text(Map<String, Object> values, String key) {
        if (values.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("'" + key + "' is missing");
    }

    private static List<String> list(Map<String, Object> values, String key) {
        return values.get(key) instanceof List<?> list ? list.stream().map(String.class::cast).toList() : List.of();
    }

    private static Level level(String name) {
        return Arrays.stream(Level.values()).filter(level -> Element.nameOf(level).equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no level (known: "
                        + Arrays.stream(Level.values()).map(Element::nameOf).collect(Collectors.joining(", ")) + ")"));
    }
}
