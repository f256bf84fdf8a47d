package io.github.backcare.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Shipped;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.wording.Ambiguity;
import io.github.backcare.wording.Interpretation;
import io.github.backcare.wording.Likeness;
import io.github.backcare.wording.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the second reading adds to what was understood, at each edge of how sure it is. */
class SecondReaderTest {
    private static final SafetyRules RULES = Shipped.rules();
    private static final Screener SCREENER = new Screener(RULES);
    private static final String TEXT = "some words of hers";

    private static Answers understood(String... findings) {
        Answers answers = Draft.withAge(Draft.EMPTY, GestationalAge.ofWeeks(28));
        for (String finding : findings) {
            answers = Draft.withWords(answers, new Interpretation(List.of(new Mention(finding, "words")), List.of(), List.of(),
                    OptionalInt.empty(), false));
        }
        return answers;
    }

    private static Answers read(Answers answers, Likeness likeness) {
        return new SecondReader((text, week) -> likeness, SCREENER, RULES).over(answers, List.of(TEXT));
    }

    private static Level level(Answers answers) {
        return SCREENER.screen(Draft.withNothingElse(answers)).level();
    }

    @ParameterizedTest
    @CsvSource({
        "1.00, 0.00, 0.00, 0.00, 0.00, GO",
        "0.75, 0.00, 0.25, 0.00, 0.00, GO",
        "0.70, 0.00, 0.30, 0.00, 0.00, GO",
        "0.69, 0.00, 0.31, 0.00, 0.00, UNKNOWN",
        "0.69, 0.00, 0.00, 0.31, 0.00, UNKNOWN",
        "0.30, 0.00, 0.70, 0.00, 0.00, UNKNOWN",
        "0.29, 0.00, 0.71, 0.00, 0.00, URGENT",
        "0.20, 0.00, 0.45, 0.35, 0.00, URGENT",
        "0.20, 0.00, 0.44, 0.36, 0.00, EMERGENCY",
        "0.64, 0.00, 0.00, 0.36, 0.00, UNKNOWN",
        "0.50, 0.50, 0.00, 0.00, 0.00, GO",
        "0.49, 0.51, 0.00, 0.00, 0.00, UNKNOWN",
        "0.49, 0.00, 0.00, 0.00, 0.51, UNKNOWN",
        "0.94, 0.00, 0.00, 0.00, 0.06, GO",
        "0.93, 0.00, 0.00, 0.00, 0.07, UNKNOWN"})
    void whatReadsLikeADangerIsOneAndWhatMightBeIsAsked(double harmless, double stop, double urgent, double emergency,
            double unclear, Level level) {
        assertThat(level(read(understood("back-ache"), new Likeness(harmless, stop, urgent, emergency, unclear))))
                .isEqualTo(level);
    }

    @Test
    void besideAStopLessIsEnoughAndNothingIsAsked() {
        Answers stop = understood("something-not-right");

        assertThat(read(stop, new Likeness(0, 0.6, 0.4, 0, 0))).isEqualTo(stop);
        assertThat(read(stop, new Likeness(0, 0, 0, 0, 1))).isEqualTo(stop);
        assertThat(level(read(stop, new Likeness(0, 0.59, 0.41, 0, 0)))).isEqualTo(Level.URGENT);
        assertThat(level(read(stop, new Likeness(0, 0.59, 0, 0.41, 0)))).isEqualTo(Level.EMERGENCY);
    }

    @Test
    void whatIsUrgentAlreadyBecomesAnEmergencyOrStaysAsItIs() {
        Answers urgent = understood("vaginal-bleeding");

        assertThat(read(urgent, new Likeness(0, 0, 1, 0, 0))).isEqualTo(urgent);
        assertThat(read(urgent, new Likeness(1, 0, 0, 0, 0))).isEqualTo(urgent);
        assertThat(read(urgent, new Likeness(0.65, 0, 0, 0.35, 0))).isEqualTo(urgent);
        assertThat(level(read(urgent, new Likeness(0.6, 0, 0, 0.4, 0)))).isEqualTo(Level.EMERGENCY);
    }

    @Test
    void aDoubtIsAskedWithBothAnswersAndANoClears() {
        Answers doubted = read(understood("back-ache"), new Likeness(0.6, 0, 0.4, 0, 0));
        Ambiguity doubt = doubted.ambiguous().get(0);

        assertThat(doubt.said()).isEqualTo(TEXT);
        assertThat(doubt.ask()).isEqualTo("Could this be something that your maternity unit should hear about now?");
        assertThat(doubt.readings()).containsExactly(new Ambiguity.Reading("sounds-urgent", "yes, it could be"),
                new Ambiguity.Reading("", "no, it is nothing of that kind"));
        assertThat(level(Draft.settled(doubted, doubt, List.of("")))).isEqualTo(Level.GO);
        assertThat(level(Draft.settled(doubted, doubt, List.of("sounds-urgent")))).isEqualTo(Level.URGENT);
    }

    @Test
    void theGraverHalfOfADoubtIsWhatSheIsAskedAbout() {
        assertThat(read(understood("back-ache"), new Likeness(0.5, 0, 0.25, 0.25, 0)).ambiguous().get(0).readings().get(0)
                .finding()).isEqualTo("sounds-urgent");
        assertThat(read(understood("back-ache"), new Likeness(0.5, 0, 0.2, 0.3, 0)).ambiguous().get(0).readings().get(0)
                .finding()).isEqualTo("sounds-like-emergency");
    }

    @Test
    void whatOnlyItFoundCanBeTakenBack() {
        Answers both = read(understood("back-ache"), new Likeness(0, 0, 1, 0, 0));
        assertThat(level(both)).isEqualTo(Level.URGENT);
        assertThat(level(Draft.withoutSecondReading(both))).isEqualTo(Level.GO);
        assertThat(Draft.withoutSecondReading(both).findings()).containsOnlyKeys("back-ache");
    }

    @Test
    void itIsToldTheWeekWhereThatIsKnown() {
        List<OptionalInt> weeks = new ArrayList<>();
        SecondReader reader = new SecondReader((text, week) -> {
            weeks.add(week);
            return new Likeness(1, 0, 0, 0, 0);
        }, SCREENER, RULES);
        reader.over(understood("back-ache"), List.of(TEXT));
        reader.over(Draft.EMPTY, List.of(TEXT));
        assertThat(weeks).containsExactly(OptionalInt.of(28), OptionalInt.empty());
    }

    @Test
    void aQuestionShowsTheBeginningOfALongText() {
        SecondReader reader = new SecondReader((text, week) -> new Likeness(0, 1, 0, 0, 0), SCREENER, RULES);

        assertThat(asked(reader, "one two three four five six seven eight nine ten eleven twelve"))
                .isEqualTo("one two three four five six seven eight nine ten eleven \u2026");
        assertThat(asked(reader, "one two three four five six seven eight nine ten eleven twel"))
                .isEqualTo("one two three four five six seven eight nine ten eleven twel");
        assertThat(asked(reader, "a-b-c-d-" + "x".repeat(60))).isEqualTo("a-b-c-d-" + "x".repeat(52) + " \u2026");
    }

    private static String asked(SecondReader reader, String text) {
        return reader.over(understood("back-ache"), List.of(text)).ambiguous().get(0).said();
    }

    @Test
    void itsDoubtsAreToldFromWordsWithSeveralMeanings() {
        Ambiguity worrying = read(understood("back-ache"), new Likeness(0, 1, 0, 0, 0)).ambiguous().get(0);
        Ambiguity urgent = read(understood("back-ache"), new Likeness(0.6, 0, 0.4, 0, 0)).ambiguous().get(0);
        Ambiguity emergency = read(understood("back-ache"), new Likeness(0.6, 0, 0, 0.4, 0)).ambiguous().get(0);
        Ambiguity word = new Ambiguity("stitch", "which?", List.of(new Ambiguity.Reading("cervical-cerclage", "in the cervix"),
                new Ambiguity.Reading("", "in your side")));

        assertThat(List.of(worrying, urgent, emergency)).allMatch(SecondReader::isDoubt);
        assertThat(SecondReader.isDoubt(word)).isFalse();
    }

    @Test
    void whatIsAnEmergencyOrNeedsKinderWordsIsLeftAsItIs() {
        Likeness emergency = new Likeness(0, 0, 0, 1, 0);

        assertThat(read(understood("self-harm-thoughts"), emergency)).isEqualTo(understood("self-harm-thoughts"));
        assertThat(read(understood("chest-pain"), emergency)).isEqualTo(understood("chest-pain"));
        assertThat(read(understood("hurt-by-someone"), new Likeness(0, 0, 1, 0, 0))).isEqualTo(understood("hurt-by-someone"));
        assertThat(level(read(understood("hurt-by-someone"), emergency))).isEqualTo(Level.EMERGENCY);
    }

    @Test
    void whatIsOnlyWorryingIsAStopOnceSheSaysSo() {
        Answers doubted = read(understood("back-ache"), new Likeness(0.1, 0.9, 0, 0, 0));
        assertThat(doubted.ambiguous().get(0).ask())
                .isEqualTo("Could this be something that your midwife should hear about before you exercise?");

        assertThat(level(Draft.settled(doubted, doubted.ambiguous().get(0), List.of("sounds-worrying"))))
                .isEqualTo(Level.STOP);
    }

    @Test
    void herWordsStandForWhatWasFound() {
        assertThat(read(understood(), new Likeness(0, 0, 1, 0, 0)).said()).containsExactly(new Mention("sounds-urgent", TEXT));
        assertThat(read(understood(), new Likeness(0, 0, 0, 1, 0)).said())
                .containsExactly(new Mention("sounds-like-emergency", TEXT));
    }

    @Test
    void allSheSaidIsReadTogetherAndIdsByTheirNames() {
        List<String> texts = new ArrayList<>();
        SecondReader reader = new SecondReader((text, week) -> {
            texts.add(text);
            return new Likeness(0, 0, 1, 0, 0);
        }, SCREENER, RULES);

        Answers read = reader.over(understood(), List.of("twins", " cramps ", "", "all well"));

        assertThat(texts).containsExactly(RULES.finding("twins").orElseThrow().name() + ". cramps. all well");
        assertThat(read.said()).extracting(Mention::said).containsExactly("twins. cramps. all well");
    }

    @Test
    void whatIsOnePhraseAndNothingElseIsNotReadAgain() {
        Answers answers = Draft.withWords(Draft.EMPTY, new Interpretation(List.of(
                new Mention("back-ache", "stiff"), new Mention("back-ache", "my back is stiff")), List.of(), List.of(),
                OptionalInt.empty(), false));
        SecondReader reader = new SecondReader((text, week) -> new Likeness(0, 0, 1, 0, 0), SCREENER, RULES);

        assertThat(reader.over(answers, List.of(" my back is stiff ", " "))).isEqualTo(answers);
        assertThat(reader.over(answers, List.of("my back is stiff", "more"))).isNotEqualTo(answers);
        assertThat(reader.over(answers, List.of())).isEqualTo(answers);
    }

    @Test
    void threeWordsAreTooFewToBeReadAgain() {
        SecondReader reader = new SecondReader((text, week) -> new Likeness(0, 0, 0, 1, 0), SCREENER, RULES);

        assertThat(reader.over(understood(), List.of("three small words"))).isEqualTo(understood());
        assertThat(level(reader.over(understood(), List.of("two, words!", "two more")))).isEqualTo(Level.EMERGENCY);
    }

    @ParameterizedTest
    @CsvSource({"0.71, URGENT", "0.70, GO"})
    void oneSentenceThatIsADangerIsNotHiddenByHarmlessOnes(double danger, Level level) {
        SecondReader reader = new SecondReader((text, week) -> text.equals("there is no kick today")
                ? new Likeness(1 - danger, 0, danger, 0, 0) : new Likeness(1, 0, 0, 0, 0), SCREENER, RULES);

        for (String mark : List.of(". ", "! ", "?! ", "; ", "\n")) {
            assertThat(level(reader.over(understood("back-ache"),
                    List.of("we went to the sea" + mark + "there is no kick today" + mark + "nice ice cream")))).isEqualTo(level);
        }
        assertThat(level(reader.over(understood("back-ache"), List.of("we went to the sea", "there is no kick today"))))
                .isEqualTo(level);
    }

    @Test
    void theGravestSentenceCountsUnlessAllOfItIsGraver() {
        SecondReader reader = new SecondReader((text, week) -> switch (text) {
            case "one of these four words" -> new Likeness(0.2, 0, 0.8, 0, 0);
            case "two of these four words" -> new Likeness(0.1, 0, 0.5, 0.4, 0);
            case "too few words" -> new Likeness(0, 0, 0, 1, 0);
            default -> new Likeness(0.5, 0, 0, 0.5, 0);
        }, SCREENER, RULES);
        SecondReader whole = new SecondReader((text, week) -> text.contains(". ") ? new Likeness(0.1, 0, 0.9, 0, 0)
                : new Likeness(0.15, 0, 0, 0.85, 0), SCREENER, RULES);

        assertThat(level(reader.over(understood(), List.of("one of these four words. too few words"))))
                .isEqualTo(Level.URGENT);
        assertThat(level(reader.over(understood(),
                List.of("one of these four words. two of these four words. one of these four words"))))
                .isEqualTo(Level.EMERGENCY);
        assertThat(level(whole.over(understood(), List.of("one of these four words. two of these four words"))))
                .isEqualTo(Level.URGENT);
    }

    @Test
    void whatIsOpenAlreadyIsNotAskedAgainBecauseItIsUnclear() {
        Answers open = Draft.withWords(understood("back-ache"), new Interpretation(List.of(), List.of("feeling funny"),
                List.of(), OptionalInt.empty(), false));

        assertThat(read(open, new Likeness(0.9, 0, 0, 0, 0.1))).isEqualTo(open);
        assertThat(read(open, new Likeness(0.4, 0, 0, 0, 0.6)).ambiguous()).hasSize(1);
    }

    @Test
    void whatIsOpenAlreadyIsAskedAboutToo() {
        SecondReader reader = new SecondReader((text, week) -> new Likeness(0.5, 0, 0.5, 0, 0), SCREENER, RULES);
        Answers unclear = Draft.withWords(understood(), new Interpretation(List.of(), List.of(), List.of(new Ambiguity("words",
                "which?", List.of(new Ambiguity.Reading("back-ache", "an ache")))), OptionalInt.empty(), false));

        assertThat(reader.over(unclear, List.of("four words are enough")).ambiguous()).hasSize(2);
    }
}
