package jp.banso.reception;

import com.microsoft.playwright.Page;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.journey.Hands;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import jp.banso.shared.OperationId;
import jp.banso.shared.SecretLetters;
import org.springframework.stereotype.Component;

/** The public form step by step, its receipt, and the city's list of what came through it. */
@Component
class ReceptionScreens implements ScreenStates {

    private static final String FORM = "/apply";
    private static final String RECEIPT = "/apply/receipt/:link";
    private static final String LIST = "/applications/form";

    private final ReceptionService reception;
    private final CareOffices careOffices;

    ReceptionScreens(ReceptionService reception, CareOffices careOffices) {
        this.reception = reception;
        this.careOffices = careOffices;
    }

    @Override
    public List<ScreenState> states() {
        var number = CareOffices.number(9830);
        careOffices
                .aCareOffice()
                .numbered(number)
                .named("見本居宅介護支援センター千里中央ステーション", "ミホンキョタクカイゴシエンセンター")
                .phone("06-0000-9830")
                .saved();
        var link = SecretLetters.fresh();
        arrives(
                link,
                new TypedApplication(number, "", "見本花子", "06-0000-9830", "mihon@example.jp", "見本ソフト", "火曜の午前がよい"));
        arrives(SecretLetters.fresh(), new TypedApplication(number, "", "見本次郎", "06-0000-9830", "", "", ""));
        arrives(
                SecretLetters.fresh(),
                new TypedApplication("", "見本居宅介護支援センター", "見本三郎", "06-0000-9831", "", "", "証明書がわからない"));

        var form = state(FORM, "to fill in", FORM);
        var list = state(LIST, "waiting", LIST);
        return List.of(
                form,
                form.after("not found", opened -> {
                    opened.getByLabel("事業所番号").fill("2799999999");
                    opened.keyboard().press("Tab");
                    opened.locator(".apply-found:not(:empty)").waitFor();
                }),
                form.after("refused", opened -> {
                    press(opened, "確認へ進む");
                    opened.locator("vaadin-text-field[invalid]").first().waitFor();
                }),
                form.after("looked over", opened -> {
                    opened.getByLabel("事業所番号").fill(number);
                    opened.keyboard().press("Tab");
                    opened.getByLabel("ご担当者名").fill("見本花子");
                    opened.getByLabel("電話番号").fill("06-0000-9830");
                    opened.getByLabel("上の取扱いに同意します").check();
                    press(opened, "確認へ進む");
                    opened.getByText("この内容で申し込む").waitFor();
                }),
                state(RECEIPT, "receipt", "/apply/receipt/" + link.letters()),
                state(RECEIPT, "unknown", "/apply/receipt/nothing"),
                list,
                list.after("accept", opened -> {
                    opened.getByText("受け付ける").last().click();
                    Hands.dialog(opened);
                }),
                list.after("reject", opened -> {
                    opened.getByText("断る", new Page.GetByTextOptions().setExact(true))
                            .first()
                            .click();
                    Hands.dialog(opened);
                }),
                state("/applications", "with the form", "/applications"));
    }

    private void arrives(SecretLetters link, TypedApplication typed) {
        reception.submit(OperationId.fresh(), link, typed, "2001:db8::9830");
    }

    private static void press(Page opened, String text) {
        opened.locator("vaadin-button").getByText(text).click();
    }

    private static ScreenState state(String page, String name, String address) {
        return ScreenState.of(page, name, Role.CITY_STAFF, address);
    }
}
