package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import jp.banso.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddressMissesTest {

    private final TestClock clock = new TestClock();
    private final AddressMisses misses = new AddressMisses(clock);

    @BeforeEach
    void stopTheClock() {
        clock.set(Instant.parse("2026-12-01T01:00:00Z"));
    }

    @Test
    void anAddressIsSlowedDownAfterTwentyMissesAndAnotherIsNot() {
        missed("198.51.100.1", AddressMisses.MISSES - 1);
        assertThat(misses.allows("198.51.100.1")).isTrue();

        missed("198.51.100.1", 1);
        assertThat(misses.allows("198.51.100.1")).isFalse();
        assertThat(misses.allows("198.51.100.2")).isTrue();
    }

    @Test
    void itIsAnsweredAgainTenMinutesAfterItsLastMiss() {
        missed("198.51.100.1", AddressMisses.MISSES);
        clock.forward(AddressMisses.SPAN.minusSeconds(1));
        missed("198.51.100.1", 1);
        clock.forward(AddressMisses.SPAN);
        assertThat(misses.allows("198.51.100.1")).as("the last miss counts").isFalse();

        clock.forward(Duration.ofSeconds(1));
        assertThat(misses.allows("198.51.100.1")).isTrue();
        missed("198.51.100.1", 1);
        assertThat(misses.allows("198.51.100.1")).as("counted from one again").isTrue();
    }

    @Test
    void memoryHasAnEndAndWhoeverIsKnownIsCountedOn() {
        for (var each = 0; each < AddressMisses.MOST_ADDRESSES; each++) {
            missed("2001:db8::" + each, 1);
        }
        missed("198.51.100.1", AddressMisses.MISSES);
        assertThat(misses.allows("198.51.100.1")).isTrue();
        missed("2001:db8::7", AddressMisses.MISSES - 1);
        assertThat(misses.allows("2001:db8::7")).isFalse();

        clock.forward(AddressMisses.SPAN.plusSeconds(1));
        missed("198.51.100.1", AddressMisses.MISSES);
        assertThat(misses.allows("198.51.100.1")).isFalse();
    }

    private void missed(String from, int times) {
        for (var time = 0; time < times; time++) {
            misses.missed(from);
        }
    }
}
