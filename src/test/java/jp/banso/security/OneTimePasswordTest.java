package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneTimePasswordTest {

    @Test
    void itCanBeReadOutAndIsNeverTheSame() {
        assertThat(OneTimePassword.fresh().text())
                .matches("([a-z2-9]{5}-){3}[a-z2-9]{5}")
                .doesNotContain("l", "o", "i");
        assertThat(OneTimePassword.fresh()).isNotEqualTo(OneTimePassword.fresh());
    }

    @Test
    void itDoesNotShowItselfInALog() {
        var password = OneTimePassword.fresh();
        assertThat(password.toString()).doesNotContain(password.text());
    }
}
