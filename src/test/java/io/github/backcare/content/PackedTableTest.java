package io.github.backcare.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A table that is looked up in its bytes holds what was put in, and nothing else. */
class PackedTableTest {

    @Test
    void whatWasPutInIsFoundAndNothingElse() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < 1000; i++) {
            numbers.put("word" + i, i);
        }
        // "Aa" and "BB" have the same hash code; the others take one byte a character, two and four.
        numbers.putAll(Map.of("Aa", 1, "BB", 2, "", 3, "na\u00efve", 4, "\u0161\u2026", 5, "\ud83d\ude00", 6));
        Map<String, Integer> table = unpacked(new Packer().number(7).table(numbers, Packer::number)).table(Unpacker::number);
        assertThat(table).isEqualTo(numbers).containsExactlyInAnyOrderEntriesOf(numbers);
        assertThat(table.get("BB")).isEqualTo(2);
        for (String other : new String[] {"word", "word1000", "AaAa", "C#", "na\u00ef", "\u0161", "\ud83d\ude01", "naive"}) {
            assertThat(table.get(other)).as(other).isNull();
            assertThat(table.containsKey(other)).as(other).isFalse();
            assertThat(table.getOrDefault(other, 9)).as(other).isEqualTo(9);
        }
    }

    @Test
    void whatFollowsATableIsReadFromItsEnd() {
        Packer out = new Packer().number(7).set(Set.of("one", "two")).set(Set.of()).text("end");
        Unpacker in = unpacked(out);
        assertThat(in.set()).containsExactlyInAnyOrder("one", "two").doesNotContain("three");
        assertThat(in.set()).isEmpty();
        assertThat(in.text()).isEqualTo("end");
    }

    /** After a first number, so that nothing stands at place 0. */
    private static Unpacker unpacked(Packer out) {
        Unpacker in = new Unpacker(out.bytes());
        assertThat(in.number()).isEqualTo(7);
        return in;
    }
}
