package io.github.backcare.wording;

import io.github.backcare.content.Packer;
import io.github.backcare.content.Unpacker;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A {@link Trie} that is read from bytes as it is walked: the numbers of the words; the first words, each with its node.
 * A node is its senses, how many words lead on from it, and each of them: its number, the node it leads to.
 */
final class PackedTrie implements Trie {
    private final Map<String, Integer> numbers;
    private final Map<String, Node> first;
    private final Unpacker.Item<Sense> sense;

    /** Reads one; {@code sense} reads what a phrase means. */
    PackedTrie(Unpacker in, Unpacker.Item<Sense> sense) {
        this.sense = sense;
        this.numbers = in.table(Unpacker::number);
        this.first = in.table(Node::new);
    }

    @Override
    public Trie step(String stem) {
        return first.get(stem);
    }

    @Override
    public List<Sense> senses() {
        return List.of();
    }

    private final class Node implements Trie {
        private final List<Sense> senses;
        private final int words;
        private final Unpacker following;

        Node(Unpacker in) {
            this.senses = in.list(sense);
            this.words = in.number();
            this.following = in;
        }

        @Override
        public Trie step(String stem) {
            Integer wanted = words == 0 ? null : numbers.get(stem);
            if (wanted == null) {
                return null;
            }
            Unpacker in = new Unpacker(following);
            for (int i = 0; i < words; i++) {
                int number = in.number();
                Unpacker node = in.part();
                if (number == wanted) {
                    return new Node(node);
                }
            }
            return null;
        }

        @Override
        public List<Sense> senses() {
            return senses;
        }
    }

    /** Writes one; {@code sense} writes what a phrase means. */
    static void write(Packer out, GrowingTrie trie, PackedSense sense) {
        Map<String, Integer> numbers = new TreeMap<>();
        collect(trie.next().values(), numbers);
        int number = 0;
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            entry.setValue(number++);
        }
        out.table(numbers, Packer::number);
        out.table(trie.next(), (more, node) -> write(more, node, sense, numbers));
    }

    private static void collect(Collection<GrowingTrie> nodes, Map<String, Integer> words) {
        for (GrowingTrie node : nodes) {
            node.next().keySet().forEach(word -> words.put(word, 0));
            collect(node.next().values(), words);
        }
    }

    private static void write(Packer out, GrowingTrie node, PackedSense sense, Map<String, Integer> numbers) {
        out.list(node.senses(), sense::write).number(node.next().size());
        new TreeMap<>(node.next()).forEach((word, next) -> {
            Packer part = new Packer();
            write(part, next, sense, numbers);
            out.number(numbers.get(word)).part(part);
        });
    }
}
