package io.github.backcare.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backcare.Shipped;
import io.github.backcare.screening.Answer;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Level;
import io.github.backcare.screening.Screener;
import io.github.backcare.screening.Screening;
import io.github.backcare.session.Bell;
import io.github.backcare.session.Event;
import io.github.backcare.session.Key;
import io.github.backcare.session.Mode;
import io.github.backcare.session.PlayerState;
import io.github.backcare.session.Ride;
import io.github.backcare.session.SymptomCheck;
import io.github.backcare.wording.Interpretation;
import java.io.BufferedReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The loop with a stage whose time passes as fast as it is asked for. */
class SessionLoopTest {
    private long nanos;
    private final List<Mode> modes = new ArrayList<>();
    private Function<PlayerState, List<Event>> keys = state -> List.of();

    @Test
    void aWholeSessionRunsToItsEnd() {
        PlayerState end = loop(Ride.answers(24)).run(Ride.session(24, 5, Ride.settings(1, false)));
        assertThat(end.mode()).isEqualTo(Mode.FINISHED);
        assertThat(end.progress().activeSeconds()).isEqualTo(end.session().routine().seconds());
        assertThat(modes).as("the end is shown too, with what passed before it").last().isEqualTo(Mode.FINISHED);
    }

    @Test
    void aLongPauseAsksAgainAndAYesEndsIt() {
        keys = pausingFor(31);
        SessionLoop loop = loop(Draft.withFindings(Ride.answers(24), Map.of("vaginal-bleeding", Answer.YES)));
        PlayerState end = loop.run(Ride.session(24, 5, Ride.settings(1, false)));
        assertThat(end.mode()).isEqualTo(Mode.STOPPED);
        assertThat(loop.refusal()).map(Screening::level).contains(Level.URGENT);
        assertThat(modes).contains(Mode.PAUSED);
    }

    @Test
    void aLongPauseAsksAgainAndWithoutAYesItGoesOn() {
        keys = pausingFor(31);
        SessionLoop loop = loop(Ride.answers(24));
        PlayerState end = loop.run(Ride.session(24, 5, Ride.settings(1, false)));
        assertThat(end.mode()).isEqualTo(Mode.FINISHED);
        assertThat(end.progress().activeSeconds()).isEqualTo(end.session().routine().seconds());
    }

    @Test
    void anInterruptEndsItAtOnce() {
        keys = state -> state.index() > 3 ? List.of(new Event.Interrupted()) : List.of();
        assertThat(loop(Ride.answers(24)).run(Ride.session(24, 5, Ride.settings(1, false))).mode())
                .isEqualTo(Mode.INTERRUPTED);
    }

    /** Pauses at the fourth moment and goes on after so many minutes. */
    private Function<PlayerState, List<Event>> pausingFor(int minutes) {
        long[] since = {-1};
        return state -> {
            if (state.index() == 3 && since[0] < 0) {
                since[0] = nanos;
                return List.of(new Event.Pressed(Key.SPACE));
            }
            boolean over = state.mode() == Mode.PAUSED && nanos - since[0] > minutes * 60_000_000_000L;
            return over ? List.of(new Event.Pressed(Key.SPACE)) : List.of();
        };
    }

    private SessionLoop loop(Answers later) {
        Screener screener = new Screener(Shipped.rules());
        Clock clock = new Ticking();
        SymptomCheck check = new SymptomCheck(screener, text -> new Interpretation(List.of(), List.of(text), List.of(),
                OptionalInt.empty(), false), (answers, texts) -> answers, Ride.answers(24));
        return new SessionLoop(new Scripted(), Optional.empty(), check, lines -> screener.screen(later), () -> nanos,
                clock);
    }

    private final class Ticking extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Ride.NOW.plusNanos(nanos);
        }
    }

    private final class Scripted implements Stage {
        @Override
        public void show(PlayerState state) {
            modes.add(state.mode());
        }

        @Override
        public void ring(Bell bell) {
            // Nobody listens.
        }

        @Override
        public List<Event> await(PlayerState state, long millis) {
            nanos += millis * 1_000_000;
            return keys.apply(state);
        }

        @Override
        public void suspend() {
            // Nothing stops here.
        }

        @Override
        public <T> T aside(Function<BufferedReader, T> conversation) {
            // Answering takes its time, too.
            nanos += 60_000_000_000L;
            return conversation.apply(new BufferedReader(java.io.Reader.nullReader()));
        }

        @Override
        public void close() {
            // Nothing was taken.
        }
    }
}
