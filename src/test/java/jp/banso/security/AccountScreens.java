package jp.banso.security;

import static jp.banso.journey.Hands.open;
import static jp.banso.journey.Hands.press;

import java.util.List;
import jp.banso.journey.Household;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import org.springframework.stereotype.Component;

/** One account, what is done to it, and the forms in which something is missing. */
@Component
class AccountScreens implements ScreenStates {

    private final Household household;

    AccountScreens(Household household) {
        this.household = household;
    }

    @Override
    public List<ScreenState> states() {
        var desk = household.account(Role.DESK);
        var account = ScreenState.of("/accounts/:account", "of the desk", Role.CITY_ADMIN, "/accounts/" + desk);
        return List.of(
                account,
                account.after("one-time password", page -> {
                    open(page, "パスワードを再発行");
                    press(page, "パスワードを再発行");
                    page.getByText("控えました").waitFor();
                }),
                account.after("disable", page -> open(page, "利用を停止")),
                ScreenState.of("/accounts/new", "", Role.CITY_ADMIN, "/accounts/new")
                        .after("missing", page -> {
                            press(page, "アカウントを作る");
                            page.locator("[invalid]").first().waitFor();
                        }),
                ScreenState.of("/account", "", Role.LIAISON, "/account").after("missing", page -> {
                    press(page, "パスワードを変更する");
                    page.locator("[invalid]").first().waitFor();
                }),
                ScreenState.of("/accounts", "", Role.CITY_ADMIN, "/accounts").after("none", page -> {
                    page.getByLabel("名前・ユーザー名で探す").fill("みつからない");
                    page.locator(".empty-state:visible").first().waitFor();
                }));
    }
}
