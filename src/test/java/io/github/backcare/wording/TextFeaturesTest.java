package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two texts have in common. */
class TextFeaturesTest {
    private static final OptionalInt NO_WEEK = OptionalInt.empty();

    @Test
    void aShortWordIsItselfAndItsNeighboursOnBothSides() {
        // <, abc, >, each twice: alone and with the stage; "< abc", "abc >"; "< >" with one between.
        assertThat(TextFeatures.of("abc", NO_WEEK)).hasSize(9);
    }

    @Test
    void aLongerWordIsItsPartsToo() {
        // ^abcd$ has three parts of four and two of five.
        assertThat(TextFeatures.of("abcd", NO_WEEK)).hasSize(14);
    }

    @Test
    void aTextOfNothingStillBeginsAndEnds() {
        assertThat(TextFeatures.of("", NO_WEEK)).hasSize(5);
    }

    @Test
    void eachStandsOnceInOrderAndWithinBounds() {
        int[] features = TextFeatures.of("bleeding and bleeding and bleeding, since this morning", NO_WEEK);

        assertThat(features).isSorted().doesNotHaveDuplicates();
        assertThat(features[0]).isNotNegative();
        assertThat(features[features.length - 1]).isLessThan(TextFeatures.COUNT);
    }

    @ParameterizedTest
    @CsvSource({"Bleeding again, bleeding again", "pain 7 of 10, pain 8 of 10", "can\u2019t feel it, can't feel it"})
    void whatOnlyLooksDifferentIsTheSame(String one, String other) {
        assertThat(TextFeatures.of(one, NO_WEEK)).isEqualTo(TextFeatures.of(other, NO_WEEK));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"no pain now | now no pain", "bleeding, fine | bleeding. fine",
            "is it fine? | is it fine.", "pain 7 | pain seven", "fine \u2620 | fine", "fine \u2620 | fine ,"})
    void whatIsDifferentIsNotTheSame(String one, String other) {
        assertThat(TextFeatures.of(one, NO_WEEK)).isNotEqualTo(TextFeatures.of(other, NO_WEEK));
    }

    @Test
    void formsOfAWordHaveMuchInCommon() {
        int[] one = TextFeatures.of("tightening", NO_WEEK);
        long shared = Arrays.stream(TextFeatures.of("tightenings", NO_WEEK))
                .filter(feature -> Arrays.binarySearch(one, feature) >= 0).count();

        assertThat(shared).isGreaterThan(one.length / 2);
    }

    @Test
    void twoWordsWithOneBetweenAreSeenTogether() {
        int[] one = TextFeatures.of("not a kick", NO_WEEK);
        long shared = Arrays.stream(TextFeatures.of("not one kick", NO_WEEK))
                .filter(feature -> Arrays.binarySearch(one, feature) >= 0).count();

        // <, not, kick, >, each twice; "< not", "kick >"; "not kick" with one between; three parts of ^kick$ and two.
        assertThat(shared).isEqualTo(16);
    }

    @ParameterizedTest
    @CsvSource({"1, 13, true", "13, 14, false", "14, 19, true", "19, 20, false", "23, 24, false", "27, 28, false",
        "36, 37, false", "37, 42, true"})
    void theStageOfPregnancyIsPartOfIt(int one, int other, boolean same) {
        assertThat(Arrays.equals(TextFeatures.of("heavy", OptionalInt.of(one)),
                TextFeatures.of("heavy", OptionalInt.of(other)))).isEqualTo(same);
        assertThat(TextFeatures.of("heavy", OptionalInt.of(one))).isNotEqualTo(TextFeatures.of("heavy", NO_WEEK));
    }
}
