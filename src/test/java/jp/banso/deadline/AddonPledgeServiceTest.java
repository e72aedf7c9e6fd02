package jp.banso.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.deadline.DeadlineDecision.Done;
import jp.banso.deadline.DeadlineDecision.Stays;
import jp.banso.security.Viewer;
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
class AddonPledgeServiceTest {

    @Autowired
    AddonPledgeService service;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    Viewer.CityStaff clerk;
    LocalDate today;
    CareOfficeId office;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        today = careOffices.today();
        office = careOffices.aCareOffice().saved();
    }

    @Test
    @Rule("PLG-02")
    void aPledgeIsDueFromThirtyDaysBeforeAndWhenOverdue() {
        pledged(31);
        pledged(30);
        pledge(today.minusDays(60), today.minusDays(1));
        assertThat(service.due(clerk, today, 30))
                .extracting(row -> row.pledge().dueOn())
                .containsExactly(today.minusDays(1), today.plusDays(30));
        assertThat(service.due(clerk, today, 30).getFirst().overdue(today)).isTrue();
        assertThat(service.of(clerk, office)).hasSize(3);
    }

    @Test
    @Rule("PLG-02")
    void aPledgeIsSettledOnceAndThenNotDue() {
        pledged(3);
        var row = service.due(clerk, today, 30).getFirst();
        assertThat(settle(row, PledgeState.KEPT)).isEqualTo(new Done(row.id()));
        assertThat(settle(row, PledgeState.MISSED)).isEqualTo(new Stays("changed"));
        assertThat(service.due(clerk, today, 30)).isEmpty();
        assertThat(service.settled(clerk)).singleElement().satisfies(settled -> {
            assertThat(settled.state()).isEqualTo(PledgeState.KEPT);
            assertThat(settled.settler()).isEqualTo(clerk.name());
        });
    }

    @Test
    @Rule("PLG-02")
    void aPledgeIsNotDueBeforeItWasMade() {
        assertThat(pledge(today, today.minusDays(1))).isEqualTo(new Stays("due-before"));
        assertThat(pledge(today.plusDays(1), today.plusDays(2))).isEqualTo(new Stays("future"));
    }

    private void pledged(int days) {
        assertThat(pledge(today, today.plusDays(days))).isInstanceOf(Done.class);
    }

    private DeadlineDecision pledge(LocalDate on, LocalDate due) {
        return service.pledge(clerk, OperationId.fresh(), office, new NewPledge(on, due, "年度内に利用を始める", "届出の写し"));
    }

    private DeadlineDecision settle(PledgeRow row, PledgeState outcome) {
        return service.settle(clerk, OperationId.fresh(), row, outcome, today, "確認");
    }
}
