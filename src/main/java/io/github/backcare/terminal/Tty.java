package io.github.backcare.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;

/**
 * The terminal, borrowed: raw keys and the alternate screen while a session is shown, and everything as it was once it is
 * left. It may be left and entered again any number of times, for questions or because the shell stopped the program.
 */
public final class Tty implements AutoCloseable {
    private final Terminal terminal;
    private final Attributes original;
    private final LineDiscipline discipline;
    private final Signalled signals = new Signalled();
    private final BufferedReader lines;
    private boolean entered;

    /** A terminal that JLine has opened, or a test's. */
    Tty(Terminal terminal, LineDiscipline discipline) {
        this.terminal = terminal;
        this.discipline = discipline;
        this.original = terminal.getAttributes();
        this.lines = new BufferedReader(new PatientReader(terminal.reader(), signals, this::stopAtQuestion));
        terminal.handle(Terminal.Signal.INT, signal -> signals.interrupt());
        terminal.handle(Terminal.Signal.QUIT, signal -> signals.interrupt());
        noticeControlZ();
        terminal.handle(Terminal.Signal.WINCH, signal -> signals.disturb());
        terminal.handle(Terminal.Signal.CONT, signal -> signals.disturb());
        signals.listen("TERM", "HUP");
    }

    /** The process's own terminal; nothing where there is none that can be drawn on. */
    public static Optional<Tty> open() {
        LineDiscipline discipline = LineDiscipline.ofStandardInput();
        try {
            // Asking the terminal about grapheme clusters costs a quarter of a second where it stays silent.
            Terminal terminal = TerminalBuilder.builder().system(true).dumb(false).graphemeCluster(false)
                    .encoding(StandardCharsets.UTF_8).build();
            boolean draws = terminal.getStringCapability(Capability.cursor_address) != null;
            if (!draws) {
                terminal.close();
            }
            return draws ? Optional.of(new Tty(terminal, discipline)) : Optional.empty();
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    Terminal terminal() {
        return terminal;
    }

    Signalled signals() {
        return signals;
    }

    /** Whether the window is large enough to draw on. */
    public boolean isLargeEnough() {
        return terminal.getColumns() >= Frame.MIN_WIDTH && terminal.getRows() >= Frame.MIN_HEIGHT;
    }

    /** Whether Ctrl-C or a signal asked the program to end. */
    public boolean isInterrupted() {
        return signals.isInterrupted();
    }

    /** Her answers line by line, while the screen is not entered. */
    public BufferedReader lines() {
        return lines;
    }

    void enter() {
        terminal.enterRawMode();
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        terminal.flush();
        entered = true;
    }

    void leave() {
        if (entered) {
            entered = false;
            terminal.puts(Capability.cursor_normal);
            terminal.puts(Capability.exit_ca_mode);
            terminal.flush();
            terminal.setAttributes(original);
            discipline.restore();
        }
    }

    private void noticeControlZ() {
        terminal.handle(Terminal.Signal.TSTP, signal -> signals.suspend());
    }

    private void stopAtQuestion() {
        stopJob();
        terminal.writer().print("You are back at the question above.\n> ");
        terminal.flush();
    }

    /**
     * Stops the whole job, as the terminal itself would on Ctrl-Z, and returns when the shell lets it go on. Where no shell
     * could ever do that, the system ignores this signal, and it returns at once.
     */
    void stopJob() {
        terminal.handle(Terminal.Signal.TSTP, Terminal.SignalHandler.SIG_DFL);
        try {
            new ProcessBuilder(List.of("sh", "-c", "kill -TSTP 0")).inheritIO().start().waitFor();
        } catch (IOException e) {
            // Without sh there is no job control to come back from: go on.
            signals.disturb();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            noticeControlZ();
        }
    }

    @Override
    public void close() {
        leave();
        signals.close();
        try {
            terminal.close();
            discipline.restore();
        } catch (IOException e) {
            // It is gone; there is nothing left to restore.
            entered = false;
        }
    }
}
