package jp.banso.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import jp.banso.security.AccountProfile;
import jp.banso.security.AccountService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import jp.banso.testing.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Disabled or lowered while a page is open: the page leaves, the next act is refused, the session ends. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
@Rule("ACC-04")
class Case05ThrownOutTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    AccountService accounts;

    @Autowired
    CurrentViewer current;

    @Autowired
    JdbcClient jdbc;

    private Viewer administrator;
    private Viewer person;

    @BeforeEach
    void anOpenPage() {
        var viewers = Viewers.in(jdbc);
        administrator = viewers.cityAdministrator();
        person = viewers.cityStaff();
        screens.signIn(person);
        assertThat(current.get()).isEqualTo(person);
    }

    @Test
    void whoIsDisabledIsOutWithinASecond() {
        accounts.disable(administrator, OperationId.fresh(), person.account(), 0);
        assertThrownOut("login?ended=closed");
    }

    @Test
    void whoGetsAnotherRoleSignsInAgain() {
        var lowered = new AccountProfile(person.name(), Role.VIEWER, null, null);
        accounts.change(administrator, OperationId.fresh(), person.account(), 0, lowered);
        assertThrownOut("login?ended=changed");
    }

    @Test
    void anotherNameThrowsNobodyOut() {
        var renamed = new AccountProfile("改名 花子", Role.CITY_STAFF, null, null);
        accounts.change(administrator, OperationId.fresh(), person.account(), 0, renamed);
        assertThat(current.get().name()).isEqualTo("改名 花子");
    }

    private void assertThrownOut(String address) {
        assertThat(current.find()).isEmpty();
        MockVaadin.runUIQueue();
        assertThat(screens.ledTo()).isEqualTo(address);
    }
}
