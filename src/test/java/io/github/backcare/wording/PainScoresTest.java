package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers are pain scores. */
class PainScoresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "back 8/10 | 8", "back 10/10 | 10", "back 0/10 | 0", "back 6 out of 10 | 6", "pain 4 | 4", "pain is about a 4 | 4",
        "pain, 4 | 4", "4 pain | 4", "3/10, 7/10, 5/10 | 7", "was 3/10 and now 6 | 6", "was 3/10 and 6 | 3", "3/10, 6 | 6",
        "3/10, 6 today | 6", "3/10, 6 sofas | 3", "3/10 then a 6, fine | 6", "3/10, 6 weeks | 3", "0/10 and now 6 | 6",
        "pain 15/10 | 10",
        "pain 9.5/10 | 10", "back 2.5/10 | 3", "headache at 7 | 7", "pain at sofa 7 | 7", "3/10 but was 6 sofas | 6",
        "0/10 but was 6 sofas | 6", "3/10 and 6 was | 3", "0/10, 6 | 6"})
    void aMarkedNumberIsAScoreAndABareOneBesideAWordForPain(String text, int score) {
        assertThat(scores(text).highest()).hasValue(score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"back 11/10", "6 out of 12", "6 out 10", "6 of 10", "pain is only about a 4", "pain. 4",
        "pain? 4", "4, pain",
        "4 a pain", "pain 4 weeks", "pain 11", "now 6", "back 8/100", "pain x", "sofa 4", "headache 7",
        "headache in 7 at", "sofa was 6", "sofa at 6"})
    void otherNumbersAreNone(String text) {
        assertThat(scores(text).highest()).isEmpty();
        assertThat(scores(text).words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"was 3/10 and 6/10 | true", "3/10 and 6/10 | false", "was 6/10 now 3/10 | false",
        "now 6/10 | false", "was 3/10, 7/10, 3/10 | false", "was 0/10 and 6/10 | true",
        "was 3/10 and 3/10 | false", "now 6/10 was 3/10 | true", "now 6/10 was 6/10 | false", "now 6/10 and 3/10 was | false"})
    void aRiseGoesFromTheFirstScoreToTheLast(String text, boolean rise) {
        assertThat(scores(text).rise()).isEqualTo(rise);
    }

    @Test
    void theWordsOfAScoreBelongToIt() {
        assertThat(scores("back 6 out of 10 now").words()).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(scores("8/10 and back 3/10").words()).containsExactlyInAnyOrder(0, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"sofa 8/10 | true", "pain 8/10 | false", "ache in sofa 8/10 | false",
        "ache. 8/10 | true",
        "ache x x x x x x 8/10 | false", "ache x x x x x x x 8/10 | true", "headache 8/10 | false", "growingpain 8/10 | false",
        "8/10 pain | false", "8/10 sofa | true", "6 out of 10 ache | false", "8/10 | true", "8/10. ache | false"})
    void aScoreThatNoWordForPainStandsBesideIsReadAsPain(String text, boolean pain) {
        Lexicon lexicon = Small.lexicon();
        List<Token> tokens = Small.tokens(text);
        List<Token> read = PainScores.in(tokens, Small.vocabulary()).asPain(lexicon);
        int at = tokens.indexOf(tokens.stream().filter(Token::isNumber).findFirst().orElseThrow());
        assertThat(read.get(at).word()).isEqualTo(tokens.get(at).word());
        assertThat(read.get(at).near().equals(lexicon.near("pain"))).isEqualTo(pain);
        assertThat(read.get(at).stem().equals("pain")).isEqualTo(pain);
        assertThat(read).hasSameSizeAs(tokens);
    }

    private static PainScores scores(String text) {
        return PainScores.in(Small.tokens(text), Small.vocabulary());
    }
}
