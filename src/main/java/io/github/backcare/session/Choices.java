package io.github.backcare.session;

import io.github.backcare.screening.Level;

/** What can be offered after a symptom that allows going on. */
public final class Choices {

    private Choices() {
    }

    /** Whether she may go on with the exercise as it is: the screening found nothing to mind. */
    public static boolean mayContinue(PlayerState state) {
        return isPermitted(state) && state.verdict().map(verdict -> verdict.level() == Level.GO).orElse(true);
    }

    /** Whether the easier way of this exercise can be offered. */
    public static boolean mayEase(PlayerState state) {
        return isPermitted(state) && state.exercise().easier().isPresent();
    }

    static boolean isPermitted(PlayerState state) {
        return GuidedSession.permits(state.clearance(), state.exercise());
    }
}
