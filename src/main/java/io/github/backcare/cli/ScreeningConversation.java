package io.github.backcare.cli;

import io.github.backcare.format.Days;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Question;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.screening.Screener;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/**
 * Asks what the flags left open, line by line: age, conditions, how she feels, today's danger signs. It ends
 * early once what she said is urgent by itself, since then no answer could change what she must do.
 */
final class ScreeningConversation {
    private static final String HISTORY = "Your health and this pregnancy: is any of this true?";

    private final SafetyRules rules;
    private final Screener screener;
    private final Library library;
    private final Prompt prompt;
    private final QuestionList questions;
    private final HerWords herWords;
    private final AskedLines lines;
    private final LocalDate today;
    private final Optional<LocalDate> deniedBefore;

    private ScreeningConversation(Library library, Prompt prompt, QuestionList questions, LocalDate today,
            Optional<LocalDate> deniedBefore) {
        this.library = library;
        this.rules = library.rules();
        this.screener = library.screener();
        this.prompt = prompt;
        this.questions = questions;
        this.herWords = new HerWords(library, prompt, questions);
        this.lines = new AskedLines(questions, rules, this::isSettled);
        this.today = today;
        this.deniedBefore = deniedBefore;
    }

    /** A conversation as the display options want it. */
    static ScreeningConversation of(Library library, ParseResult parsed, Context context) {
        return of(library, parsed, context, Optional.empty());
    }

    /** A conversation that shows its lists on the whole screen, where there is one. */
    static ScreeningConversation of(Library library, ParseResult parsed, Context context,
            Optional<QuestionList.Checklist> checklist) {
        boolean plain = Options.has(parsed, "--plain") || context.asksForPlain();
        Prompt prompt = new Prompt(context, DisplayOptions.style(parsed, context));
        return new ScreeningConversation(library, prompt, new QuestionList(prompt, plain, checklist),
                LocalDate.now(context.clock()), Optional.empty());
    }

    /** The same with someone who said on that day, some time ago, that she has no other standing condition. */
    ScreeningConversation deniedOn(Optional<LocalDate> day) {
        return new ScreeningConversation(library, prompt, questions, today, day);
    }

    /** Only the standing conditions, all of them; nothing if she goes back. */
    static Answers standingConditions(Library library, Prompt prompt, boolean oneByOne, LocalDate today) {
        QuestionList questions = new QuestionList(prompt, oneByOne, Optional.empty());
        return new AskedLines(questions, library.rules(), answers -> false)
                .ask(HISTORY, library.rules().history(), Draft.EMPTY).orElse(Draft.EMPTY);
    }

    /** The answers with every open question asked. */
    Answers complete(Answers given) {
        return complete(given, true);
    }

    /** The same; the age is left open unless it may be asked. */
    Answers complete(Answers given, boolean askAge) {
        List<Step> steps = steps(given, askAge);
        Deque<Answers> before = new ArrayDeque<>();
        Answers answers = given;
        int i = 0;
        while (i < steps.size() && !isSettled(answers)) {
            Optional<Answers> next = steps.get(i).ask(answers);
            if (next.isPresent()) {
                before.push(answers);
                answers = next.get();
                i++;
            } else if (i > 0) {
                answers = before.pop();
                i--;
            } else {
                prompt.show(prompt.page().paragraph("This is the first question."));
            }
        }
        prompt.gap();
        return answers;
    }

    private boolean isSettled(Answers answers) {
        Level level = screener.screen(answers).atLeast();
        // What only sounds urgent may turn out to be an emergency, so today's signs are still asked.
        return !answers.findings().isEmpty() && level.atLeast(Level.UNKNOWN) && (level == Level.EMERGENCY
                || screener.screen(Draft.withoutSecondReading(answers)).atLeast().atLeast(Level.UNKNOWN));
    }

    private List<Step> steps(Answers given, boolean askAge) {
        List<Step> steps = new ArrayList<>();
        if (given.age().isEmpty() && askAge) {
            steps.add(answers -> AgeQuestion.ask(prompt, today).map(age -> Draft.withAge(answers, age)));
        }
        if (!given.nothingElse() && !given.findings().keySet().containsAll(rules.historyFindings())) {
            steps.add(this::history);
        }
        if (given.said().isEmpty() && given.notUnderstood().isEmpty() && !given.nothingElse()) {
            steps.add(herWords::ask);
            if (given.pain().isEmpty()) {
                steps.add(this::pain);
            }
        }
        if (!given.ambiguous().isEmpty() || !given.notUnderstood().isEmpty()) {
            steps.add(herWords::clear);
        }
        if (!given.nothingElse()) {
            steps.add(this::checklist);
        }
        return steps;
    }

    private Optional<Answers> history(Answers answers) {
        if (deniedBefore.isPresent()) {
            Optional<Answer> still = stillNone(deniedBefore.get());
            if (still.isEmpty() || still.get() == Answer.YES) {
                return still.map(yes -> AskedLines.denied(rules.history(), answers));
            }
        }
        return lines.ask(HISTORY, rules.history(), answers);
    }

    /** Whether what she said some weeks ago about standing conditions is still so. */
    private Optional<Answer> stillNone(LocalDate day) {
        String topics = rules.history().stream().map(Question::topic).collect(Collectors.joining("; "));
        prompt.gap();
        return questions.yesOrNo("On " + Days.words(day) + " you had none of these, but for what your profile keeps: "
                + topics + ". Still none of these?");
    }

    /** Today's danger signs, as far as she has not spoken of them. */
    private Optional<Answers> checklist(Answers answers) {
        int week = answers.age().map(GestationalAge::week).orElse(GestationalAge.MAX_WEEK);
        List<Question> open = rules.checklist().stream().filter(line -> line.weeks().contains(week))
                .filter(line -> !answers.findings().keySet().containsAll(line.covers())).toList();
        if (open.isEmpty()) {
            return Optional.of(answers);
        }
        String heading = answers.said().isEmpty() ? "Is any of this true today?"
                : "Besides what you have told me: is any of this true today?";
        return lines.ask(heading, open, answers);
    }

    private Optional<Answers> pain(Answers answers) {
        prompt.gap();
        while (true) {
            String text = prompt.ask("How bad is your back pain now, from 0 (none) to 10 (the worst)? "
                    + "(Enter to skip, b goes back)");
            if (Prompt.isBack(text)) {
                return Optional.empty();
            }
            if (text.isEmpty()) {
                return Optional.of(answers);
            }
            if (text.matches("([0-9]|10)( */ *10)?")) {
                int score = Integer.parseInt(text.split("[ /]")[0]);
                return Optional.of(Draft.withPain(answers, OptionalInt.of(score), Optional.empty()));
            }
            prompt.show(prompt.page().paragraph("Please type a whole number from 0 to 10."));
        }
    }

    /** One question or list; nothing if she goes back. */
    private interface Step {
        Optional<Answers> ask(Answers answers);
    }
}
