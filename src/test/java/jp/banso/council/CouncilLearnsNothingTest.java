package jp.banso.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeExport;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.People;
import jp.banso.reporting.DashboardQueries;
import jp.banso.reporting.FigureFilter;
import jp.banso.savedview.SavedViewQueries;
import jp.banso.search.SearchService;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import jp.banso.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of the council tries in every way to learn how far an office has come that is no member, or did not consent. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
@Rule({"CNC-06", "CNC-08"})
class CouncilLearnsNothingTest {

    private static final String SECRET = CareOffices.number(9990);
    private static final String SILENT = CareOffices.number(9991);

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    CareOffices careOffices;

    @Autowired
    CareOfficeQueries offices;

    @Autowired
    CareOfficeExport export;

    @Autowired
    CaseQueries cases;

    @Autowired
    CouncilQueries queries;

    @Autowired
    MemberQueries members;

    @Autowired
    CouncilExport files;

    @Autowired
    ConsentService consents;

    @Autowired
    CouncilWordService words;

    @Autowired
    MemberLists lists;

    @Autowired
    DashboardQueries dashboards;

    @Autowired
    SearchService search;

    @Autowired
    SavedViewQueries views;

    @Autowired
    People people;

    @Autowired
    ReportService reports;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Viewer administrator;
    Viewer.CouncilSecretariat secretariat;
    CareOfficeId stranger;
    CareOfficeId silent;

    @BeforeEach
    void anOfficeThatIsNoMemberAndOneThatDidNotConsent() {
        administrator = people.administrator();
        secretariat = people.council();
        stranger = careOffices
                .aCareOffice()
                .numbered(SECRET)
                .named("秘密の見本事業所", "ヒミツ")
                .at(AdoptionStage.LIVE)
                .saved();
        silent = careOffices
                .aCareOffice()
                .numbered(SILENT)
                .named("無口の見本事業所", "ムクチ")
                .at(AdoptionStage.LIVE)
                .saved();
        var open = careOffices.aCareOffice().at(AdoptionStage.INFORMED).saved();
        lists.silentMembers(administrator, careOffices.today(), silent, open);
        consents.consent(administrator, OperationId.fresh(), open, careOffices.today());
        for (var count = 0; count < 12; count++) {
            careOffices.aCareOffice().saved();
        }
        screens.signIn(secretariat);
    }

    @Test
    void byItsAddress() {
        for (var number : List.of(SECRET, SILENT)) {
            screens.goTo("offices/" + number);
            assertThat(screens.everything()).doesNotContain("秘密の見本", "無口の見本", "S80");
            screens.goTo("council/seen/" + number);
            assertThat(screens.everything()).doesNotContain("見た記録");
        }
    }

    @Test
    void bySearching() {
        for (var text : List.of("秘密", "ヒミツ", "無口", SECRET, SILENT)) {
            assertThat(search.find(secretariat, text).toString()).doesNotContain("秘密の見本", "無口の見本", "S80", "LIVE");
            assertThat(offices.count(secretariat, CareOfficeFilter.none().withText(text)))
                    .isZero();
        }
    }

    @Test
    void byTakingFiles() {
        var taken = new ArrayList<CareOfficeRow>();
        export.rows(
                secretariat,
                OperationId.fresh(),
                CareOfficeFilter.none(),
                CareOfficeSort.byName(),
                "CSV",
                taken::addAll);
        assertThat(taken).extracting(CareOfficeRow::stage).containsExactly(AdoptionStage.INFORMED);
        assertThat(files.members(secretariat, OperationId.fresh(), MemberFilter.none()))
                .filteredOn(row -> row.number().equals(SILENT))
                .extracting(MemberRow::stage)
                .containsOnlyNulls();
        assertThat(files.figures(secretariat, OperationId.fresh())).isEqualTo(queries.unnamed(secretariat));
    }

    @Test
    void byFilteringTheMembersForAStage() {
        assertThat(members.rows(secretariat, MemberFilter.notInformed(), 0, 10)).isEmpty();
        assertThat(members.count(secretariat, new MemberFilter("無口", "", MemberFilter.Part.NOT_INFORMED)))
                .isZero();
        assertThat(offices.countByStage(secretariat, CareOfficeFilter.none())).containsOnlyKeys(AdoptionStage.INFORMED);
    }

    @Test
    void byAViewOrAListOfSomebodyElse() {
        assertThat(views.views(secretariat, "careoffice.list")).isEmpty();
        var all = CareOfficeFilter.none().withStages(Set.of(AdoptionStage.LIVE));
        assertThat(offices.rows(secretariat, all, CareOfficeSort.byName(), null, 0, 100))
                .isEmpty();
    }

    @Test
    void onTheBoardAndEveryPageOfTheCouncil() {
        for (var page : List.of("board", "offices", "council", "council/members", "figures", "")) {
            screens.goTo(page);
            assertThat(screens.everything()).as(page).doesNotContain("秘密の見本");
            assertThat(screens.text()).as(page).doesNotContain("S80 1", "S80　1");
        }
    }

    @Test
    void byNotices() {
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notice WHERE account_id = ?")
                        .param(secretariat.account().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void byCountingBeforeAndAfter() {
        var before = queries.unnamed(secretariat);
        jdbc.sql("UPDATE care_office SET stage = 0 WHERE id = ?")
                .param(stranger.value())
                .update();
        assertThat(queries.unnamed(secretariat)).isEqualTo(before);
        assertThat(queries.totals(secretariat).others().setUp()).isNull();
        assertThat(dashboards.dashboard(secretariat, FigureFilter.none()).toString())
                .doesNotContain("LIVE, offices=1");
    }

    @Test
    void bySubtractingWhatIsKnownOfTheMembers() {
        var figures = queries.unnamed(secretariat);
        assertThat(figures.areas().cells()).allSatisfy(row -> assertThat(row).containsOnlyNulls());
        assertThat(figures.areas().columnTotals()).containsOnlyNulls();
        assertThat(figures.offices()).isEqualTo(14);
        assertThat(members.bySection(secretariat)).singleElement().satisfies(section -> {
            assertThat(section.named()).isEqualTo(1);
            assertThat(section.unnamed()).isEqualTo(1);
            assertThat(section.setUp()).isZero();
        });
    }

    @Test
    void byTryingIdsAndNumbers() {
        for (var id : List.of(stranger, silent, new CareOfficeId(987_654_321))) {
            assertThat(cases.card(secretariat, id)).isEmpty();
            assertThat(offices.row(secretariat, id)).isEmpty();
            assertThat(cases.stageEvents(secretariat, id)).isEmpty();
        }
        assertThat(cases.byNumber(secretariat, new OfficeNumber(SECRET))).isEmpty();
        assertThat(words.words(secretariat, stranger)).isEmpty();
        assertThat(members.membership(secretariat, stranger)).isEmpty();
        assertThat(consents.consent(secretariat, OperationId.fresh(), stranger, careOffices.today()))
                .isEqualTo(new EntryDecision.Stays("no-member"));
        assertThat(words.mark(secretariat, OperationId.fresh(), stranger, CouncilWord.SPOKEN, careOffices.today()))
                .isEqualTo(new WordDecision.Stays("no-member"));
    }

    @Test
    @Rule("CNC-13")
    void byTheDifferenceOfTwoMonthsOfReports() {
        reports.make(administrator, OperationId.fresh());
        clock.forward(Duration.ofDays(31));
        jdbc.sql("UPDATE care_office SET stage = 0 WHERE id IN (?, ?)")
                .params(stranger.value(), silent.value())
                .update();
        reports.make(administrator, OperationId.fresh());
        var both = reports.reports(secretariat);
        clock.run();
        assertThat(both).hasSize(2);
        var later = both.get(0).figures();
        var earlier = both.get(1).figures();
        assertThat(later.unnamed().areas()).isEqualTo(earlier.unnamed().areas());
        assertThat(later.unnamed().categories()).isEqualTo(earlier.unnamed().categories());
        assertThat(later.sections()).isEqualTo(earlier.sections());
    }

    @Test
    @Rule("CNC-16")
    void byTheFiguresBeforeAndAfterAConsentWasTakenBack() {
        consents.consent(administrator, OperationId.fresh(), silent, careOffices.today());
        var named = queries.unnamed(secretariat);
        assertThat(cases.card(secretariat, silent)).isPresent();
        consents.withdraw(administrator, OperationId.fresh(), silent);
        assertThat(queries.unnamed(secretariat)).isEqualTo(named);
        assertThat(cases.card(secretariat, silent)).isEmpty();
        assertThat(members.bySection(secretariat)).singleElement().satisfies(section -> assertThat(section.setUp())
                .isZero());
    }

    @Test
    void byASectionOfItsOwn() {
        jdbc.sql("UPDATE council_member_line SET section = '一人の部会' WHERE care_office_id = ?")
                .param(silent.value())
                .update();
        assertThat(members.bySection(secretariat))
                .filteredOn(section -> section.section().equals("一人の部会"))
                .singleElement()
                .satisfies(section -> {
                    assertThat(section.named()).isZero();
                    assertThat(section.notInformed() + section.informed() + section.setUp() + section.listed())
                            .isZero();
                });
        assertThat(members.count(secretariat, new MemberFilter("", "一人の部会", MemberFilter.Part.NOT_INFORMED)))
                .isZero();
    }

    @Test
    void byAnOrderOfTheMembers() {
        var shown = members.rows(secretariat, MemberFilter.none(), 0, 10);
        jdbc.sql("UPDATE care_office SET stage = 0 WHERE id = ?")
                .param(silent.value())
                .update();
        assertThat(members.rows(secretariat, MemberFilter.none(), 0, 10)).isEqualTo(shown);
    }
}
