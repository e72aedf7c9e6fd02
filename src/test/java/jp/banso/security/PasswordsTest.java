package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void aHashSaysItsKindAndCost() {
        assertThat(passwords.hash("kyou no hirugohan")).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void onlyTheSamePasswordMatches() {
        var hash = passwords.hash("kyou no hirugohan");
        assertThat(passwords.matches("kyou no hirugohan", hash)).isTrue();
        assertThat(passwords.matches("Kyou no hirugohan", hash)).isFalse();
        assertThat(passwords.matches("kyou no hirugohan".repeat(100), hash)).isFalse();
    }

    @Test
    void withoutAnAccountNothingMatches() {
        assertThat(passwords.matches("no account has this password", null)).isFalse();
        assertThat(passwords.matches("", null)).isFalse();
    }
}
