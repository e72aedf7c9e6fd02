package jp.banso.bulk;

import static jp.banso.journey.Hands.menu;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import jp.banso.bulk.BulkDecision.Begun;
import jp.banso.campaign.OfficeChoice;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.journey.Hands;
import jp.banso.journey.Household;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** Acts on many offices: the menu, what is asked before each, and the report. */
@Component
class BulkScreens implements ScreenStates {

    private final BulkService bulk;
    private final BulkQueries queries;
    private final BulkJobs jobs;
    private final CareOffices careOffices;
    private final Household household;
    private final Clock clock;

    BulkScreens(
            BulkService bulk,
            BulkQueries queries,
            BulkJobs jobs,
            CareOffices careOffices,
            Household household,
            Clock clock) {
        this.bulk = bulk;
        this.queries = queries;
        this.jobs = jobs;
        this.careOffices = careOffices;
        this.household = household;
        this.clock = clock;
    }

    @Override
    public List<ScreenState> states() {
        var clerk = new CityStaff(
                new AccountId(household.account(Role.CITY_STAFF)), Household.name(Role.CITY_STAFF), false);
        var wish = new BulkWish.Plan(
                new NextPlan(NextAction.CALL_AGAIN, JapanTime.today(clock).plusDays(3), clerk.account(), ""), true);
        var all = new OfficeChoice.Ticked(Set.of(
                careOffices.aCareOffice().saved(), careOffices.aCareOffice().saved()));
        var seen = queries.preview(clerk, wish, all).changed();
        var list = ScreenState.of("/offices", "many", Role.CITY_STAFF, "/offices?stage=");
        if (!(bulk.begin(clerk, OperationId.fresh(), wish, all, seen) instanceof Begun begun)) {
            throw new IllegalStateException("no office to plan for");
        }
        ended(begun.batch());
        var report = ScreenState.of(
                "/bulk/:batch",
                "report",
                Role.CITY_STAFF,
                "/bulk/" + begun.batch().value());
        return List.of(
                list.after("menu", page -> menu(page, "選んだ行か")),
                list.after("ticked", page -> Hands.press(page, "行を選ぶ")),
                list.after("owner", page -> act(page, "担当者を割り当てる")),
                list.after("plan", page -> act(page, "次回対応を決める")),
                list.after("tag", page -> act(page, "タグを付ける")),
                list.after("untag", page -> act(page, "タグを外す")),
                list.after("invite", page -> act(page, "説明会に招待する")),
                list.after("campaign", page -> act(page, "架電の計画に加える")),
                list.after("sent", page -> act(page, "手紙を出したと記録する")),
                ScreenState.of("/bulk", "some", Role.CITY_STAFF, "/bulk"),
                report,
                report.after("undo", page -> Hands.open(page, "全体を元に戻す")));
    }

    private void ended(BulkId batch) {
        try {
            jobs.await(batch);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void act(Page page, String name) {
        menu(page, "選んだ行か");
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        Hands.dialog(page);
    }
}
