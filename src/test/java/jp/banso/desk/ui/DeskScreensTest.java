package jp.banso.desk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.careoffice.panel.OfficeField;
import jp.banso.desk.Escalation;
import jp.banso.desk.FaqData;
import jp.banso.desk.Inquiries;
import jp.banso.desk.InquiryCategory;
import jp.banso.desk.InquiryFilter;
import jp.banso.desk.InquiryFilter.Which;
import jp.banso.desk.InquiryQueries;
import jp.banso.desk.InquiryState;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
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
class DeskScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    Inquiries inquiries;

    @Autowired
    InquiryQueries queries;

    @Autowired
    InquiryWork work;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    private Viewer.SupportDesk desk;
    private Viewer.CityStaff clerk;
    private Viewer.VendorStaff visitor;
    private CareOfficeId office;

    @BeforeEach
    void begin() {
        desk = people.desk();
        clerk = people.cityStaff();
        visitor = people.visitor(people.firm());
        office = careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9871))
                .named("見本訪問介護", "ミホン")
                .phone("（０６）００００－０２４５")
                .grantedTo(visitor)
                .saved();
        screens.signIn(desk);
    }

    @Test
    void whatIsAskedOnTheTelephoneIsWrittenDownAnsweredAndTheFormIsReadyForTheNext() {
        screens.signIn(clerk);
        screens.goTo("inquiries/new?office=" + CareOffices.number(9871));
        write("質問", "費用はいくらですか");
        press("伝えて完了（Ctrl+Enter）");
        assertThat(area("回答").getErrorMessage()).contains("入力してください");
        write("回答", "キャンペーン中は無料です");
        press("伝えて完了（Ctrl+Enter）");
        assertThat(area("質問").getValue()).isEmpty();
        assertThat(_get(ComboBox.class).isEmpty()).isTrue();
        var row = queries.rows(desk, InquiryFilter.of(Which.ALL), 0, 9).getFirst();
        assertThat(row.state()).isEqualTo(InquiryState.DONE);
        assertThat(row.officeName()).isEqualTo("見本訪問介護");
        assertThat(screens.text()).contains(row.number() + " を受け付けました");
    }

    @Test
    @Rule("DSK-07")
    void aKnownAnswerAppearsWhileTypingAndIsTakenOver() {
        inquiries.published(clerk, new FaqData(InquiryCategory.EXCHANGE_ERROR, "E-4012", "送ると止まる", "証明書を更新してください"));
        screens.goTo("inquiries/new");
        assertThat(screens.text()).contains("質問かエラーコードを書くと");
        _setValue(_get(TextField.class, spec -> spec.withLabel("エラーコード")), "e4012");
        assertThat(screens.text()).contains("似た質問はまだありません");
        _setValue(_get(TextField.class, spec -> spec.withLabel("エラーコード")), "ｅ-4012");
        assertThat(screens.text()).contains("同じエラーコード：E-4012", "証明書を更新してください");
        press("この答えを使う（Alt+1）");
        assertThat(area("回答").getValue()).isEqualTo("証明書を更新してください");
    }

    @Test
    @Rule("DSK-02")
    void theDeskTellsOfficesApartByTheirTelephoneAndTheCityByTheirNumber() {
        screens.goTo("inquiries/new");
        assertThat(choice()).isEqualTo("見本訪問介護（06-0000-0245）");
        screens.signIn(clerk);
        screens.goTo("inquiries/new");
        assertThat(choice()).isEqualTo("見本訪問介護（" + CareOffices.number(9871) + "）");
    }

    private static String choice() {
        var box = _get(OfficeField.class);
        var row = box.getLazyDataView().getItems().findFirst().orElseThrow();
        return box.getItemLabelGenerator().apply(row);
    }

    @Test
    @Rule("DSK-11")
    void tenDigitsInARowAreAskedAboutAndKeepNobodyFromSaving() {
        screens.goTo("inquiries/new");
        write("質問", "0001234567 の方の計画書");
        assertThat(screens.text()).contains("被保険者番号でないか");
        press("あとで回答（Alt+Enter）");
        assertThat(queries.count(desk, InquiryFilter.of(Which.OPEN))).isEqualTo(1);
    }

    @Test
    void anInquiryIsPassedOnAnsweredByTheFirmAndReadInTheCase() {
        var id = inquiries.open(desk, office, "証明書が入らない");
        var number = inquiries.card(desk, id).row().number();
        screens.goTo("inquiries/" + number);
        press("引き継ぐ・照会する");
        @SuppressWarnings("unchecked")
        Select<Escalation> to = _get(_get(Dialog.class), Select.class);
        to.setValue(Escalation.ACCOMPANIMENT);
        press("引き継ぐ");
        assertThat(screens.text()).contains("回答待ち（伴走支援）");

        screens.signIn(visitor);
        screens.goTo("inquiries");
        assertThat(screens.text()).contains("証明書が入らない").doesNotContain("問い合わせを受け付ける");
        assertThat(work.tasks(visitor, LocalDate.MAX.minusDays(9))).hasSize(1);
        screens.goTo("inquiries/" + number);
        write("回答", "訪問して入れ直しました");
        press("伝えて完了（Ctrl+Enter）");
        assertThat(screens.text()).contains("完了", "訪問して入れ直しました");

        screens.signIn(clerk);
        screens.goTo("offices/" + CareOffices.number(9871));
        assertThat(screens.everything()).contains("証明書が入らない", "問い合わせに回答した：" + number);
    }

    @Test
    @Rule("DSK-02")
    void anotherFirmsInquiryIsAsOneThatIsNot() {
        var id = inquiries.open(desk, office, "証明書が入らない");
        inquiries.handedToTheFirm(desk, id, "");
        screens.signIn(people.lead(people.firm()));
        screens.goTo("inquiries/" + inquiries.card(desk, id).row().number());
        var foreign = screens.text();
        screens.goTo("inquiries/R8-Q9999");
        assertThat(screens.text()).isEqualTo(foreign);
    }

    @Test
    void theListKeepsItsTabAndItsFiltersInTheAddress() {
        inquiries.open(desk, office, "証明書が入らない");
        screens.goTo("inquiries?which=ALL&text=証明書&category=EXCHANGE_ERROR");
        assertThat(screens.text()).contains("証明書が入らない");
        screens.goTo("inquiries?which=ALL&text=証明書&category=MONEY");
        assertThat(screens.text()).contains("条件に合う問い合わせはありません");
        screens.goTo("inquiries?which=OVERDUE");
        assertThat(screens.text()).contains("期限を過ぎた問い合わせはありません", "未完了（1）");
    }

    @Test
    @Rule({"DSK-08", "DSK-13"})
    void theDeskProposesAndTheCityPublishes() {
        var id = inquiries.answered(desk, office, "", "費用は", "無料です");
        screens.goTo("inquiries/" + inquiries.card(desk, id).row().number());
        press("FAQの候補にする");
        press("保存");
        assertThat(screens.text()).contains("FAQの項目を見る（候補）").doesNotContain("FAQの候補にする");
        screens.goTo("inquiries/faq");
        assertThat(screens.text()).contains("費用は", "無料です").doesNotContain("確認済みにする");
        screens.signIn(clerk);
        screens.goTo("inquiries/faq");
        press("確認済みにする");
        screens.goTo("inquiries/faq?state=REVIEWED");
        press("公開する");
        screens.goTo("inquiries/faq?state=PUBLISHED");
        assertThat(screens.text()).contains("公開中（1）", "第3版");
    }

    @Test
    @Rule("DSK-09")
    void theCountsSayFromHowManyOnTheMedianIsShown() {
        inquiries.answered(desk, office, "E-1", "費用は", "無料です");
        screens.goTo("inquiries/counts");
        assertThat(screens.text()).contains("完了が8件から示します（いま1件）", "送受信エラー", "E-1", "合計");
    }

    @Test
    void theDeskSeesAtHomeWhatWaits() {
        inquiries.open(desk, office, "証明書が入らない");
        screens.goTo("inquiries");
        screens.goTo("");
        assertThat(screens.text()).contains("未完了：1件");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("inquiries/new");
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static void write(String label, String words) {
        _setValue(area(label), words);
    }

    private static void press(String words) {
        Component button = _get(Button.class, spec -> spec.withText(words));
        _click((Button) button);
    }
}
