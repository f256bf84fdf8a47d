package io.github.backcare.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads what a {@link Packer} wrote. It runs while the JVM still interprets everything, so it does little. */
public final class Unpacker {
    private final byte[] bytes;
    private final String file;
    private final Supplier<byte[]> later;
    private int at;

    /**
     * Reads from the first byte on.
     *
     * @param file the file that all of it is about
     * @param later gives what was put off
     */
    public Unpacker(byte[] bytes, String file, Supplier<byte[]> later) {
        this.bytes = bytes;
        this.file = file;
        this.later = later;
    }

    /** Reads from the first byte on what puts nothing off and knows no file. */
    public Unpacker(byte[] bytes) {
        this(bytes, "", () -> new byte[0]);
    }

    /** Another that reads the same. */
    public Unpacker(Unpacker other) {
        this(other, other.at);
    }

    private Unpacker(Unpacker other, int at) {
        this(other.bytes, other.file, other.later);
        this.at = at;
    }

    /** Another that reads from a place on. */
    Unpacker from(int place) {
        return new Unpacker(this, place);
    }

    /** Reads one item. */
    public interface Item<T> {
        T read(Unpacker in);
    }

    /** A number of at least 0, seven bits a byte, the lowest first. */
    public int number() {
        int next = bytes[at++];
        if (next >= 0) {
            return next;
        }
        int number = next & 0x7f;
        int shift = 7;
        while ((next = bytes[at++]) < 0) {
            number |= (next & 0x7f) << shift;
            shift += 7;
        }
        return number | next << shift;
    }

    int fourBytes(int place) {
        return bytes[place] << 24 | (bytes[place + 1] & 0xff) << 16 | (bytes[place + 2] & 0xff) << 8
                | bytes[place + 3] & 0xff;
    }

    public boolean flag() {
        return bytes[at++] != 0;
    }

    /** A text, in the one of two encodings its length says. */
    public String text() {
        int size = number();
        int start = at;
        at += size >> 1;
        return new String(bytes, start, size >> 1, (size & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** Reads a text and says whether it is this one, without making it where it need not. */
    boolean isText(String text) {
        int start = at;
        int size = number();
        if ((size & 1) != 0) {
            at = start;
            return text().equals(text);
        }
        int length = size >> 1;
        int from = at;
        at += length;
        if (length != text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if ((bytes[from + i] & 0xff) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Another that reads what follows, which is passed over. */
    public Unpacker part() {
        int size = number();
        int start = at;
        at += size;
        return from(start);
    }

    /** A map that is read where it is looked up. */
    public <T> Map<String, T> table(Item<T> item) {
        int size = number();
        int start = at;
        at += size;
        return new PackedTable<>(this, start, item);
    }

    /** A set that is read where it is looked up. */
    public Set<String> set() {
        return table(in -> true).keySet();
    }

    /** A list of texts, read at once. */
    public List<String> texts() {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        String[] texts = new String[size];
        for (int i = 0; i < size; i++) {
            texts[i] = text();
        }
        return List.of(texts);
    }

    public <T> Optional<T> optional(Item<T> item) {
        return flag() ? Optional.of(item.read(this)) : Optional.empty();
    }

    /** A list, read at once. */
    public <T> List<T> list(Item<T> item) {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        T[] items = (T[]) new Object[size];
        for (int i = 0; i < size; i++) {
            items[i] = item.read(this);
        }
        return List.of(items);
    }

    /** A list whose items are read when the first is asked for. */
    public <T> List<T> laterList(Item<T> item) {
        int place = number();
        return place == 0 ? List.of()
                : Later.list(() -> new Unpacker(later.get(), file, later).from(place - 1).list(item));
    }

    public Position position() {
        return new Position(file, number(), number());
    }

    public IntRange range() {
        return new IntRange(number(), number());
    }
}
