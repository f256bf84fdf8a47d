package io.github.backcare.terminal;

import io.github.backcare.format.Theme;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Reason;
import io.github.backcare.session.Choices;
import io.github.backcare.session.Dialogue;
import io.github.backcare.session.Mode;
import io.github.backcare.session.PlayerState;
import io.github.backcare.session.Spoken;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** The screens that ask her something. */
final class DialogueView {

    private DialogueView() {
    }

    static List<AttributedString> lines(PlayerState state, Ink ink, int height) {
        Ink column = ink.narrowed(Math.min(ink.width(), 76));
        return switch (state.mode()) {
            case SIGNS -> signs(state, column, height);
            case WORDS -> words(state.dialogue(), column);
            case CHOICE -> choice(state, column, height);
            case FELT -> felt(state, column);
            case CONSENT -> consent(state, column);
            case PAIN_BEFORE, PAIN_AFTER -> pain(state, column);
            default -> new ArrayList<>(column.wrapped("One moment."));
        };
    }

    private static List<AttributedString> signs(PlayerState state, Ink ink, int height) {
        Dialogue list = state.dialogue();
        List<AttributedString> lines = new ArrayList<>();
        lines.add(ink.in(Theme.HEADING, list.readings() ? "Which do you mean?" : "Stop moving and rest."));
        lines.addAll(state.notice().isEmpty() ? ink.wrapped(Theme.HEADING, list.title())
                : ink.wrapped(Theme.CAUTION, state.notice()));
        lines.add(ink.blank());
        List<AttributedString> foot = new ArrayList<>();
        int rows = list.options().size();
        if (!list.readings()) {
            // Whatever else is out of sight, the way to her own words is not.
            rows--;
            foot.addAll(option(list, rows, ink));
        }
        List<AttributedString> options = new ArrayList<>();
        int[] starts = new int[rows + 1];
        for (int i = 0; i < rows; i++) {
            starts[i] = options.size();
            options.addAll(option(list, i, ink));
        }
        starts[rows] = options.size();
        boolean narrow = ink.width() < 60;
        int room = height - lines.size() - foot.size() - (narrow ? 2 : 3);
        // The line she is on is always in sight, whole.
        int at = Math.min(list.cursor(), rows - 1);
        int first = Math.max(0, starts[at + 1] - room);
        lines.addAll(options.subList(first, Math.min(options.size(), first + room)));
        String more = first + room < options.size() ? ink.style().either("  ↓ more", "  more below") : "";
        String nothing = list.readings() ? "" : "Esc it was nothing";
        if (narrow) {
            lines.addAll(foot);
            lines.add(ink.between(ink.in(Theme.DIM, nothing), ink.in(Theme.DIM, more)));
            lines.add(ink.in(Theme.DIM, "number or space marks, Enter done"));
        } else {
            lines.add(ink.in(Theme.DIM, more));
            lines.addAll(foot);
            lines.add(ink.blank());
            lines.add(ink.in(Theme.DIM, "arrows move   space or number marks   Enter done   " + nothing));
        }
        return lines;
    }

    private static List<AttributedString> option(Dialogue list, int i, Ink ink) {
        String cursor = i == list.cursor() ? ink.style().either("▶ ", "> ") : "  ";
        boolean ownWords = !list.readings() && i == list.options().size() - 1;
        String mark = ownWords ? "t     " : (i < 9 ? i + 1 + " " : "  ") + (list.marked().contains(i) ? "[x] " : "[ ] ");
        List<AttributedString> lines = ink.hanging(cursor + mark, list.options().get(i));
        return i == list.cursor() ? lines.stream().map(line -> ink.in(Theme.CUE, line.toString())).toList() : lines;
    }

    private static List<AttributedString> words(Dialogue line, Ink ink) {
        List<AttributedString> lines = new ArrayList<>(ink.wrapped(Theme.HEADING, line.title()));
        lines.add(ink.blank());
        lines.addAll(ink.hanging("> ", line.typed() + ink.style().either("▏", "_")));
        lines.add(ink.blank());
        lines.add(ink.in(Theme.DIM, "Enter done   Esc back to the list"));
        return lines;
    }

    /** The ways on are always in sight; what to mind is cut where there is no room for all of it. */
    private static List<AttributedString> choice(PlayerState state, Ink ink, int height) {
        boolean fine = Choices.mayContinue(state);
        List<AttributedString> ways = ways(state, ink, fine);
        List<AttributedString> reasons = new ArrayList<>();
        state.verdict().ifPresent(verdict -> verdict.screening().reasons().stream().map(Reason::rule)
                .filter(rule -> rule.level() == Level.CAUTION).limit(3)
                .forEach(rule -> reasons.addAll(ink.hanging("  " + ink.style().either("•", "-") + " ", rule.action()))));
        List<AttributedString> lines = new ArrayList<>();
        lines.add(ink.in(fine ? Theme.GO : Theme.CAUTION, fine ? "You can go on gently." : "Go on only with care."));
        int room = height - ways.size() - 2;
        lines.addAll(reasons.subList(0, Math.max(0, Math.min(reasons.size(), room))));
        lines.add(ink.blank());
        lines.addAll(ways);
        return lines;
    }

    private static List<AttributedString> ways(PlayerState state, Ink ink, boolean fine) {
        List<AttributedString> lines = new ArrayList<>();
        if (fine) {
            lines.addAll(ink.hanging("  space  ", "go on where you were"));
        }
        if (Choices.mayEase(state)) {
            lines.addAll(ink.hanging("  e      ", "an easier way: " + state.exercise().easier().orElseThrow()));
        }
        lines.addAll(ink.hanging("  n      ", state.nextExercise()
                .map(next -> "leave this exercise; next is " + next.name()).orElse("leave this exercise")));
        lines.addAll(ink.hanging("  q      ", "finish for today"));
        lines.addAll(ink.hanging("  s      ", "there is something else"));
        return lines;
    }

    private static List<AttributedString> felt(PlayerState state, Ink ink) {
        List<AttributedString> lines = new ArrayList<>(ink.wrapped(Theme.HEADING, "That was the last exercise."));
        lines.add(ink.blank());
        lines.addAll(ink.wrapped(Theme.CUE, Words.FELT));
        return waiting(state, ink, lines, "Enter skips");
    }

    private static List<AttributedString> consent(PlayerState state, Ink ink) {
        List<AttributedString> lines = new ArrayList<>(ink.wrapped(Theme.HEADING, Spoken.question(Mode.CONSENT)));
        lines.add(ink.blank());
        lines.addAll(ink.wrapped("It holds the date, the minutes, the exercises and how your back felt. It stays on this "
                + "computer, in a file that only you can read. `backcare diary clear` deletes it."));
        lines.add(ink.blank());
        lines.add(ink.in(Theme.CUE, "  y      yes"));
        lines.add(ink.in(Theme.CUE, "  n      no, and don't ask again"));
        lines.add(ink.in(Theme.CUE, "  Enter  not now"));
        return waiting(state, ink, lines, "");
    }

    private static List<AttributedString> pain(PlayerState state, Ink ink) {
        List<AttributedString> lines = new ArrayList<>();
        if (state.mode() == Mode.PAIN_AFTER) {
            lines.addAll(ink.wrapped(Theme.GO, "That's it for today."));
            lines.add(ink.blank());
        }
        lines.addAll(ink.wrapped(Theme.HEADING, Spoken.question(state.mode())));
        lines.add(ink.blank());
        lines.add(ink.in(Theme.CUE, "> " + state.dialogue().typed() + ink.style().either("▏", "_")));
        return waiting(state, ink, lines, "0 to 10, then Enter. Enter alone skips.");
    }

    private static List<AttributedString> waiting(PlayerState state, Ink ink, List<AttributedString> lines, String hint) {
        lines.add(ink.blank());
        String keys = hint.isEmpty() ? "" : hint + "   ";
        lines.add(ink.in(Theme.DIM, keys + "(goes on by itself in " + state.leftSeconds() + " s)"));
        return lines;
    }
}
