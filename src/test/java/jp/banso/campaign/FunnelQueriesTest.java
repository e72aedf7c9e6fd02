package jp.banso.campaign;

import static jp.banso.campaign.CampaignStep.CALLED;
import static jp.banso.campaign.CampaignStep.INFORMED;
import static jp.banso.campaign.CampaignStep.REACHED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import jp.banso.campaign.CampaignDecision.Kept;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.outreach.ContactDecision.Recorded;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten offices whose calls were counted by hand. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class FunnelQueriesTest {

    @Autowired
    CampaignService campaigns;

    @Autowired
    CampaignQueries queries;

    @Autowired
    FunnelQueries funnels;

    @Autowired
    ContactService contacts;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    CityStaff ann;
    CityStaff ben;
    LocalDate today;
    List<CareOfficeId> office;
    CampaignId campaign;

    @BeforeEach
    void tenOffices() {
        ann = people.cityStaff("市職員あ");
        ben = people.cityStaff("市職員い");
        today = careOffices.today();
        office = new ArrayList<>();
        for (var number = 0; number < 10; number++) {
            office.add(careOffices
                    .aCareOffice()
                    .offering(number < 5 ? "110" : "430")
                    .saved());
        }
        call(ann, 1, 4, ContactResult.NO_ANSWER);
        call(ann, 2, 4, ContactResult.WRONG_NUMBER);
        call(ann, 3, 4, ContactResult.RECEPTION_ONLY);
        call(ben, 4, 4, ContactResult.SPOKEN);
        call(ann, 5, 4, ContactResult.NO_ANSWER);
        call(ben, 5, 3, ContactResult.INFORMED);
        call(ben, 6, 4, ContactResult.INFORMED);
        apply(6, 2, "R7-0001");
        call(ann, 7, 4, ContactResult.WRONG_NUMBER);
        call(ann, 7, 3, ContactResult.SPOKEN);
        call(ann, 8, 8, ContactResult.INFORMED);
        apply(8, 2, "R7-0002");
        withdrawn(9);
        campaign = ((Kept) campaigns.open(
                        ann,
                        OperationId.fresh(),
                        new CampaignData("手で数えた架電", ann.account(), today.minusDays(7), today.plusDays(7), 5),
                        new OfficeChoice.Ticked(new HashSet<>(office))))
                .campaign();
    }

    @Test
    @Rule("CMP-04")
    void eachStepCountsTheOfficesThatCameToItOrFurther() {
        var funnel = funnels.funnel(ann, campaign);

        assertThat(funnel.whole().offices()).containsExactly(10, 7, 6, 5, 4, 2, 1);
        assertThat(funnel.byCaller()).extracting(FunnelRow::name).containsExactly(ann.name(), ben.name());
        assertThat(funnel.byCaller().getFirst().offices()).containsExactly(5, 5, 4, 2, 1, 0, 0);
        assertThat(funnel.byCaller().getLast().offices()).containsExactly(3, 3, 3, 3, 3, 2, 1);
        assertThat(funnel.byService()).extracting(FunnelRow::key).containsExactly("110", "430");
        assertThat(funnel.byService().getFirst().offices()).containsExactly(5, 4, 3, 2, 1, 0, 0);
        assertThat(funnel.byService().getLast().offices()).containsExactly(5, 3, 3, 3, 3, 2, 1);
    }

    @Test
    @Rule("CMP-04")
    void eachFigureLeadsToExactlyTheOfficesItCounts() {
        var funnel = funnels.funnel(ann, campaign);
        for (var step : CampaignStep.values()) {
            assertThat(listed(new ListedFilter(step, null, null)))
                    .hasSize(funnel.whole().at(step));
            for (var caller : funnel.byCaller()) {
                if (step != CampaignStep.TARGET) {
                    assertThat(listed(new ListedFilter(step, Long.valueOf(caller.key()), null)))
                            .hasSize(caller.at(step));
                }
            }
            for (var service : funnel.byService()) {
                assertThat(listed(new ListedFilter(step, null, service.key()))).hasSize(service.at(step));
            }
        }
        assertThat(listed(new ListedFilter(INFORMED, null, null)))
                .containsExactlyInAnyOrder(office.get(5), office.get(6));
        assertThat(listed(new ListedFilter(REACHED, ann.account().value(), null)))
                .containsExactly(office.get(7));
        assertThat(listed(new ListedFilter(CALLED, null, "110")))
                .containsExactlyInAnyOrder(office.get(1), office.get(2), office.get(3), office.get(4));
    }

    @Test
    @Rule("CMP-04")
    void theListOfCampaignsCountsTheSame() {
        assertThat(queries.campaign(ann, campaign)).hasValueSatisfying(row -> {
            assertThat(row.offices()).isEqualTo(10);
            assertThat(row.called()).isEqualTo(7);
            assertThat(row.informed()).isEqualTo(2);
        });
    }

    private List<CareOfficeId> listed(ListedFilter filter) {
        return queries.offices(ann, campaign, filter, 0, 100).stream()
                .map(ListedOffice::id)
                .toList();
    }

    private void call(CityStaff caller, int which, int daysAgo, ContactResult result) {
        contacts.log(caller, OperationId.fresh(), office.get(which), Telephone.call(today.minusDays(daysAgo), result));
    }

    private void withdrawn(int which) {
        var made = (Recorded) contacts.log(
                ann, OperationId.fresh(), office.get(which), Telephone.call(today, ContactResult.INFORMED));
        contacts.withdraw(ann, OperationId.fresh(), made.contact(), 0, "別の事業所だった");
    }

    private void apply(int which, int daysAgo, String receipt) {
        jdbc.sql("""
                        INSERT INTO support_application (care_office_id, receipt_number, received_on, channel, recorded_at,
                            recorded_by, recorder_name) VALUES (?, ?, ?, 'PHONE', '2026-01-01', ?, '')""")
                .params(
                        office.get(which).value(),
                        receipt,
                        today.minusDays(daysAgo),
                        ann.account().value())
                .update();
    }
}
