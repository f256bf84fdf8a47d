package io.github.backcare.cli;

import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Question;
import io.github.backcare.screening.SafetyRules;
import io.github.backcare.wording.Finding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Asks lines that cover several findings each, and the detail behind each yes. */
final class AskedLines {
    private final QuestionList questions;
    private final SafetyRules rules;
    private final Predicate<Answers> settled;
    /** For each list that was asked line by line: the answers before each of its lines, so that she can go back into it. */
    private final Map<List<Question>, Deque<Answers>> before = new LinkedHashMap<>();

    /**
     * Lines asked in a form of list.
     *
     * @param settled whether further lines could change nothing
     */
    AskedLines(QuestionList questions, SafetyRules rules, Predicate<Answers> settled) {
        this.questions = questions;
        this.rules = rules;
        this.settled = settled;
    }

    /** The answers with these lines asked; nothing if she goes back. */
    Optional<Answers> ask(String heading, List<Question> lines, Answers answers) {
        if (questions.isOneByOne()) {
            questions.head(heading);
            return oneByOne(lines, answers);
        }
        while (true) {
            Optional<Map<Question, Answer>> given = questions.ask(heading, lines);
            if (given.isEmpty()) {
                return Optional.empty();
            }
            Optional<Answers> detailed = detailed(answers, given.get());
            if (detailed.isPresent()) {
                return detailed;
            }
        }
    }

    /** The answers with all of these lines denied. */
    static Answers denied(List<Question> lines, Answers answers) {
        Map<String, Answer> none = new LinkedHashMap<>();
        lines.forEach(line -> line.covers().forEach(id -> none.put(id, Answer.NO)));
        return Draft.withFindings(answers, none);
    }

    /** Each line with its detail, until one settles it. Who comes back from what follows is at the last line again. */
    private Optional<Answers> oneByOne(List<Question> lines, Answers start) {
        Deque<Answers> earlier = before.computeIfAbsent(lines, key -> new ArrayDeque<>());
        boolean again = earlier.size() == lines.size() && earlier.peekLast() == start;
        if (!again) {
            earlier.clear();
        }
        Answers answers = again ? earlier.pop() : start;
        while (earlier.size() < lines.size()) {
            int i = earlier.size();
            Question line = lines.get(i);
            Optional<Answer> answer = questions.yesOrNo((i + 1) + " of " + lines.size() + ". " + line.ask());
            if (answer.isEmpty() && earlier.isEmpty()) {
                return Optional.empty();
            }
            if (answer.isEmpty()) {
                answers = earlier.pop();
                continue;
            }
            Optional<Answers> next = detailed(answers, Map.of(line, answer.get()));
            if (next.isPresent()) {
                earlier.push(answers);
                answers = next.get();
                if (settled.test(answers)) {
                    return next;
                }
            }
        }
        return Optional.of(answers);
    }

    /** Turns answers to lines into answers for findings, asking for the detail behind each yes. */
    private Optional<Answers> detailed(Answers answers, Map<Question, Answer> given) {
        Map<String, Answer> findings = new LinkedHashMap<>();
        for (Map.Entry<Question, Answer> entry : given.entrySet()) {
            Question line = entry.getKey();
            Answer counted = entry.getValue() == Answer.UNKNOWN && line.notSureIsYes() ? Answer.YES : entry.getValue();
            if (counted == Answer.YES) {
                Optional<Map<String, Answer>> detail = detail(line, entry.getValue());
                if (detail.isEmpty()) {
                    return Optional.empty();
                }
                findings.putAll(detail.get());
            } else {
                line.covers().forEach(id -> findings.putIfAbsent(id, counted));
            }
        }
        return followUp(findings).map(complete -> Draft.withFindings(answers, complete));
    }

    private Optional<Map<String, Answer>> detail(Question line, Answer answer) {
        Map<String, Answer> findings = new LinkedHashMap<>();
        line.covers().forEach(id -> findings.put(id, Answer.NO));
        List<String> offered = line.covers().stream()
                .filter(id -> rules.finding(id).flatMap(Finding::followUp).isEmpty()).toList();
        Optional<List<Integer>> picked = answer == Answer.UNKNOWN || offered.size() == 1 ? Optional.of(List.of())
                : questions.pick("You said yes to \"" + line.ask() + "\" Which of these is it?",
                        offered.stream().map(rules::nameOf).toList(),
                        "you can't say which");
        return picked.map(numbers -> {
            if (numbers.isEmpty()) {
                findings.put(line.covers().get(0), Answer.YES);
            }
            numbers.forEach(number -> findings.put(offered.get(number - 1), Answer.YES));
            return findings;
        });
    }

    /** Asks at most one follow-up question, the first that a yes calls for; nothing if she goes back. */
    private Optional<Map<String, Answer>> followUp(Map<String, Answer> findings) {
        Optional<Finding> asked = rules.findings().values().stream()
                .filter(finding -> finding.followUp().map(ask -> findings.get(ask.of()) == Answer.YES).orElse(false))
                .filter(finding -> findings.get(finding.id()) != Answer.YES).findFirst();
        if (asked.isEmpty()) {
            return Optional.of(findings);
        }
        return questions.yesOrNo(asked.get().followUp().orElseThrow().ask()).map(answer -> {
            findings.put(asked.get().id(), answer);
            return findings;
        });
    }
}
