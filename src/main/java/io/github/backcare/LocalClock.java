package io.github.backcare;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The machine's clock in its own time zone, which is looked up when somebody asks: that takes a fifth of a start. */
final class LocalClock extends Clock {

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
