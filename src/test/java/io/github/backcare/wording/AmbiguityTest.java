package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words with several readings are asked back, unless the words around them settle it. */
class AmbiguityTest {

    @ParameterizedTest
    @ValueSource(strings = {"stitch", "a show", "fit", "PE", "PET", "waters", "temperature", "discharge",
        "pressure", "a clot"})
    void aBareWordIsAskedBackWithItsReadings(String text) {
        assertThat(Understood.in(text).ambiguous()).as(text).singleElement()
                .satisfies(ambiguity -> assertThat(ambiguity.readings()).hasSizeGreaterThan(1));
        assertThat(Understood.in(text).notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "stitch when running | runner-stitch", "stitch in my cervix | cervical-cerclage",
        "a fit, shaking all over | fit-or-collapse",
        "I feel really fit | ''", "watched a show on telly | ''", "PE teacher | ''", "drinking plenty of water | ''",
        "room temperature | ''", "PET, home monitoring | pre-eclampsia", "waters are leaking | fluid-leak"})
    void theWordsAroundItSettleIt(String text, String finding) {
        assertThat(Understood.in(text).ambiguous()).as(text).isEmpty();
        assertThat(String.join(" ", Understood.findings(text))).as(text).isEqualTo(finding);
    }

    @Test
    void deniedItIsNotAsked() {
        assertThat(Understood.in("no discharge").ambiguous()).isEmpty();
        assertThat(Understood.settled("no discharge")).isTrue();
    }
}
