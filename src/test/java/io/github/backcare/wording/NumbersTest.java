package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Temperatures, blood pressures and pain scores, at and beside their bounds. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "temperature 38 | fever", "38.0 | fever", "temp of 38,5 | fever", "100.4 | fever", "101 f | fever",
        "39 degrees | fever",
        "temperature 37.9 | ''", "100.3 f | ''", "temp is 36.6 today | ''", "38 weeks | ''", "38.5 weeks | ''",
        "140/90 | blood-pressure-raised", "bp 139/90 | blood-pressure-raised", "bp 140/89 | blood-pressure-raised",
        "bp 139/89 | ''", "blood pressure was 170/110 | blood-pressure-severe",
        "bp 145 over 92 | blood-pressure-raised",
        "bp 150/110 | blood-pressure-severe", "bp 160/85 | blood-pressure-severe", "bp 118/70 | ''",
        "bp 165 | blood-pressure-severe"})
    void readingsNameWhatTheyMean(String text, String finding) {
        assertThat(String.join(" ", Understood.findings(text))).as(text).isEqualTo(finding);
        assertThat(Understood.settled(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"back ache 8/10,8", "back ache 3 out of 10,3", "back ache pain level 7,7", "back ache 10/10,10",
        "back ache 0/10,0"})
    void painScoresAreRead(String text, int pain) {
        assertThat(Understood.in(text).pain()).isEqualTo(OptionalInt.of(pain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"back ache for 3 weeks", "back ache 24/7", "back ache every 10 minutes",
        "back aches since 12/10", "back ache"})
    void otherNumbersAreNoPainScore(String text) {
        assertThat(Understood.in(text).pain()).as(text).isEmpty();
    }
}
