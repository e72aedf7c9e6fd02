package jp.banso.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class ScriptPolicyTest {

    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([A-Za-z0-9+/]{24})' 'strict-dynamic'");

    @BeforeEach
    void startService() {
        MockVaadin.setup();
    }

    @AfterEach
    void stopService() {
        MockVaadin.tearDown();
    }

    @Test
    void everyPageAllowsItsOwnScriptsByANumberUsedOnce() {
        var first = policy(new Document(""));
        var second = policy(new Document(""));

        assertThat(first).containsPattern(NONCE).isNotEqualTo(second);
        assertThat(first)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(first.substring(first.indexOf("script-src"))).doesNotContain("unsafe-inline");
    }

    @Test
    void allScriptsOfThePageCarryTheNumber() {
        var page = Document.createShell("");
        page.head().appendElement("script").attr("src", "VAADIN/build/a.js");
        page.body().appendElement("script").text("x");
        var number = NONCE.matcher(policy(page));
        assertThat(number.find()).isTrue();

        assertThat(page.getElementsByTag("script")).hasSize(3).allMatch(script -> script.attr("nonce")
                .equals(number.group(1)));
        assertThat(Objects.requireNonNull(page.head().firstElementChild()).data())
                .contains("nonce");
    }

    private static String policy(Document page) {
        var raw = new MockHttpServletResponse();
        var service = (VaadinServletService) VaadinServletService.getCurrent();
        ScriptPolicy.allowOwnScripts(
                new IndexHtmlResponse(VaadinRequest.getCurrent(), new VaadinServletResponse(raw, service), page),
                "// functions carry the nonce");
        return String.valueOf(raw.getHeader("Content-Security-Policy"));
    }
}
