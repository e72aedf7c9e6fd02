package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SecretLettersTest {

    private static final String KNOWN = "0123456789abcdefghjkmnpqrs";

    @Test
    void aFreshSecretIsReadBackInEitherCase() {
        var fresh = SecretLetters.fresh();

        assertThat(SecretLetters.of(fresh.letters().toUpperCase(Locale.ROOT))
                        .orElseThrow()
                        .hash())
                .isEqualTo(fresh.hash());
    }

    @Test
    void linksThatWereHandedOutGoOnWorking() {
        assertThat(SecretLetters.of(KNOWN).orElseThrow().hash())
                .isEqualTo(HexFormat.of().parseHex("6aab299c78d0b17077bd60f9ea95ff9c4dc6a4dfa7b3b308d01c7c187cba3709"));
    }

    @Test
    void whatCannotBeOneIsNotLookedUp() {
        assertThat(SecretLetters.of(KNOWN + "t")).isEmpty();
        assertThat(SecretLetters.of(KNOWN.substring(1))).isEmpty();
        assertThat(SecretLetters.of(KNOWN.replace('0', 'l'))).isEmpty();
    }

    @Test
    void noLogCanHoldIt() {
        var fresh = SecretLetters.fresh();

        assertThat(fresh.toString()).doesNotContain(fresh.letters());
    }
}
