package io.github.backcare.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Writes values one after the other as bytes, for an {@link Unpacker} to read back in the same order. */
public final class Packer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream later = new ByteArrayOutputStream();

    /** What was written. */
    public byte[] bytes() {
        return out.toByteArray();
    }

    /** What was put off, which goes into a file of its own. */
    public byte[] later() {
        return later.toByteArray();
    }

    /** A whole number of 0 or more: seven bits a byte, the lowest first. */
    public Packer number(int number) {
        int left = number;
        while (left > 0x7f) {
            out.write(left | 0x80);
            left >>>= 7;
        }
        out.write(left);
        return this;
    }

    public Packer flag(boolean flag) {
        out.write(flag ? 1 : 0);
        return this;
    }

    /** A text; one byte a character where that suffices, since the JVM then copies it as it is. */
    public Packer text(String text) {
        boolean latin = text.chars().allMatch(c -> c <= 0xff);
        byte[] bytes = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        number(bytes.length << 1 | (latin ? 0 : 1));
        out.writeBytes(bytes);
        return this;
    }

    public Packer texts(Collection<String> texts) {
        return list(texts, Packer::text);
    }

    /** Whether there is a value, and the value. */
    public <T> Packer optional(Optional<T> value, BiConsumer<Packer, T> write) {
        flag(value.isPresent());
        value.ifPresent(present -> write.accept(this, present));
        return this;
    }

    /** How many there are, and each. */
    public <T> Packer list(Collection<T> items, BiConsumer<Packer, T> write) {
        number(items.size());
        items.forEach(item -> write.accept(this, item));
        return this;
    }

    /** A list that is read, from the other file, only when somebody looks into it. */
    public <T> Packer laterList(Collection<T> items, BiConsumer<Packer, T> write) {
        if (items.isEmpty()) {
            return number(0);
        }
        number(later.size() + 1);
        later.writeBytes(new Packer().list(items, write).bytes());
        return this;
    }

    /** A map that is looked up in the bytes, see {@link PackedTable}. */
    public <T> Packer table(Map<String, T> map, BiConsumer<Packer, T> write) {
        int slots = Integer.highestOneBit(Math.max(1, map.size())) << 2;
        int[] places = new int[slots];
        Packer entries = new Packer();
        int first = PackedTable.FIRST_SLOT + slots * PackedTable.INT;
        new TreeMap<>(map).forEach((text, value) -> {
            int slot = PackedTable.slot(text, slots);
            while (places[slot] != 0) {
                slot = slot + 1 & slots - 1;
            }
            places[slot] = first + entries.out.size();
            write.accept(entries.text(text), value);
        });
        number(first + entries.out.size()).fourBytes(map.size()).fourBytes(slots);
        for (int place : places) {
            fourBytes(place);
        }
        out.writeBytes(entries.bytes());
        return this;
    }

    /** A set that is looked up in the bytes. */
    public Packer set(Set<String> texts) {
        return table(texts.stream().collect(Collectors.toMap(text -> text, text -> true)), (more, present) -> { });
    }

    Packer fourBytes(int number) {
        out.write(number >> 24);
        out.write(number >> 16);
        out.write(number >> 8);
        out.write(number);
        return this;
    }

    /** What another packer wrote, and first how long it is, so that it can be passed over. */
    public Packer part(Packer other) {
        byte[] bytes = other.bytes();
        number(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    /** A place in the one file that all of this is about. */
    public Packer position(Position at) {
        return number(at.line()).number(at.column());
    }

    public Packer range(IntRange range) {
        return number(range.from()).number(range.to());
    }
}
