package io.github.backcare.terminal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import org.jline.utils.NonBlockingReader;

/** Waits for her line as long as she likes, but notices Ctrl-C and Ctrl-Z while it waits. */
final class PatientReader extends Reader {
    private static final long LOOK_MILLIS = 200;

    private final NonBlockingReader reader;
    private final Signalled signals;
    private final Runnable stop;

    PatientReader(NonBlockingReader reader, Signalled signals, Runnable stop) {
        this.reader = reader;
        this.signals = signals;
        this.stop = stop;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        while (true) {
            if (signals.isInterrupted()) {
                throw new InterruptedIOException("interrupted");
            }
            if (signals.takeSuspended()) {
                stop.run();
            }
            int c = reader.read(LOOK_MILLIS);
            if (c != NonBlockingReader.READ_EXPIRED) {
                return one(c, buffer, from);
            }
        }
    }

    /** One character at a time, so that nothing typed ahead is taken from the keys that follow. */
    private static int one(int c, char[] buffer, int from) {
        if (c == NonBlockingReader.EOF) {
            return -1;
        }
        buffer[from] = (char) c;
        return 1;
    }

    @Override
    public void close() {
        // The terminal is not ours to close.
    }
}
