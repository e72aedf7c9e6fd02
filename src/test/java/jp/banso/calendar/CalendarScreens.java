package jp.banso.calendar;

import java.util.List;
import jp.banso.journey.Hands;
import jp.banso.journey.Household;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** The page of the calendar's link: none, one just made, one that is there already, and the questions before it changes. */
@Component
class CalendarScreens implements ScreenStates {

    private final CalendarLinkService links;
    private final Household household;

    CalendarScreens(CalendarLinkService links, Household household) {
        this.links = links;
        this.household = household;
    }

    @Override
    public List<ScreenState> states() {
        var staff = new CityStaff(
                new AccountId(household.account(Role.CITY_STAFF)), Household.name(Role.CITY_STAFF), false);
        links.renew(staff, OperationId.fresh());
        var page = ScreenState.of("/account/calendar", "calendar", Role.CITY_STAFF, "/account/calendar");
        return List.of(
                page,
                page.after("calendar renew", opened -> Hands.button(opened, "リンクを作り直す")
                        .click()),
                page.after("calendar end", opened -> Hands.button(opened, "リンクを止める")
                        .click()),
                ScreenState.of("/account/calendar", "calendar made", Role.VENDOR_VISITOR, "/account/calendar")
                        .after("calendar address", opened -> {
                            Hands.button(opened, "リンクを作る").click();
                            opened.getByLabel("カレンダーのアドレス").waitFor();
                        }));
    }
}
