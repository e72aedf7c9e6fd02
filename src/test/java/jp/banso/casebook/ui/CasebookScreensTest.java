package jp.banso.casebook.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.careoffice.fact.KnownFacts;
import jp.banso.careoffice.panel.OfficeLine.Where;
import jp.banso.casebook.CaseReviewService;
import jp.banso.casebook.CasebookFilter;
import jp.banso.casebook.CasebookId;
import jp.banso.casebook.CasebookQueries;
import jp.banso.casebook.CasebookState;
import jp.banso.casebook.Cases;
import jp.banso.casebook.Consent;
import jp.banso.letter.LetterSender;
import jp.banso.letter.SenderService;
import jp.banso.outreach.CallScripts;
import jp.banso.outreach.ContactReason;
import jp.banso.script.ScriptService;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.survey.Surveys;
import jp.banso.survey.WaveMoment;
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
class CasebookScreensTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    Cases cases;

    @Autowired
    CasebookQueries queries;

    @Autowired
    CaseReviewService review;

    @Autowired
    CallScripts scripts;

    @Autowired
    ScriptService words;

    @Autowired
    KnownFacts facts;

    @Autowired
    SimilarLines lines;

    @Autowired
    Surveys surveys;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    SenderService senders;

    @Autowired
    CasebookTools tools;

    Viewer clerk;
    CareOfficeId office;

    @BeforeEach
    void signIn() {
        clerk = people.cityStaff();
        office = careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9120))
                .named("見本の郷", "ミホンノサト")
                .saved();
        screens.signIn(clerk);
    }

    @Test
    @Rule({"CSB-01", "CSB-02"})
    void theCityWritesHandsOverAndPublishesOnScreen() {
        var entry = cases.begun(clerk, office, Cases.words("書きかけの題"));
        screens.goTo("casebook?state=DRAFT&q=" + "書きかけ");
        assertThat(screens.text()).contains("書きかけの題", "見本の郷", "下書き（1）");
        screens.goTo("casebook/" + entry.value());
        _setValue(_get(TextField.class, spec -> spec.withLabel("題名")), "直した題");
        press("保存する");
        assertThat(queries.card(clerk, entry).orElseThrow().words().title()).isEqualTo("直した題");
        assertThat(_get(Html.class).getInnerHtml()).contains("直した題", "見本の郷");
        press("事業所に確認を依頼する");
        assertThat(screens.text()).contains("見本の郷 が", "差出人がまだ決まっていません");
        assertThat(_get(TextField.class, spec -> spec.withLabel("確認ページのアドレス")).getValue())
                .contains("case-review/");
        assertThat(queries.card(clerk, entry).orElseThrow().state()).isEqualTo(CasebookState.WITH_OFFICE);

        cases.approved(cases.handed(clerk, entry), 1, Consent.NAMED);
        screens.goTo("casebook/" + entry.value());
        assertThat(screens.text()).contains("事業所が承認しました", "実名で掲載（見本 花子、管理者");
        press("公開する");
        assertThat(queries.card(clerk, entry).orElseThrow().state()).isEqualTo(CasebookState.PUBLISHED);
        assertThat(screens.text()).contains("承認された内容を公開しています");
        press("取り下げる");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(screens.text()).contains("取り下げられました", "（市による）").doesNotContain("毎月の提供票");
    }

    @Test
    @Rule({"CSB-02", "CSB-03"})
    @SuppressWarnings("unchecked")
    void theOfficeReadsExactlyWhatIsPublishedAndConsentsOrSaysWhatToChange() {
        var entry = cases.begun(clerk, office, Cases.words("読む題"));
        var link = cases.handed(clerk, entry);
        screens.goTo("case-review/" + link);
        assertThat(_get(Html.class).getInnerHtml()).contains("読む題", "見本の郷");
        press("送る");
        assertThat(screens.text()).contains("「どうしますか」から1つ選んでください");
        var may = _find(RadioButtonGroup.class).getFirst();
        may.setValue(may.getListDataView().getItem(0));
        press("送る");
        assertThat(screens.text()).contains("掲載のしかた（実名・匿名）を選んでください");
        var consent = _find(RadioButtonGroup.class).get(1);
        consent.setValue(Consent.ANONYMOUS);
        assertThat(_get(Html.class).getInnerHtml()).contains("読む題").doesNotContain("見本の郷");
        press("送る");
        assertThat(screens.text()).contains("お名前と役職を入力してください");
        _setValue(_get(TextField.class, spec -> spec.withLabel("承認する方のお名前")), "見本 花子");
        _setValue(_get(TextField.class, spec -> spec.withLabel("役職")), "管理者");
        press("送る");
        assertThat(screens.text()).contains("承認を受け取りました");
        assertThat(queries.card(clerk, entry).orElseThrow().consent()).isEqualTo(Consent.ANONYMOUS);

        var other = cases.begun(clerk, office, Cases.words("別の題"));
        screens.goTo("case-review/" + cases.handed(clerk, other));
        var kind = _find(RadioButtonGroup.class).getFirst();
        kind.setValue(kind.getListDataView().getItem(1));
        _setValue(_get(TextArea.class), "数字を直してください。");
        press("送る");
        assertThat(queries.rows(clerk, new CasebookFilter(CasebookState.DRAFT, "別の")))
                .hasSize(1);
        screens.goTo("casebook/" + other.value());
        assertThat(screens.text()).contains("事業所から：数字を直してください。");
    }

    @Test
    @Rule({"CSB-03", "CSB-05"})
    void throughTheSameLinkTheOfficeTakesItBack() {
        var entry = cases.begun(clerk, office, Cases.words("取り下げる題"));
        var link = cases.published(clerk, entry, Consent.NAMED);
        screens.goTo("case-review/" + link);
        assertThat(screens.text()).contains("この内容を公開しています");
        press("取り下げる");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(screens.text()).contains("取り下げました");
        screens.goTo("case-review/" + link);
        assertThat(screens.text()).contains("に、貴事業所が掲載を取り下げました").doesNotContain("見本の郷", "このリンクは使えません");
    }

    @Test
    @Rule({"CSB-05", "CSB-08"})
    void theNearestSuccessStandsOnTheOfficesPageAndInTheScriptUntilItIsWithdrawn() {
        var other = careOffices.aCareOffice().named("となりの郷", "トナリノサト").saved();
        for (var one : List.of(office, other)) {
            cases.known(clerk, one, "ソフトS", null, "");
        }
        var entry = cases.begun(clerk, other, Cases.words("近い題", "ソフトS", null));
        var link = cases.published(clerk, entry, Consent.NAMED);
        words.write(
                clerk,
                OperationId.fresh(),
                ContactReason.COST,
                0,
                "はい。{SIMILAR_WHO}の「{SIMILAR_CASE}」は、{SIMILAR_MATCH}が同じです。");
        screens.goTo("offices/" + CareOffices.number(9120));
        assertThat(screens.text()).contains("近い成功例：", "近い題", "（となりの郷）", "同じところ：介護ソフト・サービス・法人の種別");
        assertThat(lines.lines(clerk, List.of(office), Where.CALL)).containsKey(office);
        assertThat(script()).isEqualTo("はい。となりの郷の「近い題」は、介護ソフト・サービス・法人の種別が同じです。");

        review.withdraw(OperationId.fresh(), link);
        screens.goTo("offices/" + CareOffices.number(9120));
        assertThat(screens.text()).doesNotContain("近い題");
        assertThat(lines.lines(clerk, List.of(office), Where.CALL)).isEmpty();
        assertThat(script()).isEqualTo("はい。");
    }

    @Test
    @Rule({"CSB-10", "CSB-11"})
    void theEffectIsSaidInScriptsFromFiveOnAndACandidateBecomesADraftInOneClick() {
        var today = careOffices.today();
        var offices = new ArrayList<CareOfficeId>();
        for (var at = 0; at < 5; at++) {
            offices.add(careOffices.aCareOffice().saved());
        }
        var round = surveys.opened(
                clerk,
                Surveys.wave("T2", WaveMoment.AFTER, today.minusDays(3), today),
                offices.toArray(CareOfficeId[]::new));
        for (var at = 0; at < 5; at++) {
            assertThat(facts.of(clerk, office)).doesNotContainKey("SAVED_HOURS");
            var said = new HashMap<>(Surveys.COMPLETE);
            said.putAll(Map.of("E1.BEFORE", "600", "E1.NOW", "" + (540 - 60 * at), "C1", at == 4 ? "NAMED" : "NO"));
            surveys.answered(clerk, round, offices.get(at), today, said);
        }
        assertThat(facts.of(clerk, office))
                .containsEntry("SAVED_HOURS", "3.0")
                .containsEntry("SAVED_OFFICES", "5")
                .containsEntry("SAVED_FROM", "2.0")
                .containsEntry("SAVED_TO", "4.0")
                .containsEntry("SAVED_SERVICE", "居宅介護支援");
        screens.goTo("casebook/candidates");
        assertThat(screens.text()).contains("月10.0時間 → 月5.0時間（50.0％減）");
        press("下書きをつくる");
        var draft =
                queries.rows(clerk, new CasebookFilter(CasebookState.DRAFT, "")).getFirst();
        assertThat(draft.office()).isEqualTo(offices.get(4));
        assertThat(queries.card(clerk, draft.id()).orElseThrow().words().results())
                .singleElement()
                .satisfies(line -> assertThat(line.detail()).contains("見本アンケート", "n=5"));
        screens.goTo("casebook/candidates");
        assertThat(screens.text()).contains("30％以上減り、紹介してよいと答えた事業所はありません");
    }

    @Test
    @Rule("CSB-03")
    void whatIsTypedAndNotSavedIsNotLeftOutOfWhatTheOfficeReadsWithoutAWord() {
        var entry = cases.begun(clerk, office, Cases.words("書きかけの題"));
        screens.goTo("casebook/" + entry.value());
        _setValue(_get(TextArea.class, spec -> spec.withLabel("事業所の声")), "足した声");
        press("事業所に確認を依頼する");
        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("まだ保存していない入力があります");
        assertThat(queries.card(clerk, entry).orElseThrow().state()).isEqualTo(CasebookState.DRAFT);
        press("保存する");
        press("事業所に確認を依頼する");
        assertThat(_find(Notification.class))
                .noneMatch(notice -> notice.isOpened()
                        && notice.getElement().getTextRecursively().contains("まだ保存していない"));
        assertThat(queries.card(clerk, entry).orElseThrow().words().voice()).isEqualTo("足した声");
        assertThat(queries.card(clerk, entry).orElseThrow().state()).isEqualTo(CasebookState.WITH_OFFICE);
    }

    @Test
    @Rule({"CSB-03", "LTR-05"})
    void theLetterSaysWhoAsksAndSoDoesThePageBehindIt() throws Exception {
        var administrator = people.administrator();
        senders.set(
                administrator,
                OperationId.fresh(),
                new LetterSender(0, "見本市", "介護保険課", "", "", "", "06-0000-0000", "", 22, 15));
        var entry = cases.begun(clerk, office, Cases.words("手紙の題"));
        var link = cases.handed(clerk, entry);
        var card = queries.card(clerk, entry).orElseThrow();
        var out = new ByteArrayOutputStream();
        new CaseLetter(tools, card, "https://banso.example.jp/case-review/" + link, careOffices.today())
                .print(senders.present(clerk), out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\R", ""))
                    .contains("見本の郷　御中", "見本市", "介護保険課", "電話　06-0000-0000", "令和", "好事例集への掲載のご確認", link);
        }
        screens.goTo("case-review/" + link);
        assertThat(screens.text()).contains("お問い合わせ　見本市 介護保険課　電話 06-0000-0000");
    }

    @Test
    @Rule("CSB-07")
    void anEditionIsIssuedOfWhatIsPublished() {
        CasebookId entry = cases.published(clerk, office, Cases.words("載る題"), Consent.NAMED);
        screens.goTo("casebook/editions");
        assertThat(screens.text()).contains("まだ発行していません");
        press("号を発行する");
        press("発行する");
        assertThat(_get(TextField.class, spec -> spec.withLabel("号の名前")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("号の名前")), "好事例集 第1号");
        _setValue(_get(TextField.class, spec -> spec.withLabel("発行者")), "見本市");
        press("発行する");
        assertThat(screens.text()).contains("好事例集 第1号", "事例 1件");
        assertThat(entry.value()).isPositive();
    }

    @Test
    @Rule("CSB-11")
    void whoDoesNotExchangeIsNoCandidateNorIsAnybodyInARoundOfFewerThanFive() {
        var today = careOffices.today();
        var offices = new ArrayList<CareOfficeId>();
        for (var at = 0; at < 6; at++) {
            offices.add(careOffices.aCareOffice().named("候補" + at, "コウホ").saved());
        }
        var few = surveys.opened(
                clerk, Surveys.wave("T2", WaveMoment.AFTER, today.minusDays(3), today), offices.get(0), offices.get(1));
        for (var at = 0; at < 2; at++) {
            surveys.answered(clerk, few, offices.get(at), today, strong("BOTH"));
        }
        assertThat(tools.candidates().candidates(clerk)).isEmpty();

        var round = surveys.opened(
                clerk,
                Surveys.wave("T2", WaveMoment.AFTER, today.minusDays(2), today),
                offices.toArray(CareOfficeId[]::new));
        for (var at = 0; at < 6; at++) {
            surveys.answered(clerk, round, offices.get(at), today, strong(at == 5 ? "NONE" : "SENT"));
        }
        assertThat(tools.candidates().candidates(clerk)).hasSize(5).noneMatch(one -> one.office()
                .equals(offices.get(5)));
    }

    private static Map<String, String> strong(String exchanges) {
        var said = new HashMap<>(Surveys.COMPLETE);
        said.putAll(Map.of("U1", exchanges, "E1.BEFORE", "600", "E1.NOW", "60", "C1", "NAMED"));
        return said;
    }

    private String script() {
        return scripts.script(clerk, office, ContactReason.COST).orElseThrow().words();
    }

    private static void press(String text) {
        var buttons = _find(Button.class, spec -> spec.withText(text));
        _click(buttons.getLast());
    }
}
