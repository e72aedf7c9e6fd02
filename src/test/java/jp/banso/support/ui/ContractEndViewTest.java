package jp.banso.support.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseGrants.Firm;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.VendorId;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class ContractEndViewTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    SupportDesk desk;

    @Autowired
    SupportQueries support;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer.CityStaff administrator;
    VendorId firm;
    CareOfficeId office;

    @BeforeEach
    void meet() {
        administrator = people.administrator();
        firm = people.firm("見本伴走サポート");
        office = careOffices.aCareOffice().named("見本訪問先", "ミホン").saved();
        desk.accepted(administrator, office, people.lead(firm));
        screens.signIn(administrator);
    }

    @Test
    @Rule("VND-03")
    void whatIsLeftIsShownAskedAboutAndReportedRowByRow() {
        contract("CURRENT_DATE - INTERVAL 1 DAY");
        jdbc.sql("UPDATE support_assignment SET offered_on = '2026-01-05', answered_on = '2026-01-06'")
                .update();
        screens.goTo("vendors/" + firm.value() + "/end");
        assertThat(screens.text()).contains("残っている案件（1件）", "見本訪問先", "申込は割当待ちに戻ります");

        click("1件を終える");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(screens.text()).contains("終えた案件 1件、終えられなかった案件 0件", "残っている案件はありません");
        assertThat(support.assignments(administrator, office).getFirst().open()).isFalse();
    }

    @Test
    @Rule("VND-03")
    void beforeTheLastDayThePageShowsAndEndsNothing() {
        contract("CURRENT_DATE + INTERVAL 40 DAY");
        screens.goTo("vendors/" + firm.value() + "/end");

        assertThat(_get(Button.class, spec -> spec.withText("1件を終える")).isEnabled())
                .isFalse();
        assertThat(screens.text()).contains("契約の最終日より前");
    }

    @Test
    @Rule("VND-02")
    @SuppressWarnings("unchecked")
    void whoChoosesAFirmSeesItsLoadAndIsWarnedOfAFullOne() {
        jdbc.sql("UPDATE vendor SET capacity = 1").update();
        var waiting = careOffices.aCareOffice().named("見本申込", "ミホンモウシコミ").saved();
        desk.askedAndReady(administrator, desk.applied(administrator, waiting));
        screens.goTo("offices/"
                + jdbc.sql("SELECT office_number FROM care_office WHERE id = ?")
                        .param(waiting.value())
                        .query(String.class)
                        .single());
        click("事業者に依頼");

        Select<Firm> choice = _get(Select.class, spec -> spec.withLabel("伴走支援事業者"));
        choice.setValue(choice.getListDataView().getItems().findFirst().orElseThrow());

        assertThat(choice.getItemLabelGenerator().apply(choice.getValue())).isEqualTo("見本伴走サポート（担当 1／1件）");
        assertThat(choice.getHelperText()).contains("担当中 1件、返事待ち 0件、今日から14日間の訪問 0件");
        assertThat(screens.text()).contains("件数の目安（1件）に達しています");
        click("依頼する");
        assertThat(support.assignments(administrator, waiting)).hasSize(1);
    }

    private void contract(String last) {
        jdbc.sql("UPDATE vendor SET contract_ends_on = " + last + " WHERE id = ?")
                .param(firm.value())
                .update();
    }

    private void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
