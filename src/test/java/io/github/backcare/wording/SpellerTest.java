package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pieces of text become words: written out, joined, split and mended. */
class SpellerTest {
    private static final String LONG = "pneumonoultramicroscopic";

    private final Lexicon lexicon = Lexicon.of(Small.vocabulary(), List.of("headache", "calves", "notable withoutend", "bleeding",
            "swollen calf", "ankles", "heade", LONG, LONG + "s"), List.of("kitchen"));
    private final Speller speller = new Speller(lexicon, Typos.Shelves.of(lexicon.known()), Small.vocabulary(),
            Set.of("no", "not", "without"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "head ache | headache", "cal ves | calves", "head, ache | head , ache", "not able | not able", "with outend | withoutend",
        "without end | without end", "a nkles | a nkles", "heade | heade", "hea de | hea de", "head ache ache | headache ache",
        "out of breath | breathless", "out of town | outside town", "out. of | out . of", "out of | outside", "go out | go out",
        "out of. breath | outside . breath", "swollencalf | swollen calf", "calfswollen | calf swollen", "calfcalf | calf calf",
        "bleedingwithout | bleedingwithout", "bledding | bleeding", "kitchencalf | kitchencalf", "calfkitchen | calfkitchen",
        "don't | do not", "tum | tummy", "x2 | x2", "9am | 9 am", "withoutcalf | withoutcalf"})
    void wordsAreJoinedSplitAndMended(String text, String words) {
        assertThat(shown(text)).isEqualTo(words);
    }

    @Test
    void longWordsAreNeitherJoinedNorSplit() {
        assertThat(shown("pneumonoultra microscopic")).isEqualTo(LONG);
        assertThat(shown("pneumonoultra microscopics")).isEqualTo("pneumonoultra microscopics");
        assertThat(shown("bleedingbleedingheadache")).isEqualTo("bleedingbleedingheadache");
        assertThat(shown(LONG.substring(0, 20) + "xxxxcalf")).hasSize(28);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a, b | HARD SOFT", "a. b | HARD HARD", "a? b | HARD QUESTION", "a,? b | HARD QUESTION",
        "a?, b | HARD QUESTION", "a.? b | HARD HARD", "a?. b | HARD HARD", "a., b | HARD HARD", ", a b | HARD NONE",
        "don't | HARD NONE", "b, swollencalf | HARD SOFT NONE", "a b, head ache | HARD NONE SOFT"})
    void theStrongestBreakBetweenTwoWordsCounts(String text, String breaks) {
        assertThat(tokens(text).stream().map(token -> token.before().name()).collect(Collectors.joining(" ")))
                .isEqualTo(breaks);
    }

    @Test
    void aWordKnowsItsPlaceAndItsForms() {
        assertThat(tokens("b, Head  aches")).hasSize(3);
        assertThat(tokens("b, head  ache").get(1)).isEqualTo(new Token("headache", "headach",
                "headach", 3, 13, Token.Break.SOFT));
        assertThat(tokens("out of breath").get(0)).extracting(Token::start, Token::end).containsExactly(0, 13);
        assertThat(tokens("swollencalf").get(0).near()).isEqualTo(tokens("puffy").get(0).near());
    }

    @Test
    void aPhraseIsSpelledAsItIsMeant() {
        assertThat(speller.phrase("Head ache, N bledding")).extracting(Token::word)
                .containsExactly("headache", "anynumber", "bledding");
        assertThat(speller.phrase("head ache")).extracting(Token::before).containsExactly(Token.Break.NONE);
    }

    private List<Token> tokens(String text) {
        return speller.tokens(TextScanner.scan(text, Set.of()));
    }

    /** The words, with a comma or full stop for the break before one. */
    private String shown(String text) {
        String words = tokens(text).stream().map(token -> switch (token.before()) {
            case NONE -> " ";
            case SOFT -> " , ";
            default -> " . ";
        } + token.word()).collect(Collectors.joining());
        return words.substring(3);
    }
}
