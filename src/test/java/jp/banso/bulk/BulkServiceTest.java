package jp.banso.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.banso.bulk.BulkDecision.Begun;
import jp.banso.bulk.BulkDecision.ListChanged;
import jp.banso.bulk.BulkDecision.Refused;
import jp.banso.campaign.CampaignData;
import jp.banso.campaign.CampaignDecision;
import jp.banso.campaign.CampaignId;
import jp.banso.campaign.CampaignQueries;
import jp.banso.campaign.CampaignService;
import jp.banso.campaign.ListedFilter;
import jp.banso.campaign.OfficeChoice;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.OperatingStatus;
import jp.banso.careoffice.People;
import jp.banso.careoffice.PlanService;
import jp.banso.careoffice.TagId;
import jp.banso.careoffice.tag.TagDecision;
import jp.banso.careoffice.tag.TagName;
import jp.banso.careoffice.tag.TagService;
import jp.banso.outreach.BriefingData;
import jp.banso.outreach.BriefingDecision;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.BriefingService;
import jp.banso.outreach.GuestAnswer;
import jp.banso.outreach.GuestFilter;
import jp.banso.outreach.GuestQueries;
import jp.banso.outreach.GuestRow;
import jp.banso.outreach.InvitationService;
import jp.banso.outreach.Venue;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
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
class BulkServiceTest {

    @Autowired
    BulkService bulk;

    @Autowired
    BulkQueries queries;

    @Autowired
    BulkJobs jobs;

    @Autowired
    BulkTable table;

    @Autowired
    PlanService plans;

    @Autowired
    TagService tags;

    @Autowired
    CareOfficeService offices;

    @Autowired
    CaseQueries cases;

    @Autowired
    CampaignService campaigns;

    @Autowired
    CampaignQueries campaignQueries;

    @Autowired
    BriefingService briefings;

    @Autowired
    InvitationService invitations;

    @Autowired
    GuestQueries guests;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    CityStaff clerk;
    CityStaff colleague;
    LocalDate today;
    CareOfficeId first;
    CareOfficeId second;
    CareOfficeId closed;
    OfficeChoice all = new OfficeChoice.Found(CareOfficeFilter.none());

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        colleague = people.cityStaff();
        today = careOffices.today();
        first = careOffices.aCareOffice().named("あおい", "アオイ").saved();
        second = careOffices.aCareOffice().named("かえで", "カエデ").saved();
        closed = careOffices.aCareOffice().named("さくら", "サクラ").saved();
        offices.operateAs(
                clerk, OperationId.fresh(), closed, OperatingStatus.OPERATING, OperatingStatus.CLOSED, today, "");
    }

    @Test
    @Rule("BLK-01")
    void whatWouldHappenIsSeenBeforehandAndNothingDoesHappen() {
        var preview = queries.preview(clerk, visit(false), all);

        assertThat(preview.offices()).isEqualTo(3);
        assertThat(preview.changed()).isEqualTo(2);
        assertThat(preview.skipped()).isEqualTo(Map.of(BulkReason.CLOSED, 1));
        assertThat(preview.examples()).extracting(BulkPreview.Example::name).containsExactly("あおい", "かえで");
        assertThat(preview.left()).extracting(BulkPreview.Example::reason).containsExactly("CLOSED");
        assertThat(planned(first)).isEqualTo(NextPlan.NOTHING);
    }

    @Test
    @Rule("BLK-01")
    void whereTheListHasChangedSinceNothingBegins() {
        assertThat(bulk.begin(clerk, OperationId.fresh(), visit(false), all, 3)).isEqualTo(new ListChanged(2));
        assertThat(queries.batches(clerk)).isEmpty();
        assertThat(bulk.begin(clerk, OperationId.fresh(), visit(false), new OfficeChoice.Ticked(Set.of(closed)), 0))
                .isEqualTo(new Refused("nothing"));
        assertThat(bulk.begin(clerk, OperationId.fresh(), new BulkWish.Put(new TagId(99)), all, 3))
                .isEqualTo(new Refused("tag"));
    }

    @Test
    @Rule("BLK-02")
    void everyOfficeIsPlannedAndTheReportNamesTheOthersWithTheReason() throws Exception {
        var batch = done(visit(false), all);

        assertThat(planned(first)).isEqualTo(plan());
        assertThat(planned(second)).isEqualTo(plan());
        assertThat(card(batch).counts()).isEqualTo(Map.of(BulkState.DONE, 2, BulkState.SKIPPED, 1));
        assertThat(queries.rows(clerk, batch, BulkState.SKIPPED, 0, 10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("さくら");
                    assertThat(row.reason()).isEqualTo(BulkReason.CLOSED);
                });
        assertThat(queries.reasons(clerk, batch)).isEqualTo(Map.of(BulkReason.CLOSED, 1));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM case_entry WHERE kind = 'PLAN'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @Rule("BLK-02")
    void tickedOfficesAloneAreMeantAndAPlanThatIsThereMayBeKept() throws Exception {
        var own = new NextPlan(NextAction.VISIT, today.plusDays(1), colleague.account(), "約束済み");
        plans.plan(clerk, OperationId.fresh(), first, own);

        done(visit(true), new OfficeChoice.Ticked(Set.of(first, second)));

        assertThat(planned(first)).isEqualTo(own);
        assertThat(planned(second)).isEqualTo(plan());
    }

    @Test
    @Rule("BLK-02")
    void anOwnerIsGivenWhatIsPlannedItsDayPastOrNot() throws Exception {
        plans.plan(clerk, OperationId.fresh(), first, plan());
        jdbc.sql("UPDATE care_office SET next_action_on = ? WHERE id = ?")
                .params(today.minusDays(3), first.value())
                .update();

        var batch = done(new BulkWish.Owner(colleague.account()), all);

        assertThat(planned(first).owner()).isEqualTo(colleague.account());
        assertThat(planned(first).on()).isEqualTo(today.minusDays(3));
        assertThat(queries.reasons(clerk, batch)).isEqualTo(Map.of(BulkReason.CLOSED, 1, BulkReason.NO_PLAN, 1));
        undone(batch);
        assertThat(planned(first).owner()).isEqualTo(clerk.account());
    }

    @Test
    @Rule("BLK-03")
    void workThatBrokeOffGoesOnAndDoesNothingTwice() throws Exception {
        var batch = done(visit(false), all);
        table.became(batch, second, BulkState.WAITING, null, 0);
        var before = history();

        assertThat(bulk.goOn(clerk, OperationId.fresh(), batch)).isEqualTo(new Begun(batch));
        jobs.await(batch);

        assertThat(history()).isEqualTo(before);
        assertThat(planned(second)).isEqualTo(plan());
    }

    @Test
    @Rule("BLK-03")
    void theSameConfirmationSentTwiceIsOneBatch() throws Exception {
        var operation = OperationId.fresh();
        var begun = bulk.begin(clerk, operation, visit(false), all, 2);

        assertThat(bulk.begin(clerk, operation, visit(false), all, 2)).isEqualTo(begun);
        jobs.await(((Begun) begun).batch());
        assertThat(queries.batches(clerk)).hasSize(1);
    }

    @Test
    @Rule("BLK-04")
    void whoeverPlannedMeanwhileIsNotOverwritten() throws Exception {
        var batch = done(visit(false), all);
        var other = new NextPlan(NextAction.CALL_AGAIN, today.plusDays(9), clerk.account(), "折り返し");
        plans.plan(colleague, OperationId.fresh(), second, other);
        jdbc.sql("UPDATE bulk_row SET state = 'WAITING' WHERE care_office_id = ?")
                .param(second.value())
                .update();
        jdbc.sql("DELETE FROM operation WHERE kind = 'bulk.run'").update();

        bulk.goOn(clerk, OperationId.fresh(), batch);
        jobs.await(batch);

        assertThat(planned(second)).isEqualTo(other);
        assertThat(queries.rows(clerk, batch, BulkState.SKIPPED, 0, 10))
                .extracting(BulkRow::reason)
                .containsExactlyInAnyOrder(BulkReason.CHANGED, BulkReason.CLOSED);
    }

    @Test
    @Rule("BLK-05")
    void aBatchIsTakenBackButForWhatHasChangedSince() throws Exception {
        var batch = done(visit(false), all);
        var other = new NextPlan(NextAction.CALL_AGAIN, today.plusDays(9), clerk.account(), "折り返し");
        plans.plan(colleague, OperationId.fresh(), second, other);

        assertThat(bulk.undo(colleague, OperationId.fresh(), batch)).isEqualTo(new Refused("others"));
        undone(batch);

        assertThat(planned(first)).isEqualTo(NextPlan.NOTHING);
        assertThat(planned(second)).isEqualTo(other);
        assertThat(queries.rows(clerk, batch, BulkState.LEFT, 0, 10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("かえで");
                    assertThat(row.reason()).isEqualTo(BulkReason.CHANGED);
                });
        assertThat(card(batch).undoer()).isEqualTo(clerk.name());
        assertThat(bulk.undo(clerk, OperationId.fresh(), batch)).isEqualTo(new Refused("state"));
        assertThat(bulk.goOn(clerk, OperationId.fresh(), batch)).isEqualTo(new Refused("state"));
    }

    @Test
    @Rule("BLK-05")
    void aTagIsTakenOffAgainWhereTheBatchPutIt() throws Exception {
        var tag = ((TagDecision.Done) tags.putWord(clerk, OperationId.fresh(), first, new TagName("秋の訪問"))).tag();
        var batch = done(new BulkWish.Put(tag), all);
        assertThat(carrying(tag)).containsExactlyInAnyOrder(first, second, closed);

        tags.take(clerk, OperationId.fresh(), second, tag);
        tags.put(clerk, OperationId.fresh(), second, tag);
        undone(batch);

        assertThat(carrying(tag)).containsExactlyInAnyOrder(first, second);
        assertThat(card(batch).count(BulkState.LEFT)).isOne();
        var off = done(new BulkWish.Take(tag), all);
        assertThat(carrying(tag)).isEmpty();
        undone(off);
        assertThat(carrying(tag)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    @Rule("BLK-05")
    void anInvitationIsTakenBackUnlessItWasAnswered() throws Exception {
        var session = ((BriefingDecision.Kept) briefings.open(
                        clerk,
                        OperationId.fresh(),
                        new BriefingData("秋の説明会", today.plusDays(10), Venue.ON_SITE, "", 10)))
                .session();
        var batch = done(new BulkWish.Invite(session), all);
        var invited = guests(session);
        assertThat(invited).hasSize(2);
        var guest = invited.getFirst();
        invitations.answer(clerk, OperationId.fresh(), guest.id(), guest.version(), GuestAnswer.COMING, 2);

        undone(batch);

        assertThat(guests(session)).extracting(GuestRow::id).containsExactly(guest.id());
        assertThat(card(batch).count(BulkState.LEFT)).isOne();
    }

    @Test
    @Rule("BLK-05")
    void officesComeOnACampaignsListAndOffAgain() throws Exception {
        var campaign = ((CampaignDecision.Kept) campaigns.open(
                        clerk,
                        OperationId.fresh(),
                        new CampaignData("秋の架電", clerk.account(), today, today.plusDays(7), 5),
                        new OfficeChoice.Ticked(Set.of(first))))
                .campaign();
        var batch = done(new BulkWish.ToCampaign(campaign, "追加の依頼"), all);
        assertThat(listed(campaign)).isEqualTo(2);
        assertThat(queries.reasons(clerk, batch)).isEqualTo(Map.of(BulkReason.CLOSED, 1, BulkReason.SAME, 1));

        undone(batch);
        assertThat(listed(campaign)).isOne();
    }

    @Test
    @Rule("BLK-04")
    void aFilterOfManyIsDrawnUpInPieces() throws Exception {
        IntStream.range(0, 30).forEach(number -> careOffices.aCareOffice().saved());
        var batch = done(visit(false), all);

        assertThat(card(batch).count(BulkState.DONE)).isEqualTo(32);
        assertThat(queries.rows(clerk, batch, null, 30, 10)).hasSize(3);
    }

    private BulkWish.Plan visit(boolean keepPlans) {
        return new BulkWish.Plan(plan(), keepPlans);
    }

    private NextPlan plan() {
        return new NextPlan(NextAction.ARRANGE_VISIT, today.plusDays(5), clerk.account(), "一括で予定");
    }

    private BulkId done(BulkWish wish, OfficeChoice choice) throws InterruptedException {
        var seen = queries.preview(clerk, wish, choice).changed();
        var batch = ((Begun) bulk.begin(clerk, OperationId.fresh(), wish, choice, seen)).batch();
        jobs.await(batch);
        return batch;
    }

    private void undone(BulkId batch) throws InterruptedException {
        assertThat(bulk.undo(clerk, OperationId.fresh(), batch)).isEqualTo(new Begun(batch));
        jobs.await(batch);
    }

    private NextPlan planned(CareOfficeId office) {
        return cases.card(clerk, office).orElseThrow().plan();
    }

    private BulkCard card(BulkId batch) {
        return queries.batch(clerk, batch).orElseThrow();
    }

    private List<CareOfficeId> carrying(TagId tag) {
        return jdbc.sql("SELECT care_office_id FROM care_office_tag WHERE tag_id = ?")
                .param(tag.value())
                .query((row, number) -> new CareOfficeId(row.getLong(1)))
                .list();
    }

    private List<GuestRow> guests(BriefingId session) {
        return guests.guests(clerk, session, new GuestFilter(null, ""), 0, 10);
    }

    private int listed(CampaignId campaign) {
        return campaignQueries
                .offices(clerk, campaign, ListedFilter.all(), 0, 100)
                .size();
    }

    private int history() {
        return jdbc.sql("SELECT COUNT(*) FROM case_entry").query(Integer.class).single();
    }
}
