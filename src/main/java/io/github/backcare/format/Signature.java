package io.github.backcare.format;

import java.util.Optional;

/**
 * Who hands a handout out.
 *
 * @param from her name, as she wrote it
 * @param note what she wants to say
 */
public record Signature(Optional<String> from, Optional<String> note) {
    /** Nobody but the program. */
    public static final Signature NONE = new Signature(Optional.empty(), Optional.empty());
}
