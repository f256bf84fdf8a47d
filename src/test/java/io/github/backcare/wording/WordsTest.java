package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Which words are ordinary, and in which way. */
class WordsTest {
    /** Words of each sort, some of two. */
    private static final List<String> ALL = List.of("a", "the", "my", "this", "really", "it", "that", "or", "when", "and",
            "sofas", "eagles", "tummy", "calf", "babies", "deep", "bit", "no", "blood", "after", "soft", "until", "7", "in");

    private final Vocabulary vocabulary = Small.vocabulary("places: [sofa", "places: [sofa, baby, deep",
            "things: [eagle", "things: [eagle, morning, baby, the", "manner: [deep", "manner: [deep, my", "body: [tummy",
            "body: [tummy, this");
    private final Lexicon lexicon = Small.lexicon();
    private final Words words = new Words(Words.Stems.of(lexicon, vocabulary), vocabulary, Set.of("no", "not", "my"));

    @Test
    void partsOfTheBodyAndTheBabyNeedAFindingOfTheirOwn() {
        assertThat(which(words::isBody)).containsExactlyInAnyOrder("tummy", "calf");
        assertThat(which(words::isSubject)).containsExactlyInAnyOrder("tummy", "calf", "babies");
    }

    @Test
    void circumstancesAndEverydayThingsDoNot() {
        assertThat(which(words::isCircumstance)).containsExactlyInAnyOrder("sofas", "deep");
        assertThat(which(words::isEveryday)).containsExactlyInAnyOrder("eagles");
        assertThat(words.isEveryday(token("morning"))).isFalse();
        assertThat(which(words::opensCircumstance)).containsExactly("after");
    }

    @Test
    void whatMayTellOfDangerIsOrdinaryButNoCircumstance() {
        assertThat(words.isOrdinary(token("ladders"))).isTrue();
        assertThat(words.isCircumstance(token("ladders"))).isFalse();
        assertThat(words.isSubject(token("ladders"))).isFalse();
        assertThat(words.asksForFinding(token("ladders"))).isTrue();
        assertThat(which(words::asksForFinding)).containsExactlyInAnyOrder("tummy", "calf", "babies");
        Words my = new Words(Words.Stems.of(lexicon, Small.vocabulary("telling: [", "telling: [the, ")), vocabulary, Set.of());
        assertThat(my.asksForFinding(token("the"))).isFalse();
    }

    @Test
    void someWordsSayHowAComplaintFeelsAndMayReferBackToIt() {
        assertThat(words.isSensation(token("wipe"))).isTrue();
        assertThat(words.isSensation(token("blood"))).isFalse();
        assertThat(words.mayReferBack(token("wipe"))).isTrue();
        assertThat(words.mayReferBack(token("pain"))).isTrue();
        assertThat(words.mayReferBack(token("blood"))).isFalse();
        assertThat(which(words::mayBeListed)).containsExactly("tummy");
    }

    @Test
    void whatDescribesAComplaintIsManner() {
        assertThat(which(words::isManner)).containsExactly("deep");
    }

    @Test
    void smallWordsSayNothingByThemselves() {
        assertThat(which(words::isConnective)).containsExactlyInAnyOrder("a", "the", "my", "this", "really", "it", "when", "and",
                "in");
        assertThat(which(words::isClauseWord)).containsExactly("and");
        assertThat(which(words::isPlacing)).containsExactlyInAnyOrder("when", "or", "in");
        assertThat(which(words::isReference)).containsExactlyInAnyOrder("the", "this", "it", "that");
    }

    @Test
    void whatNeedsNoExplanationBesideAFindingIsOrdinaryUnlessItDenies() {
        assertThat(which(words::isOrdinary)).containsExactlyInAnyOrder("a", "the", "this", "really", "it", "when", "and", "sofas",
                "eagles", "tummy", "calf", "babies", "deep", "bit", "7", "in");
        assertThat(which(words::isNegative)).containsExactlyInAnyOrder("no", "my");
    }

    @Test
    void someWordsReassureAndSomeTakeItBack() {
        assertThat(which(words::isReassuring)).containsExactly("soft");
        assertThat(which(words::takesBack)).containsExactly("until");
        assertThat(words.refersBack(Small.finding("nothing-since", Finding.Kind.CONTEXT))).isTrue();
        assertThat(words.refersBack(Small.finding("bleeding", Finding.Kind.CONTEXT))).isFalse();
    }

    @Test
    void aNegativeWordRightBeforeAQualifierTakesItBack() {
        List<Token> tokens = List.of(token("no"), token("a"), token("no"), token("deep"));
        assertThat(words.deniedAt(qualifier(3), tokens)).isEqualTo(2);
        assertThat(words.deniedAt(qualifier(1), tokens)).isZero();
        assertThat(words.deniedAt(qualifier(2), tokens)).isEqualTo(-1);
        assertThat(words.deniedAt(qualifier(0), tokens)).isEqualTo(-1);
        Token afterComma = new Token("deep", "deep", "deep", 0, 1, Token.Break.SOFT);
        assertThat(words.deniedAt(qualifier(1), List.of(token("no"), afterComma))).isEqualTo(-1);
    }

    @Test
    void aWordBelongsToWhatItsPhrasesAreAbout() {
        List<Finding> findings = Small.findings();
        List<Match> calf = List.of(new Match(new Sense.Remark(), new int[] {0}, true),
                new Match(new Sense.Names(findings.get(3)), new int[] {0}, true));
        Topics topics = new Topics(lexicon, Map.of());
        assertThat(topics.any(calf, token("swollen"))).isTrue();
        assertThat(topics.any(calf, token("sofas"))).isFalse();
        assertThat(topics.any(List.of(), token("swollen"))).isFalse();
        Topics known = new Topics(lexicon, Map.of("calf", Set.of("sofa")));
        assertThat(known.any(calf, token("sofas"))).isTrue();
        assertThat(known.any(calf, token("swollen"))).isFalse();
    }

    @Test
    void fillersAndSkipsMayStandBetweenTheWordsOfAPhrase() {
        Phrases phrases = new Phrases(vocabulary, new GrowingTrie(), List.of(Map.of("calf", List.of(
                new Phrases.Loose(new Sense.Names(Small.findings().get(3)), List.of("calf"), false, 0)))));
        assertThat(List.of("a", "really", "it")).allMatch(phrases::isFiller).allMatch(phrases::isSkipped);
        assertThat(phrases.isFiller("feeling")).isFalse();
        assertThat(phrases.isSkipped("feeling")).isTrue();
        assertThat(phrases.isSkipped("blood")).isFalse();
        assertThat(phrases.anchoredAt("calf")).hasSize(1);
        assertThat(phrases.anchoredAt("sofa")).isEmpty();
    }

    private Set<String> which(Predicate<Token> so) {
        Set<String> which = new TreeSet<>();
        ALL.stream().filter(word -> so.test(token(word))).forEach(which::add);
        return which;
    }

    private Token token(String word) {
        return new Token(word, lexicon.stem(word), lexicon.near(lexicon.stem(word)), 0, 1, Token.Break.NONE);
    }

    private static Match qualifier(int at) {
        return new Match(new Sense.Qualifies(Qualifier.SEVERE), new int[] {at}, true);
    }
}
