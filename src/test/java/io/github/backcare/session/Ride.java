package io.github.backcare.session;

import io.github.backcare.Shipped;
import io.github.backcare.pregnancy.GestationalAge;
import io.github.backcare.routine.Exclusion;
import io.github.backcare.routine.Planner;
import io.github.backcare.routine.Request;
import io.github.backcare.routine.Routine;
import io.github.backcare.screening.Answers;
import io.github.backcare.screening.Draft;
import io.github.backcare.screening.Screener;
import io.github.backcare.screening.Screening;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** A session driven by a clock that only moves when told to. */
public final class Ride {
    public static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");
    private static final long MILLI = 1_000_000L;

    private final List<Effect> effects = new ArrayList<>();
    private PlayerState state;
    private long nanos = 77 * Timing.SECOND;
    private long wall = NOW.toEpochMilli();

    private Ride(GuidedSession session) {
        state = Player.start(session, nanos, wall);
        effects.addAll(Effects.atStart(state));
    }

    public static Ride inWeek(int week) {
        return of(session(week, 10, settings(1, false)));
    }

    public static Ride of(GuidedSession session) {
        return new Ride(session);
    }

    /** Settings of someone who can answer, with the stop signs that ship. */
    public static Settings settings(double speed, boolean myPace) {
        return new Settings(speed, myPace, true, false, false, false, OptionalInt.empty(), List.of(), Optional.empty(),
                Shipped.rules().stopSigns());
    }

    public static Answers answers(int week) {
        return Draft.withNothingElse(Draft.withAge(Draft.EMPTY, GestationalAge.ofWeeks(week)));
    }

    public static GuidedSession session(int week, int minutes, Settings settings) {
        Screening screening = new Screener(Shipped.rules()).screen(answers(week));
        List<Exclusion> exclusions = screening.limits().stream()
                .map(limit -> new Exclusion(limit.avoid(), limit.rule().because())).toList();
        Routine routine = new Planner(Shipped.book())
                .plan(new Request(GestationalAge.ofWeeks(week), minutes, exclusions, Set.of(), 0));
        return new GuidedSession(screening.clearance().orElseThrow(), routine, settings);
    }

    public PlayerState state() {
        return state;
    }

    /** What was to be done since the last look. */
    public List<Effect> takeEffects() {
        List<Effect> taken = List.copyOf(effects);
        effects.clear();
        return taken;
    }

    public Ride on(Event event) {
        PlayerState before = state;
        state = Player.next(before, event);
        effects.addAll(Effects.between(before, state));
        return this;
    }

    public Ride press(char key) {
        return on(new Event.Pressed(Key.of(key)));
    }

    public Ride press(Key key) {
        return on(new Event.Pressed(key));
    }

    public Ride type(String text) {
        text.chars().forEach(c -> press((char) c));
        return this;
    }

    /** Time passes in ticks of a tenth of a second. */
    public Ride pass(double seconds) {
        long end = nanos + Math.round(seconds * 1e9);
        while (nanos < end) {
            long step = Math.min(100 * MILLI, end - nanos);
            jump(step, step / MILLI);
        }
        return this;
    }

    /** Seconds that go by in one tick, as in a long pause. */
    public Ride leap(int seconds) {
        return jump(seconds * Timing.SECOND, seconds * 1_000L);
    }

    /** One tick after which the two clocks have moved so far. */
    public Ride jump(long moreNanos, long moreWallMillis) {
        nanos += moreNanos;
        wall += moreWallMillis;
        return on(new Event.Tick(nanos, wall));
    }

    /** Time passes until the state is as wanted. */
    public Ride until(Predicate<PlayerState> wanted) {
        for (int i = 0; i < 60 * 60 * 10 && !wanted.test(state); i++) {
            jump(100 * MILLI, 100);
        }
        if (!wanted.test(state)) {
            throw new AssertionError("an hour was not enough: " + state.mode() + " at " + state.index());
        }
        return this;
    }

    public long nanos() {
        return nanos;
    }
}
