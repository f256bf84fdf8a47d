package io.github.backcare.routine;

import io.github.backcare.content.Element;
import io.github.backcare.content.Fields;
import io.github.backcare.content.IntRange;
import io.github.backcare.content.Sources;
import io.github.backcare.pregnancy.GestationalAge;
import java.util.Optional;

/** Reads one entry of {@code progression:}. */
final class ProgressionReader {
    private static final IntRange ALL_WEEKS = new IntRange(GestationalAge.MIN_WEEK, GestationalAge.MAX_WEEK);
    private static final int MAX_TRAINING_WEEKS = 42;
    private static final int LEAST_PERCENT = 30;

    private ProgressionReader() {
    }

    static Progression read(Element element, Sources sources, boolean shipped) {
        if (!shipped) {
            element.problem("your own content may not add progression (it ships with the program; remove it)");
        }
        Fields fields = element.fields();
        String id = fields.required("id").id();
        Fields when = fields.required("when").fields();
        IntRange weeks = when.optional("weeks").map(e -> e.range(ALL_WEEKS.from(), ALL_WEEKS.to())).orElse(ALL_WEEKS);
        Optional<IntRange> training = when.optional("training-weeks").map(e -> e.range(1, MAX_TRAINING_WEEKS));
        boolean onlyIfNew = when.optional("new-to-exercise").map(Element::flag).orElse(false);
        when.end();
        int percent = fields.optional("minutes-percent").map(e -> e.integer(LEAST_PERCENT, 100)).orElse(100);
        boolean fewest = fields.optional("fewest-repetitions").map(Element::flag).orElse(false);
        var progression = new Progression(id, weeks, training, onlyIfNew, percent, fewest,
                fields.required("because").text(), sources.citations(fields.required("sources")));
        fields.end();
        return progression;
    }
}
