package io.github.backcare.terminal;

import io.github.backcare.format.Theme;
import io.github.backcare.format.VerdictLine;
import io.github.backcare.routine.Exercise;
import io.github.backcare.screening.Screening;
import io.github.backcare.session.Mode;
import io.github.backcare.session.PlayerState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.AttributedString;

/**
 * The screen while she exercises. What she must see from the mat comes first and stays at the top: the exercise, the
 * large word, the instruction, the pacer. Whatever else there is room for is added in the order of its worth.
 */
final class ExerciseView {
    /** From this size on there is a second column. */
    private static final int WIDE = 120;
    private static final int HIGH = 30;
    /** From this height on there is a line for everything that matters. */
    private static final int ROOMY = 16;
    private static final int SIDE_WIDTH = 50;
    /** From this size on the exercise is drawn beside the words. */
    private static final int FIGURE_FROM = 74;
    private static final int FIGURE_ROWS = 11;
    private static final String RIGHT_WHEN = "Right when";

    private final PlayerState state;
    private final Ink ink;
    private final Look look;
    private final int height;

    ExerciseView(PlayerState state, Ink ink, Look look, int height) {
        this.state = state;
        this.ink = ink;
        this.look = look;
        this.height = height;
    }

    List<AttributedString> lines() {
        List<AttributedString> foot = foot();
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
        Exercise exercise = state.exercise();
        Fitted words = new Fitted(List.of(), room - (look.figure() ? FIGURE_ROWS + 1 : 0))
                .section(heading(column, RIGHT_WHEN), bullets(column, exercise.rightWhen()))
                .section(heading(column, "Stop if"), bullets(column, exercise.stopIf()));
        exercise.easier().ifPresent(easier ->
                words.section(heading(column, "Easier"), List.of(column.hanging("  ", easier))));
        words.section(List.of(), exercises(column));
        List<AttributedString> lines = new ArrayList<>();
        if (look.figure()) {
            lines.addAll(figure(SIDE_WIDTH, Math.min(20, room - words.lines().size() - 1)));
            lines.add(ink.blank());
        }
        lines.addAll(words.lines());
        return lines;
    }

    /** How the exercise looks now, at the top of the room it has. */
    private List<AttributedString> figure(int columns, int room) {
        return FigurePane.lines(state, columns, Math.min(room, columns / 2), look.style().glyphs()).stream()
                .map(line -> ink.narrowed(columns).plain(line.stripTrailing())).toList();
    }

    private List<AttributedString> head() {
        AttributedString second = asksInHead() ? felt(ink) : ink.plain(Words.place(state));
        // A small window has one line for the verdict: the place is said by the instruction too.
        Optional<Screening> verdict = height < ROOMY ? Words.verdict(state) : Optional.empty();
        return List.of(
                ink.between(ink.in(Theme.HEADING, state.exercise().name()), ink.in(Theme.DIM, Words.count(state))),
                verdict.map(it -> ink.in(VerdictLine.role(it), VerdictLine.shortly(it, ink.style()))).orElse(second));
    }

    /** Where the instruction may need every line, the question stands in the place of what the instruction says too. */
    private boolean asksInHead() {
        return state.askFelt().isPresent() && height < ROOMY;
    }

    private AttributedString felt(Ink column) {
        return column.in(Theme.CUE, Words.felt(column.width()));
    }

    private List<AttributedString> foot() {
        List<AttributedString> foot = new ArrayList<>();
        if (height >= ROOMY) {
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
        Ink readable = column.narrowed(Math.min(column.width(), 72));
        List<AttributedString> instruction = Words.instruction(state).stream()
                .flatMap(sentence -> readable.wrapped(Theme.HEADING, sentence).stream()).toList();
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
        return new Fitted(lines, room).section(heading(column, RIGHT_WHEN),
                extras ? bullets(column, state.exercise().rightWhen()) : List.of()).lines();
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

    /** A question or a remark, and at the very start the verdict and what she denied. */
    private List<AttributedString> notice(Ink column, int room) {
        List<AttributedString> lines = new ArrayList<>();
        if (state.askFelt().isPresent() && !asksInHead()) {
            lines.add(felt(column));
        }
        List<AttributedString> denied = Words.denied(state).map(column::wrapped).orElse(List.of());
        if (height >= ROOMY) {
            Words.verdict(state).ifPresent(verdict -> lines.addAll(verdict(verdict, column, room - denied.size() - 1)));
        }
        if (!denied.isEmpty()) {
            // The key is worth more than the list: what she denied is shown whole with it or not at all.
            boolean fits = denied.size() < room - lines.size();
            lines.addAll(fits ? denied : List.of());
            lines.addAll(column.wrapped(Theme.CUE, fits ? Words.DENIED_ELSE : Words.DENIED_SHORT));
        }
        List<AttributedString> notice = state.notice().isEmpty() || state.mode() == Mode.PAUSED ? List.of()
                : column.wrapped(state.notice());
        if (lines.size() + notice.size() <= Math.max(1, room)) {
            lines.addAll(notice);
        }
        return lines.size() > Math.max(1, room) ? lines.subList(0, Math.max(1, room)) : lines;
    }

    private static List<AttributedString> verdict(Screening verdict, Ink column, int room) {
        List<AttributedString> lines =
                new ArrayList<>(column.wrapped(VerdictLine.role(verdict), VerdictLine.of(verdict, column.style())));
        List<AttributedString> limits = VerdictLine.limits(verdict).map(column::wrapped).orElse(List.of());
        lines.addAll(lines.size() + limits.size() <= room ? limits : List.of());
        return lines;
    }

    private static List<AttributedString> heading(Ink column, String text) {
        return List.of(column.in(Theme.DIM, text));
    }

    private static List<List<AttributedString>> bullets(Ink column, List<String> sentences) {
        String bullet = "  " + column.style().either("•", "-") + " ";
        return sentences.stream().map(sentence -> column.hanging(bullet, sentence)).toList();
    }

    /** All exercises, each with a mark for what became of it. */
    private List<List<AttributedString>> exercises(Ink column) {
        List<List<AttributedString>> lines = new ArrayList<>();
        for (int i = 0; i < state.session().exercises().size(); i++) {
            boolean now = i == state.moment().exercise();
            String mark = state.progress().finished().contains(i) ? column.style().either("✓ ", "x ")
                    : now ? column.style().either("▶ ", "> ") : "  ";
            String line = mark + state.session().exercises().get(i).exercise().name();
            lines.add(List.of(column.in(now ? Theme.HEADING : Theme.DIM, line)));
        }
        return lines;
    }

    private void space(List<AttributedString> lines, boolean wanted) {
        if (wanted) {
            lines.add(ink.blank());
        }
    }
}
