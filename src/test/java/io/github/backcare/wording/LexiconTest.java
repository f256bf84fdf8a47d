package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are brought to the form they are compared in, and known or not. */
class LexiconTest {
    private final Lexicon lexicon = Small.lexicon();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "sofa | sofa", "tum | tummy", "dont | do not", "don't | do not", "haven't | have not", "hadn't | had not",
        "it'll | it", "i'm | i", "sister's | sister", "tum's | tummy", "i've | i", "we're | we", "she'd | she",
        "sisters' | sisters", "ca't | ca not", "is't | is not", "sof't | soft", "o'clock | oclock", "'tum | tummy",
        "'m | m", "it's'm | its"})
    void contractionsAreWrittenOutAndSpellingsBroughtIntoOne(String typed, String words) {
        assertThat(lexicon.expand(typed)).containsExactly(words.split(" "));
    }

    @Test
    void anApostropheAloneIsNoWord() {
        assertThat(lexicon.expand("'")).isEmpty();
        assertThat(lexicon.expand("n't")).containsExactly("not");
    }

    @ParameterizedTest
    @CsvSource({"bleeding,bleed", "felt,feel", "babies,babi", "belly,tummi", "tummy,tummi", "it,it", "was,wa",
        "na\u00efves,na\u00efves",
        "{as,{as", "`as,`as", "2nds,2nds", "anynumber,anynumber", "pastyear,pastyear"})
    void inflectionsAndCloseSynonymsShareAStem(String word, String stem) {
        assertThat(lexicon.stem(word)).isEqualTo(stem.equals("tummi") ? lexicon.stem("tummy") : stem);
    }

    @Test
    void widerSynonymsShareAnother() {
        assertThat(lexicon.near(lexicon.stem("aches"))).isEqualTo(lexicon.near(lexicon.stem("pain")))
                .isNotEqualTo(lexicon.near(lexicon.stem("puffy")));
        assertThat(lexicon.near("sofa")).isEqualTo("sofa");
        assertThat(lexicon.stem("ache")).isNotEqualTo(lexicon.stem("pain"));
    }

    @Test
    void theLongestRunOfWordsThatStandsForOneComesFirst() {
        assertThat(lexicon.runs("out")).extracting(Lexicon.Run::meant).containsExactly("breathless", "outside");
        assertThat(lexicon.runs("out").get(0).words()).containsExactly("out", "of", "breath");
        assertThat(lexicon.runs("of")).isEmpty();
    }

    @Test
    void aWordIsKnownByItselfOrItsStem() {
        for (String word : List.of("blood", "wipe", "sofa", "sofas", "wiping", "bps", "havent", "cervix")) {
            assertThat(lexicon.isKnown(word)).as(word).isEqualTo(!word.equals("bps"));
        }
        assertThat(lexicon.isPhraseWord("wipe")).isTrue();
        assertThat(lexicon.isPhraseWord("wiping")).isFalse();
        assertThat(lexicon.isPhraseWord("sofa")).isFalse();
        assertThat(lexicon.isPhraseWord("havent")).isTrue();
        assertThat(lexicon.isPhraseWord("tum")).isFalse();
        assertThat(lexicon.isOrdinary("sofa")).isTrue();
        assertThat(lexicon.isOrdinary("sofas")).isTrue();
        assertThat(lexicon.isOrdinary("wipe")).isFalse();
    }

    @Test
    void capitalsInAPhraseStandForAnyNumberAndAPastYear() {
        assertThat(lexicon.scan("at N weeks, in YYYY: n or yyyy")).extracting(Piece::text)
                .containsExactly("at", "anynumber", "weeks", "in", "pastyear", "n", "or", "yyyy");
        assertThat(lexicon.scan("a N b")).extracting(Piece::start).containsExactly(0, 2, 4);
        assertThat(lexicon.scan("a N YYYY")).extracting(Piece::end).containsExactly(1, 3, 8);
    }
}
