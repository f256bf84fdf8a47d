package io.github.backcare.content;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * A map from texts that is looked up in the bytes a {@link Packer} wrote, and never built: what it costs to have a
 * hundred thousand texts is nothing, and to find one little.
 *
 * <p>The bytes are the number of texts, the number of slots (four bytes each, a power of two), and the slots: where an
 * entry stands, four bytes counted from the start, or 0. A text is in the first free slot from its hash code's on. An
 * entry is the text and its value.
 */
final class PackedTable<T> extends AbstractMap<String, T> {
    static final int INT = 4;
    static final int FIRST_SLOT = 2 * INT;

    private final Unpacker in;
    private final int start;
    private final Unpacker.Item<T> item;
    private final int size;
    private final int slots;

    PackedTable(Unpacker in, int start, Unpacker.Item<T> item) {
        this.in = in;
        this.start = start;
        this.item = item;
        this.size = in.fourBytes(start);
        this.slots = in.fourBytes(start + INT);
    }

    /** The slot where the search for a text starts. */
    static int slot(String text, int slots) {
        int hash = text.hashCode();
        return (hash ^ hash >>> 16) & slots - 1;
    }

    @Override
    public T get(Object text) {
        return text instanceof String wanted ? value(wanted) : null;
    }

    @Override
    public T getOrDefault(Object text, T other) {
        T value = get(text);
        return value == null ? other : value;
    }

    @Override
    public boolean containsKey(Object text) {
        return get(text) != null;
    }

    @Override
    public int size() {
        return size;
    }

    private T value(String text) {
        int slot = slot(text, slots);
        int place;
        while ((place = entry(slot)) != 0) {
            Unpacker entry = in.from(start + place);
            if (entry.isText(text)) {
                return item.read(entry);
            }
            slot = slot + 1 & slots - 1;
        }
        return null;
    }

    private int entry(int slot) {
        return in.fourBytes(start + FIRST_SLOT + slot * INT);
    }

    @Override
    public Set<Entry<String, T>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, T>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, T>> {
        private int slot = -1;
        private int left = size;

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public Entry<String, T> next() {
            if (left-- <= 0) {
                throw new NoSuchElementException();
            }
            int place;
            do {
                place = entry(++slot);
            } while (place == 0);
            Unpacker entry = in.from(start + place);
            return new SimpleImmutableEntry<>(entry.text(), item.read(entry));
        }
    }
}
