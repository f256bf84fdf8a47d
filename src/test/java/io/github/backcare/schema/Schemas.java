package io.github.backcare.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The schemas that ship with the program, and what they say of a value. */
final class Schemas {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Schemas() {
    }

    static JsonNode tree(String name) {
        try (var in = Schemas.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> problems(String name, JsonNode value) {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(tree(name));
        return schema.validate(value).stream().map(ValidationMessage::getMessage).toList();
    }
}
