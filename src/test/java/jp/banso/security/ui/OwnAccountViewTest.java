package jp.banso.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import jp.banso.security.AccountDecision.Done;
import jp.banso.security.AccountProfile;
import jp.banso.security.AccountQueries;
import jp.banso.security.AccountService;
import jp.banso.security.NewAccount;
import jp.banso.security.OneTimePassword;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
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
class OwnAccountViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    AccountService accounts;

    @Autowired
    AccountQueries queries;

    @Autowired
    JdbcClient jdbc;

    private final OneTimePassword first = OneTimePassword.fresh();
    private Viewer administrator;
    private AccountId hanako;

    @BeforeEach
    void aNewColleague() {
        administrator = Viewers.in(jdbc).cityAdministrator();
        var wanted = new NewAccount("hanako", new AccountProfile("八尾 花子", Role.CITY_STAFF, null, null));
        hanako = ((Done) accounts.open(administrator, OperationId.fresh(), wanted, first)).account();
    }

    @Test
    void withAOneTimePasswordNothingOpensBeforeAnOwnOneIsChosen() {
        screens.signIn(new Viewer.CityStaff(hanako, "八尾 花子", false), true);
        assertThat(screens.goTo("")).isInstanceOf(OwnAccountView.class);
        var before = VaadinSession.getCurrent().getSession().getId();

        change("wrong", "kyou no hirugohan", "kyou no hirugohan");
        assertThat(screens.text()).contains("一時パスワードでサインインしています");
        assertThat(field("現在のパスワード").getErrorMessage()).isEqualTo("現在のパスワードが違います");
        change(first.text(), "kyou no hirugohan", "kyou no bangohan");
        assertThat(field("新しいパスワード（確認）").isInvalid()).isTrue();
        change(first.text(), "password1234", "password1234");
        assertThat(field("新しいパスワード").getErrorMessage()).contains("推測されやすい");

        change(first.text(), "kyou no hirugohan", "kyou no hirugohan");
        assertThat(queries.card(administrator, hanako).orElseThrow().mustChangePassword())
                .isFalse();
        assertThat(VaadinSession.getCurrent().getSession().getId()).isNotEqualTo(before);
        assertThat(screens.goTo("")).isNotInstanceOf(OwnAccountView.class);
    }

    private static void change(String old, String wanted, String again) {
        _setValue(field("現在のパスワード"), old);
        _setValue(field("新しいパスワード"), wanted);
        _setValue(field("新しいパスワード（確認）"), again);
        _click(_get(Button.class, button -> button.withText("パスワードを変更する")));
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, field -> field.withLabel(label));
    }
}
