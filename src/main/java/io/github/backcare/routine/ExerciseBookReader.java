package io.github.backcare.routine;

import io.github.backcare.content.Element;
import io.github.backcare.content.Fields;
import io.github.backcare.content.IntRange;
import io.github.backcare.content.Problems;
import io.github.backcare.content.Sources;
import io.github.backcare.content.YamlText;
import io.github.backcare.pregnancy.GestationalAge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code exercises.yaml} and users' own files of the same shape. */
public final class ExerciseBookReader {
    private static final IntRange ALL_WEEKS = new IntRange(GestationalAge.MIN_WEEK, GestationalAge.MAX_WEEK);

    private ExerciseBookReader() {
    }

    /** Reads the shipped file first, then any others; problems are collected. */
    public static ExerciseBook read(List<YamlText> files, Problems problems) {
        List<Exercise> exercises = new ArrayList<>();
        List<ExerciseBook.GeneralRule> rules = new ArrayList<>();
        List<Progression> progression = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (YamlText file : files) {
            Fields fields = file.parse(problems).fields();
            Sources sources = Sources.read(fields);
            fields.optional("general-rules").map(Element::list).orElse(List.of())
                    .forEach(element -> rules.add(generalRule(element, sources)));
            fields.optional("progression").map(Element::list).orElse(List.of())
                    .forEach(element -> progression.add(ProgressionReader.read(element, sources, file.shipped())));
            ExerciseReader reader = new ExerciseReader(sources, file.shipped());
            for (Element element : fields.required("exercises").list()) {
                Exercise exercise = reader.read(element);
                String first = seen.putIfAbsent(exercise.id(), element.at().toString());
                if (first != null && !exercise.id().isEmpty()) {
                    element.problem("the exercise '" + exercise.id() + "' is already at " + first
                            + " (choose another id)");
                }
                exercises.add(exercise);
            }
            fields.end();
        }
        return new ExerciseBook(List.copyOf(exercises), List.copyOf(rules), List.copyOf(progression));
    }

    private static ExerciseBook.GeneralRule generalRule(Element element, Sources sources) {
        Fields fields = element.fields();
        var rule = new ExerciseBook.GeneralRule(fields.required("say").text(),
                fields.optional("weeks").map(ExerciseReader::weeks).orElse(ALL_WEEKS),
                sources.citations(fields.required("sources")));
        fields.end();
        return rule;
    }
}
