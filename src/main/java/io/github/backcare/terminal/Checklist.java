package io.github.backcare.terminal;

import io.github.backcare.format.Theme;
import io.github.backcare.screening.Answer;
import io.github.backcare.session.Key;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;

/**
 * Questions on one screen. Each is open until she answers it: nothing counts as denied without a key of hers. Immutable.
 *
 * @param heading what they have in common
 * @param questions the questions
 * @param answers her answers, as many as there are questions; nothing where she has given none
 * @param cursor the question she is on
 * @param outcome how it ended, if it did
 * @param reminded whether she wanted to be done while some were open
 */
public record Checklist(String heading, List<String> questions, List<Optional<Answer>> answers, int cursor,
        Outcome outcome, boolean reminded) {

    private static final int HINT_ROWS = 3;

    /** How a checklist can end. */
    public enum Outcome {
        OPEN, ANSWERED, BACK, GONE
    }

    /** A fresh list. */
    public static Checklist of(String heading, List<String> questions) {
        return new Checklist(heading, List.copyOf(questions), Collections.nCopies(questions.size(), Optional.empty()), 0,
                Outcome.OPEN, false);
    }

    /** The list after a key. */
    public Checklist pressed(Key key) {
        int size = questions.size();
        if (key.equals(Key.UP) || key.equals(Key.DOWN)) {
            return at(Math.floorMod(cursor + (key.equals(Key.DOWN) ? 1 : -1), size));
        }
        if (key.equals(Key.SPACE)) {
            return with(answers.get(cursor).map(Checklist::after).orElse(Answer.YES));
        }
        if (key.is('y') || key.is('n') || key.is('?')) {
            return with(key.is('y') ? Answer.YES : key.is('n') ? Answer.NO : Answer.UNKNOWN)
                    .at(Math.min(size - 1, cursor + 1));
        }
        if (key.is('0')) {
            // What she has marked stays: a yes is never taken back by one key for the rest.
            return new Checklist(heading, questions,
                    answers.stream().map(answer -> answer.or(() -> Optional.of(Answer.NO))).toList(), cursor,
                    Outcome.ANSWERED, false);
        }
        if (key.equals(Key.ENTER)) {
            int open = answers.indexOf(Optional.<Answer>empty());
            return open < 0 ? ending(Outcome.ANSWERED)
                    : new Checklist(heading, questions, answers, open, outcome, true);
        }
        return key.is('b') || key.equals(Key.ESCAPE) ? ending(Outcome.BACK) : this;
    }

    private static Answer after(Answer answer) {
        return answer == Answer.YES ? Answer.UNKNOWN : answer == Answer.UNKNOWN ? Answer.NO : Answer.YES;
    }

    Checklist ending(Outcome how) {
        return new Checklist(heading, questions, answers, cursor, how, false);
    }

    private Checklist at(int line) {
        return new Checklist(heading, questions, answers, line, outcome, false);
    }

    private Checklist with(Answer answer) {
        List<Optional<Answer>> changed = new ArrayList<>(answers);
        changed.set(cursor, Optional.of(answer));
        return new Checklist(heading, questions, changed, cursor, outcome, false);
    }

    private String rest() {
        return answers.stream().allMatch(Optional::isEmpty) ? "0 none of these " + questions.size()
                : "0 none of the others";
    }

    /** The screen. */
    List<AttributedString> render(int width, int height, Look look) {
        Ink ink = new Ink(look.style(), Math.min(width - 2, 100));
        List<AttributedString> top = new ArrayList<>(ink.wrapped(Theme.HEADING, heading));
        top.add(ink.blank());
        List<AttributedString> options = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (int i = 0; i < questions.size(); i++) {
            from = i == cursor ? options.size() : from;
            options.addAll(option(ink, i));
            to = i == cursor ? options.size() : to;
        }
        int room = Math.max(1, height - top.size() - HINT_ROWS);
        int first = Math.max(0, Math.min(Math.max(0, options.size() - room), Math.min(from, to - room + 1)));
        first = Math.max(first, to - room);
        List<AttributedString> lines = new ArrayList<>(top);
        lines.addAll(options.subList(first, Math.min(options.size(), first + room)));
        lines.addAll(hints(ink, width, first + room < options.size()));
        return lines.stream().map(line -> line.length() == 0 ? line : new Ink(look.style(), width).indented(line, 1))
                .toList();
    }

    /** What is amiss or out of sight, the one key for the rest, and the other keys. */
    private List<AttributedString> hints(Ink ink, int width, boolean more) {
        AttributedString first = ink.in(Theme.DIM, more ? ink.style().either("  ↓ more", "  more below") : "");
        if (reminded) {
            first = ink.in(Theme.CAUTION, width < 70 ? "Some lines have no answer yet."
                    : "Some lines have no answer yet. If none of them is true, press 0.");
        }
        boolean all = answers.stream().allMatch(Optional::isPresent);
        return List.of(first, ink.in(Theme.CUE, all ? "Enter done" : rest()),
                ink.in(Theme.DIM, width < 70 ? "y yes, n no, ? not sure   b back"
                        : "arrows move   space changes   y yes   n no   ? not sure   b back"));
    }

    private List<AttributedString> option(Ink ink, int i) {
        String mark = answers.get(i).map(answer -> switch (answer) {
            case YES -> "[YES] ";
            case NO -> "[no]  ";
            case UNKNOWN -> "[?]   ";
        }).orElse("[   ] ");
        String pointer = i == cursor ? ink.style().either("▶ ", "> ") : "  ";
        List<AttributedString> lines = ink.hanging(pointer + mark, questions.get(i));
        return i == cursor ? lines.stream().map(line -> ink.in(Theme.CUE, line.toString())).toList() : lines;
    }
}
