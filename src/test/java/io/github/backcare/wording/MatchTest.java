package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places in a text: which hides which, and in which clause each stands. */
class MatchTest {
    private static final Finding SYMPTOM = Small.finding("symptom", Finding.Kind.SYMPTOM);
    private static final Finding CONDITION = Small.finding("condition", Finding.Kind.CONDITION);
    private static final Finding MILD = Small.finding("mild", Finding.Kind.ORDINARY);
    private static final Finding REMARK = Small.finding("remark", Finding.Kind.CONTEXT);
    private static final Sense UNCLEAR = new Sense.Unclear(Small.vocabulary().ambiguities().get(0));

    @Test
    void aMatchKnowsItsWords() {
        Match match = match(SYMPTOM, 2, 4, 5);
        assertThat(List.of(match.first(), match.last(), match.size())).containsExactly(2, 5, 3);
        assertThat(IntStream.range(0, 7).filter(match::holds).toArray()).containsExactly(2, 4, 5);
        assertThat(match.covers(match(MILD, 2, 5))).isTrue();
        assertThat(match.covers(match(MILD, 2, 3))).isFalse();
        assertThat(match.overlaps(match(MILD, 3, 4))).isTrue();
        assertThat(match.overlaps(match(MILD, 0, 3))).isFalse();
    }

    @Test
    void theGraverCountsFirst() {
        assertThat(List.of(match(SYMPTOM, 0), match(CONDITION, 0), other(UNCLEAR), match(MILD, 0), match(REMARK, 0),
                other(new Sense.Remark()), other(new Sense.Complaint()))).extracting(Match::rank)
                .containsExactly(0, 0, 1, 2, 3, 4, 5);
        assertThat(List.of(match(SYMPTOM, 0), match(CONDITION, 0))).allMatch(Match::grave).allMatch(Match::complaint);
        assertThat(List.of(match(MILD, 0), match(REMARK, 0), other(UNCLEAR))).noneMatch(Match::grave);
        assertThat(match(MILD, 0).complaint()).isTrue();
        assertThat(List.of(match(REMARK, 0), other(UNCLEAR), other(new Sense.Remark()))).noneMatch(Match::complaint);
        assertThat(List.of(match(REMARK, 0), other(UNCLEAR))).allMatch(Match::names);
        assertThat(other(new Sense.Remark()).names()).isFalse();
        assertThat(other(UNCLEAR).finding()).isNull();
    }

    @Test
    void ofMatchesThatOverlapTheLongestAndGravestIsBelieved() {
        Match two = match(MILD, 0, 1);
        Match grave = match(SYMPTOM, 1);
        assertThat(chosen(match(MILD, 0), two)).containsExactly(two);
        assertThat(chosen(grave, two)).containsExactly(two);
        assertThat(chosen(match(MILD, 0, 1, 3), match(SYMPTOM, 1, 2))).extracting(Match::finding).containsExactly(MILD, SYMPTOM);
        assertThat(chosen(two, match(SYMPTOM, 1, 2))).extracting(Match::finding).containsExactly(SYMPTOM);
        assertThat(chosen(new Match(new Sense.Names(SYMPTOM), new int[] {1, 2}, false), match(MILD, 0, 1, 3)))
                .extracting(Match::finding).containsExactly(MILD);
        assertThat(chosen(match(SYMPTOM, 0, 1, 2), new Match(new Sense.Names(CONDITION), new int[] {2, 3}, false))).hasSize(1);
        assertThat(chosen(match(REMARK, 3), match(MILD, 0))).extracting(Match::first).containsExactly(0, 3);
        assertThat(chosen(match(SYMPTOM, 0), match(CONDITION, 0))).hasSize(1);
    }

    /** Small words, here those from 10 on, count for nothing. */
    @Test
    void smallWordsMakeAMatchNoLonger() {
        assertThat(chosen(match(MILD, 1, 10, 11), match(SYMPTOM, 1, 2))).extracting(Match::finding).containsExactly(SYMPTOM);
        assertThat(chosen(match(MILD, 1, 2), match(SYMPTOM, 1, 10))).extracting(Match::finding).containsExactly(MILD);
        assertThat(chosen(match(MILD, 1, 10), match(SYMPTOM, 10, 11))).extracting(Match::finding)
                .containsExactly(MILD, SYMPTOM);
        assertThat(chosen(other(new Sense.Remark()), match(REMARK, 0))).extracting(Match::finding).containsExactly(REMARK);
    }

    @Test
    void wherePhraseStandsAsWrittenNoOtherIsReadIntoItsWords() {
        Match turned = new Match(new Sense.Names(SYMPTOM), new int[] {0, 1}, false);
        assertThat(chosen(turned, match(MILD, 0, 1))).extracting(Match::finding).containsExactly(MILD);
        assertThat(chosen(turned)).extracting(Match::finding).containsExactly(SYMPTOM);
        assertThat(chosen(turned, new Match(new Sense.Remark(), new int[] {0, 1}, true))).extracting(Match::finding)
                .containsExactly(SYMPTOM);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "2,1", "3,2", "4,2", "9,2"})
    void aWordStandsInTheClauseThatBeginsLastBeforeIt(int word, int clause) {
        List<Segment> clauses = List.of(clause(0, 2, Token.Break.HARD), clause(2, 3, Token.Break.NONE),
                clause(3, 5, Token.Break.SOFT));
        assertThat(Segment.indexOf(clauses, word)).isEqualTo(clause);
        assertThat(clauses.get(1).holds(match(MILD, 2, 4))).isTrue();
        assertThat(clauses.get(1).holds(match(MILD, 1, 2))).isFalse();
        assertThat(clauses.get(1).holds(match(MILD, 3))).isFalse();
    }

    @Test
    void besideAClauseOneFullStopMayLieBeforeItAndNoneAfter() {
        List<Segment> clauses = new ArrayList<>();
        String breaks = "HSSHSSH";
        for (int i = 0; i < breaks.length(); i++) {
            clauses.add(clause(i, i + 1, breaks.charAt(i) == 'H' ? Token.Break.HARD : Token.Break.SOFT));
        }
        Reading reading = new Reading("", List.of(), List.of(), List.of(), clauses);
        assertThat(reached(reading, 4, -1)).containsExactly(3, 2, 1, 0);
        assertThat(reached(reading, 6, -1)).containsExactly(5, 4, 3);
        assertThat(reached(reading, 4, 1)).containsExactly(5);
        assertThat(reached(reading, 0, 1)).containsExactly(1, 2);
        assertThat(reading.beside(0, 1, s -> s == 2)).isTrue();
        assertThat(reading.beside(0, 1, s -> s == 0)).isFalse();
        for (int i = 0; i < 10; i++) {
            clauses.add(clause(7 + i, 8 + i, Token.Break.SOFT));
        }
        assertThat(reached(reading, 7, 1)).containsExactly(8, 9, 10, 11, 12, 13, 14);
    }

    @Test
    void wordsOfTheContentAreKnownToTheInterpreter() {
        PhraseInterpreter small = new PhraseInterpreter(Small.findings(), Small.vocabulary());
        assertThat(List.of("sofas", "swollen", "the")).allMatch(small::knows);
        assertThat(small.knows("gribble")).isFalse();
        assertThat(small.stem("bleeding")).isEqualTo("bleed");
        Finding calf = Small.findings().stream().filter(finding -> finding.id().equals("calf")).findFirst().orElseThrow();
        assertThat(small.owners("the swollen calf", calf)).containsExactly(calf);
    }

    @Test
    void ownFindingsAreAddedToWhatTheShippedOnesSay() {
        Ambiguity one = new Ambiguity("one", "One?", List.of());
        Ambiguity two = new Ambiguity("two", "Two?", List.of());
        Interpretation own = new Interpretation(List.of(new Mention("b", "mine"), new Mention("c", "mine")), List.of("left"),
                List.of(one, two), List.of("aside"), OptionalInt.of(3), false, List.of(new SaidWeek(3, true, "")));
        Interpretation shipped = new Interpretation(List.of(new Mention("a", "theirs"), new Mention("b", "theirs")),
                List.of("more left"), List.of(two), OptionalInt.empty(), true);
        assertThat(new WithOwnFindings(text -> shipped, text -> own).interpret("x")).isEqualTo(new Interpretation(
                List.of(new Mention("a", "theirs"), new Mention("b", "theirs"), new Mention("c", "mine")), List.of("left"),
                List.of(two, one), List.of("aside"), OptionalInt.of(3), true, List.of(new SaidWeek(3, true, ""))));
        assertThat(new WithOwnFindings(text -> own, text -> own).interpret("x").worse()).isFalse();
        assertThat(new WithOwnFindings(text -> own, text -> shipped).interpret("x").worse()).isTrue();
    }

    @Test
    void ofEqualMatchesTheWiderAndThenTheEarlierIsBelieved() {
        Match early = turned(SYMPTOM, 0, 1);
        Match late = turned(CONDITION, 1, 2);
        assertThat(chosen(early, late)).containsExactly(early);
        assertThat(chosen(late, early)).containsExactly(early);
        Match graver = turned(SYMPTOM, 1, 2);
        Match mild = turned(MILD, 0, 1);
        assertThat(chosen(mild, graver)).containsExactly(graver);
        assertThat(chosen(graver, mild)).containsExactly(graver);
        Match wide = turned(SYMPTOM, 4, 7);
        Match narrow = turned(CONDITION, 3, 4);
        assertThat(chosen(wide, narrow)).containsExactly(wide);
        assertThat(chosen(narrow, wide)).containsExactly(wide);
    }

    @Test
    void matchesComeInTheOrderOfTheText() {
        Match one = match(SYMPTOM, 0, 1);
        Match two = match(CONDITION, 0, 2);
        assertThat(chosen(one, two)).containsExactly(one, two);
        assertThat(chosen(two, one)).containsExactly(one, two);
        assertThat(chosen(match(SYMPTOM, 0, 1), turned(CONDITION, 3, 4))).hasSize(2);
        assertThat(SYMPTOM.hashCode()).isEqualTo("symptom".hashCode());
    }

    private static Match turned(Finding finding, int... words) {
        return new Match(new Sense.Names(finding), words, false);
    }

    private static List<Integer> reached(Reading reading, int from, int step) {
        List<Integer> reached = new ArrayList<>();
        assertThat(reading.beside(from, step, s -> {
            reached.add(s);
            return false;
        })).isFalse();
        return reached;
    }

    private static List<Match> chosen(Match... matches) {
        return Selection.choose(List.of(matches), word -> word < 10);
    }


    private static Match match(Finding finding, int... words) {
        return new Match(new Sense.Names(finding), words, true);
    }

    private static Match other(Sense sense) {
        return new Match(sense, new int[] {0}, true);
    }

    private static Segment clause(int from, int to, Token.Break before) {
        return new Segment(from, to, before);
    }
}
