package jp.banso.reporting;

import java.util.List;
import jp.banso.careoffice.People;
import jp.banso.journey.Household;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.VendorId;
import org.springframework.stereotype.Component;

/** The page of figures for everybody who has it, over a city under way. */
@Component
class ReportingScreens implements ScreenStates {

    private static final String PAGE = "/overview";

    private final Spread spread;
    private final People people;
    private final Household household;

    ReportingScreens(Spread spread, People people, Household household) {
        this.spread = spread;
        this.people = people;
        this.household = household;
    }

    @Override
    public List<ScreenState> states() {
        var firm = new VendorId(household.firm());
        spread.offices(
                160,
                20261126,
                new VendorStaff(new AccountId(household.account(Role.VENDOR_LEAD)), "", firm, true),
                new VendorStaff(new AccountId(household.account(Role.VENDOR_VISITOR)), "", firm, false));
        spread.course(people.administrator());
        return List.of(
                ScreenState.of(PAGE, "city", Role.CITY_STAFF, PAGE),
                ScreenState.of(PAGE, "filtered", Role.CITY_ADMIN, PAGE + "?category=home&council=yes"),
                ScreenState.of(PAGE, "filtered to few", Role.CITY_ADMIN, PAGE + "?category=other&council=no"),
                ScreenState.of(PAGE, "council", Role.LIAISON, PAGE),
                ScreenState.of(PAGE, "firm", Role.VENDOR_LEAD, PAGE),
                ScreenState.of(PAGE, "visitor", Role.VENDOR_VISITOR, PAGE),
                ScreenState.of(PAGE, "observer", Role.VIEWER, PAGE),
                ScreenState.of(
                        "/offices",
                        "opened from a figure",
                        Role.CITY_STAFF,
                        "/offices?closed=no&category=home&due=overdue"));
    }
}
