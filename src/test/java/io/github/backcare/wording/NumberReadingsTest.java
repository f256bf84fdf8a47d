package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blood pressures, temperatures and other values, at and beside their bounds. */
class NumberReadingsTest {
    private final Interpreter small = new PhraseInterpreter(Small.findings(), Small.vocabulary());

    @Test
    void eitherNumberOfABloodPressureMayBeTooHigh() {
        Small.read(small, """
                140/80 | raised |
                139/89 | |
                120/90 | raised |
                160/80 | severe |
                159/109 | raised |
                120/110 | severe |
                145 over 80 | raised |
                130 or 92 | raised |
                130 on 85 | |
                145 and 92 | | 145; and 92
                pressure 130 and 92 | raised |
                pressure 130 by 92 | raised |
                pressure 130 92 | raised |
                pressure bottom number 92 | raised |
                pressure 120/80, now 145 | raised |
                pressure 120/80, soft soft soft soft soft soft 145 | raised
                pressure 120/80, soft soft soft soft soft soft 145 weeks |
                pressure 120/80, soft soft soft soft soft soft 139 |
                """);
    }

    /** "Worked N both times", "my numbers were N": what fits any number takes no reading that is too high. */
    @Test
    void noHarmlessPhraseTakesAReading() {
        List<Finding> findings = new ArrayList<>(Small.findings());
        findings.addAll(Small.findings("""
                - {id: tries, kind: context, name: Tries, phrases: [N both goes]}
                - {id: worked, kind: ordinary, name: Worked, phrases: [worked N hours]}
                """));
        Small.read(new PhraseInterpreter(findings, Small.vocabulary("answers: [none", "answers: [\"numbers were N\", none")), """
                145/92 both goes | raised | both goes
                worked 165/92 hours | severe | worked; hours
                numbers were 165/92 | severe | numbers were
                120/80 both goes | tries |
                worked 9 hours | worked |
                """);
    }

    @Test
    void whatNoBloodPressureCanBeIsNone() {
        Small.read(small, """
                70/30 | |
                69/30 | | 69/30
                300/120 | severe |
                301/120 | | 301/120
                100/29 | | 100/29
                100/100 | | 100/100
                145 over 0 | | 145 over 0
                """);
    }

    @Test
    void oneNumberSufficesBesideAWordForIt() {
        Small.read(small, """
                pressure 145 | raised |
                pressure 165 | severe |
                pressure 70 | |
                pressure 300 | severe |
                pressure 69 | | pressure 69
                pressure 301 | | pressure 301
                pressure was a really really 145 | raised |
                pressure was a really really really 145 | | pressure was a really really really 145
                pressure. 145 | | pressure
                145 pressure | raised |
                145 a pressure | raised |
                145 a a pressure | | 145 a a pressure
                145, pressure | | pressure
                blood pressure 145 | raised |
                bp 145 | raised |
                high pressure 130/80 | raised |
                very high pressure, 130/80 | severe |
                """);
    }

    @Test
    void otherValuesHaveABoundAboveOrBelow() {
        Small.read(small, """
                sugar 11.1 | sugar-off |
                sugar 11 | |
                sugar 4 | |
                sugar 3.9 | sugar-off |
                sugar was a really 12 | sugar-off |
                sugar was a really really 12 | | sugar was a really really 12
                sugar x | | sugar x
                """);
    }

    @Test
    void aTemperatureIsReadInCelsiusAndFahrenheit() {
        Small.read(small, """
                temperature 38 | fever |
                temperature 37.9 | |
                38.0 | fever |
                38 | | 38
                38 c | fever |
                38 degrees | fever |
                38 degrees celsius | fever |
                100.4 | fever |
                100.3 | |
                101 f | fever |
                101 degrees f | fever |
                38 f | | 38 f
                38 degrees f | | 38 degrees f
                34.0 | |
                33.9 | | 33.9
                43.9 | fever |
                44.0 | | 44.0
                93.0 | |
                92.9 | | 92.9
                112.9 | fever |
                113.0 | | 113.0
                38.5 hours | | 38.5 hours
                temperature 38 kg | | temperature 38 kg
                38 temperature | fever |
                """);
    }

    @Test
    void whatIsDeniedOfTheWordIsNotDeniedOfTheNumber() {
        Small.read(small, """
                no temperature 38.7 | fever
                no temperature but 38.7 | fever
                any temperature 38.7 | fever
                temperature not, 38.7 | fever
                without pressure now but 150/95 | raised
                sofa temperature 38.7 | fever
                """);
    }

    @Test
    void aNumberWithinBoundsHidesNoComplaint() {
        List<Finding> findings = new ArrayList<>(Small.findings());
        findings.addAll(Small.findings("[{id: pelvis, kind: symptom, name: Pelvis, phrases: [pressure]},"
                + " {id: blood, kind: symptom, name: Blood, phrases: [blood]}]"));
        Small.read(new PhraseInterpreter(findings, Small.vocabulary()), """
                pressure 130/80 | pelvis
                pressure 150/95 | raised
                blood pressure 130/80 | blood pelvis
                blood pressure 150/95 | raised
                """);
        List<Finding> high = Small.findings("[{id: high, kind: condition, name: High, phrases: [high blood]}]");
        Small.read(new PhraseInterpreter(high, Small.vocabulary()), "high blood pressure 130/80 | high");
        Small.read(small, "blood pressure 130/80 | |\nsofa blood pressure 130/80 | |");
    }

    @Test
    void aNumberIsSaidWithItsWord() {
        assertThat(said("sofa temperature 38.7")).containsExactly("temperature 38.7");
        assertThat(said("sofa pressure was 145")).containsExactly("pressure was 145");
        assertThat(said("sofa sofa blood pressure 145")).containsExactly("blood pressure 145");
        assertThat(said("pressure 145 145")).containsExactly("pressure 145");
        assertThat(said("sofa sofa bp 145")).containsExactly("bp 145");
        assertThat(said("sofa blood 145 pressure")).containsExactly("145 pressure");
    }

    private List<String> said(String text) {
        return small.interpret(text).mentions().stream().map(Mention::said).toList();
    }

    @Test
    void aNumberIsReadOnce() {
        Small.read(small, """
                temperature 37.0, pressure 110 | |
                temperature 37, sugar 38 | sugar-off |
                pressure 130, lower sofa |
                pressure bottom number 70 | |
                pressure 130 130 | |
                pressure 145 145 | raised |
                120 over 30 | |
                120 over 29 | | 120 over 29
                sugar 0 | sugar-off |
                pressure 120/80, soft soft soft soft soft soft 140 | raised
                pressure 120/80, soft soft soft soft soft soft 300 | severe
                """);
    }
}
