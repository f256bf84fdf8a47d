package io.github.backcare.terminal;

import io.github.backcare.session.Bell;
import io.github.backcare.session.Event;
import io.github.backcare.session.Key;
import io.github.backcare.session.PlayerState;
import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;

/** A session on the whole screen. The thread that runs the session is the only one that paints or reads keys here. */
public final class ScreenStage implements Stage {
    private final Tty tty;
    private final Look look;
    private final KeyReader keys;
    private final BellRinger bells;
    private final Display display;
    private List<AttributedString> shown = List.of();

    /** A stage on this terminal; it takes the screen at once. */
    public ScreenStage(Tty tty, Look look, LongSupplier nanos) {
        this.tty = tty;
        this.look = look;
        this.keys = new KeyReader(tty.terminal().reader());
        this.bells = new BellRinger(nanos, this::stroke);
        this.display = new Display(tty.terminal(), true);
        tty.enter();
        resize();
    }

    @Override
    public void show(PlayerState state) {
        if (state.mode().isOver()) {
            return;
        }
        if (tty.signals().takeDisturbed()) {
            tty.terminal().enterRawMode();
            resize();
        }
        List<AttributedString> lines =
                Frame.render(state, tty.terminal().getColumns(), tty.terminal().getRows(), look);
        if (!lines.equals(shown)) {
            display.update(lines, 0);
            shown = lines;
        }
    }

    private void resize() {
        display.resize(tty.terminal().getSize());
        display.clear();
        shown = List.of();
    }

    @Override
    public void ring(Bell bell) {
        bells.ring(bell);
    }

    private void stroke() {
        tty.terminal().writer().write('\u0007');
        tty.terminal().flush();
    }

    @Override
    public List<Event> await(PlayerState state, long millis) {
        bells.strike();
        List<Event> events = new ArrayList<>();
        keys.next(bells.millisUntilNext(millis)).ifPresent(key -> events.add(event(key)));
        if (tty.signals().isInterrupted()) {
            events.add(new Event.Interrupted());
        }
        if (tty.signals().takeSuspended()) {
            events.add(new Event.Suspended());
        }
        return events;
    }

    private static Event event(Key key) {
        return key.equals(KeyReader.END) ? new Event.Interrupted() : new Event.Pressed(key);
    }

    @Override
    public void suspend() {
        tty.leave();
        tty.stopJob();
        tty.enter();
        resize();
    }

    @Override
    public <T> T aside(Function<BufferedReader, T> conversation) {
        tty.leave();
        try {
            return conversation.apply(tty.lines());
        } finally {
            tty.enter();
            resize();
        }
    }

    @Override
    public void close() {
        tty.leave();
    }
}
