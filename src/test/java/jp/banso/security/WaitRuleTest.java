package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitRuleTest {

    @Test
    void twoMistakesCostNothing() {
        assertThat(WaitRule.after(1)).isZero();
        assertThat(WaitRule.after(2)).isZero();
    }

    @Test
    void waitsGrowAndNeverPassAQuarterOfAnHour() {
        var before = Duration.ZERO;
        for (var failures = 1; failures < 1000; failures++) {
            assertThat(WaitRule.after(failures)).isBetween(before, Duration.ofMinutes(15));
            before = WaitRule.after(failures);
        }
        assertThat(before).isEqualTo(Duration.ofMinutes(15));
    }
}
