package io.github.backcare.terminal;

import io.github.backcare.session.Key;
import java.util.List;
import java.util.Optional;
import org.jline.utils.Display;

/** Takes a {@link Checklist} through her keys on the whole screen. */
public final class ChecklistScreen {
    private static final long LOOK_MILLIS = 200;

    private final Tty tty;
    private final Look look;

    /** Lists on this terminal. */
    public ChecklistScreen(Tty tty, Look look) {
        this.tty = tty;
        this.look = look;
    }

    /** An answer for each question; nothing if she goes back. The list ends as "gone" if the terminal does. */
    public Checklist ask(String heading, List<String> questions) {
        KeyReader keys = new KeyReader(tty.terminal().reader());
        Display display = new Display(tty.terminal(), true);
        Checklist list = Checklist.of(heading, questions);
        tty.enter();
        try {
            display.resize(tty.terminal().getSize());
            display.clear();
            while (list.outcome() == Checklist.Outcome.OPEN) {
                if (tty.signals().takeDisturbed()) {
                    tty.terminal().enterRawMode();
                    display.resize(tty.terminal().getSize());
                    display.clear();
                }
                display.update(list.render(tty.terminal().getColumns(), tty.terminal().getRows(), look), 0);
                list = after(list, keys.next(LOOK_MILLIS));
                if (tty.signals().takeSuspended()) {
                    tty.leave();
                    tty.stopJob();
                    tty.enter();
                    display.clear();
                }
            }
            return list;
        } finally {
            tty.leave();
        }
    }

    private Checklist after(Checklist list, Optional<Key> key) {
        boolean gone = tty.signals().isInterrupted() || key.filter(KeyReader.END::equals).isPresent()
                || key.filter(Key.INTERRUPT::equals).isPresent();
        return gone ? list.ending(Checklist.Outcome.GONE) : key.map(list::pressed).orElse(list);
    }

}
