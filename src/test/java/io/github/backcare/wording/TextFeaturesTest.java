package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two texts have in common. */
class TextFeaturesTest {

    @Test
    void aShortWordIsItselfAndItsNeighboursOnBothSides() {
        // <, abc, >; "< abc", "abc >"; "< >" with one between.
        assertThat(TextFeatures.of("abc")).hasSize(6);
    }

    @Test
    void aLongerWordIsItsPartsToo() {
        // ^abcd$ has three parts of four and two of five.
        assertThat(TextFeatures.of("abcd")).hasSize(11);
    }

    @Test
    void aTextOfNothingStillBeginsAndEnds() {
        assertThat(TextFeatures.of("")).hasSize(3);
    }

    @Test
    void eachStandsOnceInOrderAndWithinBounds() {
        int[] features = TextFeatures.of("bleeding and bleeding and bleeding, since this morning");

        assertThat(features).isSorted().doesNotHaveDuplicates();
        assertThat(features[0]).isNotNegative();
        assertThat(features[features.length - 1]).isLessThan(TextFeatures.COUNT);
    }

    @ParameterizedTest
    @CsvSource({"Bleeding again, bleeding again", "pain 7 of 10, pain 8 of 10", "can\u2019t feel it, can't feel it"})
    void whatOnlyLooksDifferentIsTheSame(String one, String other) {
        assertThat(TextFeatures.of(one)).isEqualTo(TextFeatures.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"no pain now | now no pain", "bleeding, fine | bleeding. fine",
            "is it fine? | is it fine.", "pain 7 | pain seven", "fine \u2620 | fine", "fine \u2620 | fine ,"})
    void whatIsDifferentIsNotTheSame(String one, String other) {
        assertThat(TextFeatures.of(one)).isNotEqualTo(TextFeatures.of(other));
    }

    @Test
    void formsOfAWordHaveMuchInCommon() {
        int[] one = TextFeatures.of("tightening");
        long shared = Arrays.stream(TextFeatures.of("tightenings")).filter(feature -> Arrays.binarySearch(one, feature) >= 0)
                .count();

        assertThat(shared).isGreaterThan(one.length / 2);
    }

    @Test
    void twoWordsWithOneBetweenAreSeenTogether() {
        int[] one = TextFeatures.of("not a kick");
        long shared = Arrays.stream(TextFeatures.of("not one kick")).filter(feature -> Arrays.binarySearch(one, feature) >= 0)
                .count();

        // <, not, kick, >; "< not", "kick >"; "not kick" with one between; three parts of ^kick$ and two.
        assertThat(shared).isEqualTo(12);
    }
}
