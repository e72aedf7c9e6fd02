package jp.banso.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import jp.banso.security.VendorDirectory.Firm;
import jp.banso.security.Viewer;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class VendorServiceTest {

    private static final VendorData FIRM = new VendorData("見本伴走サポート", LocalDate.of(2027, 3, 31), true);

    @Autowired
    VendorService vendors;

    @Autowired
    VendorQueries queries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Viewer administrator;

    @BeforeEach
    void signIn() {
        administrator = Viewers.in(jdbc).cityAdministrator();
    }

    @Test
    void aFirmIsTakenOnAndCanBeChosen() {
        var id = open(FIRM);
        assertThat(queries.active(administrator)).containsExactly(new Firm(id, "見本伴走サポート"));
        assertThat(queries.all(administrator)).containsExactly(new VendorRow(id, 0, FIRM, 0));
    }

    @Test
    void aNameCanBeTakenOnce() {
        open(FIRM);
        assertThat(vendors.open(administrator, OperationId.fresh(), FIRM)).isEqualTo(new VendorDecision.NameTaken());
    }

    @Test
    void aFirmWhoseWorkIsOverCannotBeChosen() {
        var id = open(FIRM);
        var over = new VendorData(FIRM.name(), FIRM.contractEndsOn(), false);
        assertThat(vendors.change(administrator, OperationId.fresh(), id, 0, over))
                .isEqualTo(new VendorDecision.Done(id));
        assertThat(queries.active(administrator)).isEmpty();
    }

    @Test
    @Rule("VND-01")
    void aFirmCanBeChosenUpToTheLastDayOfItsContract() {
        var today = JapanTime.today(clock);
        var last = open(new VendorData("最終日", today, true));
        open(new VendorData("昨日まで", today.minusDays(1), true));

        assertThat(queries.active(administrator)).extracting(Firm::id).containsExactly(last);
    }

    @Test
    void aChangeMadeMeanwhileIsShownBesideOnesOwn() {
        var id = open(FIRM);
        var theirs = new VendorData("見本サポート", null, true);
        vendors.change(administrator, OperationId.fresh(), id, 0, theirs);
        var mine = new VendorData("伴走サポート", null, true);

        assertThat(vendors.change(administrator, OperationId.fresh(), id, 0, mine))
                .isEqualTo(new VendorDecision.Conflict(mine, theirs, 1));
    }

    private VendorId open(VendorData data) {
        return ((VendorDecision.Done) vendors.open(administrator, OperationId.fresh(), data)).vendor();
    }
}
