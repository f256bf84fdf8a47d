package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much, how long and how it goes choose the form of a finding. */
class QualifiedFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bleeding | vaginal-bleeding",
        "heavy bleeding | bleeding-heavy vaginal-bleeding",
        "bleeding, it's pouring out | bleeding-heavy vaginal-bleeding",
        "bleeding. soaked through a pad | bleeding-heavy vaginal-bleeding",
        "bleeding not heavy | vaginal-bleeding",
        "bit dizzy, gone in seconds | dizziness-settled",
        "dizzy but it went off | dizziness-settled",
        "dizzy and it won't go away | dizziness-persistent dizziness",
        "dizzy, went off but not gone away | dizziness-persistent dizziness",
        "not dizzy, headache gone now | headache"})
    void aQualifierChoosesTheForm(String text, String findings) {
        assertThat(Understood.findings(text)).as(text).containsExactlyInAnyOrder(findings.split(" "));
    }

    @Test
    void whatSettlesOneComplaintDoesNotSettleAnother() {
        assertThat(Understood.findings("headache gone now and dizzy")).contains("dizziness");
        assertThat(Understood.findings("dizzy, and a headache that went off")).contains("dizziness");
    }

    @ParameterizedTest
    @CsvSource({"back ache getting worse,true", "back ache,false", "worse when I sit my back ache,false",
        "no back ache but worse,false"})
    void gettingWorseIsTold(String text, boolean worse) {
        assertThat(Understood.in(text).worse()).isEqualTo(worse);
    }
}
