package jp.banso.readiness.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseGrants.Firm;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.support.ItemAnswer;
import jp.banso.support.SupportDesk;
import jp.banso.support.SupportQueries;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class ReadinessScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    SupportDesk desk;

    @Autowired
    SupportQueries support;

    @Autowired
    CaseQueries cases;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    private Viewer.CityStaff clerk;
    private CareOfficeId office;

    @BeforeEach
    void begin() {
        clerk = people.cityStaff();
        people.firm();
        office = careOffices.aCareOffice().saved();
        desk.applied(clerk, office);
        screens.signIn(clerk);
        screens.goTo("applications");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theListSaysWhatIsMissingUntilEverythingWasAsked() {
        assertThat(screens.text()).contains("電話で未確認", "訪問の見込み 8回", "導入までの訪問回数");
        press("電話で確認");
        var answers = _find(_get(Dialog.class), Select.class);
        assertThat(answers).hasSize(6);
        answers.forEach(answer -> _setValue((Select<ItemAnswer>) answer, ItemAnswer.READY));
        _setValue((Select<ItemAnswer>) answers.get(2), ItemAnswer.OPEN);
        press("確認を保存");
        assertThat(screens.text()).contains("△・× の項目には、何が必要かを書いてください");
        _setValue(_find(_get(Dialog.class), TextField.class).get(2), "発行待ち");
        press("確認を保存");
        assertThat(screens.text()).contains("準備が必要：電子証明書", "訪問の見込み 3回");

        screens.goTo("offices/" + cases.card(clerk, office).orElseThrow().number());
        assertThat(screens.text()).contains("訪問前の電話確認", "△ 要対応　発行待ち", "準備が必要な項目 1件");
    }

    @Test
    @Rule("RDY-02")
    @SuppressWarnings("unchecked")
    void aFirmIsAskedAllTheSameWithAReasonOnly() {
        press("事業者に依頼");
        Select<Firm> firm = _get(Select.class, spec -> spec.withLabel("伴走支援事業者"));
        firm.setValue(firm.getListDataView().getItems().findFirst().orElseThrow());
        press("依頼する");
        assertThat(screens.text()).contains("訪問の準備がまだです", "電子請求ID", "事業所の責任者");
        assertThat(support.assignments(clerk, office)).isEmpty();

        _setValue(_get(TextArea.class, spec -> spec.withLabel("それでも依頼する理由（経緯に残ります）")), "研修の日に合わせる");
        press("依頼する");
        assertThat(support.assignments(clerk, office)).hasSize(1);
        screens.goTo("offices/" + cases.card(clerk, office).orElseThrow().number());
        assertThat(screens.text()).contains("準備が残ったまま事業者に依頼しました", "研修の日に合わせる");
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
