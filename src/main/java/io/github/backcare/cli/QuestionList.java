package io.github.backcare.cli;

import io.github.backcare.format.Page;
import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks several questions as one numbered list, or one by itself. */
final class QuestionList {
    private static final String LIST_HINT = "Type the numbers that are true, such as 2 5, or 0 for none. "
            + "Put a ? after a number you are not sure about. b goes back.";

    private final Prompt prompt;
    private final boolean oneByOne;
    private final Optional<Checklist> checklist;

    QuestionList(Prompt prompt, boolean oneByOne, Optional<Checklist> checklist) {
        this.prompt = prompt;
        this.oneByOne = oneByOne;
        this.checklist = checklist;
    }

    /** A list on the whole screen, where the terminal can show one. */
    interface Checklist {

        /** An answer for each question, or nothing if she goes back. */
        Optional<Map<Question, Answer>> ask(String heading, List<Question> questions);
    }

    /** An answer for each question, or nothing if she goes back. */
    Optional<Map<Question, Answer>> ask(String heading, List<Question> questions) {
        if (checklist.isPresent()) {
            return checklist.get().ask(heading, questions);
        }
        head(heading);
        return numbered(questions);
    }

    /** Whether each question is to be asked by itself. */
    boolean isOneByOne() {
        return oneByOne && checklist.isEmpty();
    }

    /** What the questions that follow have in common. */
    void head(String heading) {
        prompt.gap();
        prompt.show(prompt.page().heading(heading));
    }

    /** One question with y, n or ?; nothing if she goes back. */
    Optional<Answer> yesOrNo(String question) {
        while (true) {
            String answer = prompt.ask(question + " [y, n, ? not sure, b back]").toLowerCase(Locale.ROOT);
            switch (answer) {
                case "y", "yes":
                    return Optional.of(Answer.YES);
                case "n", "no":
                    return Optional.of(Answer.NO);
                case "?", "not sure", "unsure":
                    return Optional.of(Answer.UNKNOWN);
                default:
                    if (Prompt.isBack(answer)) {
                        return Optional.empty();
                    }
                    prompt.show(prompt.page().paragraph("Please type y, n, ? or b."));
            }
        }
    }

    private Optional<Map<Question, Answer>> numbered(List<Question> questions) {
        Page page = prompt.page();
        for (int i = 0; i < questions.size(); i++) {
            page.hanging((i < 9 ? "  " : " ") + (i + 1) + "  ", questions.get(i).ask());
        }
        prompt.show(page.blank().dim("", LIST_HINT));
        while (true) {
            String answer = prompt.ask("");
            if (Prompt.isBack(answer)) {
                return Optional.empty();
            }
            Optional<Map<Integer, Answer>> picked = picks(answer, questions.size());
            if (picked.isPresent()) {
                Map<Question, Answer> answers = new LinkedHashMap<>();
                for (int i = 0; i < questions.size(); i++) {
                    answers.put(questions.get(i), picked.get().getOrDefault(i + 1, Answer.NO));
                }
                return Optional.of(answers);
            }
            prompt.show(prompt.page().paragraph("Please type numbers from the list, or 0 for none of them."));
        }
    }

    /**
     * The numbers picked from a list of names, none if she can't say which; nothing if she goes back.
     *
     * @param unsure when she is to type a question mark
     */
    Optional<List<Integer>> pick(String question, List<String> names, String unsure) {
        prompt.gap();
        Page page = prompt.page().paragraph(question);
        for (int i = 0; i < names.size(); i++) {
            page.hanging((i < 9 ? "  " : " ") + (i + 1) + "  ", names.get(i));
        }
        prompt.show(page.blank().dim("", "Type the numbers, such as 1 3, or ? if " + unsure + ". b goes back."));
        while (true) {
            String answer = prompt.ask("");
            if (Prompt.isBack(answer)) {
                return Optional.empty();
            }
            Optional<Map<Integer, Answer>> picked = picks(answer, names.size());
            // "2?" is not sure of the 2, and so of none.
            if (answer.equals("?") || picked.isPresent() && picked.get().containsValue(Answer.UNKNOWN)) {
                return Optional.of(List.of());
            }
            if (picked.isPresent() && !picked.get().isEmpty()) {
                return Optional.of(List.copyOf(picked.get().keySet()));
            }
            prompt.show(prompt.page().paragraph("Please type numbers from the list, ? or b."));
        }
    }

    /** Reads {@code 2 5?} or {@code 0}; nothing if it is something else. */
    private static Optional<Map<Integer, Answer>> picks(String answer, int most) {
        Map<Integer, Answer> picks = new LinkedHashMap<>();
        String lower = answer.toLowerCase(Locale.ROOT);
        if (List.of("0", "none", "no", "n").contains(lower)) {
            return Optional.of(picks);
        }
        for (String word : lower.replace(',', ' ').strip().split("\\s+")) {
            boolean unsure = word.endsWith("?");
            String digits = unsure ? word.substring(0, word.length() - 1) : word;
            if (!digits.matches("[0-9]{1,2}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > most) {
                return Optional.empty();
            }
            picks.put(Integer.parseInt(digits), unsure ? Answer.UNKNOWN : Answer.YES);
        }
        return Optional.of(picks);
    }
}
