package io.github.backcare.session;

import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screener;
import io.github.backcare.screening.Screening;
import io.github.backcare.screening.SecondReading;
import io.github.backcare.screening.StopSign;
import io.github.backcare.wording.Ambiguity;
import io.github.backcare.wording.Interpretation;
import io.github.backcare.wording.Interpreter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Screens what she notices in mid-session together with everything she has said before. It remembers what it was told,
 * since a symptom of the first exercise still counts at the fifth.
 */
public final class SymptomCheck {
    private final Screener screener;
    private final Interpreter interpreter;
    private final SecondReading second;
    private Answers answers;
    private List<StopSign> signs = List.of();
    private Optional<Ambiguity> open = Optional.empty();
    private boolean askedAgain;

    /** A check that starts from what the session's own screening knew. */
    public SymptomCheck(Screener screener, Interpreter interpreter, SecondReading second, Answers answers) {
        this.screener = screener;
        this.interpreter = interpreter;
        this.second = second;
        this.answers = answers;
    }

    /** What to do about what she said: a verdict, or a question back. */
    public Event check(Said said) {
        List<String> puzzling = new ArrayList<>();
        if (said.pain().isPresent()) {
            answers = Draft.withPain(answers, said.pain(), Optional.empty());
            return verdict();
        }
        if (open.isPresent()) {
            settle(open.get(), said.readings());
        } else {
            signs = said.signs();
            if (!said.words().isEmpty()) {
                puzzling.addAll(hear(said.words()));
            }
        }
        Level known = screener.screen(answers).atLeast().max(gravest());
        if (known.atLeast(Level.URGENT)) {
            return verdict();
        }
        if (!puzzling.isEmpty() && !askedAgain) {
            askedAgain = true;
            return new Event.NotUnderstood(puzzling);
        }
        if (!puzzling.isEmpty()) {
            answers = Draft.withWords(answers, onlyNotUnderstood(puzzling));
        }
        if (!answers.ambiguous().isEmpty()) {
            Ambiguity ambiguity = answers.ambiguous().get(0);
            open = Optional.of(ambiguity);
            return new Event.Ambiguous("\"" + ambiguity.said() + "\": " + ambiguity.ask(),
                    ambiguity.readings().stream().map(Ambiguity.Reading::meaning).toList());
        }
        return verdict();
    }

    /** All she has said by now. */
    public Answers answers() {
        return answers;
    }

    /** Takes the answers of a later screening as what is known. */
    public void restart(Answers later) {
        answers = later;
    }

    private Event verdict() {
        askedAgain = false;
        open = Optional.empty();
        Screening screening = screener.screen(answers);
        Level level = screening.level().max(gravest());
        return new Event.Screened(new Verdict(level, screening, signs,
                level.atLeast(Level.STOP) ? Optional.empty() : screening.clearance()));
    }

    private Level gravest() {
        return signs.stream().map(StopSign::then).reduce(Level.GO, Level::max);
    }

    private List<String> hear(String words) {
        Interpretation heard = interpreter.interpret(words);
        answers = second.over(Draft.withWords(answers, new Interpretation(heard.mentions(), List.of(), heard.ambiguous(),
                heard.notCounted(), heard.pain(), heard.worse(), heard.weeks())), List.of(words));
        return heard.notUnderstood();
    }

    private void settle(Ambiguity ambiguity, List<Integer> picked) {
        open = Optional.empty();
        List<String> readings = picked.stream().map(ambiguity.readings()::get).map(Ambiguity.Reading::finding).toList();
        answers = Draft.settled(answers, ambiguity, readings);
        if (readings.isEmpty()) {
            // She could not say which: it counts as not understood.
            answers = Draft.withWords(answers, onlyNotUnderstood(List.of(ambiguity.said())));
        }
    }

    private static Interpretation onlyNotUnderstood(List<String> pieces) {
        return new Interpretation(List.of(), pieces, List.of(), OptionalInt.empty(), false);
    }
}
