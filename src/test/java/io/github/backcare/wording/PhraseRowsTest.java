package io.github.backcare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every phrase of the clinical sources, alone, at a week that fits its row. Where {@code lowest} is
 * {@code unknown} the phrase is ambiguous: it is asked back, or taken for what its row says.
 */
class PhraseRowsTest {
    /** The row of ordinary complaints, which must be understood and harmless. */
    private static final String ORDINARY = "S11";
    private static final double MOST_REFUSED = 0.03;
    private static final List<Outcome> OUTCOMES = read().stream().map(Outcome::of).toList();

    /** A line of the file. */
    private record Line(String row, int week, Level lowest, Level highest, String phrase) {

        static Line of(String text) {
            String[] cells = text.split("\t", -1);
            assertThat(cells).as(text).hasSize(5);
            return new Line(cells[0], Integer.parseInt(cells[1]), HerWords.level(cells[2]), HerWords.level(cells[3]),
                    cells[4]);
        }

        boolean ambiguous() {
            return lowest == Level.UNKNOWN;
        }
    }

    /** A line and what it came to. */
    private record Outcome(Line line, Screening screening) {

        static Outcome of(Line line) {
            return new Outcome(line, HerWords.screen(line.week(), List.of(line.phrase())));
        }

        Level level() {
            return screening.level();
        }

        boolean unknown() {
            return level() == Level.UNKNOWN;
        }

        String but(String expected) {
            return "%s %d \"%s\": expected %s but was %s %s".formatted(line.row(), line.week(), line.phrase(), expected,
                    HerWords.name(level()), HerWords.evidence(screening));
        }
    }

    @Test
    void everyPhraseReachesItsLevel() {
        List<String> misses = misses(outcome -> !outcome.line().ambiguous() && !outcome.unknown()
                && !outcome.level().atLeast(outcome.line().lowest()),
                outcome -> outcome.but("at least " + HerWords.name(outcome.line().lowest())));

        assertThat(misses).withFailMessage(() -> listed("too mild", misses)).isEmpty();
    }

    @Test
    void anAmbiguousPhraseIsAskedBackOrReachesTheLevelOfItsRow() {
        List<String> misses = misses(outcome -> outcome.line().ambiguous() && !outcome.unknown()
                && mildestOf(outcome.line().row()).filter(outcome.level()::atLeast).isEmpty(),
                outcome -> outcome.but("unknown" + mildestOf(outcome.line().row())
                        .map(level -> " or at least " + HerWords.name(level)).orElse("")));

        assertThat(misses).withFailMessage(() -> listed("ambiguous and too mild", misses)).isEmpty();
    }

    @Test
    void noPhraseIsPlainlyOverTriaged() {
        List<String> misses = misses(outcome -> !outcome.unknown() && !outcome.line().row().equals(ORDINARY)
                && !outcome.line().highest().atLeast(outcome.level()),
                outcome -> outcome.but("at most " + HerWords.name(outcome.line().highest())));

        assertThat(misses).withFailMessage(() -> listed("too grave", misses)).isEmpty();
    }

    @Test
    void ordinaryComplaintsAreUnderstoodAndHarmless() {
        List<String> misses = misses(outcome -> outcome.line().row().equals(ORDINARY)
                && !outcome.line().highest().atLeast(outcome.level()),
                outcome -> outcome.but("at most " + HerWords.name(outcome.line().highest())));

        assertThat(misses).withFailMessage(() -> listed("not harmless", misses)).isEmpty();
    }

    @Test
    void fewPhrasesAreRefused() {
        List<String> refused = misses(outcome -> outcome.unknown() && !outcome.line().ambiguous(),
                outcome -> outcome.but("at least " + HerWords.name(outcome.line().lowest())));

        assertThat(refused).withFailMessage(() -> listed("refused", refused))
                .hasSizeLessThanOrEqualTo((int) (MOST_REFUSED * OUTCOMES.size()));
    }

    /** Few in all could still be all the words of one danger. */
    @Test
    void noRowIsMostlyRefused() {
        Map<String, List<Outcome>> rows = OUTCOMES.stream().filter(outcome -> !outcome.line().ambiguous())
                .collect(Collectors.groupingBy(outcome -> outcome.line().row(), TreeMap::new, Collectors.toList()));
        List<String> refused = rows.values().stream()
                .filter(row -> 3 * row.stream().filter(Outcome::unknown).count() > row.size())
                .flatMap(row -> row.stream().filter(Outcome::unknown).map(outcome -> outcome.but("understood"))).toList();

        assertThat(refused).withFailMessage(() -> listed("of rows mostly refused", refused)).isEmpty();
    }

    @Test
    void everyRowOfTheSourcesIsThere() {
        List<String> rows = OUTCOMES.stream().map(outcome -> outcome.line().row()).distinct().sorted().toList();

        assertThat(rows).containsExactlyElementsOf(Stream.of(numbered("C", 39), numbered("R", 18), Stream.of(ORDINARY),
                numbered("W", 35)).flatMap(Function.identity()).toList());
    }

    private static Stream<String> numbered(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> "%s%02d".formatted(letter, number));
    }

    private static List<String> misses(Predicate<Outcome> missed, Function<Outcome, String> said) {
        return OUTCOMES.stream().filter(missed).map(said).toList();
    }

    private static String listed(String what, List<String> misses) {
        return HerWords.listed("%s: %d of %d phrases".formatted(what, misses.size(), OUTCOMES.size()), misses);
    }

    /** The mildest level of a row's unambiguous phrases; empty where the row itself can't be judged. */
    private static Optional<Level> mildestOf(String row) {
        return OUTCOMES.stream().map(Outcome::line).filter(line -> line.row().equals(row) && !line.ambiguous())
                .map(Line::lowest).min(Comparator.naturalOrder());
    }

    private static List<Line> read() {
        List<String> lines = new ArrayList<>(HerWords.lines("phrases.tsv"));
        assertThat(lines.remove(0)).isEqualTo("row\tweek\tlowest\thighest\tphrase");
        return lines.stream().map(Line::of).toList();
    }
}
