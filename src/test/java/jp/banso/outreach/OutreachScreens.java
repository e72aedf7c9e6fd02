package jp.banso.outreach;

import static jp.banso.journey.Hands.open;
import static jp.banso.journey.Hands.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.journey.Household;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.outreach.BriefingDecision.Kept;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import org.springframework.stereotype.Component;

/** The contacts of a case, the call list and the briefings, with their dialogs. */
@Component
class OutreachScreens implements ScreenStates {

    private static final String CASE = "/offices/:number";
    private static final String SESSION = "/briefings/:id";

    private final CareOffices careOffices;
    private final Household household;
    private final ContactService contacts;
    private final BriefingService briefings;
    private final InvitationService invitations;
    private final BriefingPublicity publicity;
    private final BriefingBox box;

    OutreachScreens(
            CareOffices careOffices,
            Household household,
            ContactService contacts,
            BriefingService briefings,
            InvitationService invitations,
            BriefingPublicity publicity,
            BriefingBox box) {
        this.publicity = publicity;
        this.box = box;
        this.invitations = invitations;
        this.careOffices = careOffices;
        this.household = household;
        this.contacts = contacts;
        this.briefings = briefings;
    }

    @Override
    public List<ScreenState> states() {
        var today = careOffices.today();
        var clerk = new Viewer.CityStaff(new AccountId(household.account(Role.CITY_STAFF)), "試験 2", false);
        var lead = new VendorStaff(
                new AccountId(household.account(Role.VENDOR_LEAD)), "", new VendorId(household.firm()), true);
        var called = CareOffices.number(9821);
        var office = careOffices
                .aCareOffice()
                .numbered(called)
                .named("見本居宅介護支援センター江坂", "アミホンキョタクカイゴシエンセンターエサカ")
                .phone("06-0000-0821")
                .grantedTo(lead)
                .saved();
        call(clerk, office, today.minusDays(9), ContactResult.NO_ANSWER);
        contacts.log(
                clerk,
                OperationId.fresh(),
                office,
                Telephone.call(today.minusDays(2), ContactResult.CONSIDERING, "法人の会議で決めるとのこと。"));
        var due = careOffices
                .aCareOffice()
                .named("見本ヘルパーステーション豊津", "アミホンヘルパーステーショントヨツ")
                .phone("06-0000-0822")
                .saved();
        call(clerk, due, today.minusDays(3), ContactResult.NO_ANSWER);
        var unreached = careOffices
                .aCareOffice()
                .named("見本デイサービス", "アミホンデイサービス")
                .phone("06-0000-0823")
                .saved();
        careOffices.aCareOffice().at(AdoptionStage.BEING_CONTACTED).saved();
        var session = session(clerk, today.minusDays(1));
        briefings.mark(clerk, OperationId.fresh(), session, unreached, new Presence(2, true));
        var next = session(clerk, today.plusDays(14));
        invitations.invite(clerk, OperationId.fresh(), next, new Invitees.Uninformed(""));

        publicity.show(clerk, OperationId.fresh(), next, true);
        var wish = new BriefingWish("", "見本デイサービス", "見本花子", "06-0000-0823", 2, Venue.ON_SITE);
        box.apply(OperationId.fresh(), next, wish);
        box.apply(OperationId.fresh(), next, new BriefingWish("", "見本の会", "見本一郎", "06-0000-0824", 1, Venue.RECORDING));

        var page = ScreenState.of(CASE, "called", Role.CITY_STAFF, "/offices/" + called);
        var list = ScreenState.of("/calls", "calls", Role.CITY_STAFF, "/calls");
        var came = ScreenState.of(SESSION, "session", Role.CITY_STAFF, "/briefings/" + session.value());
        return List.of(
                page,
                ScreenState.of(CASE, "called as a firm", Role.VENDOR_LEAD, "/offices/" + called),
                page.after("contact", opened -> open(opened, "連絡を記録")),
                page.after("contact refused", opened -> {
                    open(opened, "連絡を記録");
                    press(opened, "記録する");
                    opened.locator("vaadin-radio-group[invalid]").waitFor();
                }),
                page.after("contact withdrawn", opened -> opened.getByText(
                                "取消し", new Page.GetByTextOptions().setExact(true))
                        .first()
                        .click()),
                list,
                list.after("calls nothing found", opened -> {
                    opened.keyboard().press("/");
                    opened.keyboard().type("みつからない");
                    opened.locator(".empty-state:visible").first().waitFor();
                }),
                list.after("calls record", opened -> {
                    opened.keyboard().press("n");
                    opened.locator("vaadin-radio-group").waitFor();
                }),
                list.after("calls by keyboard", OutreachScreens::twoCalls),
                ScreenState.of("/briefings", "briefings", Role.CITY_STAFF, "/briefings"),
                ScreenState.of("/briefings", "briefings new", Role.CITY_STAFF, "/briefings")
                        .after("briefings new", opened -> open(opened, "説明会を登録")),
                came,
                ScreenState.of(SESSION, "session to come", Role.CITY_STAFF, "/briefings/" + next.value()),
                ScreenState.of(SESSION, "session to come", Role.CITY_STAFF, "/briefings/" + next.value())
                        .after("session inviting", opened -> open(opened, "事業所を招待")),
                came.after("session changed", opened -> open(opened, "説明会の内容を直す")),
                came.after("session undone", opened -> {
                    opened.getByText("出席を取り消す").first().click();
                    opened.locator("vaadin-text-area").waitFor();
                }));
    }

    /** The first row is written down and the next one opened, all from the keyboard. */
    private static void twoCalls(Page page) {
        page.locator(".call-turn").waitFor();
        var first = page.locator(".call-turn .call-who a").textContent();
        page.keyboard().press("n");
        page.locator("vaadin-radio-group").waitFor();
        page.waitForFunction("() => document.activeElement?.closest('vaadin-radio-group')");
        page.keyboard().press("1");
        page.waitForFunction("() => document.activeElement?.closest('vaadin-radio-button')?.checked");
        page.keyboard().press("Control+Enter");
        page.waitForFunction("() => document.activeElement?.closest('.call-turn')");
        var second = page.locator(".call-turn .call-who a").textContent();
        if (first.equals(second)) {
            throw new AssertionError("the turn stays with " + first);
        }
        page.keyboard().press("Enter");
        page.locator(".act-whose")
                .filter(new Locator.FilterOptions().setHasText(second))
                .waitFor();
    }

    private void call(Viewer clerk, CareOfficeId office, LocalDate day, ContactResult result) {
        contacts.log(clerk, OperationId.fresh(), office, Telephone.callAgain(day.atStartOfDay(), day.plusDays(1)));
        if (result != ContactResult.NO_ANSWER) {
            contacts.log(clerk, OperationId.fresh(), office, Telephone.call(day, result));
        }
    }

    private BriefingId session(Viewer clerk, LocalDate day) {
        var kept = (Kept) briefings.open(
                clerk, OperationId.fresh(), new BriefingData("ケアプランデータ連携 事業説明会", day, Venue.ON_SITE, "市役所別館2階", 40));
        return kept.session();
    }
}
