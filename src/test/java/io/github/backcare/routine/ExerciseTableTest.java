package io.github.backcare.routine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Shipped;
import io.github.backcare.content.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The exercises against what their sources say, as {@code exercises.tsv} has it. */
class ExerciseTableTest {
    private final Map<String, Exercise> exercises = Shipped.book().exercises().stream()
            .collect(Collectors.toMap(Exercise::id, Function.identity()));

    @Test
    void eachExerciseHasTheWeeksThePositionAndTheLoadsOfItsSource() {
        List<String> wrong = new ArrayList<>();
        for (ExerciseTable.Row row : ExerciseTable.rows()) {
            Exercise exercise = exercises.get(row.exercise());
            if (exercise == null) {
                wrong.add(row.exercise() + " is gone");
            } else if (!exercise.weeks().equals(row.weeks()) || !exercise.loads().containsAll(row.loads())
                    || !Element.nameOf(exercise.posture()).equals(row.position())) {
                wrong.add(row.source() + " " + row.exercise() + ": " + row.weeks() + ", " + row.position() + " "
                        + row.loads() + " by its source, but " + exercise.weeks() + ", " + exercise.posture() + " "
                        + exercise.loads());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachExerciseIsInTheTable() {
        assertThat(ExerciseTable.rows().stream().map(ExerciseTable.Row::exercise))
                .containsExactlyInAnyOrderElementsOf(exercises.keySet());
    }
}
