package io.github.backcare.terminal;

import io.github.backcare.format.Theme;
import io.github.backcare.routine.Exercise;
import io.github.backcare.session.Mode;
import io.github.backcare.session.PlayerState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;

/**
 * The screen while she exercises. What she must see from the mat comes first and stays at the top: the exercise, the
 * large word, the instruction, the pacer. Whatever else there is room for is added in the order of its worth.
 */
final class ExerciseView {
    /** From this size on there is a second column. */
    private static final int WIDE = 120;
    private static final int HIGH = 30;
    private static final int SIDE_WIDTH = 50;
    /** From this size on the exercise is drawn beside the words. */
    private static final int FIGURE_FROM = 74;
    private static final int FIGURE_ROWS = 11;

    private final PlayerState state;
    private final Ink ink;
    private final Look look;

    ExerciseView(PlayerState state, Ink ink, Look look) {
        this.state = state;
        this.ink = ink;
        this.look = look;
    }

    List<AttributedString> lines(int height) {
        List<AttributedString> foot = foot(height);
        List<AttributedString> lines = new ArrayList<>(head());
        int room = height - lines.size() - foot.size();
        if (ink.width() + 2 >= WIDE && height >= HIGH) {
            lines.addAll(SideBySide.of(body(ink.narrowed(ink.width() - SIDE_WIDTH - 4), room, false),
                    besides(room), ink, ink.width() - SIDE_WIDTH));
        } else if (look.figure() && ink.width() >= FIGURE_FROM && room >= FIGURE_ROWS) {
            int columns = Math.min(60, ink.width() * 6 / 13);
            int left = ink.width() - columns;
            lines.addAll(SideBySide.of(body(ink.narrowed(left - 2), room, true), figure(columns, room), ink, left));
        } else {
            lines.addAll(body(ink, room, true));
        }
        while (lines.size() < height - foot.size()) {
            lines.add(ink.blank());
        }
        lines.addAll(foot);
        return lines;
    }

    /** The drawing first, for a wide screen, and as much of the rest as there is room for. */
    private List<AttributedString> besides(int room) {
        Ink column = ink.narrowed(SIDE_WIDTH);
        List<AttributedString> lines = new ArrayList<>();
        if (look.figure()) {
            lines.addAll(figure(SIDE_WIDTH, Math.min(20, room / 2)));
            lines.add(ink.blank());
        }
        lines.addAll(aside(column));
        int end = Math.min(room, lines.size());
        // A heading with nothing under it is left out as well.
        while (end < lines.size() && end > 0 && !lines.get(end - 1).toString().startsWith(" ")) {
            end--;
        }
        return lines.subList(0, end);
    }

    /** How the exercise looks now, at the top of the room it has. */
    private List<AttributedString> figure(int columns, int room) {
        return FigurePane.lines(state, columns, Math.min(room, columns / 2), look.style().glyphs()).stream()
                .map(line -> ink.narrowed(columns).plain(line.stripTrailing())).toList();
    }

    private List<AttributedString> head() {
        return List.of(
                ink.between(ink.in(Theme.HEADING, state.exercise().name()), ink.in(Theme.DIM, Words.count(state))),
                ink.plain(Words.place(state)));
    }

    private List<AttributedString> foot(int height) {
        List<AttributedString> foot = new ArrayList<>();
        if (height >= 16) {
            foot.add(ink.plain(Words.next(state)));
        }
        foot.add(ink.plain(Words.times(state, look.zone(), ink.width())));
        if (height >= 14) {
            foot.add(Gauge.progress(state, ink));
        }
        foot.add(ink.in(Theme.DIM, Words.keys(state, ink.width())));
        return foot;
    }

    /** The word, the instruction and the pacer, then what else fits. */
    private List<AttributedString> body(Ink column, int room, boolean extras) {
        List<AttributedString> instruction = column.narrowed(Math.min(column.width(), 72))
                .wrapped(Theme.HEADING, Words.instruction(state));
        List<AttributedString> notice = notice(column, room - instruction.size() - 2);
        int spare = room - instruction.size() - 1 - notice.size();
        int wordRows = Math.max(1, spare >= 2 * BigText.HUGE_ROWS ? BigText.HUGE_ROWS : Math.min(5, spare - 1));
        List<AttributedString> word = word(column, wordRows);
        spare -= word.size();
        int pacerRows = spare - 4 >= 20 ? 5 : spare - 4 >= 2 ? 3 : 1;
        List<AttributedString> lines = new ArrayList<>();
        // Space goes first where it helps most: around the instruction.
        space(lines, spare >= 4);
        lines.addAll(word);
        space(lines, spare >= 1);
        lines.addAll(instruction);
        space(lines, spare >= 2);
        lines.addAll(Gauge.pacer(state, column, pacerRows));
        space(lines, spare >= 3 && !notice.isEmpty());
        lines.addAll(notice);
        if (extras) {
            addIfRoom(lines, marks(column), room);
        }
        return lines.size() > room ? lines.subList(0, room) : lines;
    }

    private List<AttributedString> word(Ink column, int rows) {
        String word = Words.cue(state).toUpperCase(Locale.ROOT);
        boolean glyphs = column.style().glyphs();
        List<String> alone = BigText.of(word, column.width(), rows, glyphs);
        List<String> timed = BigText.of(word + "  " + state.leftSeconds(), column.width(), rows, glyphs);
        List<String> big = timed.size() < alone.size() ? alone : timed;
        return big.isEmpty() ? List.of(column.in(Theme.CUE, column.style().either("▶ ", "> ") + word))
                : big.stream().map(row -> column.in(Theme.CUE, row)).toList();
    }

    /** A question or a remark, and at the very start what she denied. */
    private List<AttributedString> notice(Ink column, int room) {
        List<AttributedString> lines = new ArrayList<>();
        if (state.askFelt().isPresent()) {
            lines.add(column.in(Theme.CUE, Words.FELT));
        }
        Words.denied(state).ifPresent(denied -> {
            List<AttributedString> all = column.wrapped(denied);
            lines.addAll(all.size() <= room ? all : column.wrapped(Words.DENIED_SHORT));
            lines.addAll(all.size() < room ? column.wrapped(Theme.CUE, Words.DENIED_ELSE) : List.of());
        });
        List<AttributedString> notice = state.notice().isEmpty() || state.mode() == Mode.PAUSED ? List.of()
                : column.wrapped(state.notice());
        if (lines.size() + notice.size() <= Math.max(1, room)) {
            lines.addAll(notice);
        }
        return lines.size() > Math.max(1, room) ? lines.subList(0, Math.max(1, room)) : lines;
    }

    private List<AttributedString> marks(Ink column) {
        List<AttributedString> lines = new ArrayList<>();
        lines.add(column.in(Theme.DIM, "Right when"));
        state.exercise().rightWhen().forEach(mark ->
                lines.addAll(column.hanging("  " + column.style().either("•", "-") + " ", mark)));
        return lines;
    }

    /** Markers, the easier way, and the list of exercises, for a wide screen. */
    private List<AttributedString> aside(Ink column) {
        Exercise exercise = state.exercise();
        List<AttributedString> lines = new ArrayList<>(marks(column));
        lines.add(column.blank());
        lines.add(column.in(Theme.DIM, "Stop if"));
        exercise.stopIf().forEach(sign ->
                lines.addAll(column.hanging("  " + column.style().either("•", "-") + " ", sign)));
        exercise.easier().ifPresent(easier -> {
            lines.add(column.blank());
            lines.add(column.in(Theme.DIM, "Easier"));
            lines.addAll(column.hanging("  ", easier));
        });
        lines.add(column.blank());
        for (int i = 0; i < state.session().exercises().size(); i++) {
            boolean now = i == state.moment().exercise();
            String mark = state.progress().finished().contains(i) ? column.style().either("✓ ", "x ")
                    : now ? column.style().either("▶ ", "> ") : "  ";
            String line = mark + state.session().exercises().get(i).exercise().name();
            lines.add(now ? column.in(Theme.HEADING, line) : column.in(Theme.DIM, line));
        }
        return lines;
    }

    private void space(List<AttributedString> lines, boolean wanted) {
        if (wanted) {
            lines.add(ink.blank());
        }
    }

    private void addIfRoom(List<AttributedString> lines, List<AttributedString> more, int room) {
        int free = room - lines.size() - 1;
        if (free >= 2) {
            lines.add(ink.blank());
            lines.addAll(more.subList(0, Math.min(more.size(), free)));
        }
    }
}
