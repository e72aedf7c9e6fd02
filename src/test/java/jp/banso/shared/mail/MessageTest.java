package jp.banso.shared.mail;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    @Test
    void anOrdinaryAddressIsTaken() {
        assertThatNoException().isThrownBy(() -> new Message("test", "kanri@care.example.jp", "お知らせ", "本文"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.jp\r\nBcc: b@example.jp",
                "a@example.jp,b@example.jp",
                "\"a\"@example.jp",
                "a@example.jp\u202e",
                " ",
                "a@@example.jp"
            })
    void case16HostileRecipientsAreRefused(String recipient) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Message("test", recipient, "件名", ""));
    }

    @Test
    void case16ASubjectNeverStartsANewHeader() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Message("test", "a@example.jp", "件名\r\nBcc: b@example.jp", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Message("test", "a@example.jp", "件".repeat(10_000), ""));
    }
}
