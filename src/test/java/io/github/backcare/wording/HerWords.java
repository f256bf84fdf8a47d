package io.github.backcare.wording;

import io.github.backcare.Shipped;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screener;
import io.github.backcare.screening.Screening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Screens her words with what ships and all she does not mention denied. */
final class HerWords {
    private static final Path FOLDER = Path.of("src", "test", "resources", "vignettes");
    /** What the second reader learns from; the phrases were mended against some of them. */
    private static final Path WORKED_CASES = Path.of("src", "main", "worked-cases");
    private static final Screener SCREENER = new Screener(Shipped.rules());

    private HerWords() {
    }

    /** The outcome of these texts by the phrases alone. */
    static Screening screen(int week, List<String> texts) {
        return outcome(read(week, texts));
    }

    /** The outcome of these texts by the phrases alone, and as the commands have it after the second reading. */
    static List<Screening> screenTwice(int week, List<String> texts) {
        Answers answers = read(week, texts);
        return List.of(outcome(answers), outcome(Shipped.secondReader().over(answers, texts)));
    }

    private static Screening outcome(Answers answers) {
        return SCREENER.screen(Draft.withNothingElse(answers));
    }

    private static Answers read(int week, List<String> texts) {
        Answers answers = Draft.withAge(Draft.EMPTY, GestationalAge.ofWeeks(week));
        for (String text : texts) {
            answers = Draft.withWords(answers, Shipped.interpreter().interpret(text));
        }
        return answers;
    }

    /** What a screening rests on, for a failing test. */
    static String evidence(Screening screening) {
        Answers answers = screening.answers();
        List<String> parts = new ArrayList<>();
        parts.add("findings " + answers.findings().keySet());
        if (!answers.notUnderstood().isEmpty()) {
            parts.add("not understood " + answers.notUnderstood());
        }
        if (!answers.ambiguous().isEmpty()) {
            parts.add("ambiguous " + answers.ambiguous().stream().map(Ambiguity::said).toList());
        }
        return "(" + String.join("; ", parts) + ")";
    }

    /** The level of this name. */
    static Level level(String name) {
        return Level.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** A level as the files name it. */
    static String name(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** The lines of a file of examples that are not blank. */
    static List<String> lines(String file) {
        try {
            Path path = Files.exists(FOLDER.resolve(file)) ? FOLDER.resolve(file) : WORKED_CASES.resolve(file);
            return Files.readAllLines(path).stream().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a failing test says: a heading, and a line for each. */
    static String listed(String heading, List<String> lines) {
        return heading + "\n  " + String.join("\n  ", lines);
    }
}
