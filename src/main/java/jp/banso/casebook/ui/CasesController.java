package jp.banso.casebook.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import jp.banso.casebook.CaseReviewService;
import jp.banso.casebook.CaseSearch;
import jp.banso.casebook.CasebookId;
import jp.banso.casebook.CasebookQueries;
import jp.banso.casebook.Edition;
import jp.banso.casebook.EditionId;
import jp.banso.casebook.PublicCases;
import jp.banso.casebook.ReadingLimit;
import jp.banso.casebook.StaffSize;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.Language;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What everybody reads of the casebook without an account and without a script. Every answer is made anew and kept nowhere on the
 * way, so that what was withdrawn is gone with the next request (CSB-05).
 */
@RestController
class CasesController {

    private static final String PAGE = "text/html;charset=UTF-8";
    private static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Paper is made for two readers at a time, so that many at once cannot fill the memory. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private final PublicCases cases;
    private final CaseReviewService review;
    private final CasebookQueries queries;
    private final ReadingLimit limit;
    private final CurrentViewer current;
    private final I18NProvider texts;
    private final InventedMark invented;

    CasesController(
            PublicCases cases,
            CaseReviewService review,
            CasebookQueries queries,
            ReadingLimit limit,
            CurrentViewer current,
            I18NProvider texts,
            InventedMark invented) {
        this.cases = cases;
        this.review = review;
        this.queries = queries;
        this.limit = limit;
        this.current = current;
        this.texts = texts;
        this.invented = invented;
    }

    @GetMapping("/cases")
    void list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String software,
            @RequestParam(defaultValue = "") String size,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (takes(request, response)) {
            var search = search(text, service, software, size);
            var all = cases.all();
            var found = search.isAny() ? all : cases.found(search);
            page(response, 200, pages(request).list(search, found, all, cases.effects(), cases.editions()));
        }
    }

    @GetMapping("/cases/{id:[1-9][0-9]{0,17}}")
    void entry(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (takes(request, response)) {
            var shown = cases.one(new CasebookId(id));
            var pages = pages(request);
            page(
                    response,
                    shown.isPresent() ? 200 : 404,
                    shown.map(pages::entry).orElseGet(pages::gone));
        }
    }

    @GetMapping("/cases/editions/{id:[1-9][0-9]{0,17}}")
    void edition(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String software,
            @RequestParam(defaultValue = "") String size,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (takes(request, response)) {
            var edition = cases.edition(new EditionId(id));
            var pages = pages(request);
            page(
                    response,
                    edition.isPresent() ? 200 : 404,
                    edition.map(one -> pages.edition(one, search(text, service, software, size)))
                            .orElseGet(pages::gone));
        }
    }

    @GetMapping("/cases/editions/{id:[1-9][0-9]{0,17}}.pdf")
    void paper(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!limit.takesPaper(request.getRemoteAddr())) {
            tooMany(response);
            return;
        }
        var edition = cases.edition(new EditionId(id));
        if (edition.isEmpty()) {
            page(response, 404, pages(request).gone());
            return;
        }
        response.setHeader("Content-Disposition", "inline; filename=\"cases-" + id + ".pdf\"");
        send(response, 200, "application/pdf", written(edition.get(), request));
    }

    private byte[] written(Edition edition, HttpServletRequest request) {
        AT_ONCE.acquireUninterruptibly();
        try {
            var out = new ByteArrayOutputStream();
            var say = say(request);
            new CollectionPaper(say, cases::picture, mark(say)).write(edition, out);
            return out.toByteArray();
        } finally {
            AT_ONCE.release();
        }
    }

    /** A published photograph for everybody, the others for the city and for whoever has the office's link. */
    @GetMapping("/cases/photos/{id:[1-9][0-9]{0,17}}.jpg")
    void photo(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String link,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!takes(request, response)) {
            return;
        }
        var picture = cases.picture(id)
                .or(() -> link.isEmpty() ? Optional.empty() : review.picture(link, id, request.getRemoteAddr()))
                .or(() -> ofTheCity(id));
        if (picture.isPresent()) {
            send(response, 200, "image/jpeg", picture.get());
        } else {
            response.setStatus(404);
        }
    }

    private Optional<byte[]> ofTheCity(long id) {
        return current.find()
                .filter(viewer -> viewer instanceof CityStaff && !current.mustChangePassword())
                .flatMap(viewer -> queries.picture(viewer, id));
    }

    private static CaseSearch search(String text, String service, String software, String size) {
        var wanted = Stream.of(StaffSize.values())
                .filter(one -> one.name().equals(size))
                .findFirst()
                .orElse(null);
        return new CaseSearch(text, service, software, wanted);
    }

    private boolean takes(HttpServletRequest request, HttpServletResponse response) {
        if (limit.takesLook(request.getRemoteAddr())) {
            return true;
        }
        tooMany(response);
        return false;
    }

    private static void tooMany(HttpServletResponse response) {
        response.setHeader("Retry-After", "600");
        response.setStatus(429);
    }

    private CasesPages pages(HttpServletRequest request) {
        var say = say(request);
        return new CasesPages(say, mark(say));
    }

    private Say say(HttpServletRequest request) {
        return new Say(texts, Language.ofCookies(request.getCookies()));
    }

    private String mark(Say say) {
        return invented.onPaper(say.language().locale()).orElse("");
    }

    private static void page(HttpServletResponse response, int status, String html) throws IOException {
        send(response, status, PAGE, html.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
        response.setStatus(status);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
