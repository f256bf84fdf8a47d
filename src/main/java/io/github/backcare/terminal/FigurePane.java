package io.github.backcare.terminal;

import io.github.backcare.figure.AsciiPainter;
import io.github.backcare.figure.BraillePainter;
import io.github.backcare.routine.Cue;
import io.github.backcare.routine.Moment;
import io.github.backcare.session.PlayerState;
import java.util.List;

/** The figure of the present moment: it moves with the breath, stays in a hold, and waits where the exercise begins. */
final class FigurePane {
    /** A long step moves for so many seconds and then stays; a hold is taken up faster. */
    private static final double MOVE_SECONDS = 5;
    private static final double HOLD_SECONDS = 2;

    private FigurePane() {
    }

    /** {@code rows} lines of {@code columns} characters each; none if the exercise has no figure. */
    static List<String> lines(PlayerState state, int columns, int rows, boolean glyphs) {
        Moment moment = state.moment();
        int week = state.session().routine().age().week();
        return state.exercise().figure().filter(figure -> !figure.steps().isEmpty())
                .map(figure -> moment.side() == 2 ? figure.mirrored() : figure)
                .map(figure -> {
                    int step = step(state);
                    boolean moves = moment.kind() == Moment.Kind.STEP;
                    String to = moves ? figure.steps().get(Math.min(step, figure.steps().size() - 1)) : figure.before(0);
                    if (!glyphs) {
                        return AsciiPainter.paint(figure, to, columns, rows, week);
                    }
                    String from = moves ? figure.before(step) : to;
                    return BraillePainter.paint(figure, from, to, moves ? part(state) : 1, columns, rows, week);
                }).orElse(List.of());
    }

    /** Which step of the exercise this is: how many stand before it in the same repetition. */
    private static int step(PlayerState state) {
        Moment now = state.moment();
        int step = 0;
        for (int i = state.index() - 1; i >= 0 && i < state.moments().size(); i--) {
            Moment earlier = state.moments().get(i);
            if (earlier.kind() != Moment.Kind.STEP || earlier.exercise() != now.exercise() || earlier.set() != now.set()
                    || earlier.side() != now.side() || earlier.repetition() != now.repetition()) {
                break;
            }
            step++;
        }
        return step;
    }

    private static double part(PlayerState state) {
        boolean hold = state.moment().cue().filter(Cue.HOLD::equals).isPresent();
        int seconds = state.moment().seconds();
        return state.fraction() * seconds / Math.min(seconds, hold ? HOLD_SECONDS : MOVE_SECONDS);
    }
}
