package io.github.backcare.routine;

/** What she does for the seconds of a step. */
public enum Cue {
    BREATHE_IN("in"), BREATHE_OUT("out"), HOLD("hold"), MOVE("move"), RELEASE("release");

    private final String word;

    Cue(String word) {
        this.word = word;
    }

    /** The one word said from the second repetition on. */
    public String word() {
        return word;
    }
}
