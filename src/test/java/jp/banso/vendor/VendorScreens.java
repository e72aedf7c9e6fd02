package jp.banso.vendor;

import static jp.banso.journey.Hands.open;
import static jp.banso.journey.Hands.press;

import java.util.List;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import org.springframework.stereotype.Component;

/** The firms and the form for one of them. */
@Component
class VendorScreens implements ScreenStates {

    @Override
    public List<ScreenState> states() {
        var firms = ScreenState.of("/vendors", "list", Role.CITY_ADMIN, "/vendors");
        return List.of(firms.after("new", page -> open(page, "事業者を追加")), firms.after("new refused", page -> {
            open(page, "事業者を追加");
            press(page, "保存する");
            page.locator("[invalid]").first().waitFor();
        }));
    }
}
