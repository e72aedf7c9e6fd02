package jp.banso.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.login.LoginForm;
import jp.banso.security.SessionEnd;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Screens;
import jp.banso.testing.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class LoginViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    JdbcClient jdbc;

    private Viewers viewers;

    @BeforeEach
    void somebodyHasAnAccount() {
        viewers = Viewers.in(jdbc);
        viewers.cityAdministrator();
    }

    @Test
    void aStrangerIsLedHere() {
        screens.goTo("accounts");
        assertThat(screens.ledTo()).isEqualTo("/login");
    }

    @Test
    void thePageThatWasAskedForTravelsInTheForm() {
        screens.goTo("login?continue=%2Faccount%3Fa%3Db%26c");
        assertThat(_get(LoginForm.class).getAction()).isEqualTo("login?continue=%2Faccount%3Fa%3Db%26c");
    }

    @Test
    void aFailureSaysWhatToDo() {
        screens.goTo("login?failed");
        assertThat(_get(LoginForm.class).isError()).isTrue();
        screens.goTo("login");
        assertThat(_get(LoginForm.class).isError()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait=5", "wait=5&failed", "wait=05"})
    void aWaitIsSaidInMinutes(String address) {
        screens.goTo("login?" + address);
        assertThat(said()).contains("5分後にもう一度お試しください。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait=99", "wait=1000000", "wait=-1", "wait=0", "wait=x", "wait=<b>", "wait="})
    void anInventedWaitScaresNobody(String address) {
        screens.goTo("login?" + address);
        assertThat(said()).doesNotContain("99", "1000000", "<b>");
    }

    @ParameterizedTest
    @EnumSource
    void theReasonOfTheEndIsASentence(SessionEnd end) {
        screens.goTo("login?ended=" + end.code());
        assertThat(screens.text()).containsAnyOf("サインアウトしました", "利用できなくなりました", "変わりました");
    }

    @Test
    void anInventedReasonSaysNothing() {
        screens.goTo("login?ended=%3Cb%3Eevil%3C%2Fb%3E");
        assertThat(screens.text()).doesNotContain("evil");
    }

    @Test
    void whoIsSignedInGoesHome() {
        screens.signIn(viewers.cityStaff());
        assertThat(screens.goTo("login")).isNotInstanceOf(LoginView.class);
    }

    private String said() {
        return String.valueOf(_get(LoginForm.class).getElement().getPropertyRaw("i18n"));
    }
}
