package jp.banso.outreach.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOfficeService;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.ContactDetails;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.People;
import jp.banso.outreach.BriefingData;
import jp.banso.outreach.BriefingDecision.Kept;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.BriefingQueries;
import jp.banso.outreach.BriefingService;
import jp.banso.outreach.CallDesk;
import jp.banso.outreach.ContactMeans;
import jp.banso.outreach.ContactQueries;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactRow;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.ContactState;
import jp.banso.outreach.HoldDecision;
import jp.banso.outreach.RelatedOffice;
import jp.banso.outreach.SharedCallService;
import jp.banso.outreach.Telephone;
import jp.banso.outreach.Venue;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
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
class OutreachScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    ContactService service;

    @Autowired
    CallDesk desk;

    @Autowired
    SharedCallService shared;

    @Autowired
    ContactQueries contacts;

    @Autowired
    BriefingService briefings;

    @Autowired
    BriefingQueries sessions;

    @Autowired
    CareOfficeQueries offices;

    @Autowired
    CaseQueries cases;

    @Autowired
    CareOfficeService casework;

    Viewer.CityStaff clerk;
    CareOfficeId office;
    LocalDate today;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        today = careOffices.today();
        office = careOffices
                .aCareOffice()
                .named("見本ケアプラン", "アミホン")
                .phone("06-0000-0001")
                .saved();
    }

    @Test
    @Rule("OUT-02")
    void aResultIsAllThatIsAskedForAndTheCaseMoves() {
        screens.signIn(clerk);
        openCase();
        press("連絡を記録");
        choose(ContactResult.INFORMED);
        press("記録する");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(stage()).isEqualTo(AdoptionStage.INFORMED);
        assertThat(said()).contains("段階が S20 説明済・検討中 になりました");
        assertThat(only().means()).isEqualTo(ContactMeans.CALL_OUT);
        assertThat(only().at().toLocalDate()).isEqualTo(today);
        assertThat(screens.text()).contains("架電 → 説明済");
    }

    @Test
    void withoutAResultNothingIsRecordedAndTheFormSaysSo() {
        screens.signIn(clerk);
        openCase();
        press("連絡を記録");
        press("記録する");

        assertThat(result().getErrorMessage()).contains("入力してください");
        assertThat(written()).isEmpty();
    }

    @Test
    void whatComesNextFollowsTheResultUntilSomebodyChoosesIt() {
        screens.signIn(clerk);
        openCase();
        press("連絡を記録");
        choose(ContactResult.WANTS_TO_APPLY);
        assertThat(next().getValue()).isEqualTo(NextAction.HAND_TO_VENDOR);
        assertThat(day("その日").getValue()).isAfter(today);
        assertThat(day("その日").getValue().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

        day("その日").setValue(today.plusDays(20));
        choose(ContactResult.NO_ANSWER);
        assertThat(day("その日").getValue()).isEqualTo(today.plusDays(20));
        press("記録する");

        assertThat(cases.card(clerk, office).orElseThrow().nextActionOn()).isEqualTo(today.plusDays(20));
    }

    @Test
    void aDeclineSaysThatTheDispositionStays() {
        screens.signIn(clerk);
        openCase();
        press("連絡を記録");
        choose(ContactResult.DECLINED);

        assertThat(next().getValue()).isEqualTo(NextAction.NONE);
        assertThat(screens.text()).contains("対応区分は変わりません");
    }

    @Test
    @Rule("OUT-01")
    void aTimeThatHasNotComeIsRefusedAndWhatWasTypedStays() {
        screens.signIn(clerk);
        openCase();
        press("連絡を記録");
        choose(ContactResult.SPOKEN);
        _setValue(_get(TextArea.class), "折り返しの約束");
        day("連絡した日").setValue(today.plusDays(1));
        press("記録する");

        assertThat(day("連絡した日").isInvalid()).isTrue();
        assertThat(day("連絡した日").getErrorMessage()).isNotBlank();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("折り返しの約束");
        assertThat(written()).isEmpty();
    }

    @Test
    void theNoticeTakesItBackAtOnce() {
        screens.signIn(clerk);
        openCase();
        press("連絡を記録");
        choose(ContactResult.NO_ANSWER);
        press("記録する");
        press("元に戻す");

        assertThat(only().state()).isEqualTo(ContactState.WITHDRAWN);
        assertThat(stage()).isEqualTo(AdoptionStage.NOT_CONTACTED);
        assertThat(said()).contains("取り消しました。次回対応も記録の前に戻しました");
    }

    @Test
    @Rule("OUT-05")
    void oneCorrectsOnesOwnRecordWithAReason() {
        service.log(clerk, OperationId.fresh(), office, Telephone.call(today.minusDays(2), ContactResult.INFORMED));
        screens.signIn(clerk);
        openCase();
        press("訂正");
        choose(ContactResult.RECEPTION_ONLY);
        press("記録する");
        assertThat(why().getErrorMessage()).contains("入力してください");

        _setValue(why(), "受付の人だった");
        press("記録する");

        assertThat(written())
                .extracting(ContactRow::state)
                .containsExactlyInAnyOrder(ContactState.STANDING, ContactState.CORRECTED);
        assertThat(stage()).isEqualTo(AdoptionStage.BEING_CONTACTED);
    }

    @Test
    void oneWithdrawsOnesOwnRecordAndNobodyElses() {
        service.log(clerk, OperationId.fresh(), office, Telephone.call(today.minusDays(2), ContactResult.INFORMED));
        screens.signIn(people.cityStaff());
        openCase();
        assertThat(_find(Button.class, spec -> spec.withText("取消し"))).isEmpty();

        screens.signIn(clerk);
        openCase();
        press("取消し");
        _setValue(_get(TextArea.class), "別の事業所だった");
        press("この記録を取り消す");

        assertThat(only().state()).isEqualTo(ContactState.WITHDRAWN);
        assertThat(stage()).isEqualTo(AdoptionStage.NOT_CONTACTED);
    }

    @Test
    @Rule("OUT-04")
    void theFirmReadsThatThereWasACallAndNoneOfTheCitysWords() {
        var lead = people.lead(people.firm());
        var shared = careOffices.aCareOffice().grantedTo(lead).saved();
        service.log(clerk, OperationId.fresh(), shared, Telephone.call(today, ContactResult.INFORMED, "市だけのメモ"));
        screens.signIn(lead);
        screens.goTo("offices/" + cases.card(clerk, shared).orElseThrow().number());

        assertThat(screens.text()).contains("架電 → 説明済");
        assertThat(screens.everything()).doesNotContain("市だけのメモ", "見本花子", "連絡を記録");
    }

    @Test
    void whatWasTypedIsThereAgainWithTheTimeOfTheCall() {
        screens.signIn(clerk);
        openCase();
        press("連絡を記録");
        _get(TimePicker.class).setValue(java.time.LocalTime.of(0, 1));
        _setValue(_get(TextArea.class), "書きかけ");

        screens.signIn(clerk);
        openCase();
        press("連絡を記録");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("書きかけ");
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(java.time.LocalTime.of(0, 1));
    }

    @Test
    void aRowIsWrittenDownWhereItStandsAndTheTurnGoesToTheNext() {
        var second = careOffices.aCareOffice().named("見本デイ", "イミホン").saved();
        screens.signIn(clerk);
        screens.goTo("calls");
        assertThat(turn().row().id()).isEqualTo(office);
        assertThat(phones()).contains("tel:0600000001");

        _click(_get(turn(), Button.class));
        choose(ContactResult.NO_ANSWER);
        press("記録して次へ");

        assertThat(stage()).isEqualTo(AdoptionStage.BEING_CONTACTED);
        assertThat(turn().row().id()).isEqualTo(second);
        assertThat(items()).extracting(item -> item.row().id()).containsExactly(second);
    }

    @Test
    @Rule("BUD-02")
    void aCallerWhoIsEarlyReadsWhyAndGivesAReason() {
        service.log(clerk, OperationId.fresh(), office, Telephone.call(today, ContactResult.SPOKEN));
        screens.signIn(clerk);
        openCase();
        assertThat(screens.text()).contains("接触を控える期間", "から連絡できます");
        press("連絡を記録");
        assertThat(_get(Div.class, spec -> spec.withClasses("call-pause"))
                        .getElement()
                        .getTextRecursively())
                .contains("いまは連絡を控える期間です");
        choose(ContactResult.INFORMED);
        press("記録する");
        assertThat(written()).hasSize(1);

        _get(TextField.class, spec -> spec.withLabel("急ぐ理由")).setValue("補助金の締切が今日のため");
        press("記録する");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(written()).hasSize(2);
        assertThat(screens.text()).contains("急ぎの連絡をした", "補助金の締切が今日のため");
    }

    @Test
    @Rule("BUD-02")
    void theListTellsHowManyAreLeftInPeaceAndWhy() {
        service.log(clerk, OperationId.fresh(), office, Telephone.call(today, ContactResult.DECLINED));
        screens.signIn(clerk);
        screens.goTo("calls");
        assertThat(screens.text()).contains("接触を控えている事業所 1件").doesNotContain("断られています");

        _get(Details.class).setOpened(true);

        assertThat(screens.text()).contains("見本ケアプラン", "断られています");
    }

    @Test
    void takingItBackLeadsBackToTheRow() {
        careOffices.aCareOffice().named("見本デイ", "イミホン").saved();
        screens.signIn(clerk);
        screens.goTo("calls");
        _click(_get(turn(), Button.class));
        choose(ContactResult.NO_ANSWER);
        press("記録して次へ");
        press("元に戻す");

        assertThat(turn().row().id()).isEqualTo(office);
    }

    @Test
    void theLastRowSaysThatItWasTheLast() {
        screens.signIn(clerk);
        screens.goTo("calls?which=untouched");
        _click(_get(turn(), Button.class));
        choose(ContactResult.INFORMED);
        press("記録して次へ");

        assertThat(said()).contains("最後の事業所まで終わりました");
        assertThat(screens.text()).contains("電話する事業所はありません");
    }

    @Test
    void aNumberWrittenWideIsDialledAsWell() {
        careOffices.aCareOffice().phone("（０６）００００－０２４５").saved();
        screens.signIn(clerk);
        screens.goTo("calls");
        assertThat(_get(Anchor.class, spec -> spec.withText("06-0000-0245")).getHref())
                .isEqualTo("tel:0600000245");
    }

    @Test
    void aCallerReadsWhomToAskForAndWhen() {
        cases.card(clerk, office)
                .ifPresent(card -> casework.edit(
                        clerk,
                        OperationId.fresh(),
                        office,
                        card.version(),
                        new ContactDetails("06-0000-0001", "", "", "", "", "見本管理者", "平日の14時から16時")));
        screens.signIn(clerk);
        screens.goTo("calls");
        press("記録");
        assertThat(glance()).contains("呼ぶ人", "見本管理者", "平日の14時から16時");
        openCase();
        assertThat(screens.text()).contains("電話で呼ぶ人", "見本管理者");
    }

    @Test
    @SuppressWarnings("unchecked")
    void oneCallIsRecordedForTheTickedSistersAndTakenBackWithThem() {
        var sister = careOffices
                .aCareOffice()
                .of("株式会社別")
                .named("見本の妹", "ンミホン")
                .phone("06-0000-0001")
                .saved();
        screens.signIn(clerk);
        screens.goTo("calls");
        _click(_get(turn(), Button.class));
        choose(ContactResult.DECLINED);
        var sisters = (CheckboxGroup<RelatedOffice>) _get(CheckboxGroup.class);
        var ticked = shared.related(clerk, office).stream()
                .filter(one -> one.id().equals(sister))
                .findFirst()
                .orElseThrow();
        sisters.setValue(Set.of(ticked));
        press("記録して次へ");

        assertThat(said()).contains("2件の事業所に記録しました");
        assertThat(contacts.contacts(clerk, sister, 10)).hasSize(1);
        press("元に戻す");
        assertThat(contacts.contacts(clerk, sister, 10).getFirst().state()).isEqualTo(ContactState.WITHDRAWN);
        assertThat(only().state()).isEqualTo(ContactState.WITHDRAWN);
    }

    @Test
    void anOfficeThatNeedsTimeIsCalledInTwoWeeks() {
        screens.signIn(clerk);
        openCase();
        press("連絡を記録");
        choose(ContactResult.CONSIDERING);
        assertThat(day("その日").getValue()).isBetween(today.plusDays(14), today.plusDays(16));
        assertThat(result().getHelperText()).contains("1～9");
    }

    @Test
    void aCallerReadsAtAGlanceWhatWasSaidAndPromised() {
        screens.signIn(clerk);
        screens.goTo("calls");
        press("記録");
        assertThat(glance()).contains("はじめての連絡です");
        press("やめる");

        service.log(
                clerk,
                OperationId.fresh(),
                office,
                Telephone.call(today.minusDays(20), ContactResult.SPOKEN, "月末は忙しい"));
        service.log(
                clerk,
                OperationId.fresh(),
                office,
                Telephone.callAgain(today.minusDays(1).atTime(15, 20), today));
        screens.goTo("calls");
        press("記録");
        assertThat(glance())
                .containsSubsequence("前回", "不在・話中", "約束", "再架電", "話せた人と時間", "管理者 見本花子（0時台）", "聞いた理由", "連携先");
    }

    private String glance() {
        return _get(Div.class, spec -> spec.withClasses("call-glance"))
                .getElement()
                .getTextRecursively();
    }

    @Test
    @Rule("OUT-09")
    void anOfficeAnotherCallerHasIsNamedAndNotOpened() {
        var other = people.cityStaff();
        desk.take(other, OperationId.fresh(), office, 0);
        screens.signIn(clerk);
        screens.goTo("calls");
        assertThat(screens.text()).contains(other.name() + "さんが対応中");

        press("記録");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(said()).contains("いま " + other.name() + "さんが対応しています");

        desk.release(other, OperationId.fresh(), office);
        press("記録");
        assertThat(desk.take(other, OperationId.fresh(), office, 0)).isInstanceOf(HoldDecision.Taken.class);
        press("やめる");
        assertThat(desk.take(other, OperationId.fresh(), office, 0)).isInstanceOf(HoldDecision.Held.class);
    }

    @Test
    void whoeverHasNoNumberIsGivenOneFromTheList() {
        var mute = careOffices.aCareOffice().phone("").saved();
        var number = cases.card(clerk, mute).orElseThrow().number();
        screens.signIn(clerk);
        screens.goTo("calls");
        var add = _get(Anchor.class, spec -> spec.withText("電話番号を登録"));
        assertThat(add.getHref()).isEqualTo("offices/" + number + "?edit=details");

        screens.goTo(add.getHref());
        _setValue(_get(TextField.class, spec -> spec.withLabel("電話")), "06-0000-0009");
        press("保存する");
        assertThat(_find(Dialog.class)).isEmpty();

        var lead = people.lead(people.firm());
        var shared = careOffices.aCareOffice().grantedTo(lead).saved();
        screens.signIn(lead);
        screens.goTo("offices/" + cases.card(clerk, shared).orElseThrow().number() + "?edit=details");
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void theAddressSaysWhatIsShown() {
        var visiting = careOffices
                .aCareOffice()
                .named("見本訪問介護", "ウミホン")
                .offering("110")
                .saved();
        service.log(clerk, OperationId.fresh(), visiting, Telephone.call(today, ContactResult.WILL_CALL_BACK));
        screens.signIn(clerk);
        screens.goTo("calls?which=callback&service=110");
        assertThat(items()).extracting(item -> item.row().id()).containsExactly(visiting);
        assertThat(screens.text()).contains("折り返し待ち（1）", "未接触（S00）（0）");

        screens.goTo("calls?which=nonsense&service=999&q=");
        assertThat(items()).hasSize(2);
        _setValue(_get(TextField.class), "訪問");
        assertThat(items()).hasSize(1);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("自分の担当")), true);
        assertThat(screens.text()).contains("条件に合う事業所はありません");
        press("条件を外す");
        assertThat(items()).hasSize(2);
    }

    @Test
    void aBriefingIsEnteredWithItsDayPlaceAndRoom() {
        screens.signIn(clerk);
        screens.goTo("briefings");
        assertThat(screens.text()).contains("説明会はまだありません");
        press("説明会を登録");
        press("登録する");
        assertThat(day("開催日").getErrorMessage()).contains("入力してください");
        day("開催日").setValue(today.plusDays(10));
        _setValue(_get(TextField.class, spec -> spec.withLabel("会場・接続先")), "市役所別館");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("定員（人）")), 30);
        press("登録する");

        var row = sessions.sessions(clerk).getFirst();
        assertThat(row.data()).isEqualTo(new BriefingData("事業説明会", today.plusDays(10), Venue.ON_SITE, "市役所別館", 30));
        screens.goTo("briefings/" + row.id().value());
        assertThat(screens.text()).contains("市役所別館", "30人", "開催日になってから記録できます");
    }

    @Test
    @Rule("OUT-07")
    void anOfficeThatCameIsMarkedOnceAndItsStageMoves() {
        var session = session(today);
        screens.signIn(clerk);
        screens.goTo("briefings/" + session.value());
        mark(2);

        assertThat(said()).contains("見本ケアプラン を出席にしました。段階が S20");
        assertThat(screens.text()).contains("1事業所 2人（定員 40人）");
        mark(1);
        assertThat(said()).contains("もう出席になっています");
        assertThat(screens.text()).contains("1事業所 2人");
    }

    @Test
    @Rule("OUT-06")
    void aPresenceIsTakenBackAndSoIsTheStage() {
        var session = session(today);
        screens.signIn(clerk);
        screens.goTo("briefings/" + session.value());
        mark(1);
        press("人数を直す");
        _setValue(_get(_get(Dialog.class), IntegerField.class), 3);
        press("直す");
        assertThat(screens.text()).contains("1事業所 3人");

        press("出席を取り消す");
        _setValue(_get(TextArea.class), "受付簿の見間違い");
        press("この出席を取り消す");

        assertThat(stage()).isEqualTo(AdoptionStage.NOT_CONTACTED);
        assertThat(screens.text()).contains("出席はまだ記録されていません");
    }

    @Test
    void aBriefingThatIsNoneIsNotFound() {
        screens.signIn(clerk);
        screens.goTo("nowhere");
        var unknown = screens.text();
        screens.goTo("briefings/999999");
        assertThat(screens.text()).isEqualTo(unknown);
        screens.goTo("briefings/x");
        assertThat(screens.text()).isEqualTo(unknown);
    }

    @Test
    void homeTellsTheCityWhoIsDueAndWhenTheNextBriefingIs() {
        service.log(
                clerk,
                OperationId.fresh(),
                office,
                Telephone.callAgain(today.minusDays(1).atTime(10, 0), today));
        session(today.plusDays(3));
        screens.signIn(clerk);
        assertThat(screens.text()).contains("今日の架電など 1件", "そのうち自分の担当 1件", "次の説明会：");

        screens.signIn(people.lead(people.firm()));
        assertThat(screens.text()).doesNotContain("架電と説明会");
    }

    private void openCase() {
        screens.goTo("offices/" + cases.card(clerk, office).orElseThrow().number());
    }

    private void mark(int count) {
        officeField().setValue(row());
        _setValue(_get(IntegerField.class), count);
        press("出席にする");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<CareOfficeRow> officeField() {
        return _get(ComboBox.class);
    }

    private CareOfficeRow row() {
        return offices.rows(clerk, CareOfficeFilter.none().withText("見本ケアプラン"), CareOfficeSort.byName(), null, 0, 1)
                .getFirst();
    }

    private BriefingId session(LocalDate day) {
        var kept = (Kept)
                briefings.open(clerk, OperationId.fresh(), new BriefingData("事業説明会", day, Venue.ON_SITE, "市役所別館", 40));
        return kept.session();
    }

    private AdoptionStage stage() {
        return cases.card(clerk, office).orElseThrow().stage();
    }

    private List<ContactRow> written() {
        return contacts.contacts(clerk, office, 10);
    }

    private ContactRow only() {
        assertThat(written()).hasSize(1);
        return written().getFirst();
    }

    private static String said() {
        return _find(Notification.class).stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private static List<CallItem> items() {
        return _find(CallItem.class);
    }

    private static CallItem turn() {
        return _get(CallItem.class, spec -> spec.withClasses("call-turn"));
    }

    private static List<String> phones() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ContactResult> result() {
        return _get(RadioButtonGroup.class);
    }

    private static void choose(ContactResult wanted) {
        result().setValue(wanted);
    }

    @SuppressWarnings("unchecked")
    private static Select<NextAction> next() {
        return _get(Select.class, spec -> spec.withLabel("次にすること"));
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    private static TextArea why() {
        return _get(TextArea.class, spec -> spec.withLabel("どこが誤りだったか"));
    }

    private static void press(String text) {
        assertThat(UI.getCurrent()).isNotNull();
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
