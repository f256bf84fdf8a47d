package io.github.backcare.terminal;

import io.github.backcare.screening.Clearance;
import io.github.backcare.screening.Screening;
import io.github.backcare.session.Bell;
import io.github.backcare.session.Effect;
import io.github.backcare.session.Effects;
import io.github.backcare.session.Event;
import io.github.backcare.session.GuidedSession;
import io.github.backcare.session.Player;
import io.github.backcare.session.PlayerState;
import io.github.backcare.session.Said;
import io.github.backcare.session.SymptomCheck;
import java.io.BufferedReader;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Runs a session to its end: reads the clocks, hands ticks and keys to the player, shows each state and performs what
 * follows from it. All of it happens on the calling thread.
 */
public final class SessionLoop implements Effect.Performer {
    /** Ten pictures a second are smooth enough for a breath. */
    private static final long FRAME_MILLIS = 100;
    /** While nothing moves, it is enough to look this often. */
    private static final long IDLE_MILLIS = 500;

    private final Stage stage;
    private final Optional<Voice> voice;
    private final SymptomCheck symptoms;
    private final Function<BufferedReader, Screening> screening;
    private final LongSupplier nanos;
    private final Clock clock;
    private final Deque<Event> answers = new ArrayDeque<>();
    private Optional<Screening> refusal = Optional.empty();
    private PlayerState state;

    /** A loop on a stage. The function asks today's signs again, line by line, after a long pause. */
    public SessionLoop(Stage stage, Optional<Voice> voice, SymptomCheck symptoms,
            Function<BufferedReader, Screening> screening, LongSupplier nanos, Clock clock) {
        this.stage = stage;
        this.voice = voice;
        this.symptoms = symptoms;
        this.screening = screening;
        this.nanos = nanos;
        this.clock = clock;
    }

    /** Runs the session and returns its last state. */
    public PlayerState run(GuidedSession session) {
        state = Player.start(session, nanos.getAsLong(), clock.millis());
        Effects.atStart(state).forEach(effect -> effect.on(this));
        stage.show(state);
        while (!state.mode().isOver()) {
            List<Event> events = stage.await(state, wait(state));
            move(new Event.Tick(nanos.getAsLong(), clock.millis()));
            events.forEach(this::move);
            while (!answers.isEmpty() && !state.mode().isOver()) {
                // A screening or a conversation took time that nobody exercised in.
                move(new Event.Tick(nanos.getAsLong(), clock.millis()));
                move(answers.pop());
            }
            voice.flatMap(Voice::takeProblem).ifPresent(problem -> move(new Event.Told(problem)));
            stage.show(state);
            if (events.stream().anyMatch(Event.Suspended.class::isInstance)) {
                stage.suspend();
            }
        }
        return state;
    }

    /** The screening that ended the session after a long pause, if one did. */
    public Optional<Screening> refusal() {
        return refusal;
    }

    private void move(Event event) {
        PlayerState before = state;
        state = Player.next(before, event);
        Effects.between(before, state).forEach(effect -> effect.on(this));
    }

    /** Until the next picture or the end of the stretch, whichever comes first. */
    private static long wait(PlayerState state) {
        if (!state.mode().isTimed()) {
            return IDLE_MILLIS;
        }
        double speed = state.session().settings().speed();
        return Math.max(1, Math.min(FRAME_MILLIS, (long) Math.ceil(state.leftNanos() / speed / 1e6)));
    }

    @Override
    public void ring(Bell bell) {
        stage.ring(bell);
    }

    @Override
    public void say(String sentence) {
        voice.ifPresent(speaker -> speaker.say(sentence));
    }

    @Override
    public void check(Said said) {
        answers.add(symptoms.check(said));
    }

    @Override
    public void screenAgain() {
        Screening again = stage.aside(screening);
        Optional<Clearance> clearance = again.clearance();
        if (clearance.isPresent()) {
            symptoms.restart(again.answers());
            answers.add(new Event.Cleared(clearance.get()));
        } else {
            refusal = Optional.of(again);
            answers.add(new Event.Refused());
        }
    }
}
