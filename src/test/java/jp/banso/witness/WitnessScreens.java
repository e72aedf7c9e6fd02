package jp.banso.witness;

import static jp.banso.journey.Hands.open;

import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.journey.Household;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import org.springframework.stereotype.Component;

/** A disagreement with its answer, the rule, lapses, and the dialogs of the case page. */
@Component
class WitnessScreens implements ScreenStates {

    private final WitnessService service;
    private final CareOffices careOffices;
    private final People people;
    private final Household household;

    WitnessScreens(WitnessService service, CareOffices careOffices, People people, Household household) {
        this.household = household;
        this.service = service;
        this.careOffices = careOffices;
        this.people = people;
    }

    @Override
    public List<ScreenState> states() {
        var clerk = people.cityStaff();
        var number = CareOffices.number(9119);
        var office = careOffices
                .aCareOffice()
                .numbered(number)
                .named("見本訪問看護しるし", "ミホン")
                .listed()
                .saved();
        var today = careOffices.today();
        var firm = new VendorId(household.firm());
        var accompanied = CareOffices.number(9120);
        var own = careOffices
                .aCareOffice()
                .numbered(accompanied)
                .named("見本訪問介護ともに", "ミホン")
                .grantedTo(new VendorStaff(new AccountId(household.account(Role.VENDOR_LEAD)), "", firm, true))
                .saved();
        var ofAFirm = ScreenState.of(
                "/offices/:number", "terms of a firm's case", Role.VENDOR_LEAD, "/offices/" + accompanied);
        service.said(
                clerk, OperationId.fresh(), office, Statement.ADOPTED, StatementMeans.SURVEY, today.minusDays(90), "");
        service.said(clerk, OperationId.fresh(), office, Statement.FAX_ONLY, StatementMeans.CALL, today, "");
        service.term(clerk, OperationId.fresh(), office, RenewalKind.CERTIFICATE, today.plusDays(20), "証明書の画面");
        service.term(clerk, OperationId.fresh(), own, RenewalKind.LICENCE, today.plusDays(40), "電話で確認");
        var desk = ScreenState.of("/witnesses", "witness desk", Role.CITY_ADMIN, "/witnesses");
        var page = ScreenState.of("/offices/:number", "witness panel", Role.CITY_STAFF, "/offices/" + number);
        return List.of(
                desk,
                desk.after("witness answer", at -> open(at, "見本訪問看護しるしの食い違いに答える")),
                ScreenState.of("/witnesses", "witness rule", Role.CITY_STAFF, "/witnesses?part=RULE"),
                ScreenState.of("/witnesses", "witness lapses", Role.CITY_STAFF, "/witnesses?part=LAPSES"),
                page.after("witness statement", at -> open(at, "申告を記録")),
                page.after("witness term", at -> open(at, "期限を記録")),
                ofAFirm,
                ofAFirm.after("term by a firm", at -> open(at, "期限を記録")));
    }
}
