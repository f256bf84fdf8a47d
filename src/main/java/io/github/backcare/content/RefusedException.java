package io.github.backcare.content;

import org.yaml.snakeyaml.error.Mark;

/** A YAML feature this program does not read, found at a mark. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Mark mark;

    RefusedException(Mark mark, String message) {
        super(message);
        this.mark = mark;
    }

    Mark mark() {
        return mark;
    }
}
