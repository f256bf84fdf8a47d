package io.github.backcare.session;

/**
 * Where the clocks stood at the last tick, and when the present stretch ends. The session's own clock counts
 * nanoseconds from the start, faster than the real one where {@code --speed} says so. A deadline is set once, from the
 * deadline before it, so that late ticks never add up.
 *
 * @param origin the monotonic clock at the start
 * @param real the monotonic clock at the last tick
 * @param wall the wall clock at the last tick, in milliseconds
 * @param clock the session's clock at the last tick
 * @param deadline the session's clock at which the present stretch ends, while time runs
 * @param left what is left of the present stretch, while time stands still
 * @param stillSinceReal the monotonic clock when time stopped
 * @param stillSinceWall the wall clock when time stopped
 */
public record Timing(long origin, long real, long wall, long clock, long deadline, long left, long stillSinceReal,
        long stillSinceWall) {
    static final long SECOND = 1_000_000_000L;

    /** The clocks at the start. */
    static Timing startingAt(long nanos, long wallMillis) {
        return new Timing(nanos, nanos, wallMillis, 0, 0, 0, nanos, wallMillis);
    }

    Timing at(long nanos, long wallMillis, double speed) {
        long elapsed = nanos - origin;
        long session = speed == 1 ? elapsed : Math.round(elapsed * speed);
        return new Timing(origin, nanos, wallMillis, session, deadline, left, stillSinceReal, stillSinceWall);
    }

    /** With a stretch of this many seconds that begins now. */
    Timing from(long seconds) {
        return withDeadline(clock + seconds * SECOND);
    }

    /** With a stretch of this many seconds that begins where the last one ended. */
    Timing after(long seconds) {
        return withDeadline(deadline + seconds * SECOND);
    }

    Timing withDeadline(long newDeadline) {
        return new Timing(origin, real, wall, clock, newDeadline, left, stillSinceReal, stillSinceWall);
    }

    /** Standing still from now on. */
    Timing stopped() {
        return new Timing(origin, real, wall, clock, deadline, Math.max(0, deadline - clock), real, wall);
    }

    /** Running again with what was left. */
    Timing running() {
        return withDeadline(clock + left);
    }

    /** Standing still with a fresh stretch of this many seconds. */
    Timing stillWith(long seconds) {
        return new Timing(origin, real, wall, clock, deadline, seconds * SECOND, stillSinceReal, stillSinceWall);
    }

    /** How long time has stood still, by whichever clock says more: one of them sleeps with the machine. */
    long stillNanos() {
        return Math.max(real - stillSinceReal, (wall - stillSinceWall) * 1_000_000L);
    }

    /** How much later than the last tick this one is, by whichever clock says more. */
    long gapNanos(long nanos, long wallMillis) {
        return Math.max(nanos - real, (wallMillis - wall) * 1_000_000L);
    }
}
