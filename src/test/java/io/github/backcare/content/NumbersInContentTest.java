package io.github.backcare.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole numbers, ranges and durations of the content. */
class NumbersInContentTest {
    private final Written written = new Written();

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void aWholeNumberLiesWithinItsBounds(int number) {
        assertThat(written.value(Integer.toString(number)).integer(3, 5)).isEqualTo(number);
        assertThat(written.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "6", "x", "3.5", "-4", "4a", "1234567890", "/", "':'"})
    void whatIsNoWholeNumberWithinTheBoundsIsTold(String text) {
        assertThat(written.value(text).integer(3, 5)).isEqualTo(3);
        assertThat(written.told()).containsExactly("a.yaml:1:4: '" + text.replace("'", "")
                + "' is not a whole number from 3 to 5");
    }

    @Test
    void aWholeNumberHasNineDigitsAtMost() {
        assertThat(written.value("098765432").integer(3, 999_999_999)).isEqualTo(98_765_432);
        assertThat(written.value("0987654321").integer(3, 999_999_999)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"3..5,3,5", "4,4,4", "4..4,4,4", "3..4,3,4"})
    void aRangeLiesWithinItsBounds(String text, int from, int to) {
        assertThat(written.value(text).range(3, 5)).isEqualTo(new IntRange(from, to));
        assertThat(written.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2..5", "3..6", "5..3", "..5", "3..", "x..4", "3..x"})
    void whatIsNoRangeWithinTheBoundsIsTold(String text) {
        assertThat(written.value("'" + text + "'").range(3, 5)).isEqualTo(new IntRange(3, 3));
        assertThat(written.told()).containsExactly("a.yaml:1:4: '" + text + "' is not a range from 3 to 5, such as 3..5");
    }

    @Test
    void theRangeThatIsShownIsWithinTheBoundsToo() {
        written.value("1..2").range(3, 4);
        written.value("1..2").range(3, 9);
        assertThat(written.told()).extracting(told -> told.substring(told.indexOf("such as")))
                .containsExactly("such as 3..4", "such as 3..5");
    }

    @Test
    void theNumbersOfARangeHaveSixDigitsAtMost() {
        assertThat(written.value("1..123456").range(1, 9_999_999)).isEqualTo(new IntRange(1, 123_456));
        assertThat(written.value("1..1234567").range(1, 9_999_999)).isEqualTo(new IntRange(1, 1));
    }

    @Test
    void anEmptyRangeIsToldOnce() {
        assertThat(written.value("''").range(3, 5)).isEqualTo(new IntRange(3, 3));
        assertThat(written.told()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"30s,30", "45,45", "1m30s,90", "1m30,90", "2m,120", "0s,0", "60m,3600", "3600s,3600", "59m60s,3600"})
    void aDurationIsOfMinutesAndSeconds(String text, int seconds) {
        assertThat(written.value(text).seconds()).isEqualTo(seconds);
        assertThat(written.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"60m1s", "3601", "61m", "m", "s", "1h", "m30s", "1mm", "xm90s", "5mxs", "-5", "1m-1s"})
    void whatIsNoDurationOrOverAnHourIsTold(String text) {
        assertThat(written.value(text).seconds()).isZero();
        assertThat(written.told()).containsExactly("a.yaml:1:4: '" + text
                + "' is not a duration (write 30s or 1m30s, at most an hour)");
    }

    @Test
    void aRangeHoldsItsEndsAndReadsAsWords() {
        IntRange range = new IntRange(8, 10);
        assertThat(new int[] {7, 8, 9, 10, 11}).satisfies(numbers -> {
            assertThat(range.contains(numbers[0])).isFalse();
            assertThat(range.contains(numbers[1])).isTrue();
            assertThat(range.contains(numbers[3])).isTrue();
            assertThat(range.contains(numbers[4])).isFalse();
        });
        assertThat(range).hasToString("8 to 10");
        assertThat(new IntRange(8, 8)).hasToString("8");
    }
}
