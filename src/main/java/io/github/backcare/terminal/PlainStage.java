package io.github.backcare.terminal;

import io.github.backcare.content.Unprintable;
import io.github.backcare.session.Bell;
import io.github.backcare.session.Event;
import io.github.backcare.session.PlayerState;
import java.io.BufferedReader;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** A session as lines that are only ever added, without a single escape sequence. */
public final class PlainStage implements Stage {
    private final PrintStream out;
    private final int width;
    private final Optional<LineFeed> feed;
    private final BellRinger bells;
    private final Signalled signals = new Signalled();
    private Optional<PlayerState> last = Optional.empty();

    /**
     * A stage that writes lines.
     *
     * @param out where to
     * @param in her answers, if she is there to give any
     * @param rings whether bells are rung
     * @param width where lines are wrapped; 0 for nowhere
     * @param nanos the monotonic clock
     */
    public PlainStage(PrintStream out, Optional<BufferedReader> in, boolean rings, int width, LongSupplier nanos) {
        this.out = out;
        this.width = width;
        this.feed = in.map(LineFeed::new);
        this.bells = new BellRinger(nanos, rings ? this::stroke : () -> { });
        signals.listen("INT", "TERM", "HUP");
    }

    private void stroke() {
        out.write('\u0007');
        out.flush();
    }

    @Override
    public void show(PlayerState state) {
        List<String> lines = last.map(before -> PlainLines.between(before, state))
                .orElseGet(() -> PlainLines.atStart(state));
        lines.stream().map(Unprintable::shown).flatMap(line -> width == 0 ? Stream.of(line) : Ink.wrap(line, width).stream())
                .forEach(out::println);
        out.flush();
        last = Optional.of(state);
    }

    @Override
    public void ring(Bell bell) {
        bells.ring(bell);
    }

    @Override
    public List<Event> await(PlayerState state, long millis) {
        bells.strike();
        List<Event> events = new ArrayList<>();
        long wait = bells.millisUntilNext(millis);
        if (feed.isPresent()) {
            feed.get().next(wait).ifPresent(line -> events.addAll(
                    line.equals(LineFeed.END) ? List.of(new Event.Interrupted()) : PlainKeys.of(state, line)));
        } else {
            sleep(wait);
        }
        if (signals.isInterrupted() || out.checkError()) {
            // The terminal has written ^C on the line.
            out.println();
            events.add(new Event.Interrupted());
        }
        return events;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void suspend() {
        // The terminal stops the program by itself here.
    }

    @Override
    public <T> T aside(Function<BufferedReader, T> conversation) {
        return conversation.apply(feed.map(LineFeed::asReader)
                .orElseGet(() -> new BufferedReader(java.io.Reader.nullReader())));
    }

    @Override
    public void close() {
        signals.close();
    }
}
