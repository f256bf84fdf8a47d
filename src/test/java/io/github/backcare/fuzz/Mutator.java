package io.github.backcare.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils examples, one after the other, always in the same way for the same seed. */
final class Mutator {
    private final Random random;
    private final List<byte[]> examples;
    private final List<byte[]> pieces;

    /**
     * What spoils these examples.
     *
     * @param pieces what it puts in besides bytes by chance and pieces of other examples
     */
    Mutator(long seed, List<String> examples, List<String> pieces) {
        this.random = new Random(seed);
        this.examples = examples.stream().map(Mutator::bytes).toList();
        this.pieces = pieces.stream().map(Mutator::bytes).toList();
    }

    /** The next spoilt example. */
    byte[] next() {
        byte[] spoilt = anyOf(examples);
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            spoilt = changed(spoilt);
        }
        return spoilt;
    }

    private byte[] changed(byte[] text) {
        int from = random.nextInt(text.length + 1);
        int to = Math.min(text.length, from + random.nextInt(24));
        return switch (random.nextInt(7)) {
            case 0 -> joined(text, from, new byte[] {(byte) random.nextInt(256)}, from);
            case 1 -> joined(text, from, new byte[] {(byte) random.nextInt(256)}, to);
            case 2 -> joined(text, from, new byte[0], to);
            case 3 -> joined(text, to, Arrays.copyOfRange(text, from, to), to);
            case 4 -> Arrays.copyOf(text, from);
            case 5 -> joined(text, from, anyOf(pieces), random.nextBoolean() ? from : to);
            default -> {
                byte[] other = anyOf(examples);
                int start = random.nextInt(other.length + 1);
                yield joined(text, from, Arrays.copyOfRange(other, start, start + random.nextInt(other.length - start + 1)), to);
            }
        };
    }

    private byte[] anyOf(List<byte[]> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The text up to a place, what is put in, and the text from another place. */
    private static byte[] joined(byte[] text, int before, byte[] put, int after) {
        byte[] all = Arrays.copyOf(text, before + put.length + text.length - after);
        System.arraycopy(put, 0, all, before, put.length);
        System.arraycopy(text, after, all, before + put.length, text.length - after);
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
