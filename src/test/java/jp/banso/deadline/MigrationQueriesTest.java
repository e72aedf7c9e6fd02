package jp.banso.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.banso.careoffice.AxisDecision;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.MigrationStage;
import jp.banso.careoffice.People;
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
class MigrationQueriesTest {

    @Autowired
    MigrationQueries migrations;

    @Autowired
    CareOfficeService cases;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    Viewer.CityStaff clerk;
    LocalDate today;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        today = careOffices.today();
    }

    @Test
    @Rule("MIG-02")
    void listedOfficesThatHaveNotMovedAreWatchedLeastDoneFirst() {
        var verified = careOffices.aCareOffice().listed().saved();
        var fresh = careOffices.aCareOffice().listed().saved();
        var moved = careOffices.aCareOffice().listed().saved();
        var staying = careOffices.aCareOffice().listed().saved();
        careOffices.aCareOffice().saved();
        move(verified, MigrationStage.VERIFIED);
        move(moved, MigrationStage.MIGRATED);
        move(staying, MigrationStage.NOT_MIGRATING);

        assertThat(migrations.watched(clerk, null))
                .extracting(MigrationRow::careOffice)
                .containsExactly(fresh, verified);
        assertThat(migrations.watched(clerk, MigrationStage.MIGRATED))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.careOffice()).isEqualTo(moved);
                    assertThat(row.since()).isEqualTo(today);
                });
        assertThat(migrations.counts(clerk))
                .containsEntry(MigrationStage.NOT_STARTED, 1)
                .containsEntry(MigrationStage.VERIFIED, 1)
                .containsEntry(MigrationStage.MIGRATED, 1)
                .containsEntry(MigrationStage.NOT_MIGRATING, 1);
    }

    private void move(CareOfficeId office, MigrationStage to) {
        assertThat(cases.migrate(clerk, OperationId.fresh(), office, MigrationStage.NOT_STARTED, to, today, "画面で確認"))
                .isInstanceOf(AxisDecision.Moved.class);
    }
}
