package jp.banso.council;

import static jp.banso.journey.Hands.open;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.People;
import jp.banso.journey.Hands;
import jp.banso.journey.ScreenState;
import jp.banso.journey.ScreenStates;
import jp.banso.security.Role;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Members at several stages, a list with lines that are nobody's, another one looked at. */
@Component
class CouncilScreens implements ScreenStates {

    private static final String COPY = "/k/:link";

    private final CouncilService service;
    private final MemberEntryService entries;
    private final MemberQueries queries;
    private final CouncilQueries board;
    private final ConsentService consents;
    private final CouncilWordService words;
    private final ReportService reports;
    private final CircularService circulars;
    private final CircularLinkService links;
    private final CaseQueries cases;
    private final MemberLists lists;
    private final CareOffices careOffices;
    private final People people;
    private final JdbcClient jdbc;

    CouncilScreens(
            CouncilService service,
            MemberEntryService entries,
            MemberQueries queries,
            CouncilQueries board,
            ConsentService consents,
            CouncilWordService words,
            ReportService reports,
            CircularService circulars,
            CircularLinkService links,
            CaseQueries cases,
            MemberLists lists,
            CareOffices careOffices,
            People people,
            JdbcClient jdbc) {
        this.service = service;
        this.entries = entries;
        this.queries = queries;
        this.board = board;
        this.consents = consents;
        this.words = words;
        this.reports = reports;
        this.circulars = circulars;
        this.links = links;
        this.cases = cases;
        this.jdbc = jdbc;
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
        var today = careOffices.today();
        var kinds = new String[] {"560-0001", "561-0002", "565-0003"};
        for (var count = 0; count < 36; count++) {
            var office = careOffices
                    .aCareOffice()
                    .at(AdoptionStage.values()[count % 2 == 0 ? 0 : 2 + count % 6])
                    .offering(count % 3 == 0 ? "110" : "430")
                    .saved();
            jdbc.sql("UPDATE care_office SET postal_code = ? WHERE id = ?")
                    .params(kinds[count % 3], office.value())
                    .update();
        }
        var rows = queries.rows(administrator, MemberFilter.none(), 0, 10);
        rows.subList(0, rows.size() - 2)
                .forEach(row -> consents.consent(administrator, OperationId.fresh(), row.id(), today));
        var secretariat = people.council();
        words.mark(secretariat, OperationId.fresh(), rows.getFirst().id(), CouncilWord.RECOMMENDED, today);
        cases.card(secretariat, rows.getFirst().id());
        queries.rows(secretariat, MemberFilter.none(), 0, 10);
        entries.enter(
                administrator,
                OperationId.fresh(),
                new NewEntry(careOffices.aCareOffice().saved(), null, MemberKind.SUPPORTING, null, today, "総会で入会の申し出"));
        entries.enter(
                administrator,
                OperationId.fresh(),
                new NewEntry(careOffices.aCareOffice().saved(), null, MemberKind.OFFICE, null, today.plusDays(20), ""));
        var entered = board.entries(administrator).getLast();
        entries.leave(administrator, OperationId.fresh(), entered.id(), entered.version(), today.plusDays(40));
        reports.make(administrator, OperationId.fresh());
        var sent = (CircularDecision.Sent) circulars.send(
                administrator,
                OperationId.fresh(),
                new NewCircular("総会のご案内", "4月15日に総会を開きます。\n出欠を事務局へお知らせください。", ""),
                letters -> "https://banso.example.jp/k/" + letters,
                "次のリンクを開いてください。");
        jdbc.sql("UPDATE council_circular_copy SET means = 'LETTER' WHERE id % 2 = 0")
                .update();
        var letters = circulars.letters(administrator, OperationId.fresh(), sent.circular());
        links.read(OperationId.fresh(), letters.getFirst().link());
        var copy = ScreenState.of(
                COPY, "circular", Role.CITY_STAFF, "/k/" + letters.getLast().link());
        var circular = ScreenState.of(
                "/council/circulars/:id", "circular", Role.LIAISON, "/council/circulars/" + sent.circular());
        var all = ScreenState.of("/council/circulars", "circulars", Role.LIAISON, "/council/circulars");
        var made = ScreenState.of("/council/reports", "reports", Role.LIAISON, "/council/reports");
        var seen = "/council/seen/" + CareOffices.number(9881);
        var own = ScreenState.of("/council/members", "the council's own", Role.LIAISON, "/council/members");
        var members = ScreenState.of("/council/members", "members", Role.CITY_ADMIN, "/council/members");
        var bringing = ScreenState.of("/council/members/new", "new", Role.CITY_ADMIN, "/council/members/new");
        return List.of(
                ScreenState.of("/council", "totals", Role.LIAISON, "/council"),
                ScreenState.of("/council", "for the city", Role.CITY_STAFF, "/council"),
                members,
                members.after("undo members", page -> open(page, "取り消す")),
                members.after("enter by hand", page -> open(page, "会員を手で入れる")),
                members.after("leave", page -> named(page, "を退会にする")),
                ScreenState.of("/council/keeping", "keeping", Role.CITY_ADMIN, "/council/keeping"),
                all,
                all.after("write circular", page -> open(page, "回覧を書く")),
                circular,
                circular.after("letters again", page -> open(page, "手紙をPDFで保存")),
                circular.after("remind", page -> open(page, "読んでいない会員にもう一度送る")),
                made,
                made.after("make report", page -> open(page, "今月の報告をつくる")),
                copy,
                ScreenState.of(COPY, "closed link", Role.CITY_STAFF, "/k/nobody-has-this-link"),
                own,
                own.after("consent", page -> named(page, "の同意を記録")),
                own.after("withdraw consent", page -> named(page, "の同意を取り下げる")),
                own.after("word", page -> named(page, "への声かけを記録")),
                ScreenState.of("/council/seen/:number", "sights", Role.CITY_STAFF, seen),
                ScreenState.of(
                        "/council/seen/:number",
                        "nobody looked",
                        Role.CITY_STAFF,
                        "/council/seen/" + CareOffices.number(9887)),
                bringing.after("members previewed", page -> {
                    bring(page, list(9882, 9883, 9888, 9889) + MemberLists.row("", "知らない見本事業所"));
                    page.locator("vaadin-details").first().click();
                }));
    }

    /** Presses the first button whose name ends so, after somebody's name, and waits for the dialog. */
    private static void named(Page page, String end) {
        page.locator("vaadin-button[aria-label$='%s']".formatted(end)).first().click();
        Hands.dialog(page);
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
