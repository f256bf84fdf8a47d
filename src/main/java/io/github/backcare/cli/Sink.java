package io.github.backcare.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** An output that remembers why it could not be written; {@link java.io.PrintStream} only knows that. */
final class Sink extends FilterOutputStream {
    private IOException failure;

    Sink(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    /** What went wrong, unless the reader merely stopped reading, as {@code head -1} does. */
    Optional<String> problem() {
        return Optional.ofNullable(failure).map(e -> String.valueOf(e.getMessage()))
                .filter(message -> !message.toLowerCase(Locale.ROOT).contains("pipe"));
    }

    private IOException remembered(IOException e) {
        if (failure == null) {
            failure = e;
        }
        return e;
    }
}
