package jp.banso.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import jp.banso.careoffice.People;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class PortalTextsViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    People people;

    @Test
    @Rule("PTL-05")
    void aTextIsSeenBeforehandPublishedAndTakenFromAnEarlierEdition() {
        screens.signIn(people.cityStaff());
        screens.goTo("portal-texts?text=FEES");
        assertThat(screens.text()).contains("初めから入っている文章です");
        _setValue(_get(TextArea.class), "**無料**です <b>");
        assertThat(_get(Html.class).getInnerHtml()).contains("<strong>無料</strong>です &lt;b&gt;");
        press("公開する");
        assertThat(screens.text()).contains("公開中：第1版");
        _setValue(_get(TextArea.class), "有料です");
        press("公開する");
        assertThat(screens.text()).contains("公開中：第2版", "**無料**です");
        press("初めの文章に戻す");
        assertThat(_get(TextArea.class).getValue()).isEqualTo(Delivered.text("FEES"));
        _setValue(_get(TextArea.class), " ");
        press("公開する");
        assertThat(_get(TextArea.class).getErrorMessage()).contains("文章を書いてください");
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
