package io.github.backcare.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Lines of input as they come, read by a thread of its own, so that waiting for one can end early. */
final class LineFeed {
    /** The input has ended. */
    static final String END = "\u0000end";

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    LineFeed(BufferedReader in) {
        Thread thread = new Thread(() -> read(in), "backcare lines");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(BufferedReader in) {
        try {
            String line = in.readLine();
            while (line != null) {
                lines.add(line);
                line = in.readLine();
            }
        } catch (IOException e) {
            // An input that fails has ended.
        }
        lines.add(END);
    }

    Optional<String> next(long millis) {
        try {
            return Optional.ofNullable(lines.poll(millis, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(END);
        }
    }

    /** The same lines for a conversation that waits for each. */
    BufferedReader asReader() {
        return new BufferedReader(new Reader() {
            private String rest = "";

            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                try {
                    if (rest.isEmpty()) {
                        String line = lines.take();
                        if (line.equals(END)) {
                            lines.add(END);
                            return -1;
                        }
                        rest = line + "\n";
                    }
                    int read = Math.min(rest.length(), length);
                    rest.getChars(0, read, buffer, from);
                    rest = rest.substring(read);
                    return read;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException(e);
                }
            }

            @Override
            public void close() {
                // The input belongs to the process.
            }
        }, 4096);
    }
}
