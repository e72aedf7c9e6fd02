package jp.banso.partner;

import static jp.banso.journey.Hands.open;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.letter.Templates;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** A small network with adopters, offices that wait and one outside, and a file that brings more. */
@Component
class PartnerScreens implements ScreenStates {

    private final Partners partners;
    private final PledgeService pledges;
    private final Templates templates;
    private final CareOffices careOffices;
    private final People people;

    PartnerScreens(
            Partners partners, PledgeService pledges, Templates templates, CareOffices careOffices, People people) {
        this.pledges = pledges;
        this.templates = templates;
        this.partners = partners;
        this.careOffices = careOffices;
        this.people = people;
    }

    @Override
    public List<ScreenState> states() {
        Viewer administrator = people.administrator();
        var offices = new ArrayList<CareOfficeId>();
        for (var serial = 9851; serial <= 9860; serial++) {
            var office = careOffices
                    .aCareOffice()
                    .named("つながり見本事業所" + serial, "ツナガリミホン" + serial)
                    .offering(serial % 3 == 0 ? "430" : "150");
            offices.add(serial % 2 == 0 ? office.listed().saved() : office.saved());
        }
        for (var at = 0; at < offices.size(); at++) {
            var one = offices.get(at);
            partners.linked(administrator, one, offices.get((at + 1) % 10), offices.get((at + 3) % 10));
        }
        partners.outside(administrator, offices.getFirst(), "市外の見本ヘルパーステーション千里中央");
        var office = ScreenState.of(
                "/offices/:number",
                "partners",
                Role.CITY_STAFF,
                "/offices/" + partners.number(offices.getFirst()).value());
        templates.letter(administrator, "連携先が始めたことのお知らせ", "{PLEDGE_PARTNERS}が利用を始めました。\nご一緒に始めませんか。");
        pledges.pledge(administrator, OperationId.fresh(), offices.get(2), 2, List.of(), "2つが始めたら、と管理者");
        var met = ScreenState.of(
                "/offices/:number",
                "met word",
                Role.CITY_STAFF,
                "/offices/" + partners.number(offices.get(2)).value());
        var files = ScreenState.of("/partners/files", "files", Role.CITY_ADMIN, "/partners/files");
        return List.of(
                ScreenState.of("/partners", "network", Role.CITY_STAFF, "/partners"),
                ScreenState.of("/partners", "weights", Role.CITY_ADMIN, "/partners")
                        .after("weights", page -> open(page, "並べ方の重み")),
                met,
                met.after("letter of a met word", page -> open(page, "「連携先が始めたことのお知らせ」を用意")),
                office.after("record partners", page -> open(page, "取引先を記録")),
                office.after("start when partners do", page -> open(page, "「取引先が始めたら始める」を記録")),
                office.after("take a partner off", page -> open(page, "つながり見本事業所9852 を取引先から外す")),
                ScreenState.of("/partners/city", "city", Role.CITY_STAFF, "/partners/city"),
                ScreenState.of(
                        "/partners/office/:number",
                        "around",
                        Role.CITY_STAFF,
                        "/partners/office/"
                                + partners.number(offices.getFirst()).value()),
                files.after("links previewed", page -> bring(page, offices.getFirst(), offices.get(6))),
                ScreenState.of("/calls", "order by partners", Role.CITY_STAFF, "/calls?q=つながり見本&sort=partners"));
    }

    private void bring(Page page, CareOfficeId one, CareOfficeId other) {
        var number = partners.number(other).value();
        var text = Partners.HEADER
                + Partners.row(partners.number(one).value(), number, "ヒアリング", "2025-11-01")
                + Partners.row("27-40", number, "ヒアリング", "2025-11-01");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "partner_links.csv", "text/csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
        page.locator(".section").first().waitFor();
    }
}
