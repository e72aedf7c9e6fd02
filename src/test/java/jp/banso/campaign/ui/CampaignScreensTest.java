package jp.banso.campaign.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import jp.banso.campaign.CampaignData;
import jp.banso.campaign.CampaignDecision.Kept;
import jp.banso.campaign.CampaignId;
import jp.banso.campaign.CampaignQueries;
import jp.banso.campaign.CampaignService;
import jp.banso.campaign.ListedFilter;
import jp.banso.campaign.OfficeChoice;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.Telephone;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
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
class CampaignScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CampaignService campaigns;

    @Autowired
    CampaignQueries queries;

    @Autowired
    ContactService contacts;

    @Autowired
    CareOfficeQueries offices;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    CityStaff clerk;
    LocalDate today;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        today = careOffices.today();
        screens.signIn(clerk);
    }

    @Test
    void whatTheOfficeListShowsBecomesACampaignAfterItsNumberWasSaid() {
        careOffices.aCareOffice().named("見本ヘルパー", "ミホンヘルパー").offering("110").saved();
        careOffices.aCareOffice().named("見本ケアプラン", "ミホンケアプラン").offering("430").saved();
        screens.goTo("offices?service=110");
        press("この条件で架電リストを作る");
        _get(Paragraph.class, spec -> spec.withText("この条件の 1件 が名簿に入ります。"));
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(1);

        press("作る");
        assertThat(_get(TextField.class, spec -> spec.withLabel("名称")).getErrorMessage())
                .contains("入力してください");
        _setValue(_get(TextField.class, spec -> spec.withLabel("名称")), "訪問介護への架電");
        press("作る");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(screens.text())
                .contains("訪問介護への架電", "見本ヘルパー", "説明済 0件／目標 1件")
                .doesNotContain("見本ケアプラン");
    }

    @Test
    void withoutAnyTheFirstStepIsSaidAndOffered() {
        screens.goTo("campaigns");
        assertThat(screens.text()).contains("架電キャンペーンはまだありません", "この条件で架電リストを作る");
    }

    @Test
    void theListOfCampaignsSaysHowFarEachIs() {
        var office = careOffices.aCareOffice().saved();
        var campaign = opened("秋の架電", office, careOffices.aCareOffice().saved());
        contacts.log(clerk, OperationId.fresh(), office, Telephone.call(today, ContactResult.INFORMED));
        screens.goTo("campaigns");
        assertThat(screens.text()).contains("秋の架電", "実施中", "説明済 1件／目標 2件", "名簿 2件・連絡済 1件・これから 1件");

        screens.goTo("campaigns/" + campaign.value());
        assertThat(screens.text()).contains("説明済（", "期間中 1回", "期間中の連絡なし");
    }

    @Test
    void howManyAreLeftInPeaceIsSaid() {
        var office = careOffices.aCareOffice().saved();
        var campaign = opened("秋の架電", office);
        screens.goTo("campaigns/" + campaign.value());
        assertThat(screens.text()).doesNotContain("今は控える");

        contacts.log(clerk, OperationId.fresh(), office, Telephone.call(today, ContactResult.NO_ANSWER));
        screens.goTo("campaigns/" + campaign.value());

        assertThat(screens.text()).contains("うち、連絡したばかりで今は控える1件");
    }

    @Test
    void itIsCalledOnTheCallListWhichSaysSoAndKeepsItsOrder() {
        var office = careOffices.aCareOffice().named("見本の一", "ミホンノイチ").saved();
        careOffices.aCareOffice().named("見本の二", "ミホンノニ").saved();
        var campaign = opened("秋の架電", office);
        screens.goTo("campaigns/" + campaign.value());
        press("電話をかける");
        assertThat(screens.text()).contains("秋の架電", "すべての事業所を出す", "見本の一").doesNotContain("見本の二");

        screens.goTo("calls?campaign=" + campaign.value() + "&sort=longest_untouched");
        assertThat(_get(
                                Select.class,
                                spec -> spec.withPredicate(
                                        one -> "並び順".equals(one.getAriaLabel().orElse(""))))
                        .getValue())
                .hasToString("LONGEST_UNTOUCHED");
        screens.goTo("calls?campaign=987654");
        assertThat(screens.text()).contains("このキャンペーンはありません");
    }

    @Test
    void anOfficeIsPutOnTheListForAReasonAndTakenOffWithAWayBack() {
        var first = careOffices.aCareOffice().named("見本の一", "ミホンノイチ").saved();
        var later = careOffices.aCareOffice().named("見本の二", "ミホンノニ").saved();
        var campaign = opened("秋の架電", first);
        screens.goTo("campaigns/" + campaign.value());
        press("事業所を加える");
        press("加える");
        assertThat(_get(TextArea.class).getErrorMessage()).contains("入力してください");
        choose(later);
        _setValue(_get(TextArea.class), "連絡会からの紹介");
        press("加える");
        assertThat(screens.text()).contains("見本の二", "連絡会からの紹介", clerk.name());

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> "見本の一 を名簿から外す".equals(button.getAriaLabel().orElse("")))));
        _setValue(_get(TextArea.class), "閉鎖の予定");
        press("外す");
        assertThat(queries.offices(clerk, campaign, ListedFilter.all(), 0, 10)).hasSize(1);
        press("元に戻す");
        assertThat(queries.offices(clerk, campaign, ListedFilter.all(), 0, 10)).hasSize(2);
    }

    @Test
    void aFigureOfTheFunnelLeadsToItsOffices() {
        var informed = careOffices.aCareOffice().named("見本の一", "ミホンノイチ").saved();
        var untouched = careOffices.aCareOffice().named("見本の二", "ミホンノニ").saved();
        var campaign = opened("秋の架電", informed, untouched);
        contacts.log(clerk, OperationId.fresh(), informed, Telephone.call(today, ContactResult.INFORMED));
        screens.goTo("campaigns/" + campaign.value());
        assertThat(screens.text()).contains("担当者と話せた", "連絡した人ごと", clerk.name());
        var way = _get(
                Anchor.class,
                spec -> spec.withPredicate(anchor ->
                        ("全体 説明済 1件の事業所を見る").equals(anchor.getAriaLabel().orElse(""))));

        screens.goTo(way.getHref());
        assertThat(screens.text()).contains("「説明済」まで進んだ事業所", "見本の一").doesNotContain("見本の二");
        screens.goTo("campaigns/" + campaign.value() + "?step=called&caller="
                + clerk.account().value());
        assertThat(screens.text()).contains("連絡した人：" + clerk.name());
    }

    @Test
    void itIsClosedWithAWayBackAndChangedNoMore() {
        var campaign = opened("秋の架電", careOffices.aCareOffice().saved());
        screens.goTo("campaigns/" + campaign.value());
        press("終了する");
        assertThat(screens.text()).contains("終了した日");
        assertThat(_find(Button.class, spec -> spec.withText("事業所を加える"))).isEmpty();
        press("元に戻す");
        assertThat(queries.campaign(clerk, campaign).orElseThrow().closedOn()).isNull();
    }

    @Test
    void whatIsKeptOfItIsChanged() {
        var campaign = opened("秋の架電", careOffices.aCareOffice().saved());
        screens.goTo("campaigns/" + campaign.value());
        press("内容を直す");
        _setValue(_get(TextField.class, spec -> spec.withLabel("名称")), "冬の架電");
        press("保存する");
        assertThat(screens.text()).contains("冬の架電");
    }

    @Test
    void anUnknownCampaignIsNotThere() {
        screens.goTo("campaigns/98765");
        assertThat(screens.text()).contains("見つかりません");
    }

    @SuppressWarnings("unchecked")
    private void choose(CareOfficeId office) {
        var row = offices.rows(clerk, CareOfficeFilter.none(), CareOfficeSort.byName(), null, 0, 50).stream()
                .filter(one -> one.id().equals(office))
                .findFirst()
                .orElseThrow();
        ((ComboBox<CareOfficeRow>) _get(ComboBox.class)).setValue(row);
    }

    private CampaignId opened(String name, CareOfficeId... listed) {
        return ((Kept) campaigns.open(
                        clerk,
                        OperationId.fresh(),
                        new CampaignData(name, clerk.account(), today.minusDays(7), today.plusDays(7), listed.length),
                        new OfficeChoice.Ticked(Set.of(listed))))
                .campaign();
    }

    private void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }
}
