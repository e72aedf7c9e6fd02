package jp.banso.deadline;

import static jp.banso.journey.Hands.open;

import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** The move with days left, dates with their dialog, and pledges. */
@Component
class DeadlineScreens implements ScreenStates {

    private final MilestoneService milestones;
    private final AddonPledgeService pledges;
    private final CareOffices careOffices;
    private final People people;

    DeadlineScreens(MilestoneService milestones, AddonPledgeService pledges, CareOffices careOffices, People people) {
        this.milestones = milestones;
        this.pledges = pledges;
        this.careOffices = careOffices;
        this.people = people;
    }

    @Override
    public List<ScreenState> states() {
        var clerk = people.administrator();
        var today = careOffices.today();
        milestones.add(
                clerk,
                OperationId.fresh(),
                new MilestoneData("介護保険資格確認等WEBサービスへの移行", Purpose.MOVE, today.plusDays(35), true, "見本の通知", true));
        var number = CareOffices.number(9117);
        var office = careOffices
                .aCareOffice()
                .numbered(number)
                .named("見本訪問看護きげん", "ミホン")
                .listed()
                .saved();
        pledges.pledge(
                clerk,
                OperationId.fresh(),
                office,
                new NewPledge(today.minusDays(90), today.minusDays(1), "年度内に利用を始める", "届出の写し"));
        var dates = ScreenState.of("/migration/milestones", "milestones", Role.CITY_ADMIN, "/migration/milestones");
        var due = ScreenState.of("/pledges", "pledges", Role.CITY_STAFF, "/pledges");
        return List.of(
                ScreenState.of("/migration", "migration", Role.CITY_STAFF, "/migration"),
                dates,
                dates.after("milestone", at -> open(at, "日程を追加")),
                due,
                due.after("settle pledge", at -> open(at, "見本訪問看護きげんの誓約の結果を記録")),
                ScreenState.of("/offices/:number", "pledge panel", Role.CITY_STAFF, "/offices/" + number)
                        .after("new pledge", at -> open(at, "誓約を記録")));
    }
}
