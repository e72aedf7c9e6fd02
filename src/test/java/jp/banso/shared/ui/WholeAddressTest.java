package jp.banso.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WholeAddressTest {

    @Test
    void aPlaceLiesBelowTheAddressThatTheCitySet() {
        assertThat(new WholeAddress(" https://banso.example.jp/ ").of(Places.surveySheet("abc")))
                .isEqualTo("https://banso.example.jp/s/abc");
    }

    @Test
    void withoutOneAndWithoutARequestThePlaceStandsAlone() {
        assertThat(new WholeAddress("").of(Places.circularCopy("abc"))).isEqualTo("/k/abc");
    }
}
