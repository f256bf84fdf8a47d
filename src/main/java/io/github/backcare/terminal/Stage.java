package io.github.backcare.terminal;

import io.github.backcare.session.Bell;
import io.github.backcare.session.Event;
import io.github.backcare.session.PlayerState;
import java.io.BufferedReader;
import java.util.List;
import java.util.function.Function;

/** Where a session is shown and where her keys come from. Used by one thread only. */
public interface Stage extends AutoCloseable {

    /** Shows the state, if there is anything new in it; the last one of a session too. */
    void show(PlayerState state);

    /** Rings; returns at once. */
    void ring(Bell bell);

    /** What happened next, waiting at most so many milliseconds; nothing where nothing did. */
    List<Event> await(PlayerState state, long millis);

    /** Lets the terminal stop the program, and comes back when it goes on. */
    void suspend();

    /** Leaves the screen to questions asked line by line. */
    <T> T aside(Function<BufferedReader, T> conversation);

    /** Gives the terminal back as it was. */
    @Override
    void close();
}
