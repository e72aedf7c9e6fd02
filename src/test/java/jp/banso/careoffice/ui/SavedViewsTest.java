package jp.banso.careoffice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.savedview.SavedViewQueries;
import jp.banso.savedview.SavedViewService;
import jp.banso.savedview.Sharing;
import jp.banso.savedview.ViewContent;
import jp.banso.savedview.ViewDecision;
import jp.banso.savedview.panel.ViewMenu;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Named views above the office list. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class SavedViewsTest {

    private static final String LIST = "careoffice.list";

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    SavedViewService service;

    @Autowired
    SavedViewQueries views;

    Viewer.CityStaff clerk;

    @BeforeEach
    void offices() {
        clerk = people.cityStaff();
        careOffices.aCareOffice().named("あおい", "アオイ").saved();
        careOffices.aCareOffice().named("かえで", "カエデ").at(AdoptionStage.INFORMED).saved();
        screens.signIn(clerk);
    }

    @Test
    @Rule("VIW-01")
    void whatIsShownIsKeptUnderANameAndOpensAsItsAddress() {
        screens.goTo("offices?stage=S20");
        choose("いまの表示を保存");
        _setValue(_get(TextField.class, spec -> spec.withLabel("名前")), "説明済み");
        press("保存する");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(open()).isEqualTo("説明済み");
        var view = views.views(clerk, LIST).getFirst();
        assertThat(view.query()).isEqualTo("stage=S20");

        screens.goTo("offices?view=" + view.id());
        assertThat(shown()).containsExactly("かえで");
        assertThat(open()).isEqualTo("説明済み");
    }

    @Test
    void aViewWithoutANameIsNotKept() {
        screens.goTo("offices");
        choose("いまの表示を保存");
        press("保存する");

        assertThat(_get(TextField.class, spec -> spec.withLabel("名前")).isInvalid())
                .isTrue();
        assertThat(views.views(clerk, LIST)).isEmpty();
    }

    @Test
    void leavingTheViewIsSaidAndSaved() {
        var id = kept(clerk, "停滞", "stalled=yes", Sharing.PRIVATE);
        screens.goTo("offices?view=" + id);
        assertThat(left()).isFalse();

        screens.goTo("offices?stage=S20&view=" + id);
        assertThat(left()).isTrue();
        choose("変更を保存");

        assertThat(views.view(clerk, LIST, id).orElseThrow().query()).isEqualTo("stage=S20");
        assertThat(left()).isFalse();
    }

    @Test
    void aListWithoutConditionsHasLeftTheView() {
        var id = kept(clerk, "説明済み", "stage=S20", Sharing.PRIVATE);
        screens.goTo("offices?stage=S20&view=" + id);
        press("すべて解除");

        assertThat(shown()).hasSize(2);
        assertThat(left()).isTrue();
        screens.goTo("offices");
        assertThat(shown()).hasSize(2);
    }

    @Test
    @Rule("VIW-02")
    void aSharedViewShowsAFirmNothingBeyondItsOwn() {
        var administrator = people.administrator();
        var id = kept(administrator, "説明済み", "stage=S20&vendor=1&columns=name.vendor.council.number", Sharing.CITY);
        var lead = people.lead(people.firm());
        careOffices
                .aCareOffice()
                .named("自社の", "ジシャノ")
                .at(AdoptionStage.INFORMED)
                .grantedTo(lead)
                .saved();
        screens.signIn(lead);
        screens.goTo("offices?stage=S20&view=" + id);
        assertThat(open()).isEqualTo("ビュー");

        service.beginForRoles(
                administrator,
                OperationId.fresh(),
                LIST,
                views.view(administrator, LIST, id).orElseThrow(),
                Set.of(Role.VENDOR_LEAD));
        screens.signIn(lead);
        screens.goTo("offices");
        assertThat(open()).isEqualTo("説明済み");
        assertThat(shown()).containsExactly("自社の");
        assertThat(left()).isFalse();
        assertThat(_get(OfficeGrid.class).getColumns().stream()
                        .filter(column -> column.isVisible())
                        .map(column -> column.getKey()))
                .containsExactly("name", "number");
    }

    @Test
    @Rule("VIW-04")
    void onesOwnChoiceComesBeforeWhatWasLastLeftAndThatBeforeTheRoles() {
        var administrator = people.administrator();
        var ofRole = kept(administrator, "権限の", "stage=S00", Sharing.CITY);
        service.beginForRoles(
                administrator,
                OperationId.fresh(),
                LIST,
                views.view(administrator, LIST, ofRole).orElseThrow(),
                Set.of(Role.CITY_STAFF));
        screens.goTo("offices");
        assertThat(open()).isEqualTo("権限の");

        var own = kept(clerk, "自分の", "stage=S20", Sharing.PRIVATE);
        screens.goTo("offices?view=" + own);
        choose("自分の既定にする");
        screens.goTo("offices");
        assertThat(open()).isEqualTo("自分の");
    }

    @Test
    @Rule("VIW-03")
    void aDeletedViewLeavesTheListAsItIs() {
        var id = kept(clerk, "停滞", "stage=S20", Sharing.PRIVATE);
        screens.goTo("offices?stage=S20&view=" + id);
        choose("削除する");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(views.views(clerk, LIST)).isEmpty();
        assertThat(open()).isEqualTo("ビュー");
        assertThat(shown()).containsExactly("かえで");
    }

    private long kept(Viewer viewer, String name, String query, Sharing sharing) {
        var decision = service.keep(viewer, OperationId.fresh(), LIST, new ViewContent(name, query, sharing));
        return ((ViewDecision.Done) decision).id();
    }

    private static List<String> shown() {
        var grid = _get(OfficeGrid.class);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(at -> GridKt._get(grid, at).name())
                .toList();
    }

    /** Whether the menu says that the list has left the view. */
    private static boolean left() {
        return !_find(_get(ViewMenu.class), Span.class, spec -> spec.withClasses("view-changed"))
                .isEmpty();
    }

    private static String open() {
        return _get(_get(ViewMenu.class), Span.class, spec -> spec.withClasses("view-name"))
                .getText();
    }

    private static void choose(String item) {
        ContextMenuKt._clickItemWithCaption(_get(_get(ViewMenu.class), MenuBar.class), item);
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
