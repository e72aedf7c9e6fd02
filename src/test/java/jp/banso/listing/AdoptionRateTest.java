package jp.banso.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;

class AdoptionRateTest {

    @Test
    @Rule("LST-07")
    void theCitysTwoFiguresShowAsPublishedOnDenominatorsFrom839To845AndOnNoOthers() {
        var fitting = IntStream.rangeClosed(1, 2000)
                .filter(denominator -> percent(22, denominator).equals("2.6")
                        && percent(96, denominator).equals("11.4"))
                .toArray();
        assertThat(fitting).containsExactly(839, 840, 841, 842, 843, 844, 845);
    }

    @Test
    @Rule("LST-07")
    void aHalfIsRoundedUp() {
        assertThat(percent(1, 2000)).isEqualTo("0.1");
        assertThat(percent(22, 1057)).isEqualTo("2.1");
        assertThat(percent(96, 1057)).isEqualTo("9.1");
    }

    private static String percent(int count, int denominator) {
        BigDecimal percent = new AdoptionRate(count, denominator).percent();
        return percent.toPlainString();
    }
}
