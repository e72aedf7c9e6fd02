package jp.banso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.banso.security.Role;

/** Everybody who sits at a screen in one journey, each in a browser of their own; {@link #leave} sends them home. */
final class Crowd {

    static final int DESK = 1280;
    static final int PHONE = 390;

    private final Browser browser;
    private final Looks looks;
    private final List<Page> screens = new ArrayList<>();

    Crowd(Browser browser, Looks looks) {
        this.browser = browser;
        this.looks = looks;
    }

    /** Signed in before, at the page of that address; how one signs in is looked at elsewhere. */
    Page person(int port, Role role, int width, String address) {
        var page = stranger(port, width);
        var answer = page.request()
                .post(
                        "/login",
                        RequestOptions.create()
                                .setHeader("Origin", "http://localhost:" + port)
                                .setMaxRedirects(0)
                                .setForm(FormData.create()
                                        .set("username", Household.username(role))
                                        .set("password", Household.PASSWORD)));
        assertThat(answer.headers().get("location")).as("signed in").isNotNull().doesNotContain("login");
        page.navigate(address);
        page.locator("h1").first().waitFor();
        return page;
    }

    /** Somebody without an account. */
    Page stranger(int port, int width) {
        var page = looks.listenedTo(browser.person("http://localhost:" + port, width));
        screens.add(page);
        return page;
    }

    /** The tab is closed as by a thumb, unasked, and the address opened in a new one. */
    Page inAnotherTab(Page page, String address) {
        var again = looks.listenedTo(page.context().newPage());
        again.setViewportSize(page.viewportSize().width, page.viewportSize().height);
        screens.add(again);
        page.close();
        again.navigate(address);
        return again;
    }

    /** What stands on each screen, for whoever looks into a failure. */
    void keepLastPictures() {
        for (var number = 0; number < screens.size(); number++) {
            var screen = screens.get(number);
            if (!screen.isClosed()) {
                screen.screenshot(
                        new Page.ScreenshotOptions().setPath(Path.of("target", "screens", "last-" + number + ".png")));
            }
        }
    }

    void leave() {
        screens.forEach(page -> page.context().close());
        screens.clear();
    }
}
