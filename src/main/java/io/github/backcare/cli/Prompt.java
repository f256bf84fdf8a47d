package io.github.backcare.cli;

import io.github.backcare.format.Page;
import io.github.backcare.format.Style;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Asks one question at a time and reads one line for it. */
final class Prompt {
    private final Context context;
    private final Style style;

    Prompt(Context context, Style style) {
        this.context = context;
        this.style = style;
    }

    /** Shows a page. */
    void show(Page page) {
        context.out().print(page);
    }

    /** An empty line between two parts of the conversation. */
    void gap() {
        context.out().println();
    }

    /** An empty page in this prompt's style. */
    Page page() {
        return new Page(style);
    }

    /**
     * Asks for a line; an empty question only shows the mark to type at.
     *
     * @return what was typed, without surrounding blanks
     * @throws InputEndedException if the input ends
     */
    String ask(String question) {
        if (!question.isEmpty()) {
            show(page().paragraph(question));
        }
        context.out().print("> ");
        context.out().flush();
        try {
            String line = context.in().readLine();
            if (line == null) {
                throw new InputEndedException();
            }
            return line.strip();
        } catch (IOException e) {
            throw new InputEndedException();
        }
    }

    /**
     * Asks until the answer is y or n.
     *
     * @throws InputEndedException if the input ends
     */
    boolean isYes(String question) {
        String answer = ask(question).toLowerCase(Locale.ROOT);
        while (!List.of("y", "yes", "n", "no").contains(answer)) {
            answer = ask("Please type y or n.").toLowerCase(Locale.ROOT);
        }
        return answer.startsWith("y");
    }

    /** Whether she asks to go back one question. */
    static boolean isBack(String answer) {
        String word = answer.toLowerCase(Locale.ROOT);
        return word.equals("b") || word.equals("back");
    }
}
