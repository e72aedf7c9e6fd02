package jp.banso.visit;

import java.time.LocalTime;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.journey.Hands;
import jp.banso.journey.Household;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import jp.banso.support.AssignmentId;
import jp.banso.support.SupportDesk;
import jp.banso.support.VisitTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The visitor's day, and visits booked together. */
@Component
class VisitScreens implements ScreenStates {

    private final CareOffices careOffices;
    private final Household household;
    private final SupportDesk support;
    private final PairService pairing;
    private final JdbcClient jdbc;

    VisitScreens(
            CareOffices careOffices, Household household, SupportDesk support, PairService pairing, JdbcClient jdbc) {
        this.careOffices = careOffices;
        this.household = household;
        this.support = support;
        this.pairing = pairing;
        this.jdbc = jdbc;
    }

    @Override
    public List<ScreenState> states() {
        var staff = new CityStaff(
                new AccountId(household.account(Role.CITY_STAFF)), Household.name(Role.CITY_STAFF), false);
        var visitor = visitor();
        var sender = office("見本居宅介護支援センター組の送り手");
        var receiver = office("見本デイサービス組の受け手");
        var alone = office("見本ヘルパー組の候補");
        var first = support.accepted(staff, sender, visitor);
        var second = support.accepted(staff, receiver, visitor);
        support.accepted(staff, alone, visitor);
        var at = new VisitTime(support.today(), LocalTime.of(13, 30));
        pairing.book(staff, OperationId.fresh(), wish(first, at), wish(second, at));

        var paired = "/offices/" + number(sender);
        var page = ScreenState.of("/offices/:number", "pair", Role.CITY_STAFF, paired);
        var day = ScreenState.of("/my/day", "pair day", Role.VENDOR_VISITOR, "/my/day");
        return List.of(
                page,
                page.after("pair part", opened -> Hands.button(opened, "組を解く").click()),
                ScreenState.of("/offices/:number", "pair none", Role.CITY_STAFF, "/offices/" + number(alone))
                        .after("pair book", opened -> Hands.open(opened, "訪問を組で予約")),
                day,
                day.after("day photo", opened -> {
                    opened.getByLabel("：写真").first().click();
                    Hands.dialog(opened);
                    opened.getByLabel("写真の説明").fill("受信した画面");
                    opened.getByLabel("写っていないことを確かめました").check();
                    opened.locator("vaadin-upload").waitFor();
                }),
                ScreenState.of("/my", "pair my", Role.VENDOR_VISITOR, "/my").after("pair my plan", opened -> {
                    opened.getByLabel("の次回訪問日").first().click();
                    Hands.dialog(opened);
                }),
                day.after("pair day move", opened -> {
                    opened.getByLabel("日時を変える").first().click();
                    Hands.dialog(opened);
                }),
                day.after("pair day miss", opened -> {
                    opened.getByLabel("不在・中止").first().click();
                    Hands.dialog(opened);
                }));
    }

    private VendorStaff visitor() {
        var account = household.account(Role.VENDOR_VISITOR);
        var firm = jdbc.sql("SELECT vendor_id FROM account WHERE id = ?")
                .param(account)
                .query(Long.class)
                .single();
        return new VendorStaff(new AccountId(account), Household.name(Role.VENDOR_VISITOR), new VendorId(firm), false);
    }

    private static PairVisit wish(AssignmentId assignment, VisitTime at) {
        return new PairVisit(assignment, VisitTime.NONE, at);
    }

    private CareOfficeId office(String name) {
        return careOffices.aCareOffice().named(name, "ミホンクミ").saved();
    }

    private String number(CareOfficeId office) {
        return jdbc.sql("SELECT office_number FROM care_office WHERE id = ?")
                .param(office.value())
                .query(String.class)
                .single();
    }
}
