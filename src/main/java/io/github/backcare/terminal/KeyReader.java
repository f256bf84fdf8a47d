package io.github.backcare.terminal;

import io.github.backcare.session.Key;
import java.io.IOException;
import java.util.Optional;
import org.jline.utils.NonBlockingReader;

/** Turns what a terminal sends into keys. An arrow is three characters; a lone Escape is told from it by what follows. */
final class KeyReader {
    private static final int ESCAPE_MILLIS = 50;
    /** The terminal is gone. */
    static final Key END = new Key(-1);
    private static final Key UNKNOWN = new Key(-99);

    private final NonBlockingReader reader;

    KeyReader(NonBlockingReader reader) {
        this.reader = reader;
    }

    /** The next key, waiting at most so long. */
    Optional<Key> next(long millis) {
        try {
            int c = reader.read(Math.max(1, millis));
            if (c == NonBlockingReader.READ_EXPIRED) {
                return Optional.empty();
            }
            if (c == NonBlockingReader.EOF) {
                return Optional.of(END);
            }
            return Optional.of(c == 27 ? afterEscape() : whole(c));
        } catch (IOException e) {
            return Optional.of(END);
        }
    }

    private Key whole(int c) throws IOException {
        if (!Character.isHighSurrogate((char) c)) {
            return Key.of(c);
        }
        int low = reader.read(ESCAPE_MILLIS);
        return low > 0 ? Key.of(Character.toCodePoint((char) c, (char) low)) : UNKNOWN;
    }

    private Key afterEscape() throws IOException {
        int c = reader.read(ESCAPE_MILLIS);
        if (c < 0) {
            return Key.ESCAPE;
        }
        if (c != '[' && c != 'O') {
            return UNKNOWN;
        }
        int last = reader.read(ESCAPE_MILLIS);
        while (last >= 0 && last < '@') {
            last = reader.read(ESCAPE_MILLIS);
        }
        return last == 'A' ? Key.UP : last == 'B' ? Key.DOWN : UNKNOWN;
    }
}
