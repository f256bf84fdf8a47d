package io.github.backcare.content;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
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

    /** Texts in their order. */
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

    /** Items in their order. */
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
        return place == 0 ? List.of() : new Later<>(this, place - 1, item);
    }

    public Position position() {
        return new Position(file, number(), number());
    }

    public IntRange range() {
        return new IntRange(number(), number());
    }

    private static final class Later<T> extends AbstractList<T> {
        private final Unpacker from;
        private final int place;
        private final Item<T> item;
        private List<T> read;

        Later(Unpacker from, int place, Item<T> item) {
            this.from = from;
            this.place = place;
            this.item = item;
        }

        @Override
        public T get(int index) {
            return items().get(index);
        }

        @Override
        public int size() {
            return items().size();
        }

        private List<T> items() {
            if (read == null) {
                Unpacker in = new Unpacker(from.later.get(), from.file, from.later);
                in.at = place;
                read = in.list(item);
            }
            return read;
        }
    }
}
