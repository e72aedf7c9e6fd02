package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;

import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("ACC-06")
class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"kyou no hirugohan", "きょうのひるごはんはカレー", "correct-pony-battery", "x7#kQ9!mZ2$w"})
    void anythingLongAndOwnIsGood(String password) {
        assertThat(PasswordRule.flawOf(password, "hanako")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "short, TOO_SHORT",
        "elevenchars, TOO_SHORT",
        "𠮷𠮷𠮷𠮷𠮷𠮷, TOO_SHORT",
        "administrator, WELL_KNOWN",
        "Password2026!, WELL_KNOWN",
        "PASSWORD1234, WELL_KNOWN",
        "aaaaaaaaaaaaa, WELL_KNOWN",
        "121212121212, WELL_KNOWN",
        "hanako-san-12, LIKE_THE_NAME",
        "hanakohanako12, LIKE_THE_NAME"
    })
    void whatIsEasilyGuessedIsRefused(String password, PasswordFlaw flaw) {
        assertThat(PasswordRule.flawOf(password, flaw == PasswordFlaw.LIKE_THE_NAME ? "hanako-san" : "taro"))
                .satisfiesAnyOf(found -> assertThat(found).contains(flaw), found -> assertThat(
                                PasswordRule.flawOf(password, "hanako"))
                        .contains(flaw));
    }

    @Test
    void thereIsALongestPassword() {
        assertThat(PasswordRule.flawOf("ab cd ef".repeat(16), "taro")).isEmpty();
        assertThat(PasswordRule.flawOf("ab cd ef".repeat(16) + "x", "taro")).contains(PasswordFlaw.TOO_LONG);
    }
}
