package io.github.backcare.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a packer writes an unpacker reads, and each byte is accounted for. */
class PackerTest {

    @ParameterizedTest
    @CsvSource({"0,00", "1,01", "127,7f", "128,8001", "16383,ff7f", "16384,808001", "2147483647,ffffffff07"})
    void aNumberTakesSevenBitsAByteTheLowestFirst(int number, String bytes) {
        assertThat(new Packer().number(number).bytes()).asHexString().isEqualToIgnoringCase(bytes);
        Unpacker in = new Unpacker(new Packer().number(number).number(5).bytes());
        assertThat(in.number()).isEqualTo(number);
        assertThat(in.number()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "\u00ff", "\u0100", "\ud83d\ude00"})
    void aTextTakesOneByteACharacterWhereThatSuffices(String text) {
        byte[] bytes = new Packer().text(text).bytes();
        boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        assertThat(bytes).hasSize(1 + text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8).length);
        Unpacker in = new Unpacker(new Packer().text(text).text("end").bytes());
        assertThat(in.text()).isEqualTo(text);
        assertThat(in.text()).isEqualTo("end");
    }

    @Test
    void whatIsWrittenComesBackInItsOrder() {
        Packer out = new Packer().flag(true).flag(false).texts(List.of("a", "b")).texts(List.of())
                .list(List.of(3, 4), Packer::number).list(List.<Integer>of(), Packer::number)
                .optional(Optional.of("x"), Packer::text).optional(Optional.<String>empty(), Packer::text)
                .position(new Position("f.yaml", 300, 7)).range(new IntRange(8, 10)).part(new Packer().number(9).number(2))
                .number(1);
        Unpacker in = new Unpacker(out.bytes(), "f.yaml", () -> new byte[0]);
        assertThat(in.flag()).isTrue();
        assertThat(in.flag()).isFalse();
        assertThat(in.texts()).containsExactly("a", "b");
        assertThat(in.texts()).isEmpty();
        assertThat(in.list(Unpacker::number)).containsExactly(3, 4);
        assertThat(in.list(Unpacker::number)).isEmpty();
        assertThat(in.optional(Unpacker::text)).contains("x");
        assertThat(in.optional(Unpacker::text)).isEmpty();
        assertThat(in.position()).isEqualTo(new Position("f.yaml", 300, 7));
        assertThat(in.range()).isEqualTo(new IntRange(8, 10));
        Unpacker part = in.part();
        assertThat(in.number()).isEqualTo(1);
        assertThat(part.number()).isEqualTo(9);
        Unpacker same = new Unpacker(part);
        assertThat(part.number()).isEqualTo(2);
        assertThat(same.number()).isEqualTo(2);
    }

    @Test
    void whatIsPutOffIsReadFromTheOtherFileWhenItIsLookedAt() {
        Packer out = new Packer().laterList(List.of("a", "b"), Packer::text).laterList(List.<String>of(), Packer::text)
                .laterList(List.of("c"), Packer::text);
        // two texts of one letter: how many, and for each its length and the letter
        assertThat(out.later()).hasSize(5 + 3);
        assertThat(out.bytes()).containsExactly(1, 0, 6);
        int[] asked = new int[1];
        Unpacker in = new Unpacker(out.bytes(), "", () -> {
            asked[0]++;
            return out.later();
        });
        List<String> first = in.laterList(Unpacker::text);
        assertThat(in.laterList(Unpacker::text)).isEmpty();
        List<String> last = in.laterList(Unpacker::text);
        assertThat(asked[0]).isZero();
        assertThat(first).containsExactly("a", "b");
        assertThat(last).containsExactly("c");
        assertThat(asked[0]).isEqualTo(2);
    }

    @Test
    void aTableHasFourToEightSlotsForEachText() {
        // size, then number of entries, slots and a slot each of four bytes, then the entry: a text and a number
        assertThat(new Packer().table(Map.of("a", 5), Packer::number).bytes()).hasSize(1 + 8 + 4 * 4 + 3);
        assertThat(new Packer().table(Map.<String, Integer>of(), Packer::number).bytes()).hasSize(1 + 8 + 4 * 4);
        assertThat(new Packer().table(Map.of("a", 5, "b", 6), Packer::number).bytes()).hasSize(1 + 8 + 8 * 4 + 6);
    }

    @Test
    void fourBytesAreTheHighestFirst() {
        byte[] bytes = new Packer().fourBytes(0x12345678).fourBytes(0xfedcba98).bytes();
        assertThat(bytes).asHexString().isEqualTo("12345678FEDCBA98");
        assertThat(new Unpacker(bytes).fourBytes(0)).isEqualTo(0x12345678);
        assertThat(new Unpacker(bytes).fourBytes(4)).isEqualTo(0xfedcba98);
    }

    @Test
    void theSearchForATextStartsAtItsHash() {
        // "abc" has the hash code 96354, 0x17862
        assertThat(PackedTable.slot("abc", 8)).isEqualTo(3);
        assertThat(PackedTable.slot("a", 16)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"abc,abc,true", "abc,abd,false", "abc,ab,false", "abc,abcd,false", "\u00ff,\u00ff,true", "\u0161,\u0161,true",
        "\u0161,s,false"})
    void aTextIsComparedWhereItStandsAndPassedOver(String written, String asked, boolean same) {
        Unpacker in = new Unpacker(new Packer().text(written).number(5).bytes());
        assertThat(in.isText(asked)).isEqualTo(same);
        assertThat(in.number()).isEqualTo(5);
    }

    @Test
    void theEntriesOfATableEnd() {
        Map<String, Integer> table = new Unpacker(new Packer().table(Map.of("a", 5), Packer::number).bytes())
                .table(Unpacker::number);
        Iterator<Map.Entry<String, Integer>> entries = table.entrySet().iterator();
        assertThat(entries.hasNext()).isTrue();
        assertThat(entries.next()).isEqualTo(Map.entry("a", 5));
        assertThat(entries.hasNext()).isFalse();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(entries::next))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(table).hasSize(1);
        assertThat(table.entrySet()).hasSize(1);
        assertThat(table.get((Object) 7)).isNull();
        assertThat(table.getOrDefault("a", 9)).isEqualTo(5);
    }
}
