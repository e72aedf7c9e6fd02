package jp.banso.reception.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.People;
import jp.banso.reception.FormSetting;
import jp.banso.reception.FormSettingService;
import jp.banso.reception.PublicState;
import jp.banso.reception.ReceptionQueries;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
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
class ApplyViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ReceptionQueries queries;

    @Autowired
    FormSettingService setting;

    @Autowired
    CaseQueries cases;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    private Viewer.CityStaff clerk;
    private String number;

    @BeforeEach
    void begin() {
        clerk = people.cityStaff();
        var office = careOffices.aCareOffice().named("見本ケアプラン", "ミホンケアプラン").saved();
        number = cases.card(clerk, office).orElseThrow().number();
    }

    @Test
    void aStrangerFillsInLooksOverSendsAndReadsTheReceipt() {
        screens.goTo("apply");
        assertThat(screens.text()).contains("伴走支援の申込み", "1／2", "市だけが見ます");
        type("事業所番号", number);
        assertThat(field("事業所名").getValue()).isEqualTo("見本ケアプラン");
        assertThat(field("事業所名").isReadOnly()).isTrue();
        type("ご担当者名", "見本花子");
        type("電話番号", "06-0000-0001");
        _setValue(_get(Checkbox.class), true);
        press("確認へ進む");
        assertThat(screens.text()).contains("2／2", "見本ケアプラン", "見本花子", "06-0000-0001");
        press("この内容で申し込む");

        var row = queries.rows(clerk, PublicState.WAITING).getFirst();
        assertThat(screens.text()).contains("お申込みを受け付けました", row.receipt()).doesNotContain("見本花子", "見本ケアプラン");
        var address = UI.getCurrent().getActiveViewLocation().getPath();
        assertThat(address).startsWith("apply/receipt/").doesNotContain(number, row.receipt());
        assertThat(screens.everything()).doesNotContain(address.substring("apply/receipt/".length()));
    }

    @Test
    @Rule("RCP-04")
    void aRefusedFormNamesItsFieldsAndKeepsWhatWasTyped() {
        screens.goTo("apply");
        type("事業所番号", "2799999999");
        assertThat(screens.text()).contains("名簿に見つからない番号です");
        type("電話番号", "でんわ");
        _setValue(_get(EmailField.class), "name@");
        _setValue(_get(TextArea.class), "火曜の午前");
        press("確認へ進む");

        assertThat(field("事業所名").getErrorMessage()).isEqualTo("＊事業所名を入力してください");
        assertThat(field("ご担当者名").getErrorMessage()).isEqualTo("＊ご担当者名を入力してください");
        assertThat(field("電話番号").getErrorMessage()).startsWith("＊電話番号は");
        assertThat(_get(EmailField.class).getErrorMessage()).startsWith("＊メールアドレスの形");
        assertThat(_get(Checkbox.class).isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("火曜の午前");
        assertThat(field("電話番号").getValue()).isEqualTo("でんわ");
        assertThat(screens.text()).contains("1／2");
    }

    @Test
    void whoGoesBackToTheFormFindsWhatWasTyped() {
        filled();
        press("確認へ進む");
        press("記入に戻る");
        assertThat(field("ご担当者名").getValue()).isEqualTo("見本花子");
        press("確認へ進む");
        press("この内容で申し込む");
        assertThat(queries.waiting(clerk)).isOne();
    }

    @Test
    @Rule("RCP-02")
    void whoComesBackFromTheReceiptIsNotAskedAgain() {
        filled();
        press("確認へ進む");
        press("この内容で申し込む");
        UI.getCurrent()
                .getInternals()
                .getRouter()
                .navigate(
                        UI.getCurrent(),
                        new com.vaadin.flow.router.Location("apply"),
                        com.vaadin.flow.router.NavigationTrigger.HISTORY);
        assertThat(screens.text()).contains("お申込みは届いています", "受付番号を見る");
        assertThat(_find(Button.class, spec -> spec.withText("確認へ進む"))).isEmpty();
        press("別の事業所の申込みをする");
        assertThat(_find(Button.class, spec -> spec.withText("確認へ進む"))).hasSize(1);
    }

    @Test
    void whateverFillsInTheHiddenPlaceIsAskedToLookAgain() {
        filled();
        _get(Input.class).setValue("https://example.jp");
        press("確認へ進む");
        assertThat(screens.text()).contains("自動で入力された内容", "1／2");
        press("確認へ進む");
        assertThat(screens.text()).contains("2／2");
    }

    @Test
    void markupIsTextEverywhere() {
        var markup = "<img src=x onerror=alert(1)>";
        screens.goTo("apply");
        type("事業所名", markup);
        type("ご担当者名", markup);
        type("電話番号", "06-0000-0001");
        _setValue(_get(TextArea.class), markup);
        _setValue(_get(Checkbox.class), true);
        press("確認へ進む");
        assertThat(screens.text()).contains(markup);
        press("この内容で申し込む");
        screens.signIn(clerk);
        screens.goTo("applications/form");
        assertThat(screens.text()).contains(markup);
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain("<img src=x");
    }

    @Test
    @Rule("RCP-07")
    void aClosedFormSaysSoAndTheCitysWordsStandAboveAnOpenOne() {
        var admin = people.administrator();
        setting.set(admin, OperationId.fresh(), new FormSetting(0, true, "毎週月曜に\nお電話します"));
        screens.goTo("apply");
        assertThat(screens.text()).contains("毎週月曜に\nお電話します").doesNotContain("お手伝いします");
        setting.set(admin, OperationId.fresh(), new FormSetting(1, false, ""));
        screens.goTo("apply");
        assertThat(screens.text()).contains("受け付けていません");
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void anUnknownReceiptIsSaidToBeOne() {
        screens.goTo("apply/receipt/nothing");
        assertThat(screens.text()).contains("受付は見つかりません");
    }

    private void filled() {
        screens.goTo("apply");
        type("事業所番号", number);
        type("ご担当者名", "見本花子");
        type("電話番号", "06-0000-0001");
        _setValue(_get(Checkbox.class), true);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void type(String label, String text) {
        _setValue(field(label), text);
    }

    private static TextField field(String label) {
        return _get(
                TextField.class,
                spec -> spec.withPredicate(field ->
                        field.getLabel().equals(label) || field.getLabel().equals(label + "（必須）")));
    }
}
