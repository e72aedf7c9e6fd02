package jp.banso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** What every journey does at a screen: sign in, look, check for accessibility. */
final class Screen {

    private Screen() {}

    static void signIn(Page page, String username, String password) {
        page.navigate("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        page.locator("h1").first().waitFor();
    }

    /** A picture under target/screenshots and no violation of WCAG 2.2 AA. */
    static void look(Page page, String name) {
        page.waitForTimeout(400);
        var width = page.viewportSize().width;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + "-" + width + ".png"))
                .setFullPage(true));
        assertThat(Wcag.violations(page)).as("%s at %s px", name, width).isEmpty();
        var wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wider).intValue())
                .as("%s scrolls sideways at %s px", name, width)
                .isLessThanOrEqualTo(0);
    }
}
