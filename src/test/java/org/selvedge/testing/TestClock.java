package org.selvedge.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The portal's time in tests: runs like the real one until it is moved. Set back after each test. */
public final class TestClock extends Clock {
    private static final TestClock ONLY = new TestClock();

    private final AtomicReference<Supplier<Instant>> time = new AtomicReference<>(Instant::now);

    private TestClock() {}

    public static TestClock get() {
        return ONLY;
    }

    /** Time stands still from here on. */
    public void stopAt(Instant instant) {
        time.set(() -> instant);
    }

    /** Moves on (or back, with a negative duration); a stopped clock stays stopped. */
    public void advance(Duration by) {
        time.updateAndGet(now -> () -> now.get().plus(by));
    }

    public void reset() {
        time.set(Instant::now);
    }

    @Override
    public Instant instant() {
        return time.get().get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
