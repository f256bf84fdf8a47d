package io.github.backcare.content;

/**
 * One thing wrong in a content file.
 *
 * @param at where
 * @param message what is wrong, and what to do about it
 */
public record Problem(Position at, String message) {

    @Override
    public String toString() {
        return at + ": " + message;
    }
}
