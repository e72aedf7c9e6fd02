package jp.banso.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseGrants;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.careoffice.People;
import jp.banso.careoffice.PlanService;
import jp.banso.careoffice.fact.KnownFacts;
import jp.banso.listing.ListFiles;
import jp.banso.listing.ListReading;
import jp.banso.listing.ListingService;
import jp.banso.listing.SnapshotFacts;
import jp.banso.partner.PledgeDecision.ChangedMeanwhile;
import jp.banso.partner.PledgeDecision.Informed;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.SupportDesk;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office that starts when one of two partners has; the second of them joins. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class MetPledgeTest {

    @Autowired
    PledgeService pledges;

    @Autowired
    MetPledgeService met;

    @Autowired
    Partners partners;

    @Autowired
    ListingService listing;

    @Autowired
    PlanService plans;

    @Autowired
    CaseQueries cases;

    @Autowired
    CaseGrants grants;

    @Autowired
    KnownFacts facts;

    @Autowired
    SupportDesk desk;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer administrator;
    Viewer.CityStaff clerk;
    VendorStaff visitor;
    VendorStaff other;
    CareOfficeId one;
    CareOfficeId two;

    @BeforeEach
    void pledged() {
        administrator = people.administrator();
        clerk = people.cityStaff();
        visitor = people.visitor(people.firm());
        other = people.lead(people.firm());
        one = office(1);
        two = office(2);
        partners.linked(clerk, one, two, office(3));
    }

    @Test
    @Rule("PRT-11")
    void theCallThatIsPlannedNamesWhoHasStartedAndIsWhosesWordItWas() throws IOException {
        pledge();
        list("2026-02-02", 2, 3);
        var card = cases.card(clerk, one).orElseThrow();
        assertThat(card.nextAction()).isEqualTo(NextAction.CALL_AGAIN);
        assertThat(card.nextActionOn()).isEqualTo(careOffices.today());
        assertThat(card.nextActionOwner()).isEqualTo(clerk.account());
        assertThat(card.nextActionNote()).isEqualTo("一緒に開始：見本2、見本3");
        assertThat(card.stage()).isEqualTo(AdoptionStage.NOT_CONTACTED);
    }

    @Test
    @Rule("PRT-14")
    void theFirmThatHasTheCaseHasATaskAndAnotherLearnsNothing() throws IOException {
        pledge();
        desk.accepted(administrator, one, visitor);
        list("2026-02-02", 2);

        assertThat(met.open(visitor)).singleElement().satisfies(task -> {
            assertThat(task.careOffice()).isEqualTo(one);
            assertThat(task.started()).containsExactly("見本2");
        });
        assertThat(met.open(other)).isEmpty();
        assertThat(met.of(other, one)).isEmpty();
        var task = met.of(visitor, one).orElseThrow();
        assertThatThrownBy(() -> met.told(other, OperationId.fresh(), one, task.id()))
                .isInstanceOf(NoSuchCase.class);
        grants.withdraw(administrator, OperationId.fresh(), one);
        assertThat(met.open(visitor)).isEmpty();
        assertThat(met.of(clerk, one)).isPresent();
    }

    @Test
    @Rule("PRT-14")
    void theOfficeIsToldOnceAndTheHistorySaysSo() throws IOException {
        pledge();
        list("2026-02-02", 2);
        var task = met.of(clerk, one).orElseThrow();
        assertThat(met.told(clerk, OperationId.fresh(), one, task.id())).isEqualTo(new Informed());
        assertThat(met.told(administrator, OperationId.fresh(), one, task.id())).isEqualTo(new ChangedMeanwhile());
        assertThat(met.of(clerk, one)).isEmpty();
        assertThat(entries("timeline.partner.pledge.told")).isEqualTo(1);
        list("2026-02-03", 2, 3);
        assertThat(met.open(clerk)).isEmpty();
        assertThat(entries("timeline.partner.pledge.met")).isEqualTo(1);
    }

    @Test
    @Rule("PRT-14")
    void whereSomethingElseWasPlannedItIsATaskOfWhoWroteTheWordDown() throws IOException {
        plans.plan(
                administrator,
                OperationId.fresh(),
                one,
                new NextPlan(NextAction.VISIT, careOffices.today().plusDays(3), null, ""));
        pledge();
        list("2026-02-02", 2);
        assertThat(met.open(clerk))
                .extracting(MetPledge::planned, MetPledge::mine)
                .containsExactly(tuple(false, true));
        assertThat(met.open(administrator)).extracting(MetPledge::mine).containsExactly(false);
        jdbc.sql("UPDATE account SET enabled = FALSE WHERE id = ?")
                .param(clerk.account().value())
                .update();
        assertThat(met.open(administrator)).extracting(MetPledge::mine).containsExactly(true);
    }

    @Test
    @Rule("PRT-14")
    void anOfficeThatJoinsOrWhosePartnersLeaveWaitsForNoWordAnyMore() throws IOException {
        pledge();
        list("2026-02-02", 2);
        assertThat(met.open(clerk)).hasSize(1);
        jdbc.sql("UPDATE care_office SET listing = 'VANISHED' WHERE id = ?")
                .param(two.value())
                .update();
        assertThat(met.open(clerk)).isEmpty();
        jdbc.sql("UPDATE care_office SET listing = 'LISTED' WHERE id = ?")
                .param(two.value())
                .update();
        list("2026-02-03", 1, 2);
        assertThat(met.open(clerk)).isEmpty();
    }

    @Test
    @Rule({"PRT-14", "LTR-07"})
    void aLetterMayNameThem() throws IOException {
        pledge();
        assertThat(facts.of(clerk, one)).doesNotContainKey(MetPledge.FACT);
        list("2026-02-02", 2, 3);
        assertThat(facts.of(clerk, one)).containsEntry(MetPledge.FACT, "見本2、見本3");
        assertThat(facts.codes()).contains(MetPledge.FACT);
    }

    private void pledge() {
        pledges.pledge(clerk, OperationId.fresh(), one, 1, List.of(), "");
    }

    private CareOfficeId office(int serial) {
        return careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9100 + serial))
                .named("見本" + serial, "ミホン" + serial)
                .saved();
    }

    private int entries(String key) {
        return jdbc.sql("SELECT COUNT(*) FROM case_entry WHERE care_office_id = ? AND text_key = ?")
                .params(one.value(), key)
                .query(Integer.class)
                .single();
    }

    private void list(String day, int... serials) throws IOException {
        var text = new StringBuilder(ListFiles.HEADER);
        for (var serial : serials) {
            text.append(ListFiles.row(day, CareOffices.number(9100 + serial), "居宅介護支援", "見本" + serial));
        }
        var read = (ListReading.Read)
                listing.read(administrator, "users.csv", new ByteArrayInputStream(ListFiles.utf8(text.toString())));
        listing.recordList(administrator, OperationId.fresh(), read.list(), SnapshotFacts.ofThePublicList());
    }
}
