package io.github.backcare.store;

/** A file of hers that could not be written; the message says in one sentence why and what to do. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }
}
