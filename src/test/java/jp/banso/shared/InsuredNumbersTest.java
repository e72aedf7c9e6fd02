package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InsuredNumbersTest {

    @Test
    void tenDigitsThatNoOfficeHasMayBeAnInsuredPersons() {
        assertThat(InsuredNumbers.mayBeIn("利用者は0001234567の方")).isTrue();
        assertThat(InsuredNumbers.mayBeIn("利用者は０００１２３４５６７の方")).isTrue();
    }

    @Test
    void anOfficesNumberIsNone() {
        var number = OfficeNumber.completing("277009901").value();
        assertThat(InsuredNumbers.mayBeIn("事業所は" + number)).isFalse();
    }

    @Test
    void telephonesAndOtherLengthsAreNone() {
        assertThat(InsuredNumbers.mayBeIn("電話は0612345678、携帯は09012345678、コードは123456789"))
                .isFalse();
    }
}
