package jp.banso.script.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.outreach.ContactReason;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.Telephone;
import jp.banso.script.ScriptQueries;
import jp.banso.script.ScriptService;
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
class ScriptScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ScriptService service;

    @Autowired
    ScriptQueries queries;

    @Autowired
    ContactService contacts;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    Viewer.CityStaff clerk;

    @BeforeEach
    void signIn() {
        clerk = people.cityStaff();
        screens.signIn(clerk);
    }

    @Test
    @Rule({"SCR-01", "SCR-02"})
    void aScriptIsWrittenWithFactsByTheirNames() {
        screens.goTo("scripts");
        assertThat(screens.text()).contains("まだ台本がありません");
        screens.goTo("scripts/COST");
        words().setValue("{事業所名}さま、{給料}のことです。");
        press("新しい版にする");
        assertThat(words().getErrorMessage()).contains("「給料」");
        words().setValue("{事業所名}さま、費用のことです。");
        press("新しい版にする");

        assertThat(queries.present(clerk))
                .singleElement()
                .satisfies(row -> assertThat(row.version().words()).isEqualTo("{OFFICE}さま、費用のことです。"));
        assertThat(words().getValue()).isEqualTo("{事業所名}さま、費用のことです。");
        assertThat(screens.text()).contains("第1版");
    }

    @Test
    @Rule("SCR-02")
    void whoeverWasSlowerKeepsWhatWasTypedAndMaySaveOnceMore() {
        screens.goTo("scripts/COST");
        service.write(people.administrator(), OperationId.fresh(), ContactReason.COST, 0, "先の版。");
        words().setValue("後の版。");
        press("新しい版にする");
        assertThat(words().getValue()).isEqualTo("後の版。");
        assertThat(queries.versions(clerk, ContactReason.COST)).hasSize(1);
        press("新しい版にする");
        assertThat(queries.versions(clerk, ContactReason.COST)).hasSize(2);
    }

    @Test
    @Rule({"SCR-01", "SCR-02"})
    @SuppressWarnings("unchecked")
    void theCallWindowShowsTheScriptForTheReasonHeardLastAndKeepsItsVersion() {
        var office = careOffices.aCareOffice().named("見本ケアプラン", "ミホンケアプラン").saved();
        contacts.log(
                clerk,
                OperationId.fresh(),
                office,
                Telephone.call(careOffices.today().minusDays(30), ContactResult.SPOKEN));
        service.write(clerk, OperationId.fresh(), ContactReason.PARTNERS_MISSING, 0, "{OFFICE}さまの連携先のことです。");
        screens.goTo("calls");
        _click(_get(Button.class, spec -> spec.withText("記録")));

        assertThat(_get(Div.class, spec -> spec.withClasses("call-script")).getText())
                .isEqualTo("見本ケアプランさまの連携先のことです。");
        _get(RadioButtonGroup.class, spec -> spec.withLabel("結果")).setValue(ContactResult.NO_ANSWER);
        press("記録して次へ");
        assertThat(queries.present(clerk)).singleElement().satisfies(row -> assertThat(row.uses())
                .isEqualTo(1));
    }

    private static TextArea words() {
        return _get(TextArea.class, spec -> spec.withLabel("台本"));
    }

    private static void press(String name) {
        _click(_get(Button.class, spec -> spec.withText(name)));
    }
}
