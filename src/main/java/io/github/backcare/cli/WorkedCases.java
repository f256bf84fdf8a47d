package io.github.backcare.cli;

import io.github.backcare.content.Problems;
import io.github.backcare.lint.VignetteReader;
import io.github.backcare.screening.Level;
import io.github.backcare.wording.TextModel;
import io.github.backcare.wording.TextModelTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Stories with the level a clinician would give, from which the second reader learns. */
final class WorkedCases {

    private WorkedCases() {
    }

    /**
     * What the cases in a folder teach.
     *
     * @throws io.github.backcare.content.ContentException if a case can't be read
     */
    static TextModel model(Path folder) throws IOException {
        Problems problems = new Problems();
        List<TextModelTrainer.Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".jsonl")).sorted()
                    .flatMap(file -> VignetteReader.read(file, problems).stream())
                    .filter(vignette -> !vignette.texts().isEmpty())
                    .forEach(vignette -> cases.add(new TextModelTrainer.Case(String.join(". ", vignette.texts()),
                            kind(vignette.expected()))));
        }
        problems.throwIfAny();
        return TextModelTrainer.train(cases);
    }

    private static TextModel.Kind kind(Level level) {
        return switch (level) {
            case GO, CAUTION -> TextModel.Kind.HARMLESS;
            case STOP -> TextModel.Kind.STOP;
            case UNKNOWN -> TextModel.Kind.UNCLEAR;
            case URGENT -> TextModel.Kind.URGENT;
            case EMERGENCY -> TextModel.Kind.EMERGENCY;
        };
    }
}
