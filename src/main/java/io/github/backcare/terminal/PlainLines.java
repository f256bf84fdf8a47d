package io.github.backcare.terminal;

import io.github.backcare.format.Style;
import io.github.backcare.format.VerdictLine;
import io.github.backcare.routine.Moment;
import io.github.backcare.screening.Level;
import io.github.backcare.session.Choices;
import io.github.backcare.session.Mode;
import io.github.backcare.session.PlayerState;
import io.github.backcare.session.Spoken;
import java.util.ArrayList;
import java.util.List;

/** A session as lines of text, one an event: a pure function of the state before and the state after. */
final class PlainLines {
    static final String KEYS = "Type a letter and Enter: p pause, n next, b back, r again, s something hurts, q finish.";

    private PlainLines() {
    }

    static List<String> atStart(PlayerState state) {
        List<String> lines = new ArrayList<>();
        lines.add("The session takes " + io.github.backcare.session.Summary.time(state.totalSeconds()) + ", "
                + state.session().exercises().size() + " exercises.");
        Words.verdict(state).ifPresent(verdict -> {
            lines.add(VerdictLine.of(verdict, Style.PLAIN));
            VerdictLine.limits(verdict).ifPresent(lines::add);
        });
        if (state.session().settings().asks()) {
            lines.add(KEYS);
        }
        Words.denied(state).ifPresent(denied -> lines.add(denied + (state.session().settings().asks()
                ? " " + Words.DENIED_ELSE : " If any of it is true today, stop.")));
        lines.addAll(state.mode() == Mode.RUNNING ? moment(state) : asked(state));
        return lines;
    }

    static List<String> between(PlayerState before, PlayerState after) {
        // A fast clock may pass several moments between two looks, even to the end.
        List<String> lines = new ArrayList<>();
        for (int i = before.index() + 1; i < after.index() && before.moments() == after.moments(); i++) {
            lines.addAll(moment(after.at(i)));
        }
        if (before.mode() != after.mode() || !before.dialogue().title().equals(after.dialogue().title())) {
            lines.addAll(asked(after));
            return lines;
        }
        if (!after.notice().isEmpty() && !after.notice().equals(before.notice())) {
            lines.add(after.notice());
        }
        if (after.mode() == Mode.RUNNING && !before.moment().equals(after.moment())) {
            lines.addAll(moment(after));
        }
        return lines;
    }

    private static List<String> moment(PlayerState state) {
        Moment moment = state.moment();
        List<String> lines = new ArrayList<>();
        String seconds = " (" + moment.seconds() + " s)";
        switch (moment.kind()) {
            case GET_READY -> {
                lines.add(Words.count(state) + ": " + state.exercise().name() + ". " + moment.say() + seconds);
                if (state.askFelt().isPresent()) {
                    lines.add(Words.FELT);
                }
            }
            case STEP -> lines.add(moment.repetition() == 1 && moment.set() == 1
                    ? Words.place(state) + ". " + moment.say() + seconds
                    : (isFirstStep(state) ? Words.place(state) + ". " : "") + Spoken.word(moment) + seconds);
            default -> lines.add(moment.say() + seconds);
        }
        return lines;
    }

    private static boolean isFirstStep(PlayerState state) {
        Moment before = state.index() == 0 ? null : state.moments().get(state.index() - 1);
        return before == null || before.repetition() != state.moment().repetition()
                || before.kind() != Moment.Kind.STEP;
    }

    private static List<String> asked(PlayerState state) {
        return switch (state.mode()) {
            case RUNNING -> moment(state);
            case PAUSED -> List.of("Paused. " + state.notice()
                    + (state.session().settings().asks() ? " Enter goes on." : " It goes on by itself in 10 s."));
            case WAITING -> List.of("Press Enter when you are done.");
            case SIGNS -> options(state);
            case WORDS -> List.of(state.dialogue().title());
            case CHOICE -> choice(state);
            case FELT -> List.of(Words.FELT);
            case CONSENT -> List.of(Spoken.question(Mode.CONSENT) + " y yes, n no and don't ask again, Enter not now.");
            case PAIN_BEFORE, PAIN_AFTER -> List.of(Spoken.question(state.mode()) + " (Enter skips)");
            default -> List.of();
        };
    }

    private static List<String> options(PlayerState state) {
        List<String> lines = new ArrayList<>();
        lines.add(state.dialogue().readings() ? state.dialogue().title()
                : "Stop moving and rest. " + state.dialogue().title());
        for (int i = 0; i < state.dialogue().options().size(); i++) {
            lines.add((i + 1) + ". " + state.dialogue().options().get(i));
        }
        lines.add("Type the numbers, such as 2 5" + (state.dialogue().readings() ? "."
                : ", or say it in your own words, or 0 if it was nothing."));
        return lines;
    }

    private static List<String> choice(PlayerState state) {
        List<String> lines = new ArrayList<>();
        boolean fine = Choices.mayContinue(state);
        lines.add(fine ? "You can go on gently." : "Go on only with care.");
        state.verdict().ifPresent(verdict -> verdict.screening().reasons().stream()
                .filter(reason -> reason.rule().level() == Level.CAUTION).limit(3)
                .forEach(reason -> lines.add(reason.rule().action())));
        lines.add((fine ? "p go on, " : "") + (Choices.mayEase(state) ? "e an easier way, " : "")
                + "n leave this exercise, q finish, s there is something else.");
        return lines;
    }
}
