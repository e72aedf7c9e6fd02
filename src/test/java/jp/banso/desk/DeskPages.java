package jp.banso.desk;

import com.microsoft.playwright.Page;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.desk.InquiryService.FirstAnswer;
import jp.banso.journey.Hands;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** The desk's list, the form with what is known beside it, one inquiry with each dialog, the questions and the counts. */
@Component
class DeskPages implements ScreenStates {

    private static final String LIST = "/inquiries";
    private static final String NEW = "/inquiries/new";
    private static final String ONE = "/inquiries/:number";
    private static final String FAQ = "/inquiries/faq";
    private static final String COUNTS = "/inquiries/counts";

    private final Inquiries inquiries;
    private final FaqService faq;
    private final CareOffices careOffices;
    private final People people;

    DeskPages(Inquiries inquiries, FaqService faq, CareOffices careOffices, People people) {
        this.inquiries = inquiries;
        this.faq = faq;
        this.careOffices = careOffices;
        this.people = people;
    }

    @Override
    public List<ScreenState> states() {
        var desk = people.desk();
        var city = people.cityStaff();
        var office = careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9869))
                .named("見本居宅介護支援事業所問い合わせ", "ミホンキョタク")
                .phone("06-0000-9869")
                .saved();
        inquiries.published(
                city,
                new FaqData(
                        InquiryCategory.EXCHANGE_ERROR,
                        "E-4012",
                        "計画書を送ろうとすると E-4012 が出ます",
                        "電子証明書の有効期限が切れています。\n証明書を更新してから、もう一度送ってください。"));
        faq.propose(
                desk, OperationId.fresh(), new FaqData(InquiryCategory.SIGN_IN, "", "パスワードを忘れました", "ヘルプデスクで再発行します。"));
        var answered = inquiries.answered(desk, office, "E-4012", "居宅サービス計画書を送るとE-4012になる", "証明書を更新してもらった。");
        for (var at = 1; at < 9; at++) {
            inquiries.answered(desk, null, "E-90" + at, "費用はいつから払うのか " + at, "キャンペーン中は無料です。");
        }
        var open = inquiries.received(
                desk, inquiries.about(office, "E-5001", "実績を取り込めない。画面に E-5001 と出ている。"), FirstAnswer.NONE);
        var number = inquiries.card(desk, open).row().number();
        var list = state(LIST, "with inquiries", LIST + "?which=ALL");
        var one = state(ONE, "open", LIST + "/" + number);
        var done = state(
                ONE, "done", LIST + "/" + inquiries.card(desk, answered).row().number());
        return List.of(
                list,
                state(LIST, "nothing found", LIST + "?text=kanaria"),
                state(NEW, "ready", NEW),
                state(NEW, "something known", NEW).after("something known", opened -> {
                    opened.getByLabel("エラーコード").fill("E-4012");
                    opened.getByLabel("質問").fill("計画書を送ろうとするとエラーが出る");
                    opened.keyboard().press("Tab");
                    opened.getByText("同じエラーコード").first().waitFor();
                }),
                state(NEW, "refused", NEW).after("refused", opened -> {
                    opened.locator("vaadin-button").getByText("伝えて完了").click();
                    opened.locator("vaadin-text-area[invalid]").first().waitFor();
                }),
                one,
                one.after("pass on", opened -> dialog(opened, "引き継ぐ・照会する")),
                one.after("correct", opened -> dialog(opened, "記録を直す")),
                done,
                done.after("open again", opened -> dialog(opened, "もう一度開く")),
                done.after("propose", opened -> dialog(opened, "FAQの候補にする")),
                state(FAQ, "candidates", FAQ),
                state(FAQ, "published", FAQ + "?state=PUBLISHED"),
                state(FAQ, "reword", FAQ).after("reword", opened -> dialog(opened, "書き直す")),
                state(COUNTS, "counts", COUNTS));
    }

    private static void dialog(Page opened, String button) {
        opened.locator("vaadin-button").getByText(button).first().click();
        Hands.dialog(opened);
    }

    private static ScreenState state(String page, String name, String address) {
        return ScreenState.of(page, name, Role.CITY_STAFF, address);
    }
}
