package io.github.backcare.store;

import java.util.List;
import java.util.Optional;

/**
 * How she likes things; what is empty was not said.
 *
 * @param minutes how long her routines are
 * @param avoid positions, loads, equipment and exercises to leave out
 * @param newToExercise whether exercise is new to her
 * @param voice whether sessions speak
 * @param plain whether output is plain
 * @param diary whether sessions are written to her diary
 */
public record Preferences(Optional<Integer> minutes, List<String> avoid, boolean newToExercise,
        Optional<Boolean> voice, Optional<Boolean> plain, Optional<Boolean> diary) {
    /** Nothing said. */
    public static final Preferences NONE = new Preferences(Optional.empty(), List.of(), false, Optional.empty(),
            Optional.empty(), Optional.empty());

    /** With these minutes. */
    public Preferences withMinutes(int value) {
        return new Preferences(Optional.of(value), avoid, newToExercise, voice, plain, diary);
    }

    /** With these to leave out. */
    public Preferences withAvoid(List<String> tags) {
        return new Preferences(minutes, List.copyOf(tags), newToExercise, voice, plain, diary);
    }

    /** With exercise new to her or not. */
    public Preferences withNewToExercise(boolean value) {
        return new Preferences(minutes, avoid, value, voice, plain, diary);
    }

    /** With sessions that speak or not. */
    public Preferences withVoice(boolean value) {
        return new Preferences(minutes, avoid, newToExercise, Optional.of(value), plain, diary);
    }

    /** With plain output or not. */
    public Preferences withPlain(boolean value) {
        return new Preferences(minutes, avoid, newToExercise, voice, Optional.of(value), diary);
    }

    /** With a diary or without. */
    public Preferences withDiary(boolean value) {
        return new Preferences(minutes, avoid, newToExercise, voice, plain, Optional.of(value));
    }
}
