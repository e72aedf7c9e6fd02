package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "277409901", "27740990100", "277409901a", "2774-99010", "２７７４０９９０１０"})
    void itHasTenDigitsOrCapitals(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeNumber(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27A4099013",
                "２７Ａ４０９９０１３",
                " 27a4 099013 ",
                "27-A4-09901-3",
                "　27ａ4－09901ー3\t",
                "\uFEFF27A4099013"
            })
    void theSameNumberIsReadHoweverItIsTyped(String raw) {
        assertThat(OfficeNumber.parse(raw)).contains(new OfficeNumber("27A4099013"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "277409901", "27740990101", "事業所番号", "27740990１０X", "2.77409E+09"})
    void whatIsNoNumberIsReadAsNone(String raw) {
        assertThat(OfficeNumber.parse(raw)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0170101950", "2794001079", "2794000279", "2791100478", "04A0700017", "2774099010", "2774099028",
                "2774099036", "2774099044", "2774099051", "2794099016", "27A4099013", "2704099015", "2764099012",
                "2714099013"
            })
    void theCheckDigitOfPublishedNumbersMatches(String value) {
        assertThat(new OfficeNumber(value).check()).isEqualTo(CheckDigit.MATCHES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2372100034", "0300000100", "2774099011", "277409901A"})
    void aWrongCheckDigitIsToldAndNotRefused(String value) {
        assertThat(new OfficeNumber(value).check()).isEqualTo(CheckDigit.DIFFERS);
    }

    @Test
    void nineCharactersAreCompletedByTheirCheckDigit() {
        assertThat(OfficeNumber.completing("27A409901")).isEqualTo(new OfficeNumber("27A4099013"));
        assertThatIllegalArgumentException().isThrownBy(() -> OfficeNumber.completing("27A4099013"));
    }

    @Test
    void aClinicMayFollowTheMedicalRule() {
        assertThat(new OfficeNumber("1310110049").check()).isEqualTo(CheckDigit.MATCHES);
        assertThat(new OfficeNumber("1320110049").check()).isEqualTo(CheckDigit.DIFFERS);
    }

    @Test
    void clinicsDentistsAndPharmaciesAreDeemedDesignated() {
        assertThat(new OfficeNumber("2714099013").deemed()).isTrue();
        assertThat(new OfficeNumber("2734099019").deemed()).isTrue();
        assertThat(new OfficeNumber("2744099017").deemed()).isTrue();
        assertThat(new OfficeNumber("2774099010").deemed()).isFalse();
    }
}
