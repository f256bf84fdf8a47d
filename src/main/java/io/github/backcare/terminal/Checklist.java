package io.github.backcare.terminal;

import io.github.backcare.format.Theme;
import io.github.backcare.screening.Answer;
import io.github.backcare.session.Key;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jline.utils.AttributedString;

/**
 * Questions on one screen, each answered no until she says otherwise. Immutable.
 *
 * @param heading what they have in common
 * @param questions the questions
 * @param answers her answers, as many as there are questions
 * @param cursor the question she is on
 * @param outcome how it ended, if it did
 */
public record Checklist(String heading, List<String> questions, List<Answer> answers, int cursor, Outcome outcome) {

    /** How a checklist can end. */
    public enum Outcome {
        OPEN, ANSWERED, BACK, GONE
    }

    /** A fresh list. */
    public static Checklist of(String heading, List<String> questions) {
        return new Checklist(heading, List.copyOf(questions), Collections.nCopies(questions.size(), Answer.NO), 0,
                Outcome.OPEN);
    }

    /** The list after a key. */
    public Checklist pressed(Key key) {
        int size = questions.size();
        if (key.equals(Key.UP) || key.equals(Key.DOWN)) {
            return at(Math.floorMod(cursor + (key.equals(Key.DOWN) ? 1 : -1), size));
        }
        if (key.equals(Key.SPACE)) {
            return with(answers.get(cursor) == Answer.NO ? Answer.YES
                    : answers.get(cursor) == Answer.YES ? Answer.UNKNOWN : Answer.NO);
        }
        if (key.is('y') || key.is('n') || key.is('?')) {
            return with(key.is('y') ? Answer.YES : key.is('n') ? Answer.NO : Answer.UNKNOWN)
                    .at(Math.min(size - 1, cursor + 1));
        }
        if (key.is('0')) {
            return new Checklist(heading, questions, Collections.nCopies(size, Answer.NO), cursor, Outcome.ANSWERED);
        }
        return key.equals(Key.ENTER) ? ending(Outcome.ANSWERED)
                : key.is('b') || key.equals(Key.ESCAPE) ? ending(Outcome.BACK) : this;
    }

    Checklist ending(Outcome how) {
        return new Checklist(heading, questions, answers, cursor, how);
    }

    private Checklist at(int line) {
        return new Checklist(heading, questions, answers, line, outcome);
    }

    private Checklist with(Answer answer) {
        List<Answer> changed = new ArrayList<>(answers);
        changed.set(cursor, answer);
        return new Checklist(heading, questions, changed, cursor, outcome);
    }

    /** The screen. */
    List<AttributedString> render(int width, int height, Look look) {
        Ink ink = new Ink(look.style(), Math.min(width - 2, 100));
        List<AttributedString> top = new ArrayList<>(ink.wrapped(Theme.HEADING, heading));
        top.add(ink.blank());
        List<AttributedString> hints = new ArrayList<>();
        hints.add(ink.blank());
        hints.add(ink.in(Theme.CUE, "0 none of these   Enter done"));
        hints.add(ink.in(Theme.DIM, width < 70 ? "space, y, n or ? not sure   b back"
                : "arrows move   space changes   y yes   n no   ? not sure   b back"));
        List<AttributedString> options = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (int i = 0; i < questions.size(); i++) {
            from = i == cursor ? options.size() : from;
            options.addAll(option(ink, i));
            to = i == cursor ? options.size() : to;
        }
        int room = Math.max(1, height - top.size() - hints.size());
        int first = Math.max(0, Math.min(Math.max(0, options.size() - room), Math.min(from, to - room + 1)));
        first = Math.max(first, to - room);
        List<AttributedString> lines = new ArrayList<>(top);
        lines.addAll(options.subList(first, Math.min(options.size(), first + room)));
        lines.addAll(hints);
        return lines.stream().map(line -> line.length() == 0 ? line : new Ink(look.style(), width).indented(line, 1))
                .toList();
    }

    private List<AttributedString> option(Ink ink, int i) {
        String mark = switch (answers.get(i)) {
            case YES -> "[YES] ";
            case NO -> "[no]  ";
            case UNKNOWN -> "[?]   ";
        };
        String pointer = i == cursor ? ink.style().either("▶ ", "> ") : "  ";
        List<AttributedString> lines = ink.hanging(pointer + mark, questions.get(i));
        return i == cursor ? lines.stream().map(line -> ink.in(Theme.CUE, line.toString())).toList() : lines;
    }
}
