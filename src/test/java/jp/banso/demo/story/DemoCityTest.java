package jp.banso.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.CouncilSecretariat;
import jp.banso.security.Viewer.Observer;
import jp.banso.security.Viewer.SupportDesk;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.AuditLog;
import jp.banso.shared.InventedData;
import jp.banso.shared.JapanTime;
import jp.banso.shared.VendorId;
import jp.banso.shared.WorkingDays;
import jp.banso.shared.ui.InventedMark;
import jp.banso.testing.EmbeddedMariaDb;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The invented city after its first start, in the figures the programme published. */
@SpringBootTest
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = EmbeddedMariaDb.class)
class DemoCityTest {

    private static final String DEMO = "架空のデータです";
    private static final LocalDate STORY_ENDS = LocalDate.of(2026, 2, 28);

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditLog audit;

    @Autowired
    Clock clock;

    @Autowired
    InventedData mark;

    @Autowired
    InventedMark sign;

    @Autowired
    DemoCity city;

    @Test
    void theRegisterHoldsTheDesignationsOfTheSlides() {
        assertThat(count("SELECT COUNT(*) FROM service_designation WHERE ended_on IS NULL"))
                .isEqualTo(1_057);
        assertThat(count("SELECT COUNT(*) FROM care_office")).isEqualTo(838);
    }

    @Test
    void twentyTwoAreListedInSeptemberAndNinetySixInFebruary() {
        assertThat(count("SELECT COUNT(*) FROM snapshot_office WHERE snapshot_id ="
                        + " (SELECT id FROM adoption_snapshot WHERE as_of = '2025-09-30')"))
                .isEqualTo(22);
        assertThat(count("SELECT COUNT(*) FROM snapshot_office WHERE snapshot_id ="
                        + " (SELECT id FROM adoption_snapshot WHERE as_of = '2026-02-02')"))
                .isEqualTo(96);
        assertThat(count("SELECT COUNT(*) FROM snapshot_office WHERE standing = 'OPEN'"))
                .isEqualTo(3);
        assertThat(count("SELECT COUNT(*) FROM care_office WHERE listing = 'LISTED'"))
                .isEqualTo(Plot.LISTED_LATER);
        assertThat(count("SELECT COUNT(*) FROM care_office WHERE listing = 'VANISHED'"))
                .isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM axis_event WHERE axis = 'LISTING' AND source_sort <=> 'SNAPSHOT'"))
                .isEqualTo(count("SELECT COUNT(*) FROM axis_event WHERE axis = 'LISTING'"));
    }

    @Test
    void aHundredAndTwentyApplyAndSixtyTwoComeToABriefing() {
        assertThat(count("SELECT COUNT(*) FROM support_application WHERE received_on < '2026-03-01'"))
                .isEqualTo(120);
        assertThat(count("SELECT COUNT(DISTINCT care_office_id) FROM support_application"))
                .isEqualTo(121);
        assertThat(count("SELECT COUNT(DISTINCT care_office_id) FROM briefing_attendance"))
                .isEqualTo(62);
    }

    @Test
    void theApplicantsStandWhereTheirRecordsPut() {
        var stages = jdbc.sql("""
                        SELECT o.stage, COUNT(*) FROM care_office o
                        JOIN support_application a ON a.care_office_id = o.id
                        WHERE a.received_on < '2026-03-01' GROUP BY o.stage""").query((row, number) -> Map.entry(row.getInt(1), row.getInt(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(stages)
                .containsEntry(9, Ending.SETTLED.offices())
                .containsEntry(8, Ending.LIVE.offices())
                .containsEntry(7, Ending.TESTED.offices())
                .containsEntry(6, Ending.SET_UP.offices())
                .containsEntry(5, Ending.PREPARING.offices() + Ending.GIVEN_UP.offices())
                .containsEntry(4, Ending.PRE_CHECK.offices())
                .containsEntry(3, Ending.OFFERED.offices() + Ending.WAITING.offices() + Ending.WITHDRAWN.offices());
    }

    @Test
    void theFirstSurveyHasTheCountsOfTheSlides() {
        assertThat(count("SELECT COUNT(*) FROM survey_invitation WHERE wave_id = " + firstRound()))
                .isEqualTo(143);
        assertThat(ticks("Q1"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("HEARING", 11, "GOALS", 20, "PAPERWORK", 77, "EXCHANGES", 21, "RESOURCES", 16));
        assertThat(ticks("Q2"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("ADOPTED", 11, "COST", 31, "UNFAMILIAR", 18, "PARTNERS", 47, "FAX_EASIER", 9));
        assertThat(ticks("Q3"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("STAFF", 36, "TOOLS", 59, "TRAINING", 25, "NONE", 3, "OTHER", 11));
        assertThat(count("""
                        SELECT COUNT(*) FROM survey_response r JOIN survey_invitation i ON i.id = r.invitation_id
                        WHERE r.finished_at IS NOT NULL AND i.wave_id =\s""" + firstRound())).isEqualTo(80);
    }

    @Test
    void enoughOfficesSaidBothBeforeAndAfter() {
        assertThat(count("""
                        SELECT COUNT(*) FROM (SELECT i.care_office_id FROM survey_response r
                            JOIN survey_invitation i ON i.id = r.invitation_id JOIN survey_wave w ON w.id = i.wave_id
                            JOIN survey_form f ON f.id = w.form_id
                            WHERE f.code = 'T2' AND r.finished_at IS NOT NULL
                            GROUP BY i.care_office_id HAVING COUNT(*) = 2) pairs""")).isBetween(15, 45);
    }

    @Test
    void threeOfFiveOfficesAndOneByHandAreMembersOfTheCouncil() {
        assertThat(count("SELECT COUNT(*) FROM care_office WHERE council_member"))
                .isEqualTo(504);
    }

    @Test
    void everyDayOfTheAuditIsWhole() {
        var days = jdbc.sql("SELECT day FROM audit_day")
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
        assertThat(days).hasSizeGreaterThan(60);
        assertThat(days.stream().filter(day -> audit.firstBroken(day).isPresent()))
                .isEmpty();
    }

    @Test
    void everyStageFollowsFromItsHistory() {
        var standing = new HashMap<Long, Integer>();
        jdbc.sql("SELECT care_office_id, to_stage FROM stage_event ORDER BY id")
                .query((row, number) -> standing.put(row.getLong(1), row.getInt(2)))
                .list();
        jdbc.sql("SELECT id, stage FROM care_office WHERE stage > 0")
                .query((row, number) ->
                        assertThat(standing.remove(row.getLong(1))).isEqualTo(row.getInt(2)))
                .list();
        assertThat(standing).isEmpty();
    }

    @Test
    void whatPeopleDidTheyDidInOfficeHours() {
        var moments = jdbc.sql("SELECT recorded_at FROM audit_event WHERE recorded_at < :end")
                .param("end", STORY_ENDS)
                .query((row, number) -> row.getObject(1, LocalDateTime.class)
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(JapanTime.ZONE))
                .list();
        assertThat(moments)
                .hasSizeGreaterThan(3_000)
                .allMatch(moment -> WorkingDays.isOne(moment.toLocalDate()))
                .allMatch(moment -> moment.getHour() >= 9 && moment.getHour() < 18);
    }

    @Test
    void fewThingsAreOfThisWeek() {
        assertThat(
                        count(
                                "SELECT COUNT(*) FROM care_office WHERE next_action_on < DATE(UTC_TIMESTAMP() + INTERVAL 9 HOUR)"))
                .isBetween(3, 8);
        assertThat(count("SELECT COUNT(*) FROM contact_record WHERE contacted_at > '2026-03-01'"))
                .isEqualTo(8 + RunningCampaign.RESULTS.size());
    }

    @Test
    void inTheseDaysACampaignRunsAndApplicationsComeFromThePublic() {
        assertThat(count("SELECT COUNT(*) FROM call_campaign_office WHERE removed_at IS NULL"))
                .isBetween(RunningCampaign.LISTED - 10, RunningCampaign.LISTED);
        assertThat(count("SELECT COUNT(*) FROM call_script_use")).isBetween(5, 10);
        assertThat(count("SELECT COUNT(*) FROM reception_application WHERE state = 'WAITING'"))
                .isOne();
        assertThat(count("SELECT COUNT(*) FROM reception_application WHERE state = 'ACCEPTED'"))
                .isOne();
        assertThat(count("SELECT COUNT(*) FROM visit_pair_half")).isEqualTo(2);
        assertThat(count("SELECT COUNT(*) FROM visit_photo")).isOne();
        assertThat(count("SELECT COUNT(*) FROM vendor WHERE capacity IS NOT NULL"))
                .isEqualTo(2);
        assertThat(count("SELECT COUNT(*) FROM care_office_tag")).isEqualTo(2 * RunningCampaign.RESULTS.size());
    }

    @Test
    void theEvidenceOfTheProgrammeIsThere() {
        assertThat(count("SELECT COUNT(*) FROM area_comparison")).isOne();
        assertThat(count("SELECT COUNT(*) FROM area_count")).isEqualTo(72);
        assertThat(count("SELECT count_after FROM area_count WHERE name = '豊中市'"))
                .isEqualTo(96);
        assertThat(count("SELECT COUNT(*) FROM area_tile")).isEqualTo(43);
        assertThat(count("SELECT COUNT(*) FROM renewal r JOIN account a ON a.id = r.recorded_by"
                        + " WHERE a.role IN ('VENDOR_LEAD', 'VENDOR_VISITOR')"))
                .isEqualTo(3);
        assertThat(count("SELECT COUNT(*) FROM renewal")).isEqualTo(6);
        assertThat(jdbc.sql("SELECT expires_on FROM renewal WHERE kind = 'FREE_PASS' ORDER BY expires_on LIMIT 1")
                        .query(LocalDate.class)
                        .single())
                .isBetween(
                        JapanTime.today(clock).plusDays(19),
                        JapanTime.today(clock).plusDays(20));
        assertThat(count("SELECT COUNT(*) FROM addon_pledge WHERE state = 'OPEN'"))
                .isEqualTo(6);
        assertThat(count("SELECT COUNT(*) FROM partner_pledge WHERE state = 'OPEN'"))
                .isEqualTo(3);
        assertThat(count("SELECT COUNT(*) FROM letter_sender WHERE city <> ''")).isOne();
        assertThat(count("SELECT COUNT(*) FROM letter_template WHERE in_use AND changed_by IS NOT NULL"))
                .isOne();
        assertThat(count("SELECT COUNT(*) FROM contact_record WHERE means = 'LETTER'"))
                .isEqualTo(4);
    }

    @Test
    void afterwardsTheClockIsTheMachines() {
        assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofSeconds(5));
        assertThat(mark.isHere()).isTrue();
    }

    @Test
    void paperAndPagesWithoutASessionSayItToo() throws InterruptedException {
        var said = new AtomicReference<Optional<String>>(Optional.empty());
        var stranger = new Thread(() -> said.set(sign.onPaper(Locale.JAPAN)));
        stranger.start();
        stranger.join();
        assertThat(said.get()).hasValueSatisfying(words -> assertThat(words).contains("架空"));
    }

    @Test
    void everyScreenSaysThatItIsADemo() {
        screens.goTo("login");
        assertThat(screens.everything()).contains(DEMO);
        screens.goTo("s/nobody-has-this-link");
        assertThat(screens.everything()).contains(DEMO);
        for (var username : List.of("admin", "staff", "lead", "vendor", "council", "desk", "viewer")) {
            screens.signIn(person(username));
            assertThat(screens.everything()).as(username).contains(DEMO);
        }
    }

    @Test
    void everybodyHasWork() {
        assertThat(count("SELECT COUNT(*) FROM support_assignment a JOIN account v ON v.id = a.visitor_id"
                        + " WHERE v.username = 'vendor' AND a.state = 'ACCEPTED'"))
                .isBetween(20, 40);
        assertThat(count("SELECT COUNT(DISTINCT vendor_id) FROM support_assignment WHERE state = 'ACCEPTED'"))
                .isEqualTo(2);
        assertThat(count("SELECT COUNT(*) FROM support_assignment WHERE state = 'RETURNED'"))
                .isBetween(3, 8);
    }

    private Viewer person(String username) {
        return jdbc.sql("SELECT id, role, vendor_id, display_name FROM account WHERE username = ?")
                .param(username)
                .query((row, number) -> {
                    var id = new AccountId(row.getLong(1));
                    var name = row.getString(4);
                    return switch (Role.valueOf(row.getString(2))) {
                        case CITY_ADMIN -> new CityStaff(id, name, true);
                        case CITY_STAFF -> new CityStaff(id, name, false);
                        case VENDOR_LEAD -> new VendorStaff(id, name, new VendorId(row.getLong(3)), true);
                        case VENDOR_VISITOR -> new VendorStaff(id, name, new VendorId(row.getLong(3)), false);
                        case LIAISON -> new CouncilSecretariat(id, name);
                        case DESK -> new SupportDesk(id, name);
                        case VIEWER -> new Observer(id, name);
                    };
                })
                .single();
    }

    @Test
    void toldAgainNothingHappensTwice() throws IOException {
        var before = rows();
        jdbc.sql("DELETE FROM operation WHERE id = ?")
                .param(Stage.operation("whole").value().toString())
                .update();
        city.run(new DefaultApplicationArguments());
        assertThat(rows()).isEqualTo(before);
    }

    private List<Integer> rows() {
        return List.of(
                count("SELECT COUNT(*) FROM audit_event"),
                count("SELECT COUNT(*) FROM contact_record"),
                count("SELECT COUNT(*) FROM case_entry"),
                count("SELECT COUNT(*) FROM operation"));
    }

    private Map<String, Integer> ticks(String question) {
        var ticks = new HashMap<String, Integer>();
        jdbc.sql("""
                        SELECT a.answer FROM survey_answer a JOIN survey_response r ON r.id = a.response_id
                        JOIN survey_invitation i ON i.id = r.invitation_id
                        WHERE i.wave_id = ? AND a.question = ?""").params(firstRound(), question).query(String.class).list().forEach(answer -> Arrays.stream(
                        answer.split(","))
                .forEach(code -> ticks.merge(code, 1, Integer::sum)));
        return ticks;
    }

    private int firstRound() {
        return count("SELECT w.id FROM survey_wave w JOIN survey_form f ON f.id = w.form_id WHERE f.code = 'T1'");
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
