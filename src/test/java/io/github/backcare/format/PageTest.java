package io.github.backcare.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How text is wrapped. */
class PageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "0800 123 456 789 at night| 20| 0800 123 456 789 at/night",
            "ring +44 (0) 20 7946 now| 18| ring/+44 (0) 20 7946/now",
            "week 24 of 40 weeks| 10| week 24 of/40 weeks",
            "a  b   c| 10| a b c",
            "a 1 2| 4| a/1 2"})
    void linesBreakBetweenWordsAndNotInsideNumbers(String text, int width, String lines) {
        Page page = new Page(new Style(false, false, width)).paragraph(text);
        assertThat(page.toString()).isEqualTo(lines.replace('/', '\n') + "\n");
    }

    @Test
    void emptyLinesNeverStandTwiceNorFirst() {
        Page page = new Page(Style.PLAIN).blank().paragraph("one").blank().blank().paragraph("two").paragraph("");
        assertThat(page.toString()).isEqualTo("one\n\ntwo\n\n");
    }
}
