package jp.banso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** What every journey does at a screen: sign in, look, check for accessibility. */
final class Screen {

    private static final List<String> AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

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
        var found = new AxeBuilder(page).withTags(AA).analyze().getViolations();
        assertThat(found)
                .as("%s at %s px", name, width)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml() + " " + node.getTarget())
                                .limit(3)
                                .toList())
                .isEmpty();
        var wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wider).intValue())
                .as("%s scrolls sideways at %s px", name, width)
                .isLessThanOrEqualTo(0);
    }
}
