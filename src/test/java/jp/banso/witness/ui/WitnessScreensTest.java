package jp.banso.witness.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.SupportDesk;
import jp.banso.survey.Surveys;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import jp.banso.witness.Statement;
import jp.banso.witness.StatementMeans;
import jp.banso.witness.WitnessService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class WitnessScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    WitnessService service;

    @Autowired
    CareOffices careOffices;

    @Autowired
    Surveys surveys;

    @Autowired
    SupportDesk desk;

    @Autowired
    People people;

    CareOfficeId office;

    @BeforeEach
    void signIn() {
        screens.signIn(people.administrator());
        office = careOffices.aCareOffice().named("見本訪問介護", "ミホン").listed().saved();
    }

    @Test
    @Rule("LST-17")
    void aDisagreementIsShownWithItsQuestionAndAnswered() {
        said(Statement.FAX_ONLY);
        screens.goTo("witnesses");
        assertThat(screens.text()).contains("食い違い（1）", "「FAXだけ」と聞いた", "いくつありますか");
        press("答える");
        press("記録する");
        assertThat(_get(TextArea.class).getErrorMessage()).contains("入力してください");
        _setValue(_get(TextArea.class), "来月から始める");
        press("記録する");
        assertThat(screens.text()).contains("食い違い（0）", "答えた食い違い（1件）", "来月から始める");
    }

    @Test
    @Rule("LST-16")
    void theRuleIsPrintedWithTheCountOfEachStateAndTheAdoptionByEachWitness() {
        said(Statement.ADOPTED);
        screens.goTo("witnesses?part=RULE");
        assertThat(screens.text())
                .contains("公表一覧による導入", "事業所の申告による導入", "送受信の報告による導入", "導入済（送受信は未確認）", "送受信のみ", "同等システムの利用：0事業所");
    }

    @Test
    @Rule("LST-18")
    void theListOfLapsesSaysWhatIsMissing() {
        screens.goTo("witnesses?part=LAPSES");
        assertThat(screens.text()).contains("公表一覧を取り込むと、増減を表示します");
    }

    @Test
    void theDaysAreSetByAnAdministrator() {
        screens.goTo("witnesses");
        _setValue(_find(IntegerField.class).getFirst(), 0);
        press("日数を保存");
        assertThat(_find(IntegerField.class).getFirst().getErrorMessage()).contains("1～365日");
        _setValue(_find(IntegerField.class).getFirst(), 60);
        press("日数を保存");
        screens.goTo("witnesses");
        assertThat(_find(IntegerField.class).getFirst().getValue()).isEqualTo(60);
        screens.signIn(people.cityStaff());
        screens.goTo("witnesses");
        assertThat(_find(IntegerField.class)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    @Rule("LST-16")
    void whatAnOfficeSaysIsWrittenDownOnItsPageAndSoIsATerm() {
        screens.goTo("offices/" + surveys.number(office).value());
        press("申告を記録");
        Select<Statement> says = _get(Select.class, spec -> spec.withLabel("事業所が言ったこと"));
        _setValue(says, Statement.ADDON_ONLY);
        press("記録する");
        assertThat(_find(Dialog.class)).isEmpty();
        press("期限を記録");
        _setValue(
                _get(DatePicker.class, spec -> spec.withLabel("期限の日")),
                careOffices.today().plusDays(20));
        _setValue(_get(TextField.class, spec -> spec.withLabel("出典")), "証明書の画面");
        press("記録する");

        screens.goTo("offices/" + surveys.number(office).value());
        assertThat(screens.text()).contains("処遇改善加算のためだけの契約", "掲載のみ", "電子証明書", "証明書の画面");
        screens.goTo("work");
        assertThat(screens.text()).containsOnlyOnce("電子証明書の期限");
    }

    @Test
    @Rule("LST-19")
    void aFirmWritesATermDownOnThePageOfItsOwnCase() {
        var visitor = people.visitor(people.firm());
        desk.accepted(people.cityStaff(), office, visitor);
        screens.signIn(visitor);
        screens.goTo("offices/" + surveys.number(office).value());
        assertThat(screens.text()).contains("証明書などの期限", "期限の記録はありません").doesNotContain("導入の証言", "申告を記録");
        press("期限を記録");
        _setValue(
                _get(DatePicker.class, spec -> spec.withLabel("期限の日")),
                careOffices.today().plusDays(20));
        _setValue(_get(TextField.class, spec -> spec.withLabel("出典")), "訪問時の画面");
        press("記録する");

        screens.goTo("offices/" + surveys.number(office).value());
        assertThat(screens.text()).contains("電子証明書", "訪問時の画面");
        screens.goTo("work");
        assertThat(screens.text()).containsOnlyOnce("電子証明書の期限");
    }

    private void said(Statement statement) {
        service.said(
                people.cityStaff(),
                OperationId.fresh(),
                office,
                statement,
                StatementMeans.CALL,
                careOffices.today(),
                "");
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }
}
