package io.github.backcare.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Speaks cues through the system's own speech, on a thread of its own: the clock never waits for it. Only the newest cue
 * waits to be spoken; what it replaces would come too late. The first failure silences it for good and is told once.
 */
public final class Voice implements AutoCloseable {
    private static final String MISSING = "There is no speech program here (I looked for say, spd-say, espeak-ng and "
            + "PowerShell), so there are bells only.";

    private final Optional<SpeechProgram> program;
    private final long timeoutMillis;
    private final AtomicReference<String> problem = new AtomicReference<>();
    private final Object lock = new Object();
    /** Waits to be spoken; only under the lock. */
    private String newest;
    private volatile boolean closed;
    private volatile Process speaking;

    private Voice(Optional<SpeechProgram> program, long timeoutMillis) {
        this.program = program;
        this.timeoutMillis = timeoutMillis;
    }

    /** A voice that uses the first speech program on the search path. */
    public static Voice on(String path) {
        return of(SpeechProgram.find(path), 20_000);
    }

    static Voice of(Optional<SpeechProgram> program, long timeoutMillis) {
        Voice voice = new Voice(program, timeoutMillis);
        if (program.isEmpty()) {
            voice.fail(MISSING);
            return voice;
        }
        Thread thread = new Thread(voice::run, "backcare voice");
        thread.setDaemon(true);
        thread.start();
        return voice;
    }

    /** Speaks it as soon as what is being said is over; returns at once. */
    public void say(String sentence) {
        synchronized (lock) {
            newest = sentence;
            lock.notifyAll();
        }
    }

    /** What went wrong; told once. */
    public Optional<String> takeProblem() {
        return Optional.ofNullable(problem.getAndSet(null));
    }

    private void run() {
        try {
            while (!closed) {
                String sentence;
                synchronized (lock) {
                    while (newest == null && !closed) {
                        lock.wait();
                    }
                    sentence = newest;
                    newest = null;
                }
                if (sentence != null) {
                    speak(program.orElseThrow(), sentence);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void speak(SpeechProgram chosen, String sentence) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(chosen.command(sentence))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            speaking = process;
            hand(chosen, sentence, process);
            if (!process.waitFor(timeoutMillis, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                fail("The speech program " + chosen.name() + " did not answer, so there are bells only from now on.");
            } else if (process.exitValue() != 0 && !closed) {
                fail("The speech program " + chosen.name() + " failed, so there are bells only from now on.");
            }
        } catch (IOException e) {
            fail("The speech program " + chosen.name() + " did not start, so there are bells only from now on.");
        }
    }

    private static void hand(SpeechProgram chosen, String sentence, Process process) {
        try (var in = process.getOutputStream()) {
            if (!chosen.byArgument()) {
                in.write(sentence.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // It ended without listening; its exit code says whether that is a failure.
        }
    }

    private void fail(String sentence) {
        closed = true;
        problem.compareAndSet(null, sentence);
    }

    @Override
    public void close() {
        closed = true;
        synchronized (lock) {
            lock.notifyAll();
        }
        Process process = speaking;
        if (process != null) {
            process.destroy();
        }
    }
}
