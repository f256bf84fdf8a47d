package io.github.backcare.cli;

import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** How she is: {@code -s}, {@code -c}, {@code --pain}, {@code --trend}, {@code --nothing-else}. */
final class AnswerOptions {

    private AnswerOptions() {
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.values("TEXT", "How you feel today, in your own words or as a finding's id; repeatable.",
                "-s", "--symptom"));
        spec.addOption(Options.values("TEXT", "A condition you have, in your own words or as an id; repeatable.",
                "-c", "--condition"));
        spec.addOption(Options.flag("You have none of the danger signs and conditions you did not mention.",
                "--nothing-else"));
    }

    static void addPainTo(CommandSpec spec) {
        spec.addOption(Options.value("0..10", "Your back pain now, from 0 (none) to 10 (the worst).", "--pain"));
        spec.addOption(Options.value("TREND", "Your pain compared with last time: better, same or worse.", "--trend"));
    }

    /** Whether any option says how she is. */
    static boolean given(ParseResult parsed) {
        return hasTexts(parsed) || Options.has(parsed, "--nothing-else") || painGiven(parsed);
    }

    /** Whether a symptom or a condition is named. */
    static boolean hasTexts(ParseResult parsed) {
        return Options.has(parsed, "--symptom") || Options.has(parsed, "--condition");
    }

    private static boolean painGiven(ParseResult parsed) {
        return parsed.commandSpec().findOption("--pain") != null
                && (Options.has(parsed, "--pain") || Options.has(parsed, "--trend"));
    }

    /** The answers the options give; what understands words is only made if there are some. */
    static Answers read(ParseResult parsed, Optional<GestationalAge> age, Library library) {
        List<String> texts = new ArrayList<>(Options.texts(parsed, "--condition"));
        texts.addAll(Options.texts(parsed, "--symptom"));
        Answers answers = Draft.withPain(Draft.EMPTY, pain(parsed), trend(parsed));
        if (age.isPresent()) {
            answers = Draft.withAge(answers, age.get());
        }
        for (String text : texts) {
            answers = Draft.withWords(answers, library.interpreter().interpret(text));
        }
        if (!texts.isEmpty()) {
            answers = library.secondReader().over(answers, texts);
        }
        return Options.has(parsed, "--nothing-else") ? Draft.withNothingElse(answers) : answers;
    }

    private static OptionalInt pain(ParseResult parsed) {
        if (!painGiven(parsed) || !Options.has(parsed, "--pain")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Options.integer(parsed, "--pain", 0, 10, 0));
    }

    private static Optional<Answers.Trend> trend(ParseResult parsed) {
        if (!painGiven(parsed) || !Options.has(parsed, "--trend")) {
            return Optional.empty();
        }
        String text = Options.text(parsed, "--trend");
        return Optional.of(switch (text) {
            case "better" -> Answers.Trend.BETTER;
            case "same" -> Answers.Trend.SAME;
            case "worse" -> Answers.Trend.WORSE;
            default -> throw new UsageException("--trend takes better, same or worse, not '" + text + "'.");
        });
    }
}
