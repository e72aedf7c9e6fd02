package jp.banso.calendar.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class CalendarViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    People people;

    Viewer.VendorStaff visitor;

    @BeforeEach
    void meet() {
        visitor = people.visitor(people.firm());
        screens.signIn(visitor);
        screens.goTo("account/calendar");
    }

    @Test
    void aNewLinkIsShownOnceWithAWayIntoThisDevicesCalendar() {
        assertThat(screens.text()).contains("リンクはまだありません");

        click("リンクを作る");

        var address = _get(TextField.class).getValue();
        assertThat(address).contains("/calendar/").endsWith(".ics");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).anyMatch(href -> href.startsWith("webcal:"));

        screens.goTo("account/calendar");
        assertThat(_find(TextField.class)).isEmpty();
        assertThat(screens.text()).contains("まだ読み込まれていません");
    }

    @Test
    void anotherLinkIsMadeOnlyAfterAQuestionAndEndingLeavesNone() {
        click("リンクを作る");
        var first = _get(TextField.class).getValue();

        click("リンクを作り直す");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(_get(TextField.class).getValue()).isNotEqualTo(first);

        click("リンクを止める");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(screens.text()).contains("リンクはまだありません");
    }

    @Test
    void theDayAndOnesOwnAccountLeadHere() {
        screens.goTo("my/day");
        assertThat(screens.text()).contains("カレンダーに出す");
        screens.goTo("account");
        assertThat(screens.text()).contains("カレンダーに出す");
        screens.signIn(people.observer());
        screens.goTo("account");
        assertThat(screens.text()).doesNotContain("カレンダーに出す");
    }

    private void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
