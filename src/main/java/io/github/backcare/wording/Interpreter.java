package io.github.backcare.wording;

/** Turns her own words into findings. Pure: the same text always gives the same interpretation. */
public interface Interpreter {

    /** What the text says; any text is accepted, however long or strange. */
    Interpretation interpret(String text);
}
