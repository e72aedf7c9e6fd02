package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import jp.banso.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddressTurnsTest {

    private static final int MOST = 3;
    private static final Duration SPAN = Duration.ofMinutes(10);

    private final TestClock clock = new TestClock();
    private final AddressTurns turns = new AddressTurns(MOST, SPAN, clock);

    @BeforeEach
    void stopTheClock() {
        clock.set(Instant.parse("2026-12-01T01:00:00Z"));
    }

    @Test
    void anAddressHasItsTurnsAndAnotherIsNotHeldUpByIt() {
        taken("198.51.100.1");

        assertThat(turns.takes("198.51.100.1")).isFalse();
        assertThat(turns.takes("198.51.100.2")).isTrue();
    }

    @Test
    void turnsComeBackWithTheEndOfTheSpanThatTheFirstBegan() {
        taken("198.51.100.1");
        clock.forward(SPAN.minusSeconds(1));
        assertThat(turns.takes("198.51.100.1")).isFalse();

        clock.forward(Duration.ofSeconds(1));
        taken("198.51.100.1");
        assertThat(turns.takes("198.51.100.1")).isFalse();
    }

    @Test
    void itIsKnownWhomItRefusesWithoutATurn() {
        taken("198.51.100.1");
        assertThat(turns.hasRefused("198.51.100.1"))
                .as("nothing was refused yet")
                .isFalse();

        turns.takes("198.51.100.1");
        assertThat(turns.hasRefused("198.51.100.1")).isTrue();
        assertThat(turns.hasRefused("198.51.100.2")).isFalse();

        clock.forward(SPAN);
        assertThat(turns.hasRefused("198.51.100.1")).isFalse();
    }

    @Test
    void whileItIsFullOfAddressesThatCountOthersAreRefused() {
        for (var each = 0; each < AddressTurns.MOST_ADDRESSES; each++) {
            turns.takes("2001:db8::" + each);
        }
        assertThat(turns.takes("198.51.100.1")).isFalse();
        assertThat(turns.takes("2001:db8::7")).isTrue();

        clock.forward(SPAN);
        assertThat(turns.takes("198.51.100.1")).isTrue();
    }

    private void taken(String from) {
        for (var turn = 0; turn < MOST; turn++) {
            assertThat(turns.takes(from)).isTrue();
        }
    }
}
