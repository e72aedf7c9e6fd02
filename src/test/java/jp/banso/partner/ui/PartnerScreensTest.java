package jp.banso.partner.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.People;
import jp.banso.letter.Templates;
import jp.banso.partner.ChainQueries;
import jp.banso.partner.PartnerChoice;
import jp.banso.partner.PartnerQueries;
import jp.banso.partner.Partners;
import jp.banso.partner.PledgeService;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.AssignmentService;
import jp.banso.support.SupportDesk;
import jp.banso.support.VisitTime;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class PartnerScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CareOffices careOffices;

    @Autowired
    Partners partners;

    @Autowired
    PartnerQueries queries;

    @Autowired
    ChainQueries chain;

    @Autowired
    PartnerTools tools;

    @Autowired
    CaseQueries cases;

    @Autowired
    PledgeService pledges;

    @Autowired
    Templates templates;

    @Autowired
    SupportDesk desk;

    @Autowired
    AssignmentService assignments;

    @Autowired
    People people;

    Viewer administrator;
    CareOfficeId plan;
    CareOfficeId on;

    @BeforeEach
    void signIn() {
        administrator = people.administrator();
        plan = careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9101))
                .named("見本ケアプラン", "ミホンケアプラン")
                .saved();
        on = careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9102))
                .named("見本デイ", "ミホンデイ")
                .offering("150")
                .listed()
                .saved();
        screens.signIn(administrator);
    }

    @Test
    @Rule({"PRT-01", "PRT-04"})
    @SuppressWarnings("unchecked")
    void partnersAreRecordedOnTheOfficesPageAndTheLineSaysHowManyUseIt() {
        screens.goTo("offices/" + CareOffices.number(9101));
        assertThat(screens.text()).contains("取引先の記録がありません", "同じ法人の1事業所中1事業所が利用中");
        press("取引先を記録");
        _get(MultiSelectComboBox.class, spec -> spec.withLabel("取引先の事業所"))
                .setValue(Set.of(new PartnerChoice(CareOffices.number(9102), "見本デイ")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("市外・台帳にない事業所の名前")), "市外ヘルパー");
        press("記録する");

        screens.goTo("offices/" + CareOffices.number(9101));
        assertThat(screens.text())
                .contains("お取引先1件中1件が利用中", "ほかに分からない取引先 1件", "見本デイ", "市外ヘルパー")
                .doesNotContain("取引先の記録がありません");
    }

    @Test
    @Rule({"PRT-14", "LTR-07"})
    void aWordThatIsMetBeginsItsLetterInOneClickAndTheOfficeIsToldOnce() {
        templates.letter(administrator, "連携先が始めたお知らせ", "{PLEDGE_PARTNERS}さまが始めました。\n別の行。");
        partners.linked(administrator, plan, on);
        pledges.pledge(administrator, OperationId.fresh(), plan, 1, List.of(), "");
        screens.goTo("offices/" + CareOffices.number(9101));
        assertThat(screens.text()).contains("約束の条件がそろいました", "始めた取引先：見本デイ");
        press("「連携先が始めたお知らせ」を用意");
        assertThat(_find(TextArea.class).stream().map(TextArea::getValue))
                .anyMatch(words -> words.startsWith("見本デイさまが始めました。"));
        _get(Dialog.class).close();
        press("事業所に案内した");
        assertThat(screens.text()).doesNotContain("約束の条件がそろいました");
    }

    @Test
    @Rule("PRT-14")
    void theFirmThatHasTheCaseFindsItInItsWorkAndOnThePage() {
        var visitor = people.visitor(people.firm());
        desk.accepted(people.cityStaff(), plan, visitor);
        partners.linked(administrator, plan, on);
        pledges.pledge(administrator, OperationId.fresh(), plan, 1, List.of(), "");
        screens.signIn(visitor);
        screens.goTo("work");
        assertThat(screens.text()).contains("約束の条件がそろった（見本デイ）");
        screens.goTo("offices/" + CareOffices.number(9101));
        press("事業所に案内した");
        screens.goTo("work");
        assertThat(screens.text()).doesNotContain("約束の条件がそろった");
        screens.signIn(people.lead(people.firm()));
        screens.goTo("work");
        assertThat(screens.text()).doesNotContain("約束の条件がそろった");
    }

    @Test
    @Rule("PRT-02")
    void aPartnerIsTakenOffWithAReason() {
        partners.linked(administrator, plan, on);
        screens.goTo("offices/" + CareOffices.number(9101));
        press("外す");
        press("取引先から外す");
        assertThat(queries.partners(administrator, plan)).hasSize(1);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("外す理由")), "別の事業所だった");
        press("取引先から外す");
        assertThat(queries.partners(administrator, plan)).isEmpty();
    }

    @Test
    @Rule("PRT-04")
    void theCallWindowSaysItAndTakesPartnersDown() {
        partners.linked(administrator, plan, on);
        screens.goTo("calls?q=見本ケアプラン");
        press("記録");
        _get(Span.class, spec -> spec.withText("お取引先1件中1件が利用中"));
        _get(Span.class, spec -> spec.withText("公表一覧はまだ取り込まれていません"));
        press("取引先を記録");
        _get(Paragraph.class, spec -> spec.withPredicate(note -> note.getText().startsWith("利用者の氏名や人数は書かない")));
    }

    @Test
    @Rule({"PRT-03", "PRT-04"})
    void aFirmReadsTheLineOfItsOwnCase() {
        var firm = people.lead(people.firm());
        desk.accepted(administrator, plan, firm);
        partners.linked(administrator, plan, on);
        partners.outside(administrator, plan, "市だけが知る名前");
        screens.signIn(firm);
        screens.goTo("offices/" + CareOffices.number(9101));
        assertThat(screens.text()).contains("お取引先1件中1件が利用中", "見本デイ", "市外の事業所").doesNotContain("市だけが知る名前");
    }

    @Test
    @Rule("PRT-04")
    void theVisitorsDaySaysItAtTheVisit() {
        var visitor = people.visitor(people.firm());
        var assignment = desk.accepted(administrator, plan, visitor);
        assignments.planVisit(visitor, OperationId.fresh(), assignment, VisitTime.on(careOffices.today()));
        partners.linked(administrator, plan, on);
        screens.signIn(visitor);
        screens.goTo("my/day");
        assertThat(screens.text()).contains("お取引先1件中1件が利用中");
    }

    @Test
    @Rule("PRT-04")
    void theHandOutIsOnePageWithTheNamesThatArePublic() throws Exception {
        partners.linked(administrator, plan, on);
        partners.outside(administrator, plan, "市外ヘルパー");
        var out = new ByteArrayOutputStream();
        new HandOut(tools, plan).write(cases.card(administrator, plan).orElseThrow(), out);
        try (var paper = Loader.loadPDF(out.toByteArray())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("見本ケアプラン 御中", "お取引先1件中1件が利用中", "見本デイ")
                    .doesNotContain("市外ヘルパー");
        }
    }

    @Test
    @Rule({"PRT-07", "PRT-08", "PRT-09"})
    void theNetworkPageSaysWhomToTurnToAndDoesNotBoast() {
        screens.goTo("partners");
        assertThat(screens.text()).contains("つながりはまだ記録されていません");
        partners.linked(administrator, plan, on);
        screens.goTo("partners");
        assertThat(screens.text()).contains("点数 1.00", "入るとすぐ、利用中の取引先1件とつながります", "公表一覧が2回分そろうと", "リンク不足");
        press("並べ方の重み");
        _setValue(_get(IntegerField.class), 100);
        press("この重みにする");
        assertThat(chain.weights(administrator).tau()).isEqualTo(3);
        _setValue(_get(IntegerField.class), 5);
        press("この重みにする");
        assertThat(chain.weights(administrator).tau()).isEqualTo(5);
    }

    @Test
    @Rule("PRT-07")
    void theCallListInThatOrderSaysWhy() {
        partners.linked(administrator, plan, on);
        screens.goTo("calls?sort=partners");
        assertThat(screens.text()).contains("入るとすぐ、利用中の取引先1件とつながります");
        screens.goTo("calls");
        assertThat(screens.text()).doesNotContain("入るとすぐ");
    }

    @Test
    @Rule("PRT-06")
    void aFileIsLookedAtConfirmedAndTakenBack() {
        screens.goTo("partners/files");
        bring(Partners.HEADER
                + Partners.row(CareOffices.number(9101), CareOffices.number(9102), "ヒアリング", "2025-11-01")
                + Partners.row("27-40", CareOffices.number(9102), "ヒアリング", "2025-11-01"));
        assertThat(screens.text()).contains("3行目　事業所番号A：27-40", "10桁に直してください");
        assertThat(queries.partners(administrator, plan)).isEmpty();
        press("読めた1行を取り込む");
        assertThat(queries.partners(administrator, plan)).hasSize(1);
        press("取り消す");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(queries.partners(administrator, plan)).isEmpty();
        assertThat(screens.text()).contains("取消済");
    }

    @Test
    void aFileThatHoldsNoLinksIsRefused() {
        screens.goTo("partners/files");
        bring("番号\r\n1\r\n");
        assertThat(_find(Button.class, spec -> spec.withText("キャンセル"))).isEmpty();
    }

    private static void bring(String text) {
        UploadKt._upload(
                _get(Upload.class),
                "partner_links.csv",
                "text/csv",
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
