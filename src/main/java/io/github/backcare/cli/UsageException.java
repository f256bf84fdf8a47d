package io.github.backcare.cli;

/** A command line that makes no sense; the message says in one sentence what was wrong and what to do. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
