package jp.banso.notice;

import static jp.banso.journey.Hands.open;

import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.PlanService;
import jp.banso.journey.Household;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.Telephone;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.mail.Message;
import jp.banso.shared.mail.Outbox;
import jp.banso.support.SupportDesk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person is told, what they have before them, and the mail that leaves. */
@Component
class NoticeScreens implements ScreenStates {

    private final CareOffices careOffices;
    private final Household household;
    private final ContactService contacts;
    private final PlanService plans;
    private final NoticeService notices;
    private final SupportDesk support;
    private final Outbox outbox;
    private final PlatformTransactionManager transactions;
    private final JdbcClient jdbc;

    NoticeScreens(
            CareOffices careOffices,
            Household household,
            ContactService contacts,
            PlanService plans,
            NoticeService notices,
            SupportDesk support,
            Outbox outbox,
            PlatformTransactionManager transactions,
            JdbcClient jdbc) {
        this.careOffices = careOffices;
        this.household = household;
        this.contacts = contacts;
        this.plans = plans;
        this.notices = notices;
        this.support = support;
        this.outbox = outbox;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Override
    public List<ScreenState> states() {
        var staff = new CityStaff(
                new AccountId(household.account(Role.CITY_STAFF)), Household.name(Role.CITY_STAFF), false);
        var admin =
                new CityStaff(new AccountId(household.account(Role.CITY_ADMIN)), Household.name(Role.CITY_ADMIN), true);
        var today = careOffices.today();
        var first = office("見本居宅介護支援センター緑地");
        var second = office("見本訪問看護ステーション桃山");
        var third = office("見本デイサービス服部");
        for (var one : List.of(first, second, third)) {
            notices.watch(staff, OperationId.fresh(), one);
        }
        call(admin, first, "来週の日程を確認してください @" + staff.name());
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            call(admin, second, "");
            call(admin, third, "");
        });
        plan(admin, first, staff, today);
        plan(staff, second, staff, today);
        jdbc.sql("UPDATE care_office SET next_action_on = ? WHERE id = ?")
                .params(today.minusDays(4), second.value())
                .update();
        plan(staff, third, admin, today.plusDays(3));
        support.applied(staff, office("見本ヘルパー曽根"));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            outbox.put(new Message("notice", "kanri@city.example.jp", "お知らせ 2件", "新しいお知らせが2件あります。"));
            outbox.put(new Message("notice", "madoguchi@city.example.jp", "お知らせ 1件", "新しいお知らせが1件あります。"));
        });
        jdbc.sql("UPDATE outbox_message SET state = 'UNSURE' WHERE recipient LIKE 'kanri%'")
                .update();
        jdbc.sql("""
                        UPDATE outbox_message SET state = 'FAILED', attempts = 10, failure = 'MailConnectException'
                        WHERE recipient LIKE 'mado%'""").update();

        var page = ScreenState.of("/notices", "notices", Role.CITY_STAFF, "/notices");
        return List.of(
                page,
                page.after("notices opened", opened -> {
                    opened.locator("vaadin-details-summary").first().click();
                    opened.locator(".notice-offices a").first().waitFor();
                }),
                page.after("notices by mail", opened -> {
                    open(opened, "メールで受け取る");
                    opened.getByText("1日1回").click();
                }),
                ScreenState.of("/work", "notices work", Role.CITY_STAFF, "/work"),
                ScreenState.of("/", "notices home", Role.CITY_STAFF, "/"),
                ScreenState.of("/outbox", "notices outbox", Role.CITY_ADMIN, "/outbox"));
    }

    private CareOfficeId office(String name) {
        return careOffices.aCareOffice().named(name, "アミホン").saved();
    }

    private void call(CityStaff by, CareOfficeId office, String memo) {
        contacts.log(
                by, OperationId.fresh(), office, Telephone.call(careOffices.today(), ContactResult.CONSIDERING, memo));
    }

    private void plan(CityStaff by, CareOfficeId office, CityStaff owner, LocalDate on) {
        plans.plan(by, OperationId.fresh(), office, new NextPlan(NextAction.CALL_AGAIN, on, owner.account(), ""));
    }
}
