package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people type them. */
class NumbersReadTest {

    @ParameterizedTest
    @CsvSource({"0,0", "9,9", "42,42", "1234567,1234567", "12345678,-1", "'',-1", "4a,-1", "/,-1", ":,-1", "-1,-1"})
    void aWholeNumberHasDigitsOnlyAndSevenAtMost(String text, int number) {
        assertThat(Numbers.whole(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"38 | 380", "0 | 0", "38.5 | 385", "38,5 | 385", "38.59 | 385", "0.9 | 9", "38. | -1",
        ".5 | -1", "x | -1", "x.5 | -1", "38.x | -1", "0.0 | 0"})
    void furtherDecimalsAreCutOff(String text, int tenths) {
        assertThat(Numbers.tenths(text)).isEqualTo(tenths);
    }
}
