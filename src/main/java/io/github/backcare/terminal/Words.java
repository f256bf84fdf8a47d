package io.github.backcare.terminal;

import io.github.backcare.routine.Moment;
import io.github.backcare.routine.Planned;
import io.github.backcare.screening.Screening;
import io.github.backcare.session.Mode;
import io.github.backcare.session.PlayerState;
import io.github.backcare.session.Spoken;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a session says on the screen, apart from how it looks. */
final class Words {
    static final String FELT = "How did that feel? 1 fine, 2 hard, 3 it hurt";
    private static final String FELT_SHORT = "How was it? 1 fine, 2 hard, 3 hurt";
    static final String DENIED_ELSE = "If any of it is true today, press s now.";
    static final String DENIED_SHORT = "Any danger sign today? Press s.";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Words() {
    }

    /** The one large word. */
    static String cue(PlayerState state) {
        return switch (state.mode()) {
            case PAUSED -> "Paused";
            case WAITING -> "Done?";
            default -> Spoken.word(state.moment());
        };
    }

    /** How she answers at the end of an exercise, on one line: no answer may be cut off. */
    static String felt(int width) {
        return FELT.length() <= width ? FELT : FELT_SHORT;
    }

    /** {@code Exercise 2 of 6}. */
    static String count(PlayerState state) {
        return "Exercise " + (state.moment().exercise() + 1) + " of " + state.session().exercises().size();
    }

    /** {@code Set 1 of 2, left side, repetition 3 of 8}, as far as each says something. */
    static String place(PlayerState state) {
        Moment moment = state.moment();
        Planned planned = state.session().exercises().get(moment.exercise());
        List<String> parts = new ArrayList<>();
        if (moment.kind() == Moment.Kind.GET_READY) {
            return "Get ready: " + planned.exercise().posture().words();
        }
        if (moment.kind() == Moment.Kind.BREAK) {
            return "A short break";
        }
        if (planned.sets() > 1) {
            parts.add("set " + moment.set() + " of " + planned.sets());
        }
        if (planned.exercise().dose().sides() == 2) {
            parts.add(planned.exercise().dose().sideNames().get(moment.side() - 1));
        }
        if (moment.kind() == Moment.Kind.STEP) {
            parts.add("repetition " + moment.repetition() + " of " + repetitions(state));
        }
        String place = parts.isEmpty() ? "rest" : String.join(", ", parts);
        return Character.toUpperCase(place.charAt(0)) + place.substring(1);
    }

    private static int repetitions(PlayerState state) {
        Moment now = state.moment();
        return state.moments().stream().filter(moment -> moment.exercise() == now.exercise()
                && moment.set() == now.set() && moment.side() == now.side()).mapToInt(Moment::repetition).max().orElse(1);
    }

    /** The instruction; each sentence that tells her a key begins a line of its own, so that it is found at a glance. */
    static List<String> instruction(PlayerState state) {
        return switch (state.mode()) {
            case PAUSED -> List.of(state.notice().isEmpty() ? "Take your time." : state.notice(), "Space goes on.");
            case WAITING -> List.of("At your own pace.", "Press Enter when you are done.");
            default -> List.of(state.moment().say());
        };
    }

    /** {@code This one 1:12. Whole session 8:32, until 18:42.} */
    static String times(PlayerState state, ZoneId zone, int width) {
        if (width < 60) {
            return clock(state.sessionSecondsLeft()) + " left, until " + ends(state, zone);
        }
        return "This one " + clock(state.exerciseSecondsLeft()) + ", session " + clock(state.sessionSecondsLeft())
                + " left, " + (state.mode() == Mode.PAUSED ? "then " : "until ") + ends(state, zone);
    }

    private static String ends(PlayerState state, ZoneId zone) {
        long millis = Math.round(state.sessionSecondsLeft() * 1000 / state.session().settings().speed());
        return TIME.format(Instant.ofEpochMilli(state.timing().wall() + millis).atZone(zone));
    }

    /** What comes after this exercise. */
    static String next(PlayerState state) {
        return state.nextExercise().map(exercise -> {
            boolean moves = exercise.posture() != state.exercise().posture();
            return "Next: " + exercise.name() + (moves ? " (" + exercise.posture().words() + ")" : "");
        }).orElse("This is the last one.");
    }

    /** The screening that lets her exercise, in the first moment. */
    static Optional<Screening> verdict(PlayerState state) {
        return state.index() > 0 ? Optional.empty() : state.session().settings().screening();
    }

    /** What she denied without being asked, in the first moment; nothing later. */
    static Optional<String> denied(PlayerState state) {
        List<String> denied = state.session().settings().denied();
        if (denied.isEmpty() || state.index() > 0) {
            return Optional.empty();
        }
        return Optional.of("You told me that you have none of these: " + String.join("; ", denied) + ".");
    }

    /** The keys, as many as fit. */
    static String keys(PlayerState state, int width) {
        String go = switch (state.mode()) {
            case PAUSED -> "space go on";
            case WAITING -> "Enter done";
            default -> "space pause";
        };
        String full = go + "  n next  b back  r again  s something hurts  q finish  ? help";
        String shorter = go + "  n next  s it hurts  q end  ? help";
        return full.length() <= width ? full : shorter.length() <= width ? shorter : go + "  s it hurts  ? help";
    }

    static String clock(int seconds) {
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }
}
