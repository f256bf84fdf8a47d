package io.github.backcare.session;

import io.github.backcare.routine.Moment;

/** The words for a moment: the full sentence on a first repetition, one word after. */
public final class Spoken {

    /** Said by the screen after the very first bell. */
    public static final String FIRST_BELL = "That was one bell. No sound? Turn it up; t rings three.";
    /** What t shows while it rings. */
    public static final String SOUND_CHECK = "These are three bells, as at the end. One bell: begin. Two: a change.";

    private Spoken() {
    }

    /** What is said when the present moment begins. */
    public static String of(PlayerState state) {
        Moment moment = state.moment();
        return switch (moment.kind()) {
            case GET_READY -> ready(state);
            case STEP -> isFirst(moment) ? moment.say() : word(moment);
            default -> moment.say();
        };
    }

    /** What is said when she goes on after a pause. */
    static String again(PlayerState state) {
        return state.moment().kind() == Moment.Kind.STEP ? word(state.moment()) : "Going on.";
    }

    /** The one word of a moment. */
    public static String word(Moment moment) {
        return switch (moment.kind()) {
            case GET_READY -> "Ready";
            case CHANGE_SIDES -> "Change";
            case REST -> "Rest";
            case BREAK -> "Break";
            case STEP -> capital(moment.cue().orElseThrow().word());
        };
    }

    /** The question of a mode that asks one. */
    public static String question(Mode mode) {
        return switch (mode) {
            case FELT -> "How did that feel?";
            case CONSENT -> "Shall I keep a diary for you?";
            case PAIN_BEFORE -> "How does your back feel now, from 0, no pain, to 10, the worst?";
            default -> "And how does your back feel now, from 0, no pain, to 10, the worst?";
        };
    }

    private static boolean isFirst(Moment moment) {
        return moment.repetition() == 1 && moment.set() == 1;
    }

    private static String ready(PlayerState state) {
        Moment moment = state.moment();
        boolean again = state.index() > 0 && state.moments().get(state.index() - 1).exercise() == moment.exercise()
                && state.moments().get(state.index() - 1).kind() == Moment.Kind.STEP;
        return again ? moment.say() : state.exercise().name() + ". " + moment.say();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
