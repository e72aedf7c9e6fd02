package jp.banso.script;

import static jp.banso.journey.Hands.open;

import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.journey.Household;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.outreach.CallCircumstances;
import jp.banso.outreach.ContactReason;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.Telephone;
import jp.banso.script.ScriptDecision.Written;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** One reason's script, with a version that was used, and the call window in which it stands. */
@Component
class ScriptScreens implements ScreenStates {

    private static final String ONE = "/scripts/:reason";

    private final ScriptService service;
    private final ScriptQueries queries;
    private final ContactService contacts;
    private final CareOffices careOffices;
    private final Household household;

    ScriptScreens(
            ScriptService service,
            ScriptQueries queries,
            ContactService contacts,
            CareOffices careOffices,
            Household household) {
        this.service = service;
        this.queries = queries;
        this.contacts = contacts;
        this.careOffices = careOffices;
        this.household = household;
    }

    @Override
    public List<ScreenState> states() {
        var clerk = new Viewer.CityStaff(new AccountId(household.account(Role.CITY_STAFF)), "試験 2", false);
        var office =
                careOffices.aCareOffice().named("見本ケアプラン台本", "アアミホンケアプランダイホン").saved();
        var words = List.of("{OFFICE}さまですか。{ASK_FOR}さまはいらっしゃいますか。", "{OFFICE}さま、連携先のことでお電話しました。");
        for (var number = 0; number < words.size(); number++) {
            if (!(service.write(clerk, OperationId.fresh(), ContactReason.PARTNERS_MISSING, number, words.get(number))
                    instanceof Written)) {
                throw new IllegalStateException("not written");
            }
        }
        var version = queries.versions(clerk, ContactReason.PARTNERS_MISSING)
                .getFirst()
                .version();
        contacts.log(
                clerk,
                OperationId.fresh(),
                office,
                Telephone.call(careOffices.today().minusDays(40), ContactResult.SPOKEN),
                new CallCircumstances("", version.id()));
        var one = ScreenState.of(ONE, "script", Role.CITY_STAFF, "/scripts/PARTNERS_MISSING");
        return List.of(
                ScreenState.of("/scripts", "scripts", Role.CITY_STAFF, "/scripts"),
                one,
                ScreenState.of("/calls", "script", Role.CITY_STAFF, "/calls?q=台本")
                        .after("script", page -> open(page, "見本ケアプラン台本 への連絡を記録")));
    }
}
