package io.github.backcare.cli;

/** Input ended where an answer was needed. */
final class InputEndedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputEndedException() {
        super("input ended");
    }
}
