package jp.banso.software.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jp.banso.careoffice.People;
import jp.banso.reception.ReceptionService;
import jp.banso.software.Ability;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class SoftwareViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    People people;

    @Autowired
    ReceptionService reception;

    @Test
    @SuppressWarnings("unchecked")
    void aProductIsAddedWithItsOtherWritingsAndSuggestedOnThePublicForm() {
        screens.signIn(people.cityStaff());
        screens.goTo("software");
        assertThat(screens.text()).contains("当てはまる製品はありません");
        press("製品を追加");
        press("保存する");
        assertThat(field("製品名").isInvalid()).isTrue();
        _setValue(field("製品名"), "見本ケアソフト");
        _setValue(_get(TextArea.class), "見本ソフト\nミホン");
        Select<Ability> ability = _find(Select.class).getFirst();
        _setValue(ability, Ability.YES);
        press("保存する");
        assertThat(screens.text()).contains("出典と確かめた日の両方が必要です");
        _setValue(ability, Ability.UNKNOWN);
        press("保存する");

        assertThat(screens.text()).contains("見本ケアソフト", "見本ソフト、ミホン", "未確認");
        assertThat(reception.software()).containsExactly("見本ケアソフト");
        _setValue(field("名前・会社で探す"), "カイ");
        assertThat(screens.text()).contains("当てはまる製品はありません");
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
