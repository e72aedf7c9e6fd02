package jp.banso.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Screens;
import jp.banso.testing.Viewers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Its own context, because the wish for a first administrator ends once for all. */
@DatabaseTest(properties = "banso.setup-code=the-code-of-the-screen")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@ExtendWith(CleanDatabase.class)
class SetupViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    JdbcClient jdbc;

    @Test
    void theFirstAdministratorIsAskedForAndOpened() {
        assertThat(screens.goTo("login")).isInstanceOf(SetupView.class);
        fill("kanri", "短い", "短い");
        assertThat(accounts()).isZero();
        assertThat(field(PasswordField.class, "新しいパスワード").getErrorMessage()).contains("12文字以上");

        fill("kanri", "kyou no hirugohan", "kyou no hirugohan");
        assertThat(accounts()).isEqualTo(1);
        assertThat(screens.goTo("setup")).isNotInstanceOf(SetupView.class);
    }

    @Test
    void withAnAccountThereIsNoSuchPage() {
        Viewers.in(jdbc).cityStaff();
        assertThat(screens.goTo("setup").getClass().getSimpleName()).isEqualTo("UnknownAddressView");
    }

    private void fill(String username, String password, String again) {
        field(TextField.class, "ユーザー名").setValue(username);
        field(TextField.class, "氏名").setValue("八尾 花子");
        field(PasswordField.class, "新しいパスワード").setValue(password);
        field(PasswordField.class, "新しいパスワード（確認）").setValue(again);
        _click(_get(Button.class, button -> button.withText("管理者を登録する")));
    }

    private static <T extends com.vaadin.flow.component.Component> T field(Class<T> type, String label) {
        return _get(type, field -> field.withLabel(label));
    }

    private int accounts() {
        return jdbc.sql("SELECT COUNT(*) FROM account").query(Integer.class).single();
    }
}
