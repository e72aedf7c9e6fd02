package jp.banso.shell;

import java.util.List;
import jp.banso.journey.Hands;
import jp.banso.journey.Household;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import org.springframework.stereotype.Component;

/** The frame's own menu and list of keys, and the page for addresses that are not here. */
@Component
class ShellScreens implements ScreenStates {

    @Override
    public List<ScreenState> states() {
        var home = ScreenState.of("/", "home", Role.CITY_STAFF, "/");
        return List.of(
                home.after("keys", page -> {
                    page.keyboard().press("?");
                    Hands.dialog(page);
                }),
                home.after("search", page -> {
                    page.keyboard().press("Control+k");
                    page.getByLabel("探すことば").pressSequentially("見本");
                    page.locator(".hit").first().waitFor();
                    page.keyboard().press("ArrowDown");
                    page.locator("#hit-1.hit-standing").waitFor();
                }),
                home.after("user menu", page -> Hands.menu(page, Household.name(Role.CITY_STAFF) + " さんのメニュー")),
                ScreenState.of("not here", "", Role.CITY_STAFF, "/nothing-of-this-name"));
    }
}
