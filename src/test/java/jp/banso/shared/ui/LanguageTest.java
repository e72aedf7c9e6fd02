package jp.banso.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @Test
    void aBrowserThatWasToldNothingIsSpokenToInJapaneseWhateverItAsksFor() {
        var request = mock(VaadinRequest.class);
        when(request.getLocale()).thenReturn(Locale.ENGLISH);

        assertThat(Language.of(request)).isEqualTo(Language.JAPANESE);
    }

    @Test
    void aBrowserThatChoseEnglishIsSpokenToInEnglish() {
        assertThat(Language.of(withCookie("en"))).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EN", "fr", "en; path=/", "<script>"})
    void aCookieThatSaysAnythingElseIsNotHeard(String value) {
        assertThat(Language.of(withCookie(value))).isEqualTo(Language.JAPANESE);
    }

    private static VaadinRequest withCookie(String value) {
        var request = mock(VaadinRequest.class);
        var cookie = mock(Cookie.class);
        when(cookie.getName()).thenReturn("BANSO-LANGUAGE");
        when(cookie.getValue()).thenReturn(value);
        when(request.getCookies()).thenReturn(new Cookie[] {cookie});
        return request;
    }
}
