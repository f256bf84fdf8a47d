package io.github.backcare.content;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The compiled form of a content file that ships: what the YAML parser made of it, as bytes, since parsing a long file
 * in a JVM that has just started takes longer than all the rest. The YAML stays the truth: the form is made from it in
 * the build, carries its hash, and says nothing that it does not say. A value is read when it is asked for, so that
 * what a command does not need costs nothing.
 *
 * <p>The bytes are the SHA-256 of the YAML, then the root. A value is its kind, the size of what follows, its line and
 * column (two bytes each) and then its text, or its items, or its keys and values in turn. Sizes take seven bits a byte,
 * the lowest first.
 */
final class Compiled {
    static final int HASH_BYTES = 32;
    static final byte LATIN_TEXT = 0;
    static final byte UTF_8_TEXT = 1;
    static final byte LIST = 2;
    static final byte MAPPING = 3;

    private static final int POSITION_BYTES = 4;
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;

    private final byte[] bytes;

    Compiled(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The SHA-256 of the YAML it was made from. */
    byte[] hash() {
        return Arrays.copyOf(bytes, HASH_BYTES);
    }

    Value root() {
        return new At(HASH_BYTES);
    }

    private int size(int at) {
        int size = 0;
        int shift = 0;
        int p = at + 1;
        while (bytes[p] < 0) {
            size |= (bytes[p++] & 0x7f) << shift;
            shift += 7;
        }
        return size | bytes[p] << shift;
    }

    /** Where the position stands, after the kind and the size. */
    private int body(int at) {
        int p = at + 1;
        while (bytes[p] < 0) {
            p++;
        }
        return p + 1;
    }

    private int number(int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    /** The value that starts at an index. */
    private final class At implements Value {
        private final int start;
        private final int body;
        private final int end;

        At(int start) {
            this.start = start;
            this.body = body(start);
            this.end = body + size(start);
        }

        @Override
        public Kind kind() {
            byte kind = bytes[start];
            return kind <= UTF_8_TEXT ? Kind.TEXT : kind == LIST ? Kind.LIST : Kind.MAPPING;
        }

        @Override
        public String text() {
            int from = body + POSITION_BYTES;
            return new String(bytes, from, end - from, bytes[start] == LATIN_TEXT ? LATIN : StandardCharsets.UTF_8);
        }

        @Override
        public List<Value> items() {
            List<Value> items = new ArrayList<>();
            int at = body + POSITION_BYTES;
            while (at < end) {
                At item = new At(at);
                items.add(item);
                at = item.end;
            }
            return items;
        }

        @Override
        public List<Entry> entries() {
            List<Entry> entries = new ArrayList<>();
            int at = body + POSITION_BYTES;
            while (at < end) {
                At key = new At(at);
                At value = new At(key.end);
                entries.add(new Entry(key, value));
                at = value.end;
            }
            return entries;
        }

        @Override
        public int line() {
            return number(body);
        }

        @Override
        public int column() {
            return number(body + 2);
        }

        @Override
        public boolean checked() {
            return true;
        }
    }
}
