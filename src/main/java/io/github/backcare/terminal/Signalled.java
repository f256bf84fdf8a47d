package io.github.backcare.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.utils.Signals;

/** What signals asked for since the last look. Handlers only raise flags; the session's own thread acts on them. */
final class Signalled implements AutoCloseable {
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final AtomicBoolean suspended = new AtomicBoolean();
    private final AtomicBoolean disturbed = new AtomicBoolean();
    private final List<Object[]> previous = new ArrayList<>();

    /** Listens for the signals that end a program. */
    void listen(String... names) {
        for (String name : names) {
            previous.add(new Object[] {name, Signals.register(name, this::interrupt)});
        }
    }

    void interrupt() {
        interrupted.set(true);
    }

    void suspend() {
        suspended.set(true);
    }

    /** The window has another size, or another program may have drawn on it. */
    void disturb() {
        disturbed.set(true);
    }

    boolean isInterrupted() {
        return interrupted.get();
    }

    boolean takeSuspended() {
        return suspended.getAndSet(false);
    }

    boolean takeDisturbed() {
        return disturbed.getAndSet(false);
    }

    @Override
    public void close() {
        previous.forEach(pair -> Signals.unregister((String) pair[0], pair[1]));
        previous.clear();
    }
}
