package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.screening.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dangers with strange words in between, in clauses that say nothing else. */
class ScatteredTest {

    @ParameterizedTest
    @ValueSource(strings = {"still havet felt any kicks", "still havetn felt any kicks", "havnet felt any kicks"})
    void aSlipInANegativeWordIsNotReadAsItsOpposite(String text) {
        assertThat(HerWords.screen(26, List.of(text)).level()).isNotIn(Level.GO, Level.CAUTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeing little sparkly spots since I woke up, no headache",
            "seeing yellowish dancing spots, back is fine"})
    void spotsBeforeTheEyesAreHeardHoweverTheyAreDescribed(String text) {
        assertThat(level(text)).isEqualTo(Level.URGENT);
    }

    @Test
    void aDangerDeniedWithStrangeWordsBetweenIsNone() {
        assertThat(level("no tingling or numbness in the legs, back is dull and achy")).isEqualTo(Level.GO);
    }

    @Test
    void strangeWordsStayUnexplained() {
        assertThat(HerWords.screen(27, List.of("seeing yellowish frumious spots")).answers().notUnderstood())
                .isNotEmpty();
    }

    private static Level level(String text) {
        return HerWords.screen(27, List.of(text)).level();
    }
}
