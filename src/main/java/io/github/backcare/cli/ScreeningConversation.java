package io.github.backcare.cli;

import io.github.backcare.format.Page;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Question;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.screening.Screener;
import io.github.backcare.wording.Ambiguity;
import io.github.backcare.wording.Finding;
import io.github.backcare.wording.Interpretation;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.ParseResult;

/**
 * Asks what the flags left open, line by line: age, conditions, how she feels, today's danger signs. It ends
 * early once what she said is urgent by itself, since then no answer could change what she must do.
 */
final class ScreeningConversation {
    private final SafetyRules rules;
    private final Screener screener;
    private final Library library;
    private final Prompt prompt;
    private final QuestionList questions;
    private final LocalDate today;
    private final Optional<LocalDate> deniedBefore;

    private ScreeningConversation(Library library, Prompt prompt, QuestionList questions, LocalDate today,
            Optional<LocalDate> deniedBefore) {
        this.library = library;
        this.rules = library.rules();
        this.screener = library.screener();
        this.prompt = prompt;
        this.questions = questions;
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

    /** Only the standing conditions; nothing if she goes back. */
    static Answers standingConditions(Library library, Prompt prompt, boolean oneByOne, LocalDate today) {
        return new ScreeningConversation(library, prompt, new QuestionList(prompt, oneByOne, Optional.empty()), today,
                Optional.empty()).history(Draft.EMPTY).orElse(Draft.EMPTY);
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
            }
        }
        prompt.gap();
        return answers;
    }

    private boolean isSettled(Answers answers) {
        return !answers.findings().isEmpty() && screener.screen(answers).atLeast().atLeast(Level.UNKNOWN);
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
            steps.add(this::feeling);
            if (given.pain().isEmpty()) {
                steps.add(this::pain);
            }
        }
        if (!given.ambiguous().isEmpty()) {
            steps.add(answers -> Optional.of(settle(answers)));
        }
        if (!given.nothingElse()) {
            steps.add(this::checklist);
        }
        return steps;
    }

    private Optional<Answers> history(Answers answers) {
        return new HistoryQuestions(questions, rules).ask(deniedBefore).flatMap(given -> detailed(answers, given));
    }

    private Optional<Answers> checklist(Answers answers) {
        int week = answers.age().map(GestationalAge::week).orElse(GestationalAge.MAX_WEEK);
        List<Question> lines = rules.checklist().stream().filter(line -> line.weeks().contains(week)).toList();
        return questions.ask("Is any of this true today?", lines).flatMap(given -> detailed(answers, given));
    }

    private Optional<Answers> feeling(Answers answers) {
        prompt.gap();
        while (true) {
            String text = prompt.ask("How are you feeling today? Say it in your own words. (Enter if there is nothing "
                    + "to say.)");
            if (Prompt.isBack(text)) {
                return Optional.empty();
            }
            if (text.isEmpty()) {
                return Optional.of(answers);
            }
            Interpretation words = library.interpreter().interpret(text);
            playBack(words);
            String right = prompt.ask("Is that right? (y, or n to say it again)");
            if (!right.toLowerCase(Locale.ROOT).startsWith("n")) {
                return Optional.of(settle(Draft.withWords(answers, words)));
            }
        }
    }

    private void playBack(Interpretation words) {
        Page page = prompt.page();
        if (!words.mentions().isEmpty()) {
            page.paragraph("I understood:");
            words.mentions().forEach(mention -> page.bullet(rules.finding(mention.finding()).map(Finding::name)
                    .orElse(mention.finding())));
        }
        if (!words.notUnderstood().isEmpty()) {
            page.paragraph("I did not understand:");
            words.notUnderstood().forEach(piece -> page.bullet("\"" + piece + "\""));
        }
        prompt.show(page);
    }

    private Answers settle(Answers answers) {
        Answers settled = answers;
        for (Ambiguity ambiguity : answers.ambiguous()) {
            List<Ambiguity.Reading> readings = ambiguity.readings();
            List<Integer> picked = questions.pick("\"" + ambiguity.said() + "\": " + ambiguity.ask(),
                    readings.stream().map(Ambiguity.Reading::meaning).toList());
            if (!picked.isEmpty()) {
                settled = Draft.settled(settled, ambiguity,
                        picked.stream().map(number -> readings.get(number - 1).finding()).toList());
            }
        }
        return settled;
    }

    private Optional<Answers> pain(Answers answers) {
        prompt.gap();
        while (true) {
            String text = prompt.ask("How bad is your back pain now, from 0 (none) to 10 (the worst)? "
                    + "(Enter to skip)");
            if (Prompt.isBack(text)) {
                return Optional.empty();
            }
            if (text.isEmpty()) {
                return Optional.of(answers);
            }
            if (text.matches("[0-9]|10")) {
                return Optional.of(Draft.withPain(answers, OptionalInt.of(Integer.parseInt(text)), Optional.empty()));
            }
            prompt.show(prompt.page().paragraph("Please type a whole number from 0 to 10."));
        }
    }

    /** Turns answers to lines into answers for findings, asking for the detail behind each yes. */
    private Optional<Answers> detailed(Answers answers, Map<Question, Answer> given) {
        Map<String, Answer> findings = new LinkedHashMap<>();
        given.forEach((line, answer) -> {
            Answer counted = answer == Answer.UNKNOWN && line.notSureIsYes() ? Answer.YES : answer;
            if (counted == Answer.YES) {
                findings.putAll(detail(line, answer));
            } else {
                line.covers().forEach(id -> findings.putIfAbsent(id, counted));
            }
        });
        followUp(findings);
        return Optional.of(Draft.withFindings(answers, findings));
    }

    private Map<String, Answer> detail(Question line, Answer answer) {
        Map<String, Answer> findings = new LinkedHashMap<>();
        line.covers().forEach(id -> findings.put(id, Answer.NO));
        List<String> offered = line.covers().stream()
                .filter(id -> rules.finding(id).flatMap(Finding::followUp).isEmpty()).toList();
        List<Integer> picked = answer == Answer.UNKNOWN || offered.size() == 1 ? List.of()
                : questions.pick("Which of these is it?",
                        offered.stream().map(id -> rules.finding(id).map(Finding::name).orElse(id)).toList());
        if (picked.isEmpty()) {
            findings.put(line.covers().get(0), Answer.YES);
        }
        picked.forEach(number -> findings.put(offered.get(number - 1), Answer.YES));
        return findings;
    }

    /** Asks at most one follow-up question, the first that a yes calls for. */
    private void followUp(Map<String, Answer> findings) {
        rules.findings().values().stream()
                .filter(finding -> finding.followUp().map(ask -> findings.get(ask.of()) == Answer.YES).orElse(false))
                .filter(finding -> findings.get(finding.id()) != Answer.YES).findFirst()
                .ifPresent(finding -> {
                    Optional<Answer> answer = questions.yesOrNo(finding.followUp().orElseThrow().ask());
                    findings.put(finding.id(), answer.orElse(Answer.UNKNOWN));
                });
    }

    /** One question or list; nothing if she goes back. */
    private interface Step {
        Optional<Answers> ask(Answers answers);
    }
}
