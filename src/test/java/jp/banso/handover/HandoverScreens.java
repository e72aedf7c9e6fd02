package jp.banso.handover;

import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.PlanService;
import jp.banso.journey.Hands;
import jp.banso.journey.Household;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.notice.NoticeService;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.Telephone;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** Handing over: before it, its question, and the pack afterwards. */
@Component
class HandoverScreens implements ScreenStates {

    private final CareOffices careOffices;
    private final Household household;
    private final PlanService plans;
    private final ContactService contacts;
    private final NoticeService notices;
    private final HandoverService handovers;

    HandoverScreens(
            CareOffices careOffices,
            Household household,
            PlanService plans,
            ContactService contacts,
            NoticeService notices,
            HandoverService handovers) {
        this.careOffices = careOffices;
        this.household = household;
        this.plans = plans;
        this.contacts = contacts;
        this.notices = notices;
        this.handovers = handovers;
    }

    @Override
    public List<ScreenState> states() {
        var staff = new CityStaff(
                new AccountId(household.account(Role.CITY_STAFF)), Household.name(Role.CITY_STAFF), false);
        var admin =
                new CityStaff(new AccountId(household.account(Role.CITY_ADMIN)), Household.name(Role.CITY_ADMIN), true);
        plan(staff, "見本ケアプランセンター熊野");
        plan(staff, "見本居宅介護支援事業所東豊中");
        var handed = handovers.hand(staff, OperationId.fresh(), staff.account(), Division.allTo(admin.account()));
        plan(staff, "見本訪問介護ステーション上新田");
        plan(staff, "見本デイサービスセンター庄内");
        var pack = "/handover/" + ((HandoverDecision.Handed) handed).id().value();
        var page = ScreenState.of("/handover", "handover", Role.CITY_STAFF, "/handover");
        return List.of(
                page,
                page.after("question", opened -> {
                    Hands.choose(opened, "後任", admin.name());
                    Hands.open(opened, "引き継ぐ");
                }),
                ScreenState.of("/handover/:handover", "handover pack", Role.CITY_ADMIN, pack));
    }

    private void plan(CityStaff owner, String name) {
        var office = careOffices.aCareOffice().named(name, "アミホン").saved();
        contacts.log(
                owner,
                OperationId.fresh(),
                office,
                Telephone.call(careOffices.today(), ContactResult.CONSIDERING, "機器の費用を知りたいとのこと"));
        plans.plan(
                owner,
                OperationId.fresh(),
                office,
                new NextPlan(NextAction.SEND_MATERIAL, careOffices.today().plusDays(3), owner.account(), "費用の資料を送る約束"));
        notices.watch(owner, OperationId.fresh(), office);
    }
}
