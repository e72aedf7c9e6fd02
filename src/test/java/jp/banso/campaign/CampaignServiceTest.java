package jp.banso.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import jp.banso.budget.Patience;
import jp.banso.campaign.CampaignDecision.Conflict;
import jp.banso.campaign.CampaignDecision.Kept;
import jp.banso.campaign.CampaignDecision.Refused;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.Disposition;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.People;
import jp.banso.outreach.CallDesk;
import jp.banso.outreach.CallFilter;
import jp.banso.outreach.CallOrder;
import jp.banso.outreach.CallQueries;
import jp.banso.outreach.CallRow;
import jp.banso.outreach.ContactMeans;
import jp.banso.outreach.ContactReason;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.CounterpartRole;
import jp.banso.outreach.HoldDecision.Held;
import jp.banso.outreach.NewContact;
import jp.banso.outreach.Telephone;
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

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class CampaignServiceTest {

    @Autowired
    CampaignService campaigns;

    @Autowired
    CampaignQueries queries;

    @Autowired
    CallQueries calls;

    @Autowired
    CallDesk desk;

    @Autowired
    ContactService contacts;

    @Autowired
    CareOfficeService cases;

    @Autowired
    Patience patience;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    CityStaff clerk;
    LocalDate today;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        today = careOffices.today();
    }

    @Test
    @Rule("CMP-01")
    void theListIsWhatTheConditionsHeldThatDayAndStaysIt() {
        var one = careOffices.aCareOffice().offering("110").saved();
        var other = careOffices.aCareOffice().offering("110").saved();
        careOffices.aCareOffice().offering("430").saved();
        var filter = homeHelp();

        assertThat(queries.preview(clerk, new OfficeChoice.Found(filter))).isEqualTo(new ListPreview(2, 2, 0));
        var campaign = opened(new OfficeChoice.Found(filter));
        careOffices.aCareOffice().offering("110").saved();
        contacts.log(clerk, OperationId.fresh(), one, Telephone.call(today, ContactResult.INFORMED));

        assertThat(listed(campaign)).containsExactlyInAnyOrder(one, other);
        assertThat(row(campaign).offices()).isEqualTo(2);
    }

    @Test
    @Rule("CMP-01")
    void tickedOfficesMakeAListAndThoseThatAreNotPursuedStayOff() {
        var pursued = careOffices.aCareOffice().phone("").saved();
        var declined = careOffices.aCareOffice().saved();
        careOffices.aCareOffice().saved();
        cases.standAs(
                clerk,
                OperationId.fresh(),
                declined,
                Disposition.TARGET,
                Disposition.DECLINED,
                Disposition.DECLINED.reasons().iterator().next(),
                null,
                "");
        var choice = new OfficeChoice.Ticked(Set.of(pursued, declined));

        assertThat(queries.preview(clerk, choice)).isEqualTo(new ListPreview(2, 1, 1));
        assertThat(listed(opened(choice))).containsExactly(pursued);
        assertThat(campaigns.open(clerk, OperationId.fresh(), data("空", 5), new OfficeChoice.Ticked(Set.of(declined))))
                .isEqualTo(new Refused("no-office"));
    }

    @Test
    @Rule("CMP-01")
    void anOfficeComesAndGoesWithAReasonAndIsOnTheListOnce() {
        var first = careOffices.aCareOffice().saved();
        var later = careOffices.aCareOffice().saved();
        var campaign = opened(new OfficeChoice.Ticked(Set.of(first)));

        assertThat(campaigns.add(clerk, OperationId.fresh(), campaign, later, " "))
                .isEqualTo(new Refused("reason-needed"));
        assertThat(campaigns.add(clerk, OperationId.fresh(), campaign, later, "連絡会からの紹介"))
                .isInstanceOf(Kept.class);
        assertThat(campaigns.add(clerk, OperationId.fresh(), campaign, later, "もう一度"))
                .isEqualTo(new Refused("on-list"));
        assertThat(queries.offices(clerk, campaign, ListedFilter.all(), 0, 10))
                .filteredOn(one -> one.id().equals(later))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.addedBecause()).isEqualTo("連絡会からの紹介");
                    assertThat(one.addedBy()).isEqualTo(clerk.name());
                    assertThat(one.addedOn()).isEqualTo(today);
                });

        assertThat(campaigns.remove(clerk, OperationId.fresh(), campaign, first, "閉鎖の予定"))
                .isInstanceOf(Kept.class);
        assertThat(campaigns.remove(clerk, OperationId.fresh(), campaign, first, "閉鎖の予定"))
                .isEqualTo(new Refused("not-on-list"));
        assertThat(listed(campaign)).containsExactly(later);
        campaigns.add(clerk, OperationId.fresh(), campaign, first, "戻す");
        assertThat(listed(campaign)).containsExactlyInAnyOrder(first, later);
    }

    @Test
    @Rule("CMP-02")
    void onlyStandingContactsWithinItsDaysAreItsCalls() {
        patience.none(people.administrator());
        var before = careOffices.aCareOffice().saved();
        var within = careOffices.aCareOffice().saved();
        var informed = careOffices.aCareOffice().saved();
        contacts.log(clerk, OperationId.fresh(), before, Telephone.call(today.minusDays(8), ContactResult.INFORMED));
        contacts.log(clerk, OperationId.fresh(), within, Telephone.call(today.minusDays(7), ContactResult.NO_ANSWER));
        contacts.log(clerk, OperationId.fresh(), informed, Telephone.call(today, ContactResult.CONSIDERING));
        var campaign = opened(new OfficeChoice.Ticked(Set.of(before, within, informed)));

        assertThat(row(campaign)).satisfies(row -> {
            assertThat(row.offices()).isEqualTo(3);
            assertThat(row.called()).isEqualTo(2);
            assertThat(row.informed()).isEqualTo(1);
            assertThat(row.open()).isEqualTo(2);
        });
        assertThat(waiting(campaign)).containsExactlyInAnyOrder(before, within);
    }

    @Test
    @Rule("CMP-03")
    void aClosedOneIsCalledNoMoreAndReopenedAsItWas() {
        var office = careOffices.aCareOffice().saved();
        var campaign = opened(new OfficeChoice.Ticked(Set.of(office)));

        campaigns.close(clerk, OperationId.fresh(), campaign);
        assertThat(waiting(campaign)).isEmpty();
        assertThat(row(campaign).standing(today)).isEqualTo(CampaignRow.Standing.CLOSED);
        assertThat(campaigns.remove(clerk, OperationId.fresh(), campaign, office, "もう電話しない"))
                .isEqualTo(new Refused("closed"));
        assertThat(campaigns.close(clerk, OperationId.fresh(), campaign)).isEqualTo(new Refused("closed"));

        campaigns.reopen(clerk, OperationId.fresh(), campaign);
        assertThat(waiting(campaign)).containsExactly(office);
        assertThat(row(campaign).standing(today)).isEqualTo(CampaignRow.Standing.RUNNING);
        assertThat(campaigns.reopen(clerk, OperationId.fresh(), campaign)).isEqualTo(new Refused("not-closed"));
    }

    @Test
    void whatIsKeptChangesAndTheSecondToChangeItReadsTheFirst() {
        var campaign =
                opened(new OfficeChoice.Ticked(Set.of(careOffices.aCareOffice().saved())));
        var seen = row(campaign);

        assertThat(campaigns.change(clerk, OperationId.fresh(), campaign, seen.version(), data("秋の架電", 7)))
                .isInstanceOf(Kept.class);
        assertThat(campaigns.change(clerk, OperationId.fresh(), campaign, seen.version(), data("冬の架電", 8)))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.current().name()).isEqualTo("秋の架電"));
        assertThat(row(campaign).data().goal()).isEqualTo(7);
        assertThat(campaigns.change(
                        clerk,
                        OperationId.fresh(),
                        campaign,
                        row(campaign).version(),
                        new CampaignData("逆", clerk.account(), today, today.minusDays(1), 1)))
                .isEqualTo(new Refused("days-order"));
    }

    @Test
    @Rule("OUT-10")
    void theListStandsByPriorityOrByTheLongestUntouched() {
        patience.none(people.administrator());
        var untouched = careOffices.aCareOffice().named("い", "イ").saved();
        var closing = careOffices.aCareOffice().named("あ", "ア").saved();
        var silent = careOffices.aCareOffice().named("う", "ウ").saved();
        var answerable = careOffices.aCareOffice().named("え", "エ").saved();
        spoke(closing, 5, ContactReason.CLOSING);
        spoke(silent, 3);
        spoke(answerable, 1, ContactReason.FAX_EASIER);
        var all = CallFilter.all();

        assertThat(calls.rows(clerk, all.orderedBy(CallOrder.PRIORITY), 0, 10))
                .extracting(CallRow::id)
                .containsExactly(answerable, silent, closing, untouched);
        assertThat(calls.rows(clerk, all.orderedBy(CallOrder.LONGEST_UNTOUCHED), 0, 10))
                .extracting(CallRow::id)
                .containsExactly(untouched, closing, silent, answerable);
        var first = calls.rows(clerk, all.orderedBy(CallOrder.LONGEST_UNTOUCHED), 0, 1)
                .getFirst();
        assertThat(calls.after(clerk, all.orderedBy(CallOrder.LONGEST_UNTOUCHED), first.position()))
                .hasValueSatisfying(next -> assertThat(next.id()).isEqualTo(closing));
    }

    @Test
    @Rule("OUT-09")
    void twoCallersOfOneCampaignNeverCallTheSameOfficeAndLoseNone() throws Exception {
        var listed = new ArrayList<CareOfficeId>();
        for (var number = 0; number < 40; number++) {
            listed.add(careOffices.aCareOffice().saved());
        }
        careOffices.aCareOffice().saved();
        var campaign = opened(new OfficeChoice.Ticked(Set.copyOf(listed)));
        var called = new ConcurrentLinkedQueue<CareOfficeId>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var desks = new ArrayList<Callable<Integer>>();
            for (var caller = 0; caller < 2; caller++) {
                var person = people.cityStaff();
                desks.add(() -> workThrough(person, campaign, called));
            }
            for (var done : threads.invokeAll(desks)) {
                assertThat(done.get()).isPositive();
            }
        }
        assertThat(called).hasSize(40);
        assertThat(Set.copyOf(called)).isEqualTo(Set.copyOf(listed));
        assertThat(row(campaign).informed()).isEqualTo(40);
        assertThat(row(campaign).open()).isZero();
    }

    private void spoke(CareOfficeId office, int daysAgo, ContactReason... reasons) {
        contacts.log(
                clerk,
                OperationId.fresh(),
                office,
                new NewContact(
                        today.minusDays(daysAgo).atStartOfDay(),
                        ContactMeans.CALL_OUT,
                        CounterpartRole.OFFICE_MANAGER,
                        "",
                        ContactResult.SPOKEN,
                        null,
                        Set.of(reasons),
                        NextAction.NONE,
                        null,
                        ""));
    }

    private int workThrough(CityStaff person, CampaignId campaign, ConcurrentLinkedQueue<CareOfficeId> called) {
        var mine = 0;
        while (true) {
            var rows = calls.rows(person, ofCampaign(campaign), 0, 20);
            if (rows.isEmpty()) {
                return mine;
            }
            for (var row : rows) {
                if (row.held() == null
                        && desk.take(person, OperationId.fresh(), row.id(), row.contacts()) instanceof Held) {
                    contacts.log(person, OperationId.fresh(), row.id(), Telephone.call(today, ContactResult.INFORMED));
                    called.add(row.id());
                    mine++;
                    break;
                }
            }
        }
    }

    private static CallFilter ofCampaign(CampaignId campaign) {
        return CallFilter.all().ofCampaign(campaign.value());
    }

    private List<CareOfficeId> waiting(CampaignId campaign) {
        return calls.rows(clerk, ofCampaign(campaign), 0, 100).stream()
                .map(CallRow::id)
                .toList();
    }

    private List<CareOfficeId> listed(CampaignId campaign) {
        return queries.offices(clerk, campaign, ListedFilter.all(), 0, 100).stream()
                .map(ListedOffice::id)
                .toList();
    }

    private CampaignRow row(CampaignId campaign) {
        return queries.campaign(clerk, campaign).orElseThrow();
    }

    private CampaignId opened(OfficeChoice choice) {
        return ((Kept) campaigns.open(clerk, OperationId.fresh(), data("秋の架電", 5), choice)).campaign();
    }

    private CampaignData data(String name, int goal) {
        return new CampaignData(name, clerk.account(), today.minusDays(7), today.plusDays(7), goal);
    }

    private static CareOfficeFilter homeHelp() {
        var none = CareOfficeFilter.none();
        return new CareOfficeFilter(
                "",
                Set.of(AdoptionStage.NOT_CONTACTED),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of("110"),
                null,
                null,
                null,
                false,
                false,
                none.due());
    }
}
