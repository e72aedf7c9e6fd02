package jp.banso.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import jp.banso.security.Role;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Screens;
import jp.banso.testing.Viewers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class FrameTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    void everybodyArrivesAtAHomeOfTheirOwn(Role role) {
        var person = Viewers.in(jdbc).of(role);
        screens.signIn(person);

        assertThat(screens.shown()).isInstanceOf(HomeView.class);
        assertThat(_find(MainLayout.class)).hasSize(1);
        assertThat(screens.text()).contains(person.name() + " さん、こんにちは").doesNotContain("!ja");
    }

    @Test
    void theMenuShowsWhatThePersonMayOpen() {
        screens.signIn(Viewers.in(jdbc).cityAdministrator());
        assertThat(menu()).contains("ホーム", "アカウント", "伴走支援事業者");

        screens.signIn(Viewers.in(jdbc).observer());
        assertThat(menu()).contains("ホーム").doesNotContain("アカウント", "伴走支援事業者");
    }

    @Test
    void whereDataIsRealNobodySaysDemo() {
        screens.signIn(Viewers.in(jdbc).cityStaff());
        assertThat(screens.everything()).doesNotContain("架空のデータです");
    }

    @Test
    void theFirstStopOfTheKeyboardSkipsTheMenu() {
        screens.signIn(Viewers.in(jdbc).desk());
        var link = _get(MainLayout.class).getElement().getChild(0);
        assertThat(link.getAttribute("href")).endsWith("#page-content");
        assertThat(screens.shown().getElement().getAttribute("id")).isEqualTo("page-content");
    }

    @Test
    void theUnknownTheForbiddenAndTheForeignLookAlike() {
        screens.signIn(Viewers.in(jdbc).cityStaff());
        screens.goTo("nowhere");
        var unknown = screens.text();
        screens.goTo("accounts");
        assertThat(screens.text()).isEqualTo(unknown);
        screens.goTo("accounts/1");
        assertThat(screens.text()).isEqualTo(unknown);
    }

    private static List<String> menu() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }
}
