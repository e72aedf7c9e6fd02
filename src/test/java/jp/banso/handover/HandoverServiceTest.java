package jp.banso.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.banso.campaign.CampaignData;
import jp.banso.campaign.CampaignDecision;
import jp.banso.campaign.CampaignService;
import jp.banso.campaign.OfficeChoice;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.People;
import jp.banso.careoffice.PlanService;
import jp.banso.handover.HandoverDecision.Handed;
import jp.banso.handover.HandoverDecision.Refused;
import jp.banso.notice.MailRhythm;
import jp.banso.notice.MailWish;
import jp.banso.notice.MailWishService;
import jp.banso.notice.NoticeQueries;
import jp.banso.notice.NoticeService;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.Telephone;
import jp.banso.savedview.SavedViewService;
import jp.banso.savedview.Sharing;
import jp.banso.savedview.ViewContent;
import jp.banso.security.NotAllowed;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.SupportDesk;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.work.WorkQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class HandoverServiceTest {

    @Autowired
    HandoverService handovers;

    @Autowired
    HandoverQueries queries;

    @Autowired
    PlanService plans;

    @Autowired
    CampaignService campaigns;

    @Autowired
    SavedViewService views;

    @Autowired
    NoticeService notices;

    @Autowired
    NoticeQueries noticeQueries;

    @Autowired
    MailWishService mails;

    @Autowired
    ContactService contacts;

    @Autowired
    WorkQueries work;

    @Autowired
    SupportDesk support;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    CityStaff leaver;
    CityStaff successor;
    CityStaff administrator;
    LocalDate today;

    @BeforeEach
    void meet() {
        leaver = people.cityStaff("豊見 一郎");
        successor = people.cityStaff("豊見 二葉");
        administrator = people.administrator();
        today = careOffices.today();
    }

    @Test
    @Rule("HND-01")
    void thePackListsExactlyTheOpenCasesWithWhatTheirSuccessorNeeds() {
        var mine = careOffices.aCareOffice().saved();
        planned(successor, today, "");
        careOffices.aCareOffice().saved();
        contacts.log(
                administrator,
                OperationId.fresh(),
                mine,
                Telephone.call(today, ContactResult.CONSIDERING, "機器の値段を聞きたいとのこと @豊見 一郎"));
        plan(mine, leaver, today.plusDays(2), "資料を送る約束");

        var estate = queries.estate(administrator, leaver.account());

        assertThat(estate.cases()).singleElement().satisfies(one -> {
            assertThat(one.careOffice()).isEqualTo(mine);
            assertThat(one.next()).isEqualTo(NextAction.SEND_MATERIAL);
            assertThat(one.nextOn()).isEqualTo(today.plusDays(2));
            assertThat(one.nextWords()).isEqualTo("資料を送る約束");
            assertThat(one.agreed()).contains("機器の値段");
            assertThat(one.agreedOn()).isEqualTo(today);
            assertThat(one.area()).isEqualTo("豊中市見本町");
            assertThat(one.mentions()).singleElement().asString().contains("機器の値段");
        });
        assertThat(estate.mentions()).hasSize(1);
    }

    @Test
    @Rule("HND-02")
    void afterwardsTheLeaverOwnsNothingAndNoReminderIsLostOrDoubled() {
        var planned = List.of(planned(leaver, today, "a"), planned(leaver, today.plusDays(5), "b"));
        var both = planned.getFirst();
        notices.watch(leaver, OperationId.fresh(), both);
        notices.watch(successor, OperationId.fresh(), both);
        var watched = careOffices.aCareOffice().saved();
        notices.watch(leaver, OperationId.fresh(), watched);
        campaign(leaver, watched);
        view(leaver, "今週の架電");
        view(successor, "今週の架電");
        mails.choose(leaver, OperationId.fresh(), new MailWish("a@city.example.jp", MailRhythm.DAILY, 8));

        assertThat(hand(leaver, leaver.account(), Division.allTo(successor.account())))
                .isInstanceOf(Handed.class);

        assertThat(queries.estate(administrator, leaver.account()).isEmpty()).isTrue();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notice_mail")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(noticeQueries.unread(leaver)).isZero();
        var now = queries.estate(administrator, successor.account());
        assertThat(now.cases())
                .extracting(OpenCase::careOffice, OpenCase::nextOn, OpenCase::nextWords)
                .containsExactly(tuple(planned.get(0), today, "a"), tuple(planned.get(1), today.plusDays(5), "b"));
        assertThat(now.things(BelongingKind.WATCH)).hasSize(2);
        assertThat(now.things(BelongingKind.CAMPAIGN)).hasSize(1);
        assertThat(now.things(BelongingKind.VIEW)).extracting(Thing::name).containsExactly("今週の架電", "今週の架電 (豊見 一郎)");
        assertThat(work.given(leaver, 10)).isEmpty();
    }

    @Test
    @Rule("HND-07")
    void unfinishedTextsStayWithTheirWriter() {
        planned(leaver, today, "");
        jdbc.sql("INSERT INTO draft (account_id, draft_key, text, saved_at) VALUES (?, 'case/1/plan', '{}', NOW(6))")
                .param(leaver.account().value())
                .update();

        hand(leaver, leaver.account(), Division.allTo(successor.account()));

        assertThat(jdbc.sql("SELECT account_id FROM draft").query(Long.class).list())
                .containsExactly(leaver.account().value());
    }

    @Test
    @Rule("HND-04")
    void theSuccessorIsToldOnceAndTheAuditKnowsOneHandover() {
        for (var i = 0; i < 5; i++) {
            planned(leaver, today.plusDays(i), "");
        }
        var before = noticeQueries.unread(successor);

        hand(administrator, leaver.account(), Division.allTo(successor.account()));

        assertThat(noticeQueries.unread(successor) - before).isEqualTo(1);
        assertThat(queries.waiting(successor)).hasSize(1);
        assertThat(audited("handover.handed")).isEqualTo(1);
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM audit_event WHERE recorded_at >= (SELECT MAX(handed_at) FROM handover)")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(entries("timeline.plan.handed")).isEqualTo(5);
        handovers.confirm(
                successor,
                OperationId.fresh(),
                queries.waiting(successor).getFirst().id());
        assertThat(queries.waiting(successor)).isEmpty();
    }

    @Test
    @Rule("HND-02")
    void casesAreDividedAndWatchedOnesFollowTheirCase() {
        var other = people.cityStaff("豊見 三郎");
        var first = planned(leaver, today, "");
        var second = planned(leaver, today, "");
        notices.watch(leaver, OperationId.fresh(), second);
        view(leaver, "一覧");

        hand(leaver, leaver.account(), new Division(successor.account(), Map.of(second, other.account())));

        assertThat(offices(successor)).containsExactly(first);
        assertThat(offices(other)).containsExactly(second);
        assertThat(noticeQueries.watching(other, second)).isTrue();
        assertThat(queries.estate(administrator, successor.account()).things(BelongingKind.VIEW))
                .hasSize(1);
        assertThat(queries.estate(administrator, other.account()).things()).hasSize(1);
    }

    @Test
    @Rule("HND-05")
    void givingBackIsASecondHandoverOfWhatTheSuccessorStillHas() {
        var kept = planned(leaver, today, "");
        var moved = planned(leaver, today, "");
        var id = ((Handed) hand(leaver, leaver.account(), Division.allTo(successor.account()))).id();
        var third = people.cityStaff("豊見 三郎");
        plan(moved, third, today, "");

        assertThat(handovers.handBack(administrator, OperationId.fresh(), id))
                .isEqualTo(new Handed(new HandoverId(id.value() + 1), 1));

        assertThat(offices(leaver)).containsExactly(kept);
        assertThat(offices(third)).containsExactly(moved);
        assertThat(handovers.handBack(administrator, OperationId.fresh(), id)).isEqualTo(new Refused("undone"));
        assertThat(queries.rows(administrator)).hasSize(2);
        assertThat(audited("handover.undone")).isEqualTo(1);
    }

    @Test
    @Rule("HND-05")
    void nothingGoesBackToADisabledAccount() {
        planned(leaver, today, "");
        var id = ((Handed) hand(leaver, leaver.account(), Division.allTo(successor.account()))).id();
        disable(leaver);

        assertThat(handovers.handBack(administrator, OperationId.fresh(), id)).isEqualTo(new Refused("leaver-gone"));
        assertThat(offices(successor)).hasSize(1);
    }

    @Test
    @Rule("HND-01")
    void anAdministratorHandsOverForSomebodyAlreadyGoneAndStaffOnlyTheirOwn() {
        planned(leaver, today, "");
        disable(leaver);

        assertThatThrownBy(() -> hand(successor, leaver.account(), Division.allTo(successor.account())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hand(administrator, leaver.account(), Division.allTo(leaver.account())))
                .isInstanceOf(NotAllowed.class);
        assertThat(hand(administrator, leaver.account(), Division.allTo(successor.account())))
                .isInstanceOf(Handed.class);
        assertThat(hand(administrator, leaver.account(), Division.allTo(successor.account())))
                .isEqualTo(new Refused("nothing"));
    }

    @Test
    @Rule("HND-06")
    void aLeadHandsOverInsideTheFirmAndTheScopeGoesWithTheCases() {
        var firm = people.firm();
        var lead = people.lead(firm);
        var visitor = people.visitor(firm);
        var next = people.visitor(firm);
        var stranger = people.visitor(people.firm());
        var office = careOffices.aCareOffice().saved();
        support.accepted(administrator, office, visitor);
        notices.watch(visitor, OperationId.fresh(), office);

        assertThatThrownBy(() -> hand(lead, visitor.account(), Division.allTo(stranger.account())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hand(lead, leaver.account(), Division.allTo(successor.account())))
                .isInstanceOf(NotAllowed.class);
        assertThat(hand(lead, visitor.account(), Division.allTo(next.account())))
                .isInstanceOf(Handed.class);

        assertThat(noticeQueries.watching(next, office)).isTrue();
        assertThat(noticeQueries.watching(visitor, office)).isFalse();
        assertThat(queries.estate(lead, visitor.account()).isEmpty()).isTrue();
        assertThat(queries.estate(lead, next.account()).cases())
                .extracting(OpenCase::careOffice)
                .containsExactly(office);
        var pack = queries.waiting(next).getFirst().id();
        assertThat(queries.pack(next, pack).orElseThrow().estate().cases()).hasSize(1);
        assertThat(queries.pack(visitor, pack).orElseThrow().estate().cases()).isEmpty();
        assertThat(queries.pack(stranger, pack)).isEmpty();
        assertThat(queries.pack(administrator, pack)).isEmpty();
    }

    @Test
    @Rule("HND-02")
    void aCaseThatCannotChangeHandsLeavesEverythingAsItWas() {
        var firm = people.firm();
        var lead = people.lead(firm);
        var visitor = people.visitor(firm);
        var next = people.visitor(firm);
        var office = careOffices.aCareOffice().saved();
        support.accepted(administrator, office, visitor);
        var ended = careOffices.aCareOffice().grantedTo(visitor).saved();
        jdbc.sql("UPDATE vendor SET contract_ends_on = ? WHERE id = ?")
                .params(today.minusDays(1), firm.value())
                .update();

        assertThat(hand(lead, visitor.account(), Division.allTo(next.account())))
                .isEqualTo(new Refused("visit"));

        assertThat(queries.estate(lead, visitor.account()).cases())
                .extracting(OpenCase::careOffice)
                .containsExactlyInAnyOrder(office, ended);
        assertThat(queries.rows(lead)).isEmpty();
    }

    private HandoverDecision hand(Viewer by, AccountId from, Division division) {
        return handovers.hand(by, OperationId.fresh(), from, division);
    }

    private List<CareOfficeId> offices(CityStaff person) {
        return queries.estate(administrator, person.account()).cases().stream()
                .map(OpenCase::careOffice)
                .toList();
    }

    private CareOfficeId planned(CityStaff owner, LocalDate on, String words) {
        var office = careOffices.aCareOffice().saved();
        plan(office, owner, on, words);
        return office;
    }

    private void plan(CareOfficeId office, CityStaff owner, LocalDate on, String words) {
        plans.plan(
                owner, OperationId.fresh(), office, new NextPlan(NextAction.SEND_MATERIAL, on, owner.account(), words));
    }

    private void campaign(CityStaff owner, CareOfficeId office) {
        var opened = campaigns.open(
                owner,
                OperationId.fresh(),
                new CampaignData("秋の架電", owner.account(), today, today.plusDays(20), 1),
                new OfficeChoice.Ticked(Set.of(office)));
        assertThat(opened).isInstanceOf(CampaignDecision.Kept.class);
    }

    private void view(CityStaff owner, String name) {
        views.keep(owner, OperationId.fresh(), "offices", new ViewContent(name, "stage=S00", Sharing.PRIVATE));
    }

    private void disable(CityStaff person) {
        jdbc.sql("UPDATE account SET enabled = FALSE WHERE id = ?")
                .param(person.account().value())
                .update();
    }

    private int audited(String action) {
        return count("SELECT COUNT(*) FROM audit_event WHERE action = ?", action);
    }

    private int entries(String key) {
        return count("SELECT COUNT(*) FROM case_entry WHERE text_key = ?", key);
    }

    private int count(String sql, String value) {
        return Objects.requireNonNull(
                jdbc.sql(sql).param(value).query(Integer.class).single());
    }
}
