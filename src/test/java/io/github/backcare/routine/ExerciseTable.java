package io.github.backcare.routine;

import io.github.backcare.content.IntRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** {@code exercises.tsv}: what the sources say an exercise is fit for. */
public final class ExerciseTable {
    private static final List<Row> ROWS = read();

    private ExerciseTable() {
    }

    /** A line of the file. */
    public record Row(String source, String exercise, IntRange weeks, String position, List<String> loads) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            int[] weeks = Arrays.stream(cells[2].split("-")).mapToInt(Integer::parseInt).toArray();
            return new Row(cells[0], cells[1], new IntRange(weeks[0], weeks[1]), cells[3],
                    cells[4].equals("-") ? List.of() : List.of(cells[4].split(",")));
        }
    }

    /** Every line, in order. */
    public static List<Row> rows() {
        return ROWS;
    }

    private static List<Row> read() {
        try (InputStream in = ExerciseTable.class.getResourceAsStream("/exercises.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).skip(1).map(Row::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
