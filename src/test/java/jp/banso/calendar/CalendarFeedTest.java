package jp.banso.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.People;
import jp.banso.careoffice.PlanService;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.AssignmentId;
import jp.banso.support.AssignmentService;
import jp.banso.support.AssignmentState;
import jp.banso.support.CloseResult;
import jp.banso.support.SupportDesk;
import jp.banso.support.VisitTime;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.Rule;
import jp.banso.testing.ServedTest;
import jp.banso.visit.MissReason;
import jp.banso.visit.MoveReason;
import jp.banso.visit.PairService;
import jp.banso.visit.PairVisit;
import jp.banso.visit.VisitPlanService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** What a calendar program gets over HTTP with a link, and what others who try get. */
@ServedTest
@ExtendWith(CleanDatabase.class)
class CalendarFeedTest {

    private static final LocalTime HALF_PAST_TEN = LocalTime.of(10, 30);

    @LocalServerPort
    int port;

    @Autowired
    CalendarLinkService links;

    @Autowired
    ReadLimit limit;

    @Autowired
    VisitPlanService plans;

    @Autowired
    PairService pairing;

    @Autowired
    AssignmentService assignments;

    @Autowired
    PlanService nextActions;

    @Autowired
    SupportDesk desk;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer.CityStaff clerk;
    Viewer.VendorStaff lead;
    Viewer.VendorStaff visitor;
    Viewer.VendorStaff colleague;
    Viewer.VendorStaff other;
    CareOfficeId office;
    AssignmentId assignment;
    LocalDate day;
    VisitTime planned;

    @BeforeEach
    void meet() {
        forgetWhoRead();
        clerk = people.cityStaff();
        var firm = people.firm();
        lead = people.lead(firm);
        visitor = people.visitor(firm);
        colleague = people.visitor(firm);
        other = people.visitor(people.firm());
        office = careOffices.aCareOffice().named("見本訪問先,緑地", "ミホン").saved();
        assignment = desk.accepted(clerk, office, visitor);
        day = desk.today().plusDays(3);
        planned = new VisitTime(day, HALF_PAST_TEN);
        assignments.planVisit(visitor, OperationId.fresh(), assignment, planned);
    }

    @Test
    @Rule("ICS-03")
    void aVisitStandsInItsVisitorsCalendarInTokyoTime() throws Exception {
        var answer = read(link(visitor));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse("")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        assertThat(unfolded(answer))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\n")
                .contains("DTSTART;TZID=Asia/Tokyo:" + day(day) + "T103000\r\n")
                .contains("SUMMARY:訪問：見本訪問先\\,緑地\r\n")
                .contains("STATUS:CONFIRMED\r\n")
                .containsPattern("URL:http://localhost:\\d+/offices/\\w{10}\r\n");
    }

    @Test
    @Rule("ICS-02")
    void noPersonAndNoTelephoneIsInIt() throws Exception {
        assertThat(unfolded(read(link(visitor)))).doesNotContain("06-0000-0001", "管理者 見本", "駅から近い", clerk.name());
    }

    @Test
    @Rule("ICS-03")
    void aVisitWithoutATimeIsAWholeDay() throws Exception {
        assignments.planVisit(visitor, OperationId.fresh(), assignment, VisitTime.on(day));

        assertThat(unfolded(read(link(visitor))))
                .contains("DTSTART;VALUE=DATE:" + day(day) + "\r\nTRANSP:TRANSPARENT\r\n");
    }

    @Test
    @Rule("ICS-02")
    void anotherFirmsPersonAColleagueAndTheLeadReadNothingOfIt() throws Exception {
        for (var stranger : List.of(other, colleague, lead)) {
            assertThat(unfolded(read(link(stranger)))).doesNotContain("VEVENT", "見本訪問先");
        }
    }

    @Test
    @Rule("ICS-02")
    void whoIsNoLongerTheVisitorReadsNothingMoreAndTheNewOneDoes() throws Exception {
        var old = link(visitor);
        assignments.nameVisitor(lead, OperationId.fresh(), assignment, colleague.account());

        assertThat(unfolded(read(old))).doesNotContain("VEVENT");
        assertThat(unfolded(read(link(colleague)))).contains("UID:visit-" + assignment.value() + "@banso");
    }

    @Test
    @Rule("ICS-02")
    void whenTheAssignmentHasEndedNothingOfItIsRead() throws Exception {
        var old = link(visitor);
        assignments.end(
                clerk,
                OperationId.fresh(),
                assignment,
                AssignmentState.ACCEPTED,
                CloseResult.DECLINED,
                "",
                desk.today());

        assertThat(unfolded(read(old))).doesNotContain("VEVENT");
    }

    @Test
    @Rule("ICS-03")
    void aMovedVisitKeepsItsUidWithAHigherSequence() throws Exception {
        var link = link(visitor);
        var before = unfolded(read(link));
        var later = new VisitTime(day.plusDays(1), LocalTime.of(14, 0));
        plans.move(visitor, OperationId.fresh(), assignment, planned, later, MoveReason.OTHER, "");

        var after = unfolded(read(link));

        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(sequence(after)).isGreaterThan(sequence(before));
        assertThat(after).contains("DTSTART;TZID=Asia/Tokyo:" + day(day.plusDays(1)) + "T140000\r\n");
    }

    @Test
    @Rule("ICS-03")
    void aVisitCalledOffIsCancelledUnderItsUidUntilItIsPlannedAnew() throws Exception {
        var link = link(visitor);
        var before = unfolded(read(link));
        plans.miss(
                visitor, OperationId.fresh(), assignment, planned, VisitTime.NONE, MissReason.OFFICE_CANCELLED, "急な会議");

        var off = unfolded(read(link));
        assertThat(off).contains("STATUS:CANCELLED\r\n", "SUMMARY:【中止】訪問：").doesNotContain("急な会議");
        assertThat(off).contains("DTSTART;TZID=Asia/Tokyo:" + day(day) + "T103000\r\n");
        assertThat(sequence(off)).isGreaterThan(sequence(before));

        assignments.planVisit(visitor, OperationId.fresh(), assignment, VisitTime.on(day.plusDays(9)));
        var anew = unfolded(read(link));
        assertThat(anew).contains("STATUS:CONFIRMED\r\n").doesNotContain("CANCELLED");
        assertThat(sequence(anew)).isGreaterThan(sequence(off));
    }

    @Test
    @Rule("PAI-05")
    void twoVisitsBookedTogetherAreTwoEntriesThatShareOneKeyAndNothingOfEachOther() throws Exception {
        var partner = careOffices.aCareOffice().named("見本相手", "ミホンアイテ").saved();
        var theirs = desk.accepted(clerk, partner, other);
        pairing.book(
                clerk,
                OperationId.fresh(),
                new PairVisit(assignment, planned, planned),
                new PairVisit(theirs, VisitTime.NONE, planned));

        var link = link(visitor);
        var mine = unfolded(read(link));
        var others = unfolded(read(link(other)));

        var key =
                jdbc.sql("SELECT pair_key FROM visit_pair").query(String.class).single();
        assertThat(value(mine, "UID")).isEqualTo("pair-" + key + "-" + assignment.value() + "@banso");
        assertThat(value(others, "UID")).isEqualTo("pair-" + key + "-" + theirs.value() + "@banso");
        assertThat(mine).contains("DESCRIPTION:組の訪問：" + key).doesNotContain("見本相手");
        assertThat(others).contains("DESCRIPTION:組の訪問：" + key).doesNotContain("見本訪問先");

        plans.miss(visitor, OperationId.fresh(), assignment, planned, VisitTime.NONE, MissReason.OFFICE_CANCELLED, "");
        var off = unfolded(read(link));
        assertThat(value(off, "UID")).isEqualTo(value(mine, "UID"));
        assertThat(off).contains("STATUS:CANCELLED");
    }

    @Test
    @Rule("ICS-02")
    void theCityReadsItsOwnNextActionsAndNobodyElses() throws Exception {
        var on = desk.today().plusDays(5);
        var mine = new NextPlan(NextAction.CALL_AGAIN, on, clerk.account(), "田中さんに折り返す");
        nextActions.plan(clerk, OperationId.fresh(), office, mine);

        assertThat(unfolded(read(link(clerk))))
                .contains("SUMMARY:再架電：見本訪問先", "DTSTART;VALUE=DATE:" + day(on))
                .doesNotContain("田中", "visit-");
        assertThat(unfolded(read(link(people.cityStaff())))).doesNotContain("VEVENT");
    }

    @Test
    @Rule("ICS-01")
    void aNewLinkEndsTheOneBeforeAndEndingItEndsIt() throws Exception {
        var first = link(visitor);
        var second = link(visitor);
        assertThat(read(first).statusCode()).isEqualTo(404);
        assertThat(read(second).statusCode()).isEqualTo(200);

        links.end(visitor, OperationId.fresh());
        assertThat(read(second).statusCode()).isEqualTo(404);
        assertThat(links.present(visitor)).isEmpty();
    }

    @Test
    @Rule("ICS-01")
    void theSecretIsStoredNowhereAndToldOnce() {
        var once = OperationId.fresh();
        var secret = links.renew(visitor, once).orElseThrow();

        assertThat(links.renew(visitor, once)).isEmpty();
        assertThat(jdbc.sql("SELECT HEX(secret_hash) FROM calendar_link")
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
        for (var place :
                Map.of("operation", "result_json", "audit_event", "detail").entrySet()) {
            assertThat(jdbc.sql("SELECT " + place.getValue() + " FROM " + place.getKey())
                            .query(String.class)
                            .list())
                    .noneMatch(text -> text != null && text.contains(secret));
        }
    }

    @Test
    @Rule("ICS-04")
    void aDisabledOrExpiredPersonsLinkAnswersAtOnceAsOneThatNeverWas() throws Exception {
        var link = link(visitor);
        var unknown = read("a".repeat(32));
        for (var gone : List.of("enabled = FALSE", "enabled = TRUE, expires_on = '2020-01-01'", "role = 'VIEWER'")) {
            jdbc.sql("UPDATE account SET " + gone + " WHERE id = ?")
                    .param(visitor.account().value())
                    .update();
            same(read(link), unknown);
        }
        same(read("x"), unknown);
        same(read("%E8%A6%8B%E6%9C%AC"), unknown);
    }

    @Test
    @Rule("ICS-05")
    void anAddressThatAsksTooOftenIsSlowedDownForKnownAndUnknownLinksAlike() throws Exception {
        var link = link(visitor);
        for (var at = 0; at < ReadLimit.READS; at++) {
            limit.allows("127.0.0.1");
        }

        assertThat(read(link).statusCode()).isEqualTo(429);
        assertThat(read("unknown").statusCode()).isEqualTo(429);
        assertThat(read(link).headers().firstValue("retry-after")).contains("600");
        forgetWhoRead();
    }

    @Test
    void whenItWasReadIsShownToItsPerson() throws Exception {
        var link = link(visitor);
        assertThat(links.present(visitor).orElseThrow().readAt()).isNull();

        read(link);

        assertThat(links.present(visitor).orElseThrow().readAt()).isNotNull();
    }

    private void forgetWhoRead() {
        var reads = Objects.requireNonNull(ReflectionTestUtils.getField(limit, "reads"));
        ((Map<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(reads, "seen"))).clear();
    }

    private static void same(HttpResponse<String> one, HttpResponse<String> other) {
        assertThat(one.statusCode()).isEqualTo(404).isEqualTo(other.statusCode());
        assertThat(one.body()).isEqualTo(other.body());
        assertThat(one.headers().map().keySet()).isEqualTo(other.headers().map().keySet());
    }

    private String link(Viewer of) {
        return links.renew(of, OperationId.fresh()).orElseThrow();
    }

    private HttpResponse<String> read(String secret) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + port + "/calendar/" + secret + ".ics");
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static String unfolded(HttpResponse<String> answer) {
        return answer.body().replace("\r\n ", "");
    }

    private static String value(String text, String property) {
        return text.lines()
                .filter(line -> line.startsWith(property + ":"))
                .findFirst()
                .orElseThrow()
                .substring(property.length() + 1);
    }

    private static long sequence(String text) {
        return Long.parseLong(value(text, "SEQUENCE"));
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
