package io.github.backcare.session;

import io.github.backcare.routine.Moment;
import java.util.ArrayList;
import java.util.List;

/** What follows from a move: a pure function of the state before and the state after. */
public final class Effects {

    private Effects() {
    }

    /** What is to be done when a session starts. */
    public static List<Effect> atStart(PlayerState state) {
        return state.mode() == Mode.RUNNING ? entering(state, true) : asking(state);
    }

    /** What is to be done after a move. */
    public static List<Effect> between(PlayerState before, PlayerState after) {
        if (after.mode() != before.mode()) {
            return changed(before, after);
        }
        if (after.notice().equals(Spoken.SOUND_CHECK) && !before.notice().equals(Spoken.SOUND_CHECK)) {
            return List.of(new Effect.Ring(Bell.DONE));
        }
        boolean moved = after.index() != before.index() || after.moments() != before.moments()
                && !after.moment().equals(before.moment());
        return after.mode() == Mode.RUNNING && moved ? entering(after, false) : List.of();
    }

    private static List<Effect> changed(PlayerState before, PlayerState after) {
        return switch (after.mode()) {
            case RUNNING -> after.index() != before.index() || after.fraction() == 0
                    ? entering(after, after.index() == 0)
                    : List.of(new Effect.Say(Spoken.again(after)));
            case WAITING -> List.of(new Effect.Ring(Bell.CHANGE));
            case PAUSED -> List.of(new Effect.Say(after.notice().isEmpty() ? "Paused." : after.notice()));
            case SIGNS, WORDS -> List.of(new Effect.Say(after.dialogue().title()));
            case CHECKING -> List.of(new Effect.Check(after.said()));
            case RESCREEN -> List.of(new Effect.ScreenAgain());
            case CHOICE -> List.of(new Effect.Say("Easier, skip this exercise, or finish?"));
            case FELT, PAIN_AFTER, CONSENT, PAIN_BEFORE -> over(before, asking(after));
            case FINISHED -> over(before, List.of());
            default -> List.of();
        };
    }

    /** Three bells when the exercises are over, before whatever is asked then. */
    private static List<Effect> over(PlayerState before, List<Effect> then) {
        List<Effect> effects = new ArrayList<>();
        if (!before.mode().isQuestion()) {
            effects.add(new Effect.Ring(Bell.DONE));
        }
        effects.addAll(then);
        return effects;
    }

    private static List<Effect> asking(PlayerState state) {
        return List.of(new Effect.Say(Spoken.question(state.mode())));
    }

    private static List<Effect> entering(PlayerState state, boolean first) {
        Moment moment = state.moment();
        List<Effect> effects = new ArrayList<>();
        // No step comes first: she is given time to get ready.
        boolean begins = moment.kind() == Moment.Kind.STEP
                && state.moments().get(state.index() - 1).kind() != Moment.Kind.STEP;
        if (first || begins) {
            effects.add(new Effect.Ring(Bell.START));
        } else if (moment.kind() != Moment.Kind.STEP) {
            effects.add(new Effect.Ring(Bell.CHANGE));
        }
        effects.add(new Effect.Say(Spoken.of(state)));
        return effects;
    }
}
