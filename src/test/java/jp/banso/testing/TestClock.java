package jp.banso.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The time of {@link DatabaseTest} contexts: the machine's, until a test sets it. Set tests call {@link #run} at their end. */
public final class TestClock extends Clock {

    private volatile @Nullable Instant stopped;

    /** Puts the clock into a test's context. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class InContext {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    /** Stops the clock at that moment. */
    public void set(Instant moment) {
        stopped = moment;
    }

    /** Moves a stopped clock on; a running one stops at now plus the duration. */
    public void forward(Duration by) {
        stopped = instant().plus(by);
    }

    /** Lets it run with the machine's again. */
    public void run() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        var moment = stopped;
        return moment == null ? Instant.now() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
