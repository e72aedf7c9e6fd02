package jp.banso.visitpack.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.ui.Language;
import jp.banso.support.ChecklistItem;
import jp.banso.support.Trouble;
import jp.banso.support.VisitKind;
import jp.banso.support.VisitPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.ObjectMapper;

/**
 * The page that opens without a network: a few lines of HTML with the texts in them, one script, and the worker that keeps
 * both on the device. It holds nothing of anybody; what a person has, the script asks for.
 */
@RestController
class DevicePage {

    private static final String BUILT = "META-INF/VAADIN/webapp/visit-pack/";
    private static final String SCRIPT = "text/javascript;charset=UTF-8";
    private static final String PAGE = "text/html;charset=UTF-8";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String REST = "default-src 'none'; connect-src 'self'; font-src 'self'; img-src 'self';"
            + " style-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The texts the script says, by the beginning of their keys. */
    private static final List<String> SPOKEN = List.of(
            "visitpack.device.",
            "visitpack.refused.",
            "support.refused.",
            "photo.refused.",
            "support.item.",
            "support.phase.",
            "support.answer.",
            "support.state.",
            "support.visit.kind",
            "support.visit.place",
            "support.trouble",
            "stage.");

    private static final List<String> SPOKEN_TOO = List.of(
            "photo.checked",
            "photo.description",
            "photo.description.help",
            "photo.warning",
            "support.answered",
            "support.call",
            "support.due",
            "support.met",
            "support.must",
            "support.next-visit",
            "support.visit",
            "support.visited-on",
            "support.visits",
            "support.work");

    private final CurrentViewer current;
    private final I18NProvider texts;
    private final ObjectMapper json;
    private final byte @Nullable [] script = built("visit-pack.js");
    private final byte @Nullable [] worker = built("worker.js");

    DevicePage(CurrentViewer current, I18NProvider texts, ObjectMapper json) {
        this.current = current;
        this.texts = texts;
        this.json = json;
    }

    record Item(ChecklistItem item, ChecklistItem.Phase phase, boolean must) {}

    record Given(
            String language,
            Map<String, String> texts,
            List<Item> items,
            ChecklistItem.Phase[] phases,
            VisitKind[] kinds,
            VisitPlace[] places,
            Trouble[] troubles) {}

    @GetMapping("/visit-pack/device")
    void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!(current.find().orElse(null) instanceof VendorStaff) || current.mustChangePassword()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var language = Language.ofCookies(request.getCookies());
        var number = new byte[18];
        RANDOM.nextBytes(number);
        var nonce = Base64.getEncoder().encodeToString(number);
        var page = """
                        <!doctype html>
                        <html lang="%s">
                        <head>
                        <meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <title>%s</title>
                        <link rel="icon" href="/icons/banso.svg">
                        <link rel="stylesheet" href="/css/tokens.css">
                        <link rel="stylesheet" href="/css/pack.css">
                        </head>
                        <body>
                        <visit-pack></visit-pack>
                        <noscript>%s</noscript>
                        <script type="application/json" id="given">%s</script>
                        <script type="module" nonce="%s" src="/visit-pack/pack-%s.js"></script>
                        </body>
                        </html>
                        """.formatted(
                        language.tag(),
                        HtmlUtils.htmlEscape(text(language, "visitpack.device.page"), "UTF-8"),
                        HtmlUtils.htmlEscape(text(language, "shell.noscript"), "UTF-8"),
                        json.writeValueAsString(given(language)).replace("<", "\\u003c"),
                        nonce,
                        stamp(there(script)));
        send(response, PAGE, "no-store", REST + "; script-src 'nonce-" + nonce + "'", page.getBytes(UTF_8));
    }

    /** The script under a name that changes with what it says, so that it may be kept for good. */
    @GetMapping("/visit-pack/pack-{stamp:[0-9a-f]{16}}.js")
    void script(@PathVariable String stamp, HttpServletResponse response) throws IOException {
        var text = there(script);
        if (!stamp.equals(stamp(text))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        send(response, SCRIPT, "private, max-age=31536000, immutable", REST, text);
    }

    /** The worker may ask Banso alone, and rules over the addresses below its own folder alone. */
    @GetMapping("/visit-pack/worker.js")
    void worker(HttpServletResponse response) throws IOException {
        send(response, SCRIPT, "no-cache", "default-src 'none'; connect-src 'self'", there(worker));
    }

    /** Headers that every answer carries are written over, not added to. */
    private static void send(HttpServletResponse response, String type, String keeping, String policy, byte[] body)
            throws IOException {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Cache-Control", keeping);
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Given given(Language language) {
        var said = new TreeMap<String, String>();
        Stream.concat(
                        ResourceBundle.getBundle("vaadin-i18n.translations", Language.JAPANESE.locale())
                                .keySet()
                                .stream()
                                .filter(key -> SPOKEN.stream().anyMatch(key::startsWith)),
                        SPOKEN_TOO.stream())
                .forEach(key -> said.put(key, text(language, key)));
        var items = Arrays.stream(ChecklistItem.values())
                .map(item -> new Item(item, item.phase(), ChecklistItem.MUST.contains(item)))
                .toList();
        return new Given(
                language.tag(),
                said,
                items,
                ChecklistItem.Phase.values(),
                VisitKind.values(),
                VisitPlace.values(),
                Trouble.values());
    }

    /** Texts keep their places for what the script puts in. */
    private String text(Language language, String key) {
        return texts.getTranslation(key, language.locale());
    }

    private static byte[] there(byte @Nullable [] built) {
        if (built == null) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return built;
    }

    private static byte @Nullable [] built(String name) {
        var file = new ClassPathResource(BUILT + name);
        try {
            return file.exists() ? file.getContentAsByteArray() : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String stamp(byte[] text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
