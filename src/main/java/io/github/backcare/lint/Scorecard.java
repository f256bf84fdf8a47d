package io.github.backcare.lint;

import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screener;
import io.github.backcare.screening.Screening;
import io.github.backcare.screening.SecondReading;
import io.github.backcare.wording.Interpreter;
import java.util.List;

/**
 * How screenings compare with what vignettes ask for.
 *
 * @param results one for each vignette, in order
 */
public record Scorecard(List<Result> results) {

    /** How a screening came out against its vignette. */
    public enum Outcome {
        /** One of the acceptable levels. */
        AGREED,
        /** Milder than the mildest acceptable level: the one mistake that could do harm. */
        UNDER_TRIAGED,
        /** Could not be judged, where that is not acceptable. */
        REFUSED,
        /** Graver than it need be, or between two acceptable levels. */
        OVER_TRIAGED
    }

    /**
     * One screening.
     *
     * @param vignette the case
     * @param screening what it came to
     * @param outcome how that compares
     */
    public record Result(Vignette vignette, Screening screening, Outcome outcome) {
    }

    /** Screens each vignette, with everything it does not mention denied. */
    public static Scorecard of(List<Vignette> vignettes, Screener screener, Interpreter interpreter,
            SecondReading second) {
        return new Scorecard(vignettes.stream().map(vignette -> {
            Screening screening = screener.screen(answers(vignette, interpreter, second));
            return new Result(vignette, screening, outcome(vignette, screening.level()));
        }).toList());
    }

    /** The results that came out so. */
    public List<Result> with(Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).toList();
    }

    static Outcome outcome(Vignette vignette, Level level) {
        if (vignette.acceptable().contains(level)) {
            return Outcome.AGREED;
        }
        if (level == Level.UNKNOWN) {
            return Outcome.REFUSED;
        }
        return vignette.acceptable().stream().allMatch(acceptable -> milder(level, acceptable))
                ? Outcome.UNDER_TRIAGED : Outcome.OVER_TRIAGED;
    }

    /** Unknown is treated as stop, so stop is not milder than unknown. */
    private static boolean milder(Level level, Level acceptable) {
        return !level.atLeast(acceptable == Level.UNKNOWN ? Level.STOP : acceptable);
    }

    private static Answers answers(Vignette vignette, Interpreter interpreter, SecondReading second) {
        Answers answers = Draft.withAge(Draft.EMPTY, GestationalAge.ofWeeks(vignette.week()));
        for (String text : vignette.texts()) {
            answers = Draft.withWords(answers, interpreter.interpret(text));
        }
        return Draft.withNothingElse(second.over(answers, vignette.texts()));
    }
}
