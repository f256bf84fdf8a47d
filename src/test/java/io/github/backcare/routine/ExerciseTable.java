package io.github.backcare.routine;

import io.github.backcare.Tsv;
import io.github.backcare.content.IntRange;
import java.util.Arrays;
import java.util.List;

/** {@code exercises.tsv}: what the sources say an exercise is fit for. */
public final class ExerciseTable {
    private static final List<Row> ROWS = Tsv.rows("/exercises.tsv").stream().map(Row::of).toList();

    private ExerciseTable() {
    }

    /** A line of the file. */
    public record Row(String source, String exercise, IntRange weeks, String position, List<String> loads) {

        static Row of(String[] cells) {
            int[] weeks = Arrays.stream(cells[2].split("-")).mapToInt(Integer::parseInt).toArray();
            return new Row(cells[0], cells[1], new IntRange(weeks[0], weeks[1]), cells[3],
                    cells[4].equals("-") ? List.of() : List.of(cells[4].split(",")));
        }
    }

    /** Every line, in order. */
    public static List<Row> rows() {
        return ROWS;
    }
}
