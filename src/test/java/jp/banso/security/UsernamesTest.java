package jp.banso.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"hanako", "Hanako", " HANAKO ", "ｈａｎａｋｏ", "ＨＡＮＡＫＯ　"})
    void aNameIsTheSameInAnyWidthAndCase(String typed) {
        assertThat(Usernames.normalised(typed)).isEqualTo("hanako");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "花子", "a b c", "-abc", "a<b>c", "abc\n", "' or 1=1"})
    void otherFormsAreNoNames(String name) {
        assertThat(Usernames.wellFormed(name)).isFalse();
    }

    @Test
    void aNameHasAtMostSixtyCharacters() {
        assertThat(Usernames.wellFormed("a".repeat(60))).isTrue();
        assertThat(Usernames.wellFormed("a".repeat(61))).isFalse();
        assertThat(Usernames.normalised("a".repeat(1_000_000))).hasSizeLessThan(1000);
    }
}
