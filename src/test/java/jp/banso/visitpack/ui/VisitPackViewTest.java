package jp.banso.visitpack.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import jp.banso.careoffice.People;
import jp.banso.support.SupportDesk;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class VisitPackViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    People people;

    @Autowired
    SupportDesk desk;

    @Test
    void onesOwnCasesAreCountedAndTheDevicesPageIsOneAddressAway() {
        var firm = people.firm();
        var visitor = people.visitor(firm);
        desk.accompanied(people.cityStaff(), visitor);
        desk.accompanied(people.cityStaff(), people.visitor(firm));

        screens.signIn(visitor);
        screens.goTo("visit-pack");

        assertThat(screens.text()).contains("担当中の案件 1件を持ち出します。").doesNotContain("!ja");
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals("/visit-pack/device"));
    }

    @Test
    void whoHasNoCaseIsToldWhatComesFirst() {
        screens.signIn(people.visitor(people.firm()));
        screens.goTo("visit-pack");

        assertThat(screens.text()).contains("持ち出せる案件はまだありません");
    }
}
