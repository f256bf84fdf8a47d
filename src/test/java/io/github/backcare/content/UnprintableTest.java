package io.github.backcare.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters never reach a terminal or a page. */
class UnprintableTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 0x1b, 0x1f, 0x7f, 0x80, 0x9f, 0xad, 0x34f, 0x115f, 0x180e, 0x200b, 0x202e, 0x2028, 0x2029,
        0xd800, 0xdc00, 0xfeff, 0xfffe, 0xffff, 0x1fffe, 0xe0001, 0xe0000, 0xe0fff, 0x10ffff})
    void whatNobodySeesOrWhatTurnsTheTextRoundIsFound(int code) {
        String text = "ab" + new String(Character.toChars(code)) + "c";
        assertThat(Unprintable.firstIn(text, false)).isEqualTo(2);
        assertThat(Unprintable.firstIn(text, true)).isEqualTo(2);
        assertThat(Unprintable.isAt(text, 2)).isTrue();
        assertThat(Unprintable.shown(text)).isEqualTo("ab<U+%04X>c".formatted(code));
    }

    @ParameterizedTest
    @ValueSource(ints = {' ', '~', 0xa0, 0xac, 0xae, 0xe9, 0x3b1, 0x4e2d, 0x1f600, 0x378, 0xe1000, 0xdffff - 2})
    void whatIsSeenPasses(int code) {
        String text = "a" + new String(Character.toChars(code)) + "c";
        assertThat(Unprintable.firstIn(text, false)).isEqualTo(-1);
        assertThat(Unprintable.shown(text)).isEqualTo(text);
        assertThat(Unprintable.isAt(text, text.length() - 2)).isFalse();
    }

    @Test
    void newlinesAndTabsPassWhereThereMayBeSeveralLines() {
        assertThat(Unprintable.firstIn("a\n\tb", true)).isEqualTo(-1);
        assertThat(Unprintable.firstIn("ab\tc", false)).isEqualTo(2);
        assertThat(Unprintable.firstIn("a\n\r", true)).isEqualTo(2);
        assertThat(Unprintable.shown("a\nb\tc")).isEqualTo("a b c");
    }

    @Test
    void halfACharacterIsUnprintable() {
        assertThat(Unprintable.firstIn("\udc00", false)).isZero();
        assertThat(Unprintable.firstIn("a\ud83d", false)).isEqualTo(1);
        assertThat(Unprintable.isAt("\ud83d\ude00", 1)).isFalse();
    }

    @Test
    void aCharacterIsNamedAsPeopleLookItUp() {
        assertThat(Unprintable.nameAt("a\u001bb", 1)).isEqualTo("<U+001B>");
        assertThat(Unprintable.nameAt("\ud83d\ude00", 0)).isEqualTo("<U+1F600>");
    }

    @Test
    void oneOfTwoBesideEachOtherIsShownAfterTheOther() {
        assertThat(Unprintable.shown("\u001b\udb40\udc01\u001b!")).isEqualTo("<U+001B><U+E0001><U+001B>!");
    }
}
