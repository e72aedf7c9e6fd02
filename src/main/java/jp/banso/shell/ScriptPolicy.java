package jp.banso.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Allows the page exactly the scripts it was delivered with, by a number used once. Vaadin builds small functions from
 * texts the server sends; a script delivered first makes them with the same number, so that no {@code eval} need be
 * allowed. Styles stay inline, as Vaadin's components bring theirs so. While developing, the tools need more.
 */
@Component
class ScriptPolicy implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String REST = "default-src 'none'; connect-src 'self'; font-src 'self' data:;"
            + " img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; manifest-src 'self';"
            + " worker-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none';";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var production = event.getSource().getDeploymentConfiguration().isProductionMode();
        var makesFunctions = production ? read("shell/functions-with-nonce.js") : "";
        event.addIndexHtmlRequestListener(page -> {
            if (production) {
                allowOwnScripts(page, makesFunctions);
            } else {
                page.getVaadinResponse()
                        .setHeader(
                                "Content-Security-Policy",
                                REST
                                        + " script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; connect-src 'self' ws:");
            }
        });
    }

    static void allowOwnScripts(IndexHtmlResponse page, String makesFunctions) {
        var number = new byte[18];
        RANDOM.nextBytes(number);
        var nonce = Base64.getEncoder().encodeToString(number);
        var first = new Element("script").appendChild(new DataNode(makesFunctions));
        page.getDocument().head().prependChild(first);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse()
                .setHeader("Content-Security-Policy", REST + " script-src 'nonce-" + nonce + "' 'strict-dynamic'");
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
