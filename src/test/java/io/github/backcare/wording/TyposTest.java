package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of the keyboard, among a few words that are known. */
class TyposTest {
    private static final String LONG = "pneumonoultramicroscopics";

    private final Lexicon lexicon = Lexicon.of(Small.vocabulary(), List.of("bleeding", "bleed bleeds", "blurry burpy", "dizzy",
            "palpitations", "used unused", "at N weeks", "in YYYY", LONG, "stab", "blending"), List.of("cooking", "kitchen",
            "garden", "breeding", "sofa"));
    private final Typos typos = new Typos(lexicon, Typos.Shelves.of(lexicon.known()));

    @ParameterizedTest
    @CsvSource({"bleding,bleeding", "bleedimg,bleeding", "beeding,bleeding", "bleeeding,bleeding", "lbeeding,bleeding",
        "bbleeding,bleeding", "dizzi,dizzy", "dizyz,dizzy", "palpatatons,palpitations", "bleexdixg,bleeding",
        "bleexdixng,bleeding", "bleedz,bleed", "stabb,stab"})
    void aSlipInAWordOfAPhraseIsMended(String typed, String meant) {
        assertThat(typos.meant(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dizy", "blexdixg", "diiizzyy", "zdizzy", "burry", "uused", "anynumbe", "pastyeer", "xleeding",
        "palpxtxtxons", "ldeebing"})
    void whatIsTooShortTooFarOrMayBeSeveralIsNotGuessed(String typed) {
        assertThat(typos.meant(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kithcen,kitchen", "gardne,garden", "cuoking,cooking", "coking,cooking", "kitchenn,kitchen", "ocoking,cooking",
        "cookign,cooking", "gerdan,''", "brxeding,''"})
    void aSlipInAnOrdinaryWordIsMendedWhereItsConsonantsStay(String typed, String meant) {
        assertThat(typos.meant(typed).orElse("")).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"choking", "cooling", "garen", "gsrden", "sofaa", "koocing"})
    void anotherConsonantOrAShortWordIsNoSlipInAnOrdinaryOne(String typed) {
        assertThat(typos.meant(typed)).isEmpty();
    }

    @Test
    void wordsOfMoreThanTwentyFourLettersAreLeft() {
        assertThat(typos.meant(LONG.replace("lt", "l"))).contains(LONG);
        assertThat(typos.meant(LONG.replace("lt", "tl"))).isEmpty();
    }

    @Test
    void theKnownWordsStandByLengthAndInitial() {
        Typos.Shelves shelves = Typos.Shelves.of(lexicon.known());
        assertThat(shelves.phraseWords().get("b6")).containsExactly("bleeds", "blurry");
        assertThat(shelves.phraseWords().get("s4")).containsExactly("stab");
        assertThat(shelves.phraseWords()).doesNotContainKeys("a2", "i2", "a9", "p8");
        assertThat(shelves.ordinaryWords().get("b8")).containsExactly("breeding");
    }
}
