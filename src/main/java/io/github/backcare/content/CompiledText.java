package io.github.backcare.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the {@link Compiled} form of content files. */
public final class CompiledText {
    private static final int MOST = 0xffff;

    private CompiledText() {
    }

    /** The name of a file's compiled form. */
    public static String nameOf(String yaml) {
        return yaml + ".bin";
    }

    /**
     * The form of a text.
     *
     * @throws ContentException if it cannot be parsed
     */
    public static byte[] of(YamlText text) {
        Problems problems = new Problems();
        Value root = text.parsed(problems);
        problems.throwIfAny();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(YamlText.digest().digest(text.bytes()));
        write(root, out);
        return out.toByteArray();
    }

    private static void write(Value value, ByteArrayOutputStream out) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        number(value.line(), body);
        number(value.column(), body);
        byte kind;
        if (value.kind() == Value.Kind.TEXT) {
            boolean latin = value.text().chars().allMatch(c -> c <= 0xff);
            kind = latin ? Compiled.LATIN_TEXT : Compiled.UTF_8_TEXT;
            body.writeBytes(value.text().getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        } else if (value.kind() == Value.Kind.LIST) {
            kind = Compiled.LIST;
            value.items().forEach(item -> write(item, body));
        } else {
            kind = Compiled.MAPPING;
            for (Value.Entry entry : value.entries()) {
                write(entry.key(), body);
                write(entry.value(), body);
            }
        }
        out.write(kind);
        size(body.size(), out);
        out.writeBytes(body.toByteArray());
    }

    private static void number(int number, ByteArrayOutputStream out) {
        int kept = Math.min(number, MOST);
        out.write(kept >> 8);
        out.write(kept);
    }

    private static void size(int size, ByteArrayOutputStream out) {
        int left = size;
        while (left > 0x7f) {
            out.write(left | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }
}
