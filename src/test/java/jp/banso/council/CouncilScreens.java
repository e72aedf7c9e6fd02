package jp.banso.council;

import static jp.banso.journey.Hands.open;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import jp.banso.shared.OperationId;
import org.springframework.stereotype.Component;

/** Members at several stages, a list with lines that are nobody's, another one looked at. */
@Component
class CouncilScreens implements ScreenStates {

    private final CouncilService service;
    private final MemberLists lists;
    private final CareOffices careOffices;
    private final People people;

    CouncilScreens(CouncilService service, MemberLists lists, CareOffices careOffices, People people) {
        this.service = service;
        this.lists = lists;
        this.careOffices = careOffices;
        this.people = people;
    }

    @Override
    public List<ScreenState> states() {
        var administrator = people.administrator();
        var serial = 9881;
        for (var stage : AdoptionStage.values()) {
            careOffices
                    .aCareOffice()
                    .numbered(CareOffices.number(serial))
                    .named("見本事業所" + serial, "ミホン")
                    .at(stage)
                    .saved();
            serial++;
        }
        var read = lists.read(
                administrator,
                list(9881, 9882, 9883, 9884, 9885, 9886, 9887)
                        + MemberLists.row("2774099999", "市外の見本事業所")
                        + MemberLists.row("", "名称の違う見本事業所千里中央ステーション別館"));
        service.record(
                administrator,
                OperationId.fresh(),
                read.list(),
                careOffices.today(),
                read.comparison().seen());
        var members = ScreenState.of("/council/members", "members", Role.CITY_ADMIN, "/council/members");
        var bringing = ScreenState.of("/council/members/new", "new", Role.CITY_ADMIN, "/council/members/new");
        return List.of(
                ScreenState.of("/council", "totals", Role.LIAISON, "/council"),
                ScreenState.of("/council", "for the city", Role.CITY_STAFF, "/council"),
                members,
                members.after("undo members", page -> open(page, "取り消す")),
                bringing.after("members previewed", page -> {
                    bring(page, list(9882, 9883, 9888, 9889) + MemberLists.row("", "知らない見本事業所"));
                    page.locator("vaadin-details").first().click();
                }));
    }

    private static String list(Integer... serials) {
        return MemberLists.HEADER
                + Stream.of(serials)
                        .map(serial -> MemberLists.row(CareOffices.number(serial), "見本事業所" + serial))
                        .collect(Collectors.joining());
    }

    private static void bring(Page page, String text) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("council_members.csv", "text/csv", MemberLists.bytes(text)));
        page.locator(".section").first().waitFor();
    }
}
