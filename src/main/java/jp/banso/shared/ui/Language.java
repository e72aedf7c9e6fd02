package jp.banso.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The languages Banso speaks. Japanese to every browser, whatever it asks for, until somebody chooses another one there; a
 * cookie remembers that for a year.
 */
public enum Language {
    JAPANESE(Locale.JAPAN, "ja"),
    ENGLISH(Locale.ENGLISH, "en");

    private static final String COOKIE = "BANSO-LANGUAGE";

    private final Locale locale;
    private final String tag;

    Language(Locale locale, String tag) {
        this.locale = locale;
        this.tag = tag;
    }

    public Locale locale() {
        return locale;
    }

    /** As the page's {@code lang} attribute wants it. */
    public String tag() {
        return tag;
    }

    /** A text in this language, whatever the page speaks: what is printed for others is. */
    public String text(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }

    /** What this browser was told to speak; Japanese for one that was told nothing or nonsense. */
    public static Language of(@Nullable VaadinRequest request) {
        return ofCookies(request == null ? null : request.getCookies());
    }

    /** The same, of the cookies that came with a request. */
    public static Language ofCookies(Cookie @Nullable [] cookies) {
        if (cookies == null) {
            return JAPANESE;
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Arrays.stream(values()).filter(known -> known.tag.equals(cookie.getValue())))
                .findFirst()
                .orElse(JAPANESE);
    }

    /** The language of the page on this thread; Japanese where there is no page. */
    public static Language current() {
        var page = UI.getCurrent();
        return page != null && ENGLISH.locale.equals(page.getLocale()) ? ENGLISH : JAPANESE;
    }

    /** The one a switch offers. */
    public Language other() {
        return this == JAPANESE ? ENGLISH : JAPANESE;
    }

    /** Loads the page anew in this language, which this browser then keeps. What was typed and not saved stays as a draft. */
    public void choose(UI page) {
        var cookie = new Cookie(COOKIE, tag);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        var request = VaadinService.getCurrentRequest();
        cookie.setSecure(request != null && request.isSecure());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        if (VaadinService.getCurrentResponse() instanceof VaadinServletResponse response) {
            response.addCookie(cookie);
        }
        page.getSession().setLocale(locale);
        page.getPage().reload();
    }
}
