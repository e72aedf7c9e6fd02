package jp.banso.photo;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import jp.banso.support.SupportDesk;
import jp.banso.support.SupportQueries;
import jp.banso.support.VisitWithdrawalService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Photographs on the case page, adding one, removing one. */
@Component
class PhotoScreens implements ScreenStates {

    private final CareOffices careOffices;
    private final Household household;
    private final SupportDesk desk;
    private final SupportQueries support;
    private final PhotoService photos;
    private final VisitWithdrawalService withdrawals;
    private final JdbcClient jdbc;

    PhotoScreens(
            CareOffices careOffices,
            Household household,
            SupportDesk desk,
            SupportQueries support,
            PhotoService photos,
            VisitWithdrawalService withdrawals,
            JdbcClient jdbc) {
        this.careOffices = careOffices;
        this.household = household;
        this.desk = desk;
        this.support = support;
        this.photos = photos;
        this.withdrawals = withdrawals;
        this.jdbc = jdbc;
    }

    @Override
    public List<ScreenState> states() {
        var staff = new CityStaff(
                new AccountId(household.account(Role.CITY_STAFF)), Household.name(Role.CITY_STAFF), false);
        var account = household.account(Role.VENDOR_VISITOR);
        var firm = jdbc.sql("SELECT vendor_id FROM account WHERE id = ?")
                .param(account)
                .query(Long.class)
                .single();
        var visitor =
                new VendorStaff(new AccountId(account), Household.name(Role.VENDOR_VISITOR), new VendorId(firm), false);
        var office = careOffices.aCareOffice().named("見本デイサービス写真", "ミホンシャシン").saved();
        var assignment = desk.accepted(staff, office, visitor);
        desk.visited(visitor, assignment, desk.note(null, null));
        withdrawals.withdraw(
                visitor,
                OperationId.fresh(),
                support.visits(visitor, office).getFirst().id(),
                "訪問日を間違えた");
        desk.visited(visitor, assignment, desk.note(null, null));
        var note = support.visits(visitor, office).getFirst().id();
        try {
            photos.add(visitor, OperationId.fresh(), note, "設定を終えたパソコンの机", Photos.jpeg(1200, 900));
            photos.add(visitor, OperationId.fresh(), note, "受信を知らせる画面", Photos.png(600, 900));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        var number = jdbc.sql("SELECT office_number FROM care_office WHERE id = ?")
                .param(office.value())
                .query(String.class)
                .single();
        var page = ScreenState.of("/offices/:number", "photos", Role.VENDOR_VISITOR, "/offices/" + number);
        return List.of(
                page,
                page.after("note withdraw", opened -> {
                    opened.getByLabel("の訪問記録を取り消す").first().click();
                    Hands.dialog(opened);
                }),
                page.after("photo add", opened -> {
                    Hands.open(opened, "写真を追加");
                    opened.getByLabel("写真の説明").fill("受信した画面");
                    opened.getByLabel("写っていないことを確かめました").check();
                    opened.locator("vaadin-upload").waitFor();
                }),
                page.after("photo remove", opened -> {
                    opened.getByLabel("削除する：").first().click();
                    Hands.dialog(opened);
                }));
    }
}
