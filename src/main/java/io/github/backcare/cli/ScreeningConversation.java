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

    private ScreeningConversation(Library library, Prompt prompt, boolean oneByOne, LocalDate today) {
        this.library = library;
        this.rules = library.rules();
        this.screener = library.screener();
        this.prompt = prompt;
        this.questions = new QuestionList(prompt, oneByOne);
        this.today = today;
    }

    /** A conversation as the display options want it. */
    static ScreeningConversation of(Library library, ParseResult parsed, Context context) {
        boolean plain = Options.has(parsed, "--plain") || context.asksForPlain();
        return new ScreeningConversation(library, new Prompt(context, DisplayOptions.style(parsed, context)), plain,
                LocalDate.now(context.clock()));
    }

    /** Only the age. */
    GestationalAge askAge(Answers answers) {
        Optional<Answers> answered = Optional.empty();
        while (answered.isEmpty()) {
            answered = age(answers);
        }
        return answered.get().age().orElseThrow();
    }

    /** The answers with every open question asked. */
    Answers complete(Answers given) {
        List<Step> steps = steps(given);
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

    private List<Step> steps(Answers given) {
        List<Step> steps = new ArrayList<>();
        if (given.age().isEmpty()) {
            steps.add(this::age);
        }
        if (!given.nothingElse()) {
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

    private Optional<Answers> age(Answers answers) {
        while (true) {
            String text = prompt.ask("How many weeks pregnant are you? (24, or 24+3, or your due date, "
                    + "such as 2027-03-14.)");
            if (Prompt.isBack(text)) {
                return Optional.empty();
            }
            try {
                GestationalAge age = AgeOptions.weekOrDueDate(text, today);
                return Optional.of(Draft.withAge(answers, age));
            } catch (UsageException e) {
                prompt.show(prompt.page().paragraph(e.getMessage()));
            }
        }
    }

    private Optional<Answers> history(Answers answers) {
        return questions.ask("Your health and this pregnancy: is any of this true?", rules.history())
                .flatMap(given -> detailed(answers, given));
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
