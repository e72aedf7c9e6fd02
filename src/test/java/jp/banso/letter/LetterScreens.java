package jp.banso.letter;

import static jp.banso.journey.Hands.chooseIn;
import static jp.banso.journey.Hands.open;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import jp.banso.campaign.OfficeChoice;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.journey.Household;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.letter.PrintDecision.Printed;
import jp.banso.security.Role;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Templates, a printing with an office left out, and the windows in which one prints and writes. */
@Component
class LetterScreens implements ScreenStates {

    private static final String WORDS = """
            　時下ますますご清栄のこととお喜び申し上げます。
            　{OFFICE}さまに、説明会のご案内を申し上げます。次は{PROMISED}にご連絡します。

            記

            　　１　名　称　　ケアプランデータ連携システム説明会

            以上""";

    private final Templates templates;
    private final LetterService service;
    private final CareOffices careOffices;
    private final CaseQueries cases;
    private final Household household;
    private final JdbcClient jdbc;

    LetterScreens(
            Templates templates,
            LetterService service,
            CareOffices careOffices,
            CaseQueries cases,
            Household household,
            JdbcClient jdbc) {
        this.templates = templates;
        this.service = service;
        this.careOffices = careOffices;
        this.cases = cases;
        this.household = household;
        this.jdbc = jdbc;
    }

    @Override
    public List<ScreenState> states() {
        var clerk = new CityStaff(
                new AccountId(household.account(Role.CITY_STAFF)), Household.name(Role.CITY_STAFF), false);
        var office =
                careOffices.aCareOffice().named("見本ケアプラン手紙", "アアミホンケアプランテガミ").saved();
        var homeless =
                careOffices.aCareOffice().named("見本デイ宛名なし", "アアミホンデイアテナナシ").saved();
        jdbc.sql("UPDATE care_office SET address = '' WHERE id = ?")
                .param(homeless.value())
                .update();
        jdbc.sql("UPDATE care_office SET email = 'tegami@example.jp' WHERE id = ?")
                .param(office.value())
                .update();
        var invitation = templates.letter(clerk, "説明会のご案内", WORDS);
        templates.mail(clerk, "検討のおうかがい", "{OFFICE}　ご担当者さま\n\nお世話になっております。\nその後のご検討はいかがでしょうか。");
        var chosen = new OfficeChoice.Ticked(Set.of(office, homeless));
        if (!(service.print(clerk, OperationId.fresh(), invitation, null, careOffices.today(), chosen, 1)
                instanceof Printed printed)) {
            throw new IllegalStateException("not printed");
        }
        var template = "/letters/templates/:template";
        var page = ScreenState.of(
                "/letters/prints/:print",
                "printed",
                Role.CITY_STAFF,
                "/letters/prints/" + printed.id().value());
        var number = cases.card(clerk, office).orElseThrow().number();
        var one = ScreenState.of("/offices/:number", "letter", Role.CITY_STAFF, "/offices/" + number);
        return List.of(
                ScreenState.of("/letters", "some", Role.CITY_STAFF, "/letters"),
                ScreenState.of(template, "one", Role.CITY_STAFF, "/letters/templates/" + invitation.value()),
                ScreenState.of("/letters/sender", "sender", Role.CITY_ADMIN, "/letters/sender"),
                page,
                page.after("sent", opened -> open(opened, "出したと記録する")),
                one.after("letter", opened -> write(opened, "説明会のご案内（手紙）")),
                one.after("mail", opened -> write(opened, "検討のおうかがい（メール）")),
                ScreenState.of("/offices", "letters", Role.CITY_STAFF, "/offices?q=アアミホン")
                        .after("letters", opened -> {
                            open(opened, "手紙を印刷");
                            chooseIn(opened, "定型文", "説明会のご案内");
                        }));
    }

    private static void write(Page opened, String template) {
        open(opened, "手紙・メール");
        chooseIn(opened, "定型文", template);
    }
}
