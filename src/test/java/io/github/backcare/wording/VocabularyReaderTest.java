package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.content.Position;
import io.github.backcare.content.Problem;
import io.github.backcare.content.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each key of the wording file ends where it belongs, and none is passed over. */
class VocabularyReaderTest {

    @Test
    void sortsOfWordsAreRead() {
        Vocabulary words = Small.vocabulary();
        assertThat(words.articles()).containsExactly("a", "the", "my", "this");
        assertThat(words.intensifiers()).containsExactly("really", "just");
        assertThat(words.fillers()).contains("i", "me").hasSize(15);
        assertThat(words.pronouns()).containsExactly("he", "her", "him", "me");
        assertThat(words.skips()).containsExactly("feel", "feeling");
        assertThat(words.bridges()).containsExactly("in", "on", "when", "from");
        assertThat(words.gaps()).containsExactly("left", "now", "side", "bad");
        assertThat(words.ordered()).containsExactly("up", "before");
        assertThat(words.exact()).containsExactly("hurt");
        assertThat(words.clauseWords()).containsExactly("and", "but");
        assertThat(words.transparent()).containsExactly("any", "of", "sign", "or", "sore");
        assertThat(words.complaints()).containsExactly("numb", "problem");
        assertThat(words.neverDenied()).containsExactly("kick");
        assertThat(words.minimisers()).containsExactly("bit", "maybe");
        assertThat(words.painWords()).containsExactly("pain", "scale");
        assertThat(words.refersBack()).containsExactly("nothing-since");
        assertThat(words.reassuring()).containsExactly("soft", "fine");
        assertThat(words.takingBack()).containsExactly("until", "was");
        assertThat(words.settledAlone()).containsExactly("gone");
        assertThat(words.settledAtEnd()).containsExactly("gone");
        assertThat(words.circumstanceOpeners()).containsExactly("after");
        assertThat(words.manner()).containsExactly("deep");
        assertThat(words.telling()).containsExactly("bonnet", "ladder");
        assertThat(words.sensations()).containsExactly("wipe");
        assertThat(words.listable()).containsExactly("tummy");
        assertThat(words.birthWords()).containsExactly("born", "weeks");
        assertThat(words.signs()).containsExactly(0x2764);
    }

    @Test
    void phrasesAreReadWithTheirChoices() {
        Vocabulary words = Small.vocabulary();
        assertThat(words.cues()).containsOnlyKeys(Cue.values());
        assertThat(words.cues().get(Cue.NEGATOR)).containsExactly("no", "not", "without", "no sign of");
        assertThat(words.cues().get(Cue.TRAILING_NEGATOR)).containsExactly("none", "ruled out");
        assertThat(words.cues().get(Cue.NOT_NEGATING)).containsExactly("not sure", "cant stop", "wont stop");
        assertThat(words.cues().get(Cue.SCOPE_END)).containsExactly("apart from");
        assertThat(words.cues().get(Cue.FEARED)).containsExactly("what if", "scared of");
        assertThat(words.cues().get(Cue.IDIOM)).containsExactly("back to work");
        assertThat(words.cues().get(Cue.LONG_AGO)).containsExactly("years ago", "YYYY");
        assertThat(words.cues().get(Cue.EARLIER)).containsExactly("at N weeks", "early on", "week N");
        assertThat(words.cues().get(Cue.PRESENT)).containsExactly("again", "today");
        assertThat(words.cues().get(Cue.NO_DENIAL)).containsExactly("any more");
        assertThat(words.cues().get(Cue.OTHER_PERSON)).containsExactly("my sister", "a friend");
        assertThat(words.cues().get(Cue.FAMILY)).containsExactly("runs in the family");
        assertThat(words.cues().get(Cue.CHILD)).containsExactly("my son");
        assertThat(words.beforeYear()).isEqualTo(2025);
        assertThat(words.answers()).containsExactly("none", "first baby");
        assertThat(words.remarks()).containsExactly("all good");
        assertThat(words.normal()).isEqualTo(new Vocabulary.Normal(List.of("scan", "baby", "the baby"),
                List.of("fine", "is well")));
        assertThat(words.hints()).containsOnlyKeys(Hint.values());
        assertThat(words.hints().get(Hint.ME_TOO)).containsExactly(List.of("me", "too"), List.of("so", "do", "i"));
        assertThat(words.groups()).containsOnlyKeys(WordGroup.values());
        assertThat(words.groups().get(WordGroup.ANSWERING_NO)).containsExactly("no", "nil", "zero", "none", "nothing");
        assertThat(words.isIn(WordGroup.DOERS, "he")).isTrue();
        assertThat(words.isIn(WordGroup.DOERS, "him")).isFalse();
        assertThat(words.qualifiers()).containsOnlyKeys(Qualifier.values());
        assertThat(words.qualifiers().get(Qualifier.HEAVY)).containsExactly("heavy", "pouring out", "gushing out");
    }

    @Test
    void pairsGroupsAndPlacesAreRead() {
        Vocabulary words = Small.vocabulary();
        assertThat(words.spellings()).containsEntry("dont", "do not").hasSize(5);
        assertThat(words.oneWord()).isEqualTo(Map.of("out of breath", "breathless", "out of", "outside"));
        assertThat(words.sameWords()).containsExactly(List.of("tummy", "belly"));
        assertThat(words.nearWords()).containsExactly(List.of("ache", "pain"), List.of("swollen", "puffy"));
        assertThat(words.stems()).isEqualTo(Map.of("felt", "feel", "babies", "babi"));
        assertThat(words.alarm()).containsOnlyKeys("blood", "kick", "numb");
        assertThat(words.circumstances()).containsOnlyKeys("sofa", "kitchen", "bonnet", "ladder", "morning");
        assertThat(words.everyday()).containsOnlyKeys("eagle");
        assertThat(words.body()).containsOnlyKeys("tummy", "calf");
        assertThat(words.subjects()).containsOnlyKeys("baby", "feel");
        assertThat(words.alarm().get("kick").column()).isEqualTo(16);
    }

    @Test
    void unclearWordsAndNumbersAreRead() {
        Vocabulary words = Small.vocabulary();
        Vocabulary.AmbiguousWord stitch = words.ambiguities().get(0);
        assertThat(stitch.words()).containsExactly("stitch");
        assertThat(stitch.ask()).isEqualTo("Which stitch?");
        assertThat(stitch.readings()).containsExactly(new Ambiguity.Reading("cerclage", "a stitch in the cervix"),
                new Ambiguity.Reading("", "a stitch in the side"));
        assertThat(stitch.settledBy()).containsExactly(
                new Vocabulary.Settled(List.of("running", "up the hill"), Optional.empty()),
                new Vocabulary.Settled(List.of("cervix"), Optional.of("cerclage")));
        assertThat(words.ambiguities().get(1).settledBy()).isEmpty();
        Vocabulary.Temperature temperature = words.readings().temperature();
        assertThat(temperature).isEqualTo(new Vocabulary.Temperature(List.of("temperature"), 380, 1004, "fever",
                temperature.at()));
        assertThat(words.readings().bloodPressure().words()).containsExactly("bp", "pressure");
        assertThat(words.readings().bloodPressure().bounds()).extracting(Vocabulary.Pressure::upper, Vocabulary.Pressure::lower,
                Vocabulary.Pressure::finding).containsExactly(org.assertj.core.groups.Tuple.tuple(160, 110, "severe"),
                org.assertj.core.groups.Tuple.tuple(140, 90, "raised"));
        assertThat(words.readings().values()).singleElement().satisfies(value -> {
            assertThat(value.words()).containsExactly("sugar");
            assertThat(value.fromTenths()).contains(111);
            assertThat(value.belowTenths()).contains(40);
            assertThat(value.finding()).isEqualTo("sugar-off");
            Position at = value.at();
            assertThat(at.column()).isEqualTo(12);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "articles: [a, | stray: [x]~articles: [a,", "long-ago: [years | stray: [x]~  long-ago: [years",
        "people: [my | stray: [x], people: [my", "things: [scan | stray: [x], things: [scan",
        "{nothing-but: | {stray: [x], nothing-but:", "{suffering: | {stray: [x], suffering:", "{heavy: | {stray: [x], heavy:",
        "{words: [a show] | {stray: x, words: [a show]",
        "meaning: blood | meaning: blood, stray: x", "finding: cerclage} | finding: cerclage, stray: x}",
        "bp, pressure] | bp, pressure]~    stray: x", "upper: 160 | stray: x, upper: 160",
        "below: 4 | below: 4, stray: x", "finding: fever | finding: fever, stray: x", "values: | stray: [x]~  values:"})
    void aKeyThatIsNotKnownIsTold(String there, String instead) {
        Problems problems = new Problems();
        Small.vocabulary(problems, there, instead.replace("~", "\n"));
        assertThat(problems.sorted()).extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).startsWith("the key 'stray' is not known here"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "from: 11.1, below: 4, | \"\" | neither 'from' nor 'below' is given (say which numbers name the finding)",
        "celsius-from: 38 | celsius-from: x | 'x' is not a number such as 38 or 38.5",
        "upper: 160 | upper: 0 | '0' is not a whole number from 1 to 9999",
        "before-year: 2025 | before-year: 1899 | '1899' is not a whole number from 1900 to 2200"})
    void numbersThatAreNoneAreTold(String there, String instead, String problem) {
        Problems problems = new Problems();
        Small.vocabulary(problems, there, instead.replace("~", "\n"));
        assertThat(problems.sorted()).extracting(Problem::message).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"limits: [until], | limits", "doers: [he, she], | doers", "new: [first time], | new"})
    void aGroupThatIsMissingIsTold(String there, String key) {
        Problems problems = new Problems();
        Small.vocabulary(problems, there, "");
        assertThat(problems.sorted()).extracting(Problem::message)
                .containsExactly("'" + key + "' is missing (add " + key + ": ...)");
    }

    @Test
    void oneBoundSufficesAndAnEmptyOneIsToldOnce() {
        assertThat(Small.vocabulary("from: 11.1, ", "").readings().values().get(0).fromTenths()).isEmpty();
        assertThat(Small.vocabulary("below: 4, ", "").readings().values().get(0).belowTenths()).isEmpty();
        assertThat(Small.vocabulary("celsius-from: 38", "celsius-from: 0").readings().temperature().celsiusTenths()).isZero();
        Problems problems = new Problems();
        assertThat(Small.vocabulary(problems, "celsius-from: 38", "celsius-from: ''").readings().temperature()
                .celsiusTenths()).isZero();
        assertThat(problems.sorted()).hasSize(1);
    }
}
