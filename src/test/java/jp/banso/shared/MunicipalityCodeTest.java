package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityCodeTest {

    @Test
    void aWrongSixthDigitDoesNotMakeAnotherMunicipality() {
        assertThat(MunicipalityCode.parse("272104")).isEqualTo(MunicipalityCode.parse("272108"));
        assertThat(MunicipalityCode.parse("２７２１０")).isEqualTo(MunicipalityCode.parse("272108"));
    }

    @Test
    void theSixthDigitIsComputed() {
        assertThat(new MunicipalityCode("27203").sixDigits()).isEqualTo("272035");
        assertThat(new MunicipalityCode("27210").sixDigits()).isEqualTo("272108");
        assertThat(new MunicipalityCode("01100").sixDigits()).isEqualTo("011002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2720", "2720355", "00203", "48001", "2720A"})
    void whatIsNoCodeIsReadAsNone(String raw) {
        assertThat(MunicipalityCode.parse(raw)).isEmpty();
    }

    @Test
    void theConstructorRefusesOtherThanFiveDigitsOfAPrefecture() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MunicipalityCode("272035"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MunicipalityCode("99203"));
    }
}
