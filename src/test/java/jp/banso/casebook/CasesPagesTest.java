package jp.banso.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.photo.Photos;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What strangers get of the casebook over HTTP. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class CasesPagesTest {

    private static final String CANARY = "カナリア荘";

    @LocalServerPort
    int port;

    @Autowired
    Cases mother;

    @Autowired
    CasebookPhotoService photos;

    @Autowired
    CasebookQueries queries;

    @Autowired
    CaseReviewService review;

    @Autowired
    EditionService editions;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer clerk;
    CareOfficeId named;
    CasebookId open;
    CasebookId unnamed;
    String link;
    String unnamedLink;

    @BeforeEach
    void twoPublishedAndOneDraft() throws Exception {
        clerk = people.cityStaff();
        named = careOffices
                .aCareOffice()
                .named("見本訪問介護", "ミホンホウモンカイゴ")
                .offering("110")
                .saved();
        open = mother.begun(clerk, named, Cases.words("実名の題 <b>&", "ソフトS", StaffSize.UP_TO_5));
        link = mother.published(clerk, open, Consent.NAMED);
        var hidden = careOffices.aCareOffice().named(CANARY, "カナリアソウ").saved();
        unnamed = mother.begun(clerk, hidden, Cases.words("匿名の題", "ソフトT", null));
        photos.add(
                clerk, OperationId.fresh(), unnamed, mother.version(clerk, unnamed), "机", false, Photos.jpeg(90, 60));
        photos.add(
                clerk,
                OperationId.fresh(),
                unnamed,
                mother.version(clerk, unnamed),
                CANARY + "の看板",
                true,
                Photos.jpeg(90, 60));
        unnamedLink = mother.published(clerk, unnamed, Consent.ANONYMOUS);
        mother.begun(clerk, named, Cases.words("下書きの題"));
    }

    @Test
    @Rule({"CSB-02", "CSB-04"})
    void thePagesShowWhatIsPublishedAsConsentedAndNothingElse() throws Exception {
        var list = get("/cases").body();
        assertThat(list).contains("実名の題 &lt;b&gt;&amp;", "見本訪問介護", "匿名の題").doesNotContain("下書きの題", CANARY, "<script");
        assertThat(get("/cases/" + open.value()).body()).contains("毎月の提供票", "アンケート：効果検証アンケート 令和8年2月（n=12）");
        var other = get("/cases/" + unnamed.value()).body();
        assertThat(other).contains("机").doesNotContain(CANARY);
        for (var photo : jdbc.sql("SELECT id FROM casebook_photo WHERE shows_name")
                .query(Long.class)
                .list()) {
            assertThat(get("/cases/photos/" + photo + ".jpg").statusCode()).isEqualTo(404);
        }
    }

    @Test
    @Rule("CSB-04")
    void theListIsSearchedByServiceSoftwareSizeAndWords() throws Exception {
        assertThat(get("/cases?software=" + encoded("ソフトS")).body())
                .contains("実名の題")
                .doesNotContain("匿名の題");
        assertThat(get("/cases?service=110").body()).contains("実名の題").doesNotContain("匿名の題");
        assertThat(get("/cases?size=UP_TO_5&service=&software=&text=").body())
                .contains("実名の題")
                .doesNotContain("匿名の題");
        assertThat(get("/cases?text=" + encoded("匿名の")).body()).contains("匿名の題").doesNotContain("実名の題 ");
        assertThat(get("/cases?text=" + encoded(CANARY)).body()).contains("条件に合う事例はありません");
        assertThat(get("/cases?size=" + encoded("'\"><script>")).body()).doesNotContain("<script");
        assertThat(get("/cases?text=" + encoded("\"><script>")).body()).doesNotContain("<script");
    }

    @Test
    @Rule("CSB-13")
    void anEditionIsSearchedAmongItsOwnEntries() throws Exception {
        var edition = ((EditionDecision.Issued)
                        editions.issue(clerk, OperationId.fresh(), "好事例集 第1号", "", "見本市", List.of(open, unnamed)))
                .id();
        var here = "/cases/editions/" + edition.value();
        assertThat(get(here).body())
                .contains("実名の題", "匿名の題", "action=\"" + here + "\"")
                .doesNotContain("<script");
        assertThat(get(here + "?software=" + encoded("ソフトS")).body())
                .contains("実名の題", "1件")
                .doesNotContain("匿名の題");
        assertThat(get(here + "?text=" + encoded("匿名の")).body())
                .contains("匿名の題")
                .doesNotContain("実名の題");
        assertThat(get(here + "?text=" + encoded(CANARY)).body()).contains("条件に合う事例はありません", "href=\"" + here + "\"");
        assertThat(get(here + "?size=" + encoded("\"><script>")).body()).doesNotContain("<script");
    }

    @Test
    @Rule("CSB-05")
    void whatIsWithdrawnIsGoneWithTheNextRequestFromPagesPicturesAndThePaper() throws Exception {
        var edition = ((EditionDecision.Issued) editions.issue(
                        clerk, OperationId.fresh(), "好事例集 第1号", "はじめのことば", "見本市", List.of(open, unnamed)))
                .id();
        var paper = "/cases/editions/" + edition.value() + ".pdf";
        var photo = "/cases/photos/"
                + jdbc.sql("SELECT MIN(id) FROM casebook_photo")
                        .query(Long.class)
                        .single() + ".jpg";
        assertThat(get(photo).statusCode()).isEqualTo(200);
        assertThat(paper(paper)).contains("実名の題", "匿名の題", "目次", "はじめのことば").doesNotContain(CANARY);

        review.withdraw(OperationId.fresh(), unnamedLink);
        assertThat(get("/cases/" + unnamed.value()).statusCode()).isEqualTo(404);
        assertThat(get("/cases").body()).doesNotContain("匿名の題");
        assertThat(get(photo).statusCode()).isEqualTo(404);
        assertThat(get("/cases/editions/" + edition.value()).body())
                .contains("取り下げられた1件")
                .doesNotContain("匿名の題");
        assertThat(paper(paper)).contains("実名の題", "取り下げられた1件").doesNotContain("匿名の題");
        assertThat(get("/cases/" + unnamed.value()).body())
                .isEqualTo(get("/cases/987654321").body());
    }

    @Test
    @Rule({"CSB-03", "CSB-04"})
    void whoHasTheLinkSeesTheUnpublishedPictureAndNobodyElse() throws Exception {
        var draft = mother.begun(clerk, named, Cases.words("まだの題"));
        photos.add(clerk, OperationId.fresh(), draft, mother.version(clerk, draft), "机", true, Photos.jpeg(90, 60));
        var letters = mother.handed(clerk, draft);
        var address = "/cases/photos/"
                + queries.card(clerk, draft).orElseThrow().photos().getFirst().id() + ".jpg";
        assertThat(get(address).statusCode()).isEqualTo(404);
        assertThat(get(address + "?link=" + link).statusCode()).isEqualTo(404);
        assertThat(get(address + "?link=" + letters).statusCode()).isEqualTo(200);
    }

    @Test
    @Rule("CSB-05")
    void nothingIsKeptOnTheWayAndNoSessionIsMade() throws Exception {
        var answer = get("/cases");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("script-src");
    }

    @Test
    @Rule("CSB-09")
    void paperIsMadeThirtyTimesForOneAddress() throws Exception {
        for (var time = 0; time < ReadingLimit.PAPERS; time++) {
            get("/cases/editions/987654321.pdf");
        }
        var answer = get("/cases/editions/987654321.pdf");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(get("/cases").statusCode()).isEqualTo(200);
    }

    private String paper(String address) throws Exception {
        var bytes = client().send(request(address), BodyHandlers.ofByteArray()).body();
        try (var read = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(read);
        }
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client().send(request(address), BodyHandlers.ofString());
    }

    private HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .build();
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
