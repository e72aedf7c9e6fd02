package jp.banso.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Screens;
import jp.banso.testing.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class AccountScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    JdbcClient jdbc;

    private Viewers viewers;
    private Viewer administrator;

    @BeforeEach
    void signIn() {
        viewers = Viewers.in(jdbc);
        administrator = viewers.cityAdministrator();
        screens.signIn(administrator);
    }

    @Test
    void theListShowsWhatTheAddressSays() {
        viewers.cityStaff();
        viewers.desk();
        screens.goTo("accounts");
        assertThat(rows()).isEqualTo(3);

        screens.goTo("accounts?role=DESK");
        assertThat(rows()).isEqualTo(1);
        assertThat(roleFilter().getValue()).isEqualTo(Role.DESK);

        screens.goTo("accounts?role=NONE;DROP&standing=%27&sort=password_hash");
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void choosingAFilterChangesTheAddress() {
        screens.goTo("accounts");
        _setValue(roleFilter(), Role.VIEWER);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("accounts?role=VIEWER");
        assertThat(screens.text()).contains("条件に合うアカウントはありません");
    }

    @Test
    void aNewAccountShowsItsPasswordOnce() {
        screens.goTo("accounts/new");
        _setValue(_get(TextField.class, field -> field.withLabel("ユーザー名")), "hanako");
        _setValue(_get(TextField.class, field -> field.withLabel("氏名")), "<b>八尾</b> 花子");
        click("アカウントを作る");
        assertThat(_get(ComboBox.class, field -> field.withLabel("権限")).isInvalid())
                .isTrue();

        chooseRole(Role.CITY_STAFF);
        click("アカウントを作る");
        var password =
                _get(TextField.class, field -> field.withLabel("一時パスワード")).getValue();
        assertThat(password).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");

        click("控えました");
        assertThat(screens.shown()).isInstanceOf(AccountView.class);
        assertThat(screens.text()).contains("<b>八尾</b> 花子").doesNotContain(password);
    }

    @Test
    void aVendorRoleAsksForTheFirm() {
        var firm = viewers.vendor();
        screens.goTo("accounts/new");
        chooseRole(Role.VENDOR_LEAD);
        assertThat(_find(ComboBox.class, field -> field.withLabel("伴走支援事業者"))).hasSize(1);
        chooseRole(Role.DESK);
        assertThat(_find(ComboBox.class, field -> field.withLabel("伴走支援事業者"))).isEmpty();
        assertThat(firm).isNotNull();
    }

    @Test
    void disablingAsksFirstAndThenSaysSo() {
        var staff = viewers.cityStaff();
        screens.goTo("accounts/" + staff.account().value());
        click("利用を停止");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(screens.text()).contains("停止中");
        assertThat(_find(Button.class, button -> button.withText("利用を再開"))).hasSize(1);
    }

    @Test
    void aChangeMadeMeanwhileIsShown() {
        var staff = viewers.cityStaff();
        screens.goTo("accounts/" + staff.account().value());
        jdbc.sql("UPDATE account SET display_name = '先の変更', version = version + 1 WHERE id = ?")
                .param(staff.account().value())
                .update();
        _setValue(_get(TextField.class, field -> field.withLabel("氏名")), "あとの変更");
        click("保存する");

        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("先の変更", "あとの変更");
    }

    @Test
    void idsNobodyHasLookLikeUnknownAddresses() {
        for (var address : new String[] {"accounts/987654321", "accounts/abc", "accounts/-1", "accounts/0"}) {
            assertThat(screens.goTo(address).getClass().getSimpleName()).isEqualTo("UnknownAddressView");
        }
    }

    @Test
    void theMenuOfOneselfEndsNowhereElse() {
        screens.goTo("account");
        assertThat(screens.text()).contains(administrator.name(), "この端末", "Firefox");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Role> roleFilter() {
        return _get(ComboBox.class, field -> field.withLabel("権限"));
    }

    private static void chooseRole(Role role) {
        _setValue(roleFilter(), role);
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    private static int rows() {
        return GridKt._size(_get(Grid.class));
    }
}
