package jp.banso.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Map;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;

@Rule("SUP-14")
class SettledRuleTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    void twoMonthsInARowOfWhichTheLastHasThreePartnersSettle() {
        assertThat(SettledRule.FIRST.metWith(Map.of(MAY, 1, MAY.plusMonths(1), 3)))
                .contains(MAY.plusMonths(1));
    }

    @Test
    void aMonthWithoutExchangeBetweenThemBreaksTheRow() {
        assertThat(SettledRule.FIRST.metWith(Map.of(MAY, 3, MAY.plusMonths(2), 3)))
                .isEmpty();
    }

    @Test
    void tooFewPartnersSettleNothing() {
        assertThat(SettledRule.FIRST.metWith(Map.of(MAY, 2, MAY.plusMonths(1), 2)))
                .isEmpty();
    }

    @Test
    void theRowMayCrossTheTurnOfTheYear() {
        var december = YearMonth.of(2025, 12);
        assertThat(new SettledRule(1, 3, 5, 3)
                        .metWith(Map.of(december.minusMonths(1), 1, december, 1, december.plusMonths(1), 5)))
                .contains(december.plusMonths(1));
    }

    @Test
    void aRuleWithoutMonthsIsNone() {
        assertThatThrownBy(() -> new SettledRule(0, 0, 3, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
