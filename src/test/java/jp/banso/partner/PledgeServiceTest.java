package jp.banso.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.People;
import jp.banso.careoffice.PlanService;
import jp.banso.listing.ListFiles;
import jp.banso.listing.ListReading;
import jp.banso.listing.ListingService;
import jp.banso.listing.SnapshotFacts;
import jp.banso.partner.PledgeDecision.ChangedMeanwhile;
import jp.banso.partner.PledgeDecision.Pledged;
import jp.banso.partner.PledgeDecision.Refused;
import jp.banso.partner.PledgeDecision.Withdrawn;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class PledgeServiceTest {

    @Autowired
    PledgeService service;

    @Autowired
    Partners partners;

    @Autowired
    ListingService listing;

    @Autowired
    PlanService plans;

    @Autowired
    CaseQueries cases;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer administrator;
    Viewer.CityStaff clerk;
    CareOfficeId one;
    CareOfficeId two;
    CareOfficeId three;
    CareOfficeId four;

    @BeforeEach
    void fourOffices() {
        administrator = people.administrator();
        clerk = people.cityStaff();
        one = office(1);
        two = office(2);
        three = office(3);
        four = office(4);
        partners.linked(clerk, one, two, three, four);
        partners.linked(clerk, two, three);
    }

    @Test
    @Rule({"PRT-10", "PRT-12"})
    void threeThatNeedEachOtherAreOneBundleAndOneOfThemListedIsToldToTheOthersOnce() throws IOException {
        plans.plan(
                administrator,
                OperationId.fresh(),
                two,
                new NextPlan(NextAction.CALL_AGAIN, careOffices.today(), clerk.account(), ""));
        pledge(one, 2, two, three);
        pledge(two, 2, one, three);
        pledge(three, 2, one, two);
        assertThat(service.bundles(clerk)).singleElement().satisfies(group -> assertThat(group)
                .extracting(BundleMember::number)
                .containsExactly(number(1), number(2), number(3)));

        list("2026-02-02", 1);
        list("2026-02-03", 1);
        assertThat(told(two)).isEqualTo(1);
        assertThat(told(three)).isEqualTo(1);
        assertThat(told(one)).isZero();
        assertThat(notices(clerk)).isEqualTo(1);
        assertThat(service.bundles(clerk)).singleElement().satisfies(group -> assertThat(group)
                .extracting(BundleMember::number)
                .containsExactly(number(2), number(3)));
    }

    @Test
    @Rule("PRT-11")
    void aWordIsMetOnceWhenItsConditionBecomesTrueAndACallIsPlanned() throws IOException {
        pledge(one, 1);
        list("2026-02-02", 2);
        assertThat(met(one)).isEqualTo(1);
        assertThat(service.of(clerk, one)).isEmpty();
        assertThat(cases.card(clerk, one).orElseThrow().nextAction()).isEqualTo(NextAction.CALL_AGAIN);
        assertThat(cases.card(clerk, one).orElseThrow().nextActionOwner()).isEqualTo(clerk.account());
        list("2026-02-03", 2, 3);
        assertThat(met(one)).isEqualTo(1);
    }

    @Test
    @Rule("PRT-11")
    void whatWasPlannedStays() throws IOException {
        plans.plan(
                administrator,
                OperationId.fresh(),
                one,
                new NextPlan(NextAction.VISIT, careOffices.today().plusDays(3), null, ""));
        pledge(one, 1);
        list("2026-02-02", 2);
        assertThat(met(one)).isEqualTo(1);
        assertThat(cases.card(clerk, one).orElseThrow().nextAction()).isEqualTo(NextAction.VISIT);
    }

    @Test
    @Rule("PRT-11")
    void aNamedPartnerIsNotReplacedByAnother() throws IOException {
        pledge(one, 1, three);
        list("2026-02-02", 2);
        assertThat(met(one)).isZero();
        list("2026-02-03", 2, 3);
        assertThat(met(one)).isEqualTo(1);
    }

    @Test
    @Rule("PRT-12")
    void aWordTakenBackDissolvesTheBundle() {
        pledge(one, 2, two, three);
        pledge(two, 2, one, three);
        pledge(three, 2, one, two);
        var row = service.of(clerk, two).orElseThrow();
        assertThat(service.withdraw(clerk, OperationId.fresh(), two, row.id(), row.version()))
                .isEqualTo(new Withdrawn());
        assertThat(service.withdraw(clerk, OperationId.fresh(), two, row.id(), row.version()))
                .isEqualTo(new ChangedMeanwhile());
        assertThat(service.bundles(clerk)).isEmpty();
    }

    @Test
    @Rule("PRT-11")
    void aWordThatIsNoneIsRefusedAndOneThatHoldsAlreadyIsMetAtOnce() throws IOException {
        assertThat(pledge(one, 0)).isEqualTo(new Refused("needed"));
        assertThat(pledge(one, 2, two)).isEqualTo(new Refused("needed"));
        assertThat(pledge(one, 1, one)).isEqualTo(new Refused("itself"));
        list("2026-02-02", 2);
        assertThat(pledge(one, 1)).isEqualTo(new Pledged(true));
        assertThat(pledge(two, 1)).isEqualTo(new Refused("adopted"));
        assertThat(pledge(three, 2)).isEqualTo(new Pledged(false));
        assertThat(pledge(three, 1)).isEqualTo(new Refused("open"));
    }

    private CareOfficeId office(int serial) {
        return careOffices
                .aCareOffice()
                .numbered(number(serial))
                .named("見本" + serial, "ミホン" + serial)
                .saved();
    }

    private static String number(int serial) {
        return CareOffices.number(9100 + serial);
    }

    private PledgeDecision pledge(CareOfficeId office, int needed, CareOfficeId... named) {
        List<OfficeNumber> numbers = Stream.of(named).map(partners::number).toList();
        return service.pledge(clerk, OperationId.fresh(), office, needed, numbers, "");
    }

    private int told(CareOfficeId office) {
        return entries(office, "timeline.partner.listed");
    }

    private int met(CareOfficeId office) {
        return entries(office, "timeline.partner.pledge.met");
    }

    private int entries(CareOfficeId office, String key) {
        return jdbc.sql("SELECT COUNT(*) FROM case_entry WHERE care_office_id = ? AND text_key = ?")
                .params(office.value(), key)
                .query(Integer.class)
                .single();
    }

    private int notices(Viewer viewer) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM notice_entry n JOIN notice t ON t.id = n.notice_id
                        JOIN case_entry e ON e.id = n.case_entry_id
                        WHERE t.account_id = ? AND e.text_key = 'timeline.partner.listed'""")
                .param(viewer.account().value())
                .query(Integer.class)
                .single();
    }

    private void list(String day, int... serials) throws IOException {
        var text = new StringBuilder(ListFiles.HEADER);
        for (var serial : serials) {
            text.append(ListFiles.row(day, number(serial), "居宅介護支援", "見本" + serial));
        }
        var read = (ListReading.Read)
                listing.read(administrator, "users.csv", new ByteArrayInputStream(ListFiles.utf8(text.toString())));
        assertThat(LocalDate.parse(day)).isBefore(careOffices.today());
        listing.recordList(administrator, OperationId.fresh(), read.list(), SnapshotFacts.ofThePublicList());
    }
}
