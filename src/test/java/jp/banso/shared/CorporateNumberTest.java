package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"1180301018771", "7000012050002", "8990000000001", "7990000000002", "6990000000003"})
    void theFirstDigitChecksTheOthers(String value) {
        assertThat(new CorporateNumber(value).check()).isEqualTo(CheckDigit.MATCHES);
    }

    @Test
    void aWrongCheckDigitIsToldAndNotRefused() {
        assertThat(new CorporateNumber("1990000000001").check()).isEqualTo(CheckDigit.DIFFERS);
    }

    @Test
    void twelveDigitsAreCompletedByTheirCheckDigit() {
        assertThat(CorporateNumber.completing("180301018771")).isEqualTo(new CorporateNumber("1180301018771"));
        assertThatIllegalArgumentException().isThrownBy(() -> CorporateNumber.completing("18030101877X"));
    }

    @Test
    void fullWidthAndHyphensAreReadThrough() {
        assertThat(CorporateNumber.parse("８-9900-0000-0001")).contains(new CorporateNumber("8990000000001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "899000000000", "89900000000010", "T8990000000001", "8.99E+12"})
    void whatIsNoNumberIsReadAsNone(String raw) {
        assertThat(CorporateNumber.parse(raw)).isEmpty();
    }

    @Test
    void theConstructorRefusesOtherThanThirteenDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CorporateNumber("899"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CorporateNumber("899000000000A"));
    }
}
