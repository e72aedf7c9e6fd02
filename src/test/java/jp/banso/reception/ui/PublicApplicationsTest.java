package jp.banso.reception.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.People;
import jp.banso.reception.PublicState;
import jp.banso.reception.ReceptionQueries;
import jp.banso.reception.ReceptionService;
import jp.banso.reception.SubmitDecision;
import jp.banso.reception.TypedApplication;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.SecretLetters;
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
class PublicApplicationsTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ReceptionService reception;

    @Autowired
    ReceptionQueries queries;

    @Autowired
    CaseQueries cases;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    private Viewer.CityStaff clerk;
    private CareOfficeId office;
    private String number;

    @BeforeEach
    void begin() {
        clerk = people.cityStaff();
        office = careOffices.aCareOffice().named("見本ケアプラン", "ミホンケアプラン").saved();
        number = cases.card(clerk, office).orElseThrow().number();
    }

    @Test
    void theListOfApplicationsAndHomeLeadToWhatWaits() {
        handedIn(number, "");
        screens.signIn(clerk);
        assertThat(screens.text()).contains("公開フォームの申込：確認待ち（1）");
        screens.goTo("applications");
        assertThat(screens.text()).contains("公開フォームの申込：確認待ち（1）");
    }

    @Test
    void aFoundOfficeIsAcceptedInOneStepAndReadOnItsCasePage() {
        handedIn(number, "");
        screens.signIn(clerk);
        screens.goTo("applications/form");
        assertThat(screens.text()).contains("見本ケアプラン", "公開フォーム", "name@example.jp");
        press("受け付ける");
        confirm("受け付ける");

        assertThat(cases.card(clerk, office).orElseThrow().stage()).isEqualTo(AdoptionStage.SUPPORT_APPLIED);
        assertThat(screens.text()).contains("確認待ちの申込はありません");
        screens.goTo("offices/" + number);
        assertThat(screens.text()).contains("公開フォームの申込", "name@example.jp");
    }

    @Test
    void anUnknownOfficeIsChosenByNumberOrSuggestion() {
        handedIn("", "まだ無い事業所");
        screens.signIn(clerk);
        screens.goTo("applications/form");
        assertThat(screens.text()).contains("事業所の確認が必要");
        press("受け付ける");
        confirm("受け付ける");
        assertThat(_get(TextField.class, spec -> spec.withLabel("ほかの事業所番号")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("ほかの事業所番号")), number);
        confirm("受け付ける");

        assertThat(cases.card(clerk, office).orElseThrow().stage()).isEqualTo(AdoptionStage.SUPPORT_APPLIED);
    }

    @Test
    void oneIsTurnedDownWithAReason() {
        handedIn(number, "");
        screens.signIn(clerk);
        screens.goTo("applications/form");
        press("断る");
        _setValue(_get(TextArea.class), "電話で確かめた");
        confirm("断る");
        screens.goTo("applications/form?state=REJECTED");
        assertThat(screens.text()).contains("事業所ではない", "電話で確かめた");
        assertThat(queries.rows(clerk, PublicState.REJECTED)).hasSize(1);
    }

    @Test
    void anAdministratorClosesTheForm() {
        screens.signIn(people.administrator());
        screens.goTo("applications/form/setting");
        _setValue(_get(Checkbox.class), false);
        _setValue(_get(TextArea.class), "また来月");
        press("設定を保存");
        assertThat(reception.form().open()).isFalse();
        assertThat(reception.form().introduction()).isEqualTo("また来月");
    }

    private void handedIn(String typedNumber, String typedName) {
        assertThat(reception.submit(
                        OperationId.fresh(),
                        SecretLetters.fresh(),
                        new TypedApplication(typedNumber, typedName, "見本花子", "06-0000-0001", "name@example.jp", "", ""),
                        "2001:db8::" + OperationId.fresh().value()))
                .isInstanceOf(SubmitDecision.Arrived.class);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void confirm(String text) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(text)));
    }
}
