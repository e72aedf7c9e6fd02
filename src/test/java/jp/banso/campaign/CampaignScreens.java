package jp.banso.campaign;

import static jp.banso.journey.Hands.open;

import java.util.List;
import java.util.Set;
import jp.banso.campaign.CampaignDecision.Kept;
import jp.banso.careoffice.CareOffices;
import jp.banso.journey.Household;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.Telephone;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** The campaigns of calls, one of them, and the dialogs that draw one up and change it. */
@Component
class CampaignScreens implements ScreenStates {

    private static final String ONE = "/campaigns/:id";

    private final CareOffices careOffices;
    private final Household household;
    private final ContactService contacts;
    private final CampaignService campaigns;

    CampaignScreens(CareOffices careOffices, Household household, ContactService contacts, CampaignService campaigns) {
        this.careOffices = careOffices;
        this.household = household;
        this.contacts = contacts;
        this.campaigns = campaigns;
    }

    @Override
    public List<ScreenState> states() {
        var today = careOffices.today();
        var clerk = new Viewer.CityStaff(new AccountId(household.account(Role.CITY_STAFF)), "試験 2", false);
        var informed =
                careOffices.aCareOffice().named("見本ケアプラン桜井谷", "アミホンケアプランサクライダニ").saved();
        var untouched =
                careOffices.aCareOffice().named("見本デイサービス柴原", "アミホンデイサービスシバハラ").saved();
        contacts.log(clerk, OperationId.fresh(), informed, Telephone.call(today, ContactResult.INFORMED));
        var data = new CampaignData("居宅介護支援 秋の架電", clerk.account(), today.minusDays(7), today.plusDays(21), 2);
        var campaign = ((Kept) campaigns.open(
                        clerk, OperationId.fresh(), data, new OfficeChoice.Ticked(Set.of(informed, untouched))))
                .campaign();

        var one = ScreenState.of(ONE, "campaign", Role.CITY_STAFF, "/campaigns/" + campaign.value());
        return List.of(
                ScreenState.of("/campaigns", "campaigns", Role.CITY_STAFF, "/campaigns"),
                one,
                one.after("campaign add", opened -> open(opened, "事業所を加える")),
                one.after("campaign change", opened -> open(opened, "内容を直す")),
                ScreenState.of("/offices", "campaign new", Role.CITY_STAFF, "/offices")
                        .after("campaign new", opened -> open(opened, "この条件で架電リストを作る")),
                ScreenState.of(
                        "/calls", "calls of a campaign", Role.CITY_STAFF, "/calls?campaign=" + campaign.value()));
    }
}
