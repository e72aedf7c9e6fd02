package jp.banso.support;

import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.journey.Hands;
import jp.banso.journey.Household;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The end of a firm's contract: what is left, the question, and what became of it; and choosing a firm that is full. */
@Component
class ContractEndScreens implements ScreenStates {

    private final CareOffices careOffices;
    private final People people;
    private final SupportDesk desk;
    private final Household household;
    private final JdbcClient jdbc;

    ContractEndScreens(CareOffices careOffices, People people, SupportDesk desk, Household household, JdbcClient jdbc) {
        this.careOffices = careOffices;
        this.people = people;
        this.desk = desk;
        this.household = household;
        this.jdbc = jdbc;
    }

    @Override
    public List<ScreenState> states() {
        var staff = new CityStaff(
                new AccountId(household.account(Role.CITY_STAFF)), Household.name(Role.CITY_STAFF), false);
        var firm = people.firm("見本契約満了サポート");
        var lead = people.lead(firm);
        for (var name : List.of("見本居宅介護支援センター満了", "見本ヘルパーステーション満了", "見本デイサービス満了")) {
            desk.accepted(
                    staff, careOffices.aCareOffice().named(name, "ミホンマンリョウ").saved(), lead);
        }
        jdbc.sql("UPDATE vendor SET contract_ends_on = ?, capacity = 3 WHERE id = ?")
                .params(desk.today(), firm.value())
                .update();
        var waiting =
                careOffices.aCareOffice().named("見本訪問看護 依頼先選び", "ミホンイライサキ").saved();
        desk.applied(staff, waiting);
        var number = jdbc.sql("SELECT office_number FROM care_office WHERE id = ?")
                .param(waiting.value())
                .query(String.class)
                .single();

        var page = ScreenState.of(
                "/vendors/:firm/end", "contract end", Role.CITY_ADMIN, "/vendors/" + firm.value() + "/end");
        return List.of(
                ScreenState.of("/vendors", "contract firms", Role.CITY_ADMIN, "/vendors"),
                ScreenState.of("/offices/:number", "contract offer", Role.CITY_STAFF, "/offices/" + number)
                        .after("contract offer full", opened -> {
                            Hands.open(opened, "事業者に依頼");
                            Hands.choose(opened, "伴走支援事業者", "見本契約満了サポート（担当 3／3件）");
                        }),
                page,
                page.after("contract end ask", opened -> Hands.button(opened, "3件を終える")
                        .click()),
                page.after("contract end report", opened -> {
                    Hands.button(opened, "3件を終える").click();
                    Hands.press(opened, "終える");
                    opened.getByText("残っている案件はありません").waitFor();
                }));
    }
}
