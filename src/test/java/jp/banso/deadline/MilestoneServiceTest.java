package jp.banso.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.banso.careoffice.People;
import jp.banso.deadline.DeadlineDecision.Done;
import jp.banso.deadline.DeadlineDecision.Stays;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class MilestoneServiceTest {

    @Autowired
    MilestoneService service;

    @Autowired
    People people;

    Viewer.CityStaff administrator;

    @BeforeEach
    void signIn() {
        administrator = people.administrator();
    }

    @Test
    @Rule("MIG-01")
    void aMilestoneIsAddedSaidAnewAndTakenAway() {
        var id = added(move(LocalDate.of(2027, 1, 20), true));
        assertThat(service.move(administrator))
                .hasValueSatisfying(row -> assertThat(row.data().on()).isEqualTo(LocalDate.of(2027, 1, 1)));

        var known = move(LocalDate.of(2027, 1, 18), false);
        assertThat(service.change(administrator, OperationId.fresh(), id, 0, known))
                .isEqualTo(new Done(id));
        assertThat(service.all(administrator)).singleElement().satisfies(row -> {
            assertThat(row.data()).isEqualTo(known);
            assertThat(row.changer()).isEqualTo(administrator.name());
        });
        assertThat(service.remove(administrator, OperationId.fresh(), id, 1)).isEqualTo(new Done(id));
        assertThat(service.all(administrator)).isEmpty();
    }

    @Test
    @Rule("MIG-01")
    void whoeverChangesAnOlderOneChangesNothing() {
        var id = added(move(LocalDate.of(2027, 1, 20), false));
        service.change(administrator, OperationId.fresh(), id, 0, move(LocalDate.of(2027, 1, 18), false));
        assertThat(service.change(administrator, OperationId.fresh(), id, 0, move(LocalDate.of(2027, 2, 1), false)))
                .isEqualTo(new Stays("changed"));
        assertThat(service.remove(administrator, OperationId.fresh(), id, 0)).isEqualTo(new Stays("changed"));
        assertThat(service.move(administrator).orElseThrow().data().on()).isEqualTo(LocalDate.of(2027, 1, 18));
    }

    @Test
    @Rule("MIG-01")
    void everyDateTheProgrammeComesWithNamesItsSourceAndIsToBeReadAgain() throws IOException {
        var sql = new ClassPathResource("db/migration/V20261130_0211__deadline_first_milestones.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        var rows = sql.lines().filter(line -> line.strip().startsWith("('")).toList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row).contains("介護保険最新情報", ", TRUE, '20"));
        assertThat(rows).filteredOn(row -> row.contains("'MOVE'")).hasSize(1);
    }

    private long added(MilestoneData data) {
        return ((Done) service.add(administrator, OperationId.fresh(), data)).id();
    }

    private static MilestoneData move(LocalDate on, boolean month) {
        return new MilestoneData("移行", Purpose.MOVE, on, month, "見本の通知", true);
    }
}
