package jp.banso.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.desk.FaqData;
import jp.banso.desk.Inquiries;
import jp.banso.desk.InquiryCategory;
import jp.banso.listing.PublicLists;
import jp.banso.outreach.BriefingData;
import jp.banso.outreach.BriefingDecision;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.BriefingPublicity;
import jp.banso.outreach.BriefingService;
import jp.banso.outreach.Venue;
import jp.banso.portal.AppliedAnswer;
import jp.banso.portal.Applying;
import jp.banso.portal.AskedAnswer;
import jp.banso.portal.Asking;
import jp.banso.portal.PortalText;
import jp.banso.portal.PortalTextService;
import jp.banso.portal.TypedBriefing;
import jp.banso.portal.TypedQuestion;
import jp.banso.portal.TypedQuestion.Field;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import jp.banso.testing.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServedTest
@ExtendWith({CleanDatabase.class, OutputCaptureExtension.class})
class PortalPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Inquiries inquiries;

    @Autowired
    PublicLists lists;

    @Autowired
    PortalTextService texts;

    @Autowired
    People people;

    @Autowired
    BriefingService briefings;

    @Autowired
    BriefingPublicity publicity;

    @Autowired
    CareOffices careOffices;

    @Autowired
    Applying applying;

    @Autowired
    Asking asking;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @Rule({"PTL-01", "PTL-06"})
    void everyPageIsReadWithoutAnAccountAndWithoutAScript() throws Exception {
        lists.recorded("2026-06-01", 3);
        lists.of(8, "2026-04-01");
        for (var address : new String[] {"", "/deadlines", "/faq", "/check", "/ask"}) {
            var answer = get("/portal" + address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(address).isEmpty();
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'")
                    .doesNotContain("script-src");
            var page = Jsoup.parse(answer.body());
            assertThat(page.select("script")).isEmpty();
            assertThat(page.select("html").attr("lang")).isEqualTo("ja");
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("nav a[aria-current]")).hasSize(1);
            page.select("input:not([type=hidden]):not([name=homepage]), textarea, select")
                    .forEach(box -> assertThat(page.select("label[for=" + box.id() + "]"))
                            .as(address + " " + box.id())
                            .hasSize(1));
        }
        assertThat(page("/portal").text()).contains("8事業所のうち3事業所（37.5%）", "公表一覧 2026年6月1日", "分母は「対象事業所」");
    }

    @Test
    void theDatesAreThoseOfTheEditableTable() throws Exception {
        jdbc.sql("INSERT INTO milestone (title, purpose, on_day, month_only, source, to_reread, changed_at)"
                        + " VALUES ('見本の期限', 'SUBSIDY', '2027-03-12', FALSE, '見本通知', TRUE, NOW())")
                .update();
        jdbc.sql("INSERT INTO milestone (title, purpose, on_day, month_only, source, to_reread, changed_at)"
                        + " VALUES ('過ぎた期限', 'SUBSIDY', '2020-03-12', FALSE, '見本通知', TRUE, NOW())")
                .update();
        var page = page("/portal/deadlines");
        assertThat(page.text()).contains("2027年3月12日", "令和9年3月12日", "見本の期限", "出典：見本通知", "市が出典を確認しているところです");
        assertThat(page.text().split("確認しているところです", -1)).hasSize(2);
        assertThat(page.select("main > ol").text()).contains("見本の期限").doesNotContain("過ぎた期限");
        assertThat(page.select("main details").text())
                .contains("過ぎた日付", "過ぎた期限")
                .doesNotContain("見本の期限");
    }

    @Test
    void thePublishedQuestionsAreFoundByTheirWords() throws Exception {
        var city = people.cityStaff();
        inquiries.published(city, new FaqData(InquiryCategory.CERTIFICATE, "", "証明書の期限は", "**3年**です"));
        inquiries.published(city, new FaqData(InquiryCategory.MONEY, "", "費用は", "無料です"));
        var found = page("/portal/faq?q=" + encoded("証明書"));
        assertThat(found.text()).contains("1件あります", "証明書の期限は", "3年です").doesNotContain("無料です");
        assertThat(found.select("details strong").text()).isEqualTo("3年");
        inquiries.published(city, new FaqData(InquiryCategory.OTHER, "ｅ-見本０１", "止まる", "送り直します"));
        assertThat(page("/portal/faq?q=" + encoded("e見本01")).text()).contains("1件あります", "e-見本01");
        assertThat(page("/portal/faq?q=" + encoded("ないもの"))
                        .select("[role=status]")
                        .text())
                .isEqualTo("見つかりませんでした");
        assertThat(page("/portal/faq?q=&category=MONEY").text())
                .contains("無料です")
                .doesNotContain("3年です");
        assertThat(page("/portal/faq?q=" + encoded("<script>alert(1)</script>")).select("script"))
                .isEmpty();
    }

    @Test
    @Rule({"PTL-02", "PTL-06"})
    void theSelfCheckAnswersAndNoNumberReachesTheLog(CapturedOutput log) throws Exception {
        lists.recorded("2026-06-01", 2);
        var own = CareOffices.number(9101);
        var partner = CareOffices.number(9102);
        var other = CareOffices.number(9177);
        var answer = post("/portal/check", Map.of("own", own, "partners", partner + "\n" + other));
        var page = Jsoup.parse(answer.body());
        assertThat(page.text()).contains("取引先2件のうち1件が公表一覧に載っています", "見本ステーション2", "市の名簿にない番号");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(log.getAll()).doesNotContain(partner, other);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM inquiry").query(Integer.class).single())
                .isZero();
        assertThat(page.select("form[action=/portal/check/call]").html()).doesNotContain(partner, other);
    }

    @Test
    @Rule("PTL-02")
    void onlyWhoAsksToBeCalledLeavesOneInquiry() throws Exception {
        lists.recorded("2026-06-01", 2);
        var own = CareOffices.number(9101);
        var result = Jsoup.parse(post("/portal/check", Map.of("own", own, "partners", CareOffices.number(9102)))
                .body());
        var fields = new LinkedHashMap<String, String>();
        result.select("form[action=/portal/check/call] input")
                .forEach(box -> fields.put(box.attr("name"), box.attr("value")));
        var flawed = led(post("/portal/check/call", fields));
        assertThat(flawed.select("#caller").attr("aria-invalid")).isEqualTo("true");
        assertThat(flawed.text()).contains("お名前を書いてください");
        fields.put("caller", "見本花子");
        fields.put("contact", "06-0000-0001");
        var first = post("/portal/check/call", fields);
        var again = post("/portal/check/call", fields);
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(jdbc.sql("SELECT question FROM inquiry").query(String.class).list())
                .containsExactly("取引先の利用状況を調べました（1件のうち1件が公表一覧に掲載）。電話での連絡を希望します。");
    }

    @Test
    @Rule("PTL-03")
    void aQuestionIsSentAndItsNumberShown() throws Exception {
        var form = page("/portal/ask");
        var fields = new LinkedHashMap<String, String>();
        form.select("form input, form textarea").forEach(box -> fields.put(box.attr("name"), box.attr("value")));
        fields.put("category", "MONEY");
        fields.put("question", "<b>費用</b>は");
        var flawed = led(post("/portal/ask", fields));
        assertThat(flawed.select("[role=alert]").text()).contains("送れませんでした");
        assertThat(flawed.select("#question").text()).isEqualTo("<b>費用</b>は");
        fields.put("caller", "見本花子");
        fields.put("contact", "mihon@example.jp");
        var sent = post("/portal/ask", fields);
        assertThat(sent.statusCode()).isEqualTo(303);
        var number = jdbc.sql("SELECT number FROM inquiry").query(String.class).single();
        var received = page(sent.headers().firstValue("Location").orElseThrow());
        assertThat(received.text()).contains(number);
        fields.put("homepage", "http://example.jp");
        assertThat(Jsoup.parse(post("/portal/ask", fields).body()).text()).contains("もう一度はじめから");
    }

    @Test
    @Rule("PTL-09")
    void whatCameBackIsReadAgainForTenMinutesAndSendsNothing() throws Exception {
        var answer = post("/portal/ask", Map.of("caller", "見本花子", "question", "費用は"));
        assertThat(answer.statusCode()).isEqualTo(303);
        var address = answer.headers().firstValue("Location").orElseThrow();
        assertThat(address).doesNotContain("%");
        for (var time = 0; time < 2; time++) {
            assertThat(page(address).select("#caller").attr("value")).isEqualTo("見本花子");
        }
        assertThat(page("/portal/ask?again=00000000-0000-0000-0000-000000000000")
                        .text())
                .contains("書いた内容は残っていません")
                .doesNotContain("見本花子");
        clock.forward(Duration.ofMinutes(10));
        assertThat(page(address).text()).doesNotContain("見本花子");
        clock.run();
    }

    @Test
    @Rule("PTL-09")
    void aReceiptIsShownToWhoeverSentAndConfirmsNothingElse() throws Exception {
        inquiries.open(people.cityStaff(), null, "費用は");
        for (var address : new String[] {
            "/portal/received?number=R8-Q0001",
            "/portal/received?of=" + OperationId.fresh().value(),
            "/portal/briefings/received?number=S-00001&session=1",
            "/portal/briefings/received?of=x"
        }) {
            var answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.body()).contains("この受付は見つかりません").doesNotContain("R8-Q0001", "S-00001", "受け付けました");
        }
    }

    @Test
    @Rule("PTL-06")
    void anAddressThatLeadsNowhereStillHasTheMenu() throws Exception {
        var answer = get("/portal/nowhere/at-all");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("このページはありません");
        assertThat(page.select("nav a[href=/portal/faq]")).hasSize(1);
    }

    @Test
    @Rule("PTL-03")
    void whatIsTypedInFullWidthIsTakenAsItIsMeant() {
        var typed = new TypedBriefing("２７９９９９９９９９", "", "見本花子", "ｍｉｈｏｎ＠example.jp", "１２", Venue.ON_SITE);
        assertThat(typed.people()).isEqualTo("12");
        assertThat(typed.contact()).isEqualTo("mihon@example.jp");
        assertThat(typed.flaws()).doesNotContainKeys(Field.PEOPLE, Field.CONTACT);
    }

    @Test
    @Rule("PTL-05")
    void aTextOfTheCityStandsOnThePageAndNothingInItBecomesHtml() throws Exception {
        texts.word(
                people.cityStaff(),
                OperationId.fresh(),
                PortalText.HOME,
                0,
                "## 見出し\n\n- **太字** <img src=x onerror=alert(1)>\n- [窓口](https://example.jp/a) [悪](javascript:alert(1))");
        var page = page("/portal");
        assertThat(page.select("main h2").eachText()).first().isEqualTo("見出し");
        assertThat(page.select("main li strong").text()).isEqualTo("太字");
        assertThat(page.select("main img")).isEmpty();
        assertThat(page.select("main li a")).singleElement().satisfies(link -> assertThat(link.attr("href"))
                .isEqualTo("https://example.jp/a"));
        assertThat(page.text()).contains("[悪](javascript:alert(1))");
    }

    @Test
    @Rule("PTL-07")
    void aBriefingThatTheCityShowsIsAppliedForUntilItsLastDay() throws Exception {
        var city = people.cityStaff();
        var today = careOffices.today();
        var open = briefing("公開の説明会", today.plusDays(9), today.plusDays(2));
        var over = briefing("締め切った説明会", today.plusDays(8), today.minusDays(1));
        briefing("公開しない説明会", today.plusDays(7), null);
        publicity.show(city, OperationId.fresh(), open, true);
        publicity.show(city, OperationId.fresh(), over, true);
        var list = page("/portal/briefings");
        assertThat(list.text()).contains("公開の説明会", "締め切った説明会", "申込みは締め切りました").doesNotContain("公開しない説明会");
        assertThat(list.select("a.act")).hasSize(1);
        var fields = new LinkedHashMap<String, String>();
        page(list.select("a.act").attr("href"))
                .select("form input")
                .forEach(box -> fields.put(box.attr("name"), box.attr("value")));
        fields.put("caller", "見本花子");
        fields.put("contact", "06-0000-0001");
        assertThat(led(post("/portal/briefings/apply", fields)).text()).contains("人数を1から99までの数字で", "事業所の番号か名前のどちらかを");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM briefing_application")
                        .query(Integer.class)
                        .single())
                .isZero();
        fields.put("people", "２");
        fields.put("office", "見本の会");
        var sent = post("/portal/briefings/apply", fields);
        assertThat(sent.statusCode()).isEqualTo(303);
        var receipt = sent.headers().firstValue("Location").orElseThrow();
        assertThat(post("/portal/briefings/apply", fields).headers().firstValue("Location"))
                .contains(receipt);
        assertThat(page(receipt).text()).contains("S-", "公開の説明会", "見本会館").doesNotContain("見本花子");
        assertThat(jdbc.sql("SELECT CONCAT(office_name, people) FROM briefing_application")
                        .query(String.class)
                        .list())
                .containsExactly("見本の会2");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM inquiry").query(Integer.class).single())
                .isZero();
        fields.put("session", String.valueOf(over.value()));
        fields.put("operation", "");
        assertThat(led(post("/portal/briefings/apply", fields)).text()).contains("申込みは締め切りました");
        publicity.show(city, OperationId.fresh(), open, false);
        assertThat(page("/portal/briefings").text()).doesNotContain("公開の説明会");
    }

    @Test
    @Rule("PTL-07")
    void aFullBriefingOffersTheNextThatHasRoomWithWhatWasTyped() throws Exception {
        var city = people.cityStaff();
        var today = careOffices.today();
        var small = briefing("小さな説明会", today.plusDays(3), 1);
        var large = briefing("大きな説明会", today.plusDays(6), 9);
        publicity.show(city, OperationId.fresh(), small, true);
        publicity.show(city, OperationId.fresh(), large, true);
        var fields = new LinkedHashMap<String, String>();
        fields.put("session", String.valueOf(small.value()));
        fields.put("office", "見本の会");
        fields.put("caller", "見本花子");
        fields.put("contact", "06-0000-0001");
        fields.put("people", "2");
        var full = led(post("/portal/briefings/apply", fields));
        assertThat(full.select("[role=alert]").text()).contains("残りの席は1人分");
        var next = new LinkedHashMap<String, String>();
        full.select("form input").forEach(box -> next.put(box.attr("name"), box.attr("value")));
        assertThat(next).containsEntry("session", String.valueOf(large.value())).containsEntry("people", "2");
        assertThat(post("/portal/briefings/apply", next).statusCode()).isEqualTo(303);
        assertThat(jdbc.sql("SELECT session_id FROM briefing_application")
                        .query(Long.class)
                        .list())
                .containsExactly(large.value());
    }

    private BriefingId briefing(String title, LocalDate on, int capacity) {
        var data = new BriefingData(title, on, Venue.ON_SITE, "見本会館", capacity);
        return ((BriefingDecision.Kept) briefings.open(people.cityStaff(), OperationId.fresh(), data)).session();
    }

    @Test
    @Rule("PTL-04")
    void tenApplicationsAnHourComeFromOneAddressAndTheEleventhIsAskedToWait() {
        var session = briefing("込み合う説明会", careOffices.today().plusDays(3), 99);
        publicity.show(people.cityStaff(), OperationId.fresh(), session, true);
        for (var one = 0; one < 5; one++) {
            assertThat(applying.apply(OperationId.fresh(), session, typed("見本の会" + one), "2001:db8:7::1"))
                    .isInstanceOf(AppliedAnswer.Received.class);
            assertThat(asking.ask(OperationId.fresh(), question("質問" + one), "2001:db8:7::1"))
                    .as("both count together")
                    .isInstanceOf(AskedAnswer.Received.class);
        }
        assertThat(applying.apply(OperationId.fresh(), session, typed("見本の会十一"), "2001:db8:7::1"))
                .isEqualTo(new AppliedAnswer.TooMany());
    }

    private static TypedQuestion question(String words) {
        return new TypedQuestion("", "見本の会", "見本花子", "06-0000-0001", InquiryCategory.MONEY, "", words);
    }

    private static TypedBriefing typed(String office) {
        return new TypedBriefing("", office, "見本花子", "06-0000-0001", "1", Venue.ON_SITE);
    }

    private BriefingId briefing(String title, LocalDate on, @Nullable LocalDate until) {
        var data = new BriefingData(title, on, null, null, until, Venue.ON_SITE, "見本会館", null);
        var kept = briefings.open(people.cityStaff(), OperationId.fresh(), data);
        return ((BriefingDecision.Kept) kept).session();
    }

    @Test
    void whatAnotherSiteSendsIsRefused() throws Exception {
        var foreign = client.send(
                HttpRequest.newBuilder(address("/portal/ask"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(BodyPublishers.ofString("question=x"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(post("/portal", Map.of()).statusCode()).isIn(401, 404, 405);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body());
    }

    /** The page to which an answer leads. */
    private Document led(HttpResponse<String> answer) throws IOException, InterruptedException {
        assertThat(answer.statusCode()).isEqualTo(303);
        return page(answer.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var form = fields.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
