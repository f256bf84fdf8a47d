package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Her text is cut into words, numbers and breaks, each with its place. */
class TextScannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "Sore BACK | sore back", "I'm | i'm", "I\u2019ve | i've", "don`t | don't", "\u0130stanbul | istanbul",
        "caf\u00e9 | cafe", "na\u00efve | naive", "\u00c6on \u0153d \u00f8re \u00dfa | aeon oed ore ssa",
        "ble\u200beding | bleeding", "e\u0301a | ea", "b2b | b2b", "a0a9 | a0a9",
        "1st 2ND 3rd 4th | 1st 2nd 3rd 4th", "1sta | #1 sta", "2n | #2 n", "12thx | #12 thx", "4th. | 4th !",
        "37.5 | #37.5", "38,5 | #38,5", "140/90 | #140/90", "28+3 | #28+3", "12:30 | #12:30", "7. | #7 !", "7, 8 | #7 , #8",
        "7- 8 | #7 , #8", "7-8 | #7 #8", "a-b | a b", "a -b | a , b", "a- b | a , b", "-a | , a", "a- | a ,", "a-\u00e9 | a e",
        "a.b | a ! b", "a! b;c\u2026d\u3002e | a ! b ! c ! d ! e", "a? \uff1f | a ? ?",
        "a & b + c | a and b and c", "a / b \\ c | a or b or c", "a/b | a or b",
        "b \u201ca\u201d *b* #c | b a b c", "(a) [b] {c} | , a , , b , , c ,", "a: b, c | a , b , c", "a\u2010b\u2011c | a b c",
        "' a | a", "a\u00a0b\tc | a b c", "x\ufe0fy | xy"})
    void aTextIsCutIntoItsPieces(String text, String pieces) {
        assertThat(shown(text)).isEqualTo(pieces);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufffd", "\ud800", "\udfff", "\u2665", "\u2160", "\u00bd", "\ue000", "\u0378", "\u0663",
        "\ud83d\ude00"})
    void whatIsNeitherWordNorKnownSignIsStrange(String sign) {
        assertThat(shown("a" + " " + sign + " b")).isEqualTo("a * b");
        assertThat(TextScanner.scan(sign, Set.of())).containsExactly(
                new Piece(Piece.Type.STRANGE, "\ufffd", 0, sign.length()));
    }

    @Test
    void aKnownSignSaysNothing() {
        assertThat(TextScanner.scan("\ud83d\ude00 \u2665", Set.of(0x1f600, 0x2665))).isEmpty();
        assertThat(TextScanner.scan(")", Set.of((int) ')'))).isEmpty();
        assertThat(TextScanner.scan("\u200d\ufe0f\u200b\u00b0", Set.of())).isEmpty();
    }

    @Test
    void aLineEndsASentence() {
        assertThat(shown("a\nb\rc")).isEqualTo("a ! b ! c");
    }

    @Test
    void eachPieceKnowsItsPlace() {
        assertThat(TextScanner.scan("I\u2019m 28+3, 1st!", Set.of())).containsExactly(
                new Piece(Piece.Type.WORD, "i'm", 0, 3), new Piece(Piece.Type.NUMBER, "28+3", 4, 8),
                new Piece(Piece.Type.SOFT, "", 8, 9), new Piece(Piece.Type.WORD, "1st", 10, 13),
                new Piece(Piece.Type.HARD, "", 13, 14));
    }

    /** Words as they are, numbers with a number sign, breaks as the sign that makes them. */
    private static String shown(String text) {
        List<Piece> pieces = TextScanner.scan(text, Set.of());
        return pieces.stream().map(piece -> switch (piece.type()) {
            case WORD -> piece.text();
            case NUMBER -> "#" + piece.text();
            case SOFT -> ",";
            case QUESTION -> "?";
            case HARD -> "!";
            case STRANGE -> "*";
        }).collect(Collectors.joining(" "));
    }
}
