package jp.banso.support.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseGrants.Firm;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.support.AssignmentState;
import jp.banso.support.SupportDesk;
import jp.banso.support.SupportQueries;
import jp.banso.support.SupportWorkQueries;
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
class SupportScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    SupportDesk desk;

    @Autowired
    SupportQueries support;

    @Autowired
    SupportWorkQueries work;

    @Autowired
    CaseQueries cases;

    Viewer.CityStaff clerk;
    Viewer.VendorStaff lead;
    Viewer.VendorStaff other;
    CareOfficeId office;
    String address;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        lead = people.lead(people.firm());
        other = people.lead(people.firm());
        office = careOffices.aCareOffice().saved();
        address = "offices/" + cases.card(clerk, office).orElseThrow().number();
    }

    @Test
    void anApplicationIsReceivedOnTheCasePage() {
        screens.signIn(clerk);
        screens.goTo(address);
        press("申込を登録");
        _setValue(_get(TextField.class, spec -> spec.withLabel("担当者")), "管理者 見本");
        press("受け付ける");

        assertThat(support.applications(clerk, office)).singleElement().satisfies(card -> assertThat(card.contactName())
                .isEqualTo("管理者 見本"));
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFirmIsAskedFromTheCitysList() {
        desk.askedAndReady(clerk, desk.applied(clerk, office));
        screens.signIn(clerk);
        screens.goTo("applications");
        press("事業者に依頼");
        Select<Firm> firm = _get(Select.class, spec -> spec.withLabel("伴走支援事業者"));
        firm.setValue(firm.getListDataView().getItems().findFirst().orElseThrow());
        press("依頼する");

        assertThat(support.assignments(clerk, office)).hasSize(1);
        assertThat(screens.text()).contains("割当待ちの申込はありません");
    }

    @Test
    void theListCountsWhatWaits() {
        desk.applied(clerk, office);
        desk.offered(clerk, careOffices.aCareOffice().saved(), lead);
        screens.signIn(clerk);
        screens.goTo("applications");

        assertThat(screens.text()).contains("割当待ち（1）", "依頼中（1）", "差戻し（0）");
    }

    @Test
    void anOfferShowsNoMoreThanTheCardAndIsAccepted() {
        desk.offered(clerk, office, lead);
        screens.signIn(lead);
        screens.goTo("my");
        assertThat(screens.text()).contains("駅から近い").doesNotContain("06-0000", "管理者 見本");

        press("受諾する");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("受諾する")));

        assertThat(work.mine(lead).getFirst().state()).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(screens.text()).contains("06-0000-0001");
    }

    @Test
    void anOfferIsReturnedWithAReason() {
        desk.offered(clerk, office, lead);
        screens.signIn(lead);
        screens.goTo("my");
        press("差し戻す");
        _setValue(_get(TextArea.class), "今月は満員です");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("差し戻す")));

        assertThat(support.assignments(clerk, office).getFirst().returnWords()).isEqualTo("今月は満員です");
        assertThat(screens.text()).contains("担当案件はありません");
    }

    @Test
    void anotherFirmsListIsEmptyAndTheCasePageIsNone() {
        desk.accepted(clerk, office, lead);
        screens.signIn(other);
        screens.goTo("my");
        assertThat(screens.text()).contains("担当案件はありません");

        screens.goTo(address);
        assertThat(screens.text()).doesNotContain("訪問記録", "支援申込");
    }

    @Test
    void aVisitIsWrittenAndItsNextDayShown() {
        var assignment = desk.accepted(clerk, office, lead);
        screens.signIn(lead);
        screens.goTo("my");
        press("訪問を記録");
        _setValue(_get(TextField.class, spec -> spec.withLabel("応対者")), "管理者");
        _setValue(_get(TextArea.class), "証明書を確かめた");
        press("記録する");

        assertThat(support.visits(clerk, office)).singleElement().satisfies(row -> assertThat(row.workDone())
                .isEqualTo("証明書を確かめた"));
        assertThat(assignment.value()).isPositive();
    }

    @Test
    @Rule("SUP-15")
    void aNoteIsTakenBackWithAReasonAndWrittenAnewFromItsWords() {
        desk.visited(lead, desk.accepted(clerk, office, lead), desk.note(null, null));
        screens.signIn(lead);
        screens.goTo(address);
        press("取消し");
        press("取り消す");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("取り消す理由")).getErrorMessage())
                .contains("入力してください");

        _setValue(_get(TextArea.class, spec -> spec.withLabel("取り消す理由")), "訪問日を間違えた");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("同じ内容から書き直す")), true);
        press("取り消す");
        assertThat(support.visits(clerk, office).getFirst().stands()).isFalse();
        assertThat(_get(TextArea.class, spec -> spec.withLabel("行ったこと")).getValue())
                .isEqualTo("設定した");
        assertThat(screens.text()).contains("さんが取り消しました（理由：訪問日を間違えた）");
        press("記録する");
        assertThat(support.visits(clerk, office).getFirst().workDone()).isEqualTo("設定した");
    }

    @Test
    void aVisitWithoutWordsStaysOpenAndSaysWhatIsMissing() {
        desk.accepted(clerk, office, lead);
        screens.signIn(lead);
        screens.goTo("my");
        press("訪問を記録");
        press("記録する");

        assertThat(_get(TextArea.class).getErrorMessage()).contains("入力してください");
        assertThat(support.visits(clerk, office)).isEmpty();
    }

    @Test
    void whatWasTypedIsThereAgainAfterTheTabWasClosedAndNobodyElsesDraft() {
        desk.accepted(clerk, office, lead);
        screens.signIn(lead);
        screens.goTo("my");
        press("訪問を記録");
        _setValue(_get(TextArea.class), "書きかけの記録");

        screens.signIn(people.lead(lead.vendor()));
        screens.goTo("my");
        press("訪問を記録");
        assertThat(_get(TextArea.class).getValue()).isEmpty();

        screens.signIn(lead);
        screens.goTo("my");
        press("訪問を記録");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("書きかけの記録");
    }

    @Test
    void oneTouchAnswersAnItem() {
        desk.accepted(clerk, office, lead);
        screens.signIn(lead);
        screens.goTo(address);
        _click(_find(Button.class, spec -> spec.withText("○")).getFirst());

        assertThat(support.checklist(clerk, office).getFirst().answer()).isEqualTo(jp.banso.support.ItemAnswer.READY);
    }

    @Test
    void theFirmReadsNoneOfTheCitysWords() {
        desk.accepted(clerk, office, lead);
        screens.signIn(lead);
        screens.goTo(address);

        assertThat(screens.text()).contains("支援申込").doesNotContain("市だけのメモ");
    }

    @Test
    void theCouncilSeesNoneOfTheSupport() {
        var member = careOffices.aCareOffice().councilMember().saved();
        desk.accepted(clerk, member, lead);
        screens.signIn(people.council());
        screens.goTo("offices/" + cases.card(clerk, member).orElseThrow().number());

        assertThat(screens.text()).doesNotContain("チェックリスト", "訪問記録", "支援申込", "活用報告");
    }

    @Test
    void aMonthIsReported() {
        desk.accepted(clerk, office, lead);
        screens.signIn(lead);
        screens.goTo(address);
        press("活用を報告");
        _setValue(_get(IntegerField.class), 2);
        press("報告する");
        assertThat(screens.text()).contains("予定か実績を送ったかを選んでください");

        _setValue(_get(com.vaadin.flow.component.checkbox.Checkbox.class, spec -> spec.withLabel("予定（提供票）を送った")), true);
        press("報告する");
        assertThat(support.usage(clerk, office)).singleElement().satisfies(row -> assertThat(row.partners())
                .isEqualTo(2));
        assertThat(cases.card(clerk, office).orElseThrow().stage()).isEqualTo(AdoptionStage.PRE_CHECK);
    }

    @Test
    void anAdministratorSetsTheRule() {
        screens.signIn(people.administrator());
        screens.goTo("settled-rule");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("最後の月の連携先の数")), 5);
        press("基準を保存");
        screens.goTo("settled-rule");

        assertThat(_get(IntegerField.class, spec -> spec.withLabel("最後の月の連携先の数"))
                        .getValue())
                .isEqualTo(5);
    }

    @Test
    void homeTellsTheCityWhatWaitsAndTheFirmWhatTodayAsks() {
        desk.applied(clerk, office);
        desk.offered(clerk, careOffices.aCareOffice().saved(), lead);
        screens.signIn(clerk);
        assertThat(screens.text()).contains("割当待ち（1）");
        screens.signIn(lead);
        assertThat(screens.text()).contains("返事を待っている依頼 1件");
    }

    private static void press(String text) {
        assertThat(UI.getCurrent()).isNotNull();
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
