package io.github.backcare.cli;

import io.github.backcare.content.Position;
import io.github.backcare.content.Problems;
import io.github.backcare.lint.Vignette;
import io.github.backcare.lint.VignetteReader;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.wording.TextModel;
import io.github.backcare.wording.TextModelTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Made-up stories with the level their writers gave them from the sources; the second reader learns from them. */
final class WorkedCases {

    private WorkedCases() {
    }

    /**
     * What the cases in a folder teach.
     *
     * @throws io.github.backcare.content.ContentException if a case can't be read
     */
    static TextModel model(Path folder, SafetyRules rules) throws IOException {
        Problems problems = new Problems();
        List<TextModelTrainer.Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".jsonl")).sorted()
                    .flatMap(file -> VignetteReader.read(file, problems).stream())
                    .filter(vignette -> !vignette.texts().isEmpty())
                    .forEach(vignette -> cases.add(new TextModelTrainer.Case(text(vignette, rules), vignette.week(),
                            kind(vignette.expected()))));
        }
        if (cases.isEmpty()) {
            problems.add(new Position(folder.toString(), 1, 1), "no worked case is here (check the folder)");
        }
        problems.throwIfAny();
        return TextModelTrainer.train(cases);
    }

    /** All she said, ids by their names, as the second reader will read it. */
    private static String text(Vignette vignette, SafetyRules rules) {
        return vignette.texts().stream().map(rules::nameOf)
                .collect(Collectors.joining(". "));
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
