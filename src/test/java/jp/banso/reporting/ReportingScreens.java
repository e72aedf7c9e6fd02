package jp.banso.reporting;

import static jp.banso.journey.Hands.open;

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
        var offices = spread.offices(
                160,
                20261126,
                new VendorStaff(new AccountId(household.account(Role.VENDOR_LEAD)), "", firm, true),
                new VendorStaff(new AccountId(household.account(Role.VENDOR_VISITOR)), "", firm, false));
        spread.history(people.administrator(), offices);
        spread.course(people.administrator());
        return List.of(
                ScreenState.of(PAGE, "city", Role.CITY_STAFF, PAGE),
                ScreenState.of(PAGE, "filtered", Role.CITY_ADMIN, PAGE + "?category=home&council=yes"),
                ScreenState.of(PAGE, "filtered to few", Role.CITY_ADMIN, PAGE + "?category=other&council=no"),
                ScreenState.of(PAGE, "council", Role.LIAISON, PAGE),
                ScreenState.of(PAGE, "firm", Role.VENDOR_LEAD, PAGE),
                ScreenState.of(PAGE, "visitor", Role.VENDOR_VISITOR, PAGE),
                ScreenState.of(PAGE, "observer", Role.VIEWER, PAGE),
                ScreenState.of("/overview/ledger", "ledger", Role.CITY_STAFF, "/overview/ledger")
                        .after("issue", page -> open(page, "数値を発行する")),
                ScreenState.of("/overview/ledger", "ledger admin", Role.CITY_ADMIN, "/overview/ledger")
                        .after("base", page -> open(page, "名簿から分母をつくる")),
                ScreenState.of("/overview/forecast", "forecast", Role.CITY_STAFF, "/overview/forecast"),
                ScreenState.of("/overview/moved", "moved", Role.CITY_STAFF, "/overview/moved?stage=S10"),
                ScreenState.of("/overview/reports", "reports", Role.CITY_STAFF, "/overview/reports"),
                ScreenState.of(
                        "/overview/builder",
                        "builder",
                        Role.CITY_STAFF,
                        "/overview/builder?figure=calls&by=month&compare=before"),
                ScreenState.of(
                        "/offices",
                        "opened from a figure",
                        Role.CITY_STAFF,
                        "/offices?closed=no&category=home&due=overdue"));
    }
}
