package jp.banso.council.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.People;
import jp.banso.careoffice.panel.OfficeLine.Where;
import jp.banso.council.CircularDecision;
import jp.banso.council.CircularService;
import jp.banso.council.CouncilWord;
import jp.banso.council.CouncilWordService;
import jp.banso.council.MemberFilter;
import jp.banso.council.MemberLists;
import jp.banso.council.MemberQueries;
import jp.banso.council.NewCircular;
import jp.banso.letter.LetterSender;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.WholeAddress;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the council and the city do with a member, at the screen. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class CouncilActsTest {

    private static final String NUMBER = CareOffices.number(9992);

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    WholeAddress address;

    @Autowired
    CareOffices careOffices;

    @Autowired
    CaseQueries cases;

    @Autowired
    MemberQueries members;

    @Autowired
    CircularService circulars;

    @Autowired
    MemberLists memberLists;

    @Autowired
    CouncilWordService words;

    @Autowired
    WordLines lines;

    @Autowired
    CouncilTools tools;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer administrator;
    Viewer secretariat;
    CareOfficeId office;

    @BeforeEach
    void aMember() {
        administrator = people.administrator();
        secretariat = people.council();
        office = careOffices
                .aCareOffice()
                .numbered(NUMBER)
                .named("見本の会員事業所", "ミホン")
                .at(AdoptionStage.INFORMED)
                .saved();
        memberLists.silentMembers(administrator, careOffices.today(), office);
        screens.signIn(administrator);
    }

    @Test
    @Rule("CNC-08")
    void theCityRecordsAConsentOnTheOfficesPageAndTakesItBack() {
        screens.goTo("offices/" + NUMBER);
        press("同意を記録");
        press("記録する");
        assertThat(cases.card(secretariat, office)).isPresent();
        assertThat(screens.text()).contains("名前での表示に同意");
        press("同意を取り下げる");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(cases.card(secretariat, office)).isEmpty();
    }

    @Test
    @Rule("CNC-12")
    void aWordIsRecordedAndTakenBackOnTheOfficesPage() {
        screens.goTo("offices/" + NUMBER);
        press("声かけを記録");
        press("記録する");
        assertThat(screens.text()).contains("声をかけた（記録：");
        press("取り消す");
        assertThat(members.rows(administrator, MemberFilter.none(), 0, 5)
                        .getFirst()
                        .spokenOn())
                .isNull();
    }

    @Test
    @Rule("CNC-14")
    void theCouncilWritesACircularAndAMemberSaysThatItReadIt() {
        screens.signIn(secretariat);
        screens.goTo("council/circulars");
        press("回覧を書く");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("送る会員 1事業所（メール 0件、手紙 1通）");
        _setValue(_get(TextField.class, spec -> spec.withLabel("件名")), "総会のご案内");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("本文")), "4月に開きます。");
        press("送る");
        assertThat(screens.text()).contains("総会のご案内", "1件のうち 0件が読みました", "まだ印刷していない手紙が 1通あります", "手紙をPDFで保存");

        jdbc.sql("UPDATE council_circular_copy SET means = 'LETTER'").update();
        var sent = circulars.circulars(secretariat).getFirst();
        var link = circulars
                .letters(secretariat, OperationId.fresh(), sent.id())
                .getFirst()
                .link();
        screens.goTo("k/" + link);
        assertThat(screens.text()).contains("見本の会員事業所 御中", "4月に開きます。");
        press("読みました");
        assertThat(circulars.circular(secretariat, sent.id()).orElseThrow().read())
                .isEqualTo(1);
        screens.goTo("k/nobody");
        assertThat(screens.text()).contains("このリンクは開けません");
    }

    @Test
    @Rule("CNC-13")
    void theReportOfTheMonthIsMadeAndStaysOnThePage() {
        screens.signIn(secretariat);
        screens.goTo("council/reports");
        press("今月の報告をつくる");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(screens.text()).contains("部会ごとの進み具合", "つくった報告です");
    }

    @Test
    @Rule("CNC-11")
    void theCityPrintsWhoLookedForAnOfficeThatAsks() {
        memberLists.members(administrator, careOffices.today(), office);
        cases.card(secretariat, office);
        screens.goTo("council/seen/" + NUMBER);
        assertThat(screens.text()).contains(secretariat.name(), "事業所のページ");
        var card = cases.card(
                        administrator,
                        cases.byNumber(administrator, new OfficeNumber(NUMBER)).orElseThrow())
                .orElseThrow();
        var paper = new ByteArrayOutputStream();
        new SightsFile(tools, card).print(tools.sights().sights(administrator, office), paper);
        assertThat(paper.size()).isGreaterThan(1000);
    }

    @Test
    @Rule("CNC-14")
    void aLetterIsPrintedForEveryMemberWithoutAnAddressAndPrintingItAnewIsAskedFirst() throws Exception {
        var sent = (CircularDecision.Sent)
                circulars.send(administrator, OperationId.fresh(), new NewCircular("件名", "本文", ""), link -> link, "");
        jdbc.sql("UPDATE council_circular_copy SET means = 'LETTER'").update();
        screens.signIn(administrator);
        var row = circulars.circular(administrator, sent.circular()).orElseThrow();
        assertThat(row.unprinted()).isEqualTo(1);
        var paper = new ByteArrayOutputStream();
        new CircularPaper(tools, circulars, address, row, () -> {})
                .print(
                        new LetterSender(0, "見本市", "介護保険課", "", "", "", "06-0000-0000", "", 22, 15),
                        circulars.letters(administrator, OperationId.fresh(), sent.circular()),
                        List.of("https://banso.example.jp/k/x"),
                        paper);
        try (var pdf = Loader.loadPDF(paper.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("見本市", "介護保険課", "電話　06-0000-0000", "令和", "御中", "件名", "banso.example.jp/k/x");
        }
        screens.goTo("council/circulars/" + sent.circular());
        press("手紙をPDFで保存");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("うち 1通は前にも保存していて");
    }

    @Test
    @Rule("CNC-12")
    void theCallerReadsThatTheCouncilSpokeToTheOfficeAndAFirmDoesNot() {
        words.mark(secretariat, OperationId.fresh(), office, CouncilWord.RECOMMENDED, careOffices.today());
        var calling = lines.lines(administrator, List.of(office), Where.CALL);
        assertThat(Objects.requireNonNull(calling.get(office)).getElement().getTextRecursively())
                .contains("利用を勧めた");
        assertThat(lines.lines(people.lead(people.firm()), List.of(office), Where.CALL))
                .isEmpty();
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }
}
