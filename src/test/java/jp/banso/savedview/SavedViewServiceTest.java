package jp.banso.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import jp.banso.careoffice.People;
import jp.banso.security.NotAllowed;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
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
class SavedViewServiceTest {

    private static final String LIST = "careoffice.list";

    @Autowired
    SavedViewService service;

    @Autowired
    SavedViewQueries views;

    @Autowired
    People people;

    Viewer.CityStaff clerk;
    Viewer.CityStaff colleague;
    Viewer.CityStaff administrator;
    Viewer.VendorStaff lead;
    Viewer.VendorStaff visitor;
    Viewer.VendorStaff otherFirm;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        colleague = people.cityStaff();
        administrator = people.administrator();
        var firm = people.firm();
        lead = people.lead(firm);
        visitor = people.visitor(firm);
        otherFirm = people.lead(people.firm());
    }

    @Test
    @Rule("VIW-01")
    void aViewKeepsTheListsAddress() {
        var view = kept(clerk, "停滞中", "stalled=yes&sort=-next", Sharing.PRIVATE);

        assertThat(view.query()).isEqualTo("stalled=yes&sort=-next");
        assertThat(view.own()).isTrue();
        assertThat(names(clerk)).containsExactly("停滞中");
        assertThat(views.views(clerk, "other.list")).isEmpty();
    }

    @Test
    @Rule("VIW-01")
    void aNameIsGivenOnceAPersonAndList() {
        kept(clerk, "停滞中", "", Sharing.PRIVATE);

        assertThat(service.keep(clerk, OperationId.fresh(), LIST, content(" 停滞中 ", Sharing.CITY)))
                .isEqualTo(new ViewDecision.NameTaken());
        assertThat(kept(colleague, "停滞中", "", Sharing.PRIVATE).own()).isTrue();
    }

    @Test
    void theSameActSentTwiceKeepsOneView() {
        var operation = OperationId.fresh();
        var first = service.keep(clerk, operation, LIST, content("一度", Sharing.PRIVATE));

        assertThat(service.keep(clerk, operation, LIST, content("一度", Sharing.PRIVATE)))
                .isEqualTo(first);
        assertThat(names(clerk)).containsExactly("一度");
    }

    @Test
    @Rule("VIW-02")
    void privateIsOnesOwnAndTheCitysIsTheCitys() {
        kept(clerk, "自分", "", Sharing.PRIVATE);
        kept(clerk, "市", "", Sharing.CITY);

        assertThat(names(clerk)).containsExactlyInAnyOrder("市", "自分");
        assertThat(names(colleague)).containsExactly("市");
        for (var stranger : List.of(lead, visitor, people.council(), people.desk())) {
            assertThat(names(stranger)).isEmpty();
        }
    }

    @Test
    @Rule("VIW-02")
    void aLeadSharesWithinTheFirmAlone() {
        kept(lead, "自社", "", Sharing.FIRM);

        assertThat(names(visitor)).containsExactly("自社");
        assertThat(names(otherFirm)).isEmpty();
        assertThat(names(clerk)).isEmpty();
        assertThat(names(administrator)).isEmpty();
    }

    @Test
    @Rule("VIW-02")
    void nobodySharesBeyondTheirOwn() {
        refused(() -> service.keep(visitor, OperationId.fresh(), LIST, content("自社", Sharing.FIRM)));
        refused(() -> service.keep(lead, OperationId.fresh(), LIST, content("市", Sharing.CITY)));
        refused(() -> service.keep(clerk, OperationId.fresh(), LIST, content("社", Sharing.FIRM)));
        refused(() -> service.keep(people.council(), OperationId.fresh(), LIST, content("市", Sharing.CITY)));
    }

    @Test
    @Rule("VIW-03")
    void theOwnerChangesItAndAnAdministratorWhatTheCityShares() {
        var own = kept(clerk, "自分", "", Sharing.PRIVATE);
        var shared = kept(clerk, "市", "", Sharing.CITY);

        assertThat(views.view(colleague, LIST, shared.id()).orElseThrow().mayChange())
                .isFalse();
        refused(() -> service.delete(colleague, OperationId.fresh(), shared));
        refused(() -> service.delete(administrator, OperationId.fresh(), own));
        assertThat(service.change(administrator, OperationId.fresh(), shared, content("市の", Sharing.CITY)))
                .isEqualTo(new ViewDecision.Done(shared.id()));
        assertThat(names(colleague)).containsExactly("市の");
    }

    @Test
    @Rule("VIW-03")
    void whoComesSecondChangesNothingAndIsToldByWhom() {
        var seen = kept(clerk, "市", "q=a", Sharing.CITY);
        service.change(administrator, OperationId.fresh(), seen, new ViewContent("市", "q=b", Sharing.CITY));

        assertThat(service.change(clerk, OperationId.fresh(), seen, content("別名", Sharing.CITY)))
                .isEqualTo(new ViewDecision.ChangedMeanwhile(administrator.name()));
        assertThat(service.delete(clerk, OperationId.fresh(), seen))
                .isEqualTo(new ViewDecision.ChangedMeanwhile(administrator.name()));
        assertThat(views.view(clerk, LIST, seen.id()).orElseThrow().query()).isEqualTo("q=b");
    }

    @Test
    @Rule("VIW-04")
    void onesOwnBeginningIsOnesOwn() {
        var shared = kept(clerk, "市", "", Sharing.CITY);
        service.beginWith(colleague, OperationId.fresh(), LIST, shared, true);

        assertThat(views.ownStart(colleague, LIST)).map(SavedView::name).contains("市");
        assertThat(views.ownStart(clerk, LIST)).isEmpty();
        service.change(clerk, OperationId.fresh(), shared, content("市", Sharing.PRIVATE));
        assertThat(views.ownStart(colleague, LIST)).isEmpty();
    }

    @Test
    @Rule("VIW-04")
    void anAdministratorSaysWhatARoleBeginsWith() {
        var shared = kept(administrator, "S40から", "stage=S40", Sharing.CITY);
        service.beginForRoles(
                administrator, OperationId.fresh(), LIST, shared, Set.of(Role.VENDOR_LEAD, Role.CITY_STAFF));

        assertThat(views.roleStart(lead, LIST)).map(SavedView::query).contains("stage=S40");
        assertThat(views.roleStart(lead, LIST)).map(SavedView::owner).contains("");
        assertThat(views.roleStart(clerk, LIST)).isPresent();
        assertThat(views.roleStart(visitor, LIST)).isEmpty();
        assertThat(names(lead)).containsExactly("S40から");

        service.beginForRoles(administrator, OperationId.fresh(), LIST, shared, Set.of(Role.CITY_STAFF));
        assertThat(views.roleStart(lead, LIST)).isEmpty();
        service.delete(
                administrator,
                OperationId.fresh(),
                views.view(administrator, LIST, shared.id()).orElseThrow());
        assertThat(views.roleStart(clerk, LIST)).isEmpty();
    }

    @Test
    @Rule("VIW-04")
    void aPrivateViewIsNoRolesBeginning() {
        var own = kept(administrator, "自分", "", Sharing.PRIVATE);
        refused(() -> service.beginForRoles(administrator, OperationId.fresh(), LIST, own, Set.of(Role.CITY_STAFF)));
        refused(() -> service.beginWith(clerk, OperationId.fresh(), LIST, own, true));
    }

    private SavedView kept(Viewer viewer, String name, String query, Sharing sharing) {
        var decision = service.keep(viewer, OperationId.fresh(), LIST, new ViewContent(name, query, sharing));
        assertThat(decision).isInstanceOf(ViewDecision.Done.class);
        return views.view(viewer, LIST, ((ViewDecision.Done) decision).id()).orElseThrow();
    }

    private List<String> names(Viewer viewer) {
        return views.views(viewer, LIST).stream().map(SavedView::name).toList();
    }

    private static ViewContent content(String name, Sharing sharing) {
        return new ViewContent(name, "", sharing);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotAllowed.class);
    }
}
