package jp.banso;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.People;
import jp.banso.careoffice.PlanService;
import jp.banso.council.MemberLists;
import jp.banso.outreach.ContactResult;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.Telephone;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.OperationId;
import jp.banso.support.SupportDesk;
import jp.banso.survey.Surveys;
import jp.banso.survey.WaveMoment;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A word that stands nowhere else is put into every note, memo and comment of a case, as the schema names them; then
 * everybody who must not read it opens every page there is (1 and 3).
 */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class Case03CanaryWalkTest {

    private static final Pattern CANARY = Pattern.compile("kanaria-[A-Za-z_-]+");
    private static final String NUMBER = CareOffices.number(9900);

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    PlanService plans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CareOffices careOffices;

    @Autowired
    jp.banso.careoffice.CareOfficeService service;

    @Autowired
    People people;

    @Autowired
    SupportDesk desk;

    @Autowired
    ContactService contacts;

    @Autowired
    Surveys surveys;

    @Autowired
    MemberLists members;

    Viewer clerk;
    VendorStaff firm;

    @BeforeEach
    void aCaseWithAHistoryAndACanaryInEveryNote() {
        clerk = people.administrator();
        firm = people.lead(people.firm());
        var office = careOffices
                .aCareOffice()
                .numbered(NUMBER)
                .at(AdoptionStage.INFORMED)
                .noted("memo")
                .saved();
        var assignment = desk.accepted(clerk, office, firm);
        desk.preChecked(firm, assignment);
        desk.visited(firm, assignment, desk.note(null, null));
        plans.plan(clerk, OperationId.fresh(), office, new NextPlan(NextAction.CALL_AGAIN, desk.today(), null, "plan"));
        contacts.log(clerk, OperationId.fresh(), office, Telephone.call(desk.today(), ContactResult.SPOKEN, "memo"));
        var today = desk.today();
        var wave = surveys.opened(clerk, Surveys.wave("T2", WaveMoment.AFTER, today, today), office);
        surveys.answered(clerk, wave, office, today, Surveys.COMPLETE);
        members.members(clerk, today, office);
        // As if the firm had been asked before the office was ready: only then is there a reason for it.
        jdbc.sql("UPDATE support_assignment SET ready_start = FALSE, override_words = 'urgent'")
                .update();
        assertThat(plant())
                .as("columns that hold a canary")
                .contains(
                        "care_office-note",
                        "care_office-next_action_note",
                        "case_entry-words",
                        "support_application-note",
                        "support_assignment-override_words",
                        "contact_record-memo",
                        "survey_answer-answer",
                        "stage_event-evidence_note");
    }

    @Test
    @Rule("SEE-01")
    void whoSeesTheCardOrLessReadsNoNoteOfAnybody() {
        for (var stranger : List.of(
                people.council(),
                people.desk(),
                people.observer(),
                people.lead(people.firm()),
                people.visitor(people.firm()))) {
            assertThat(readBy(stranger)).as(stranger.toString()).isEmpty();
        }
    }

    /** The council is somebody here: it sees the member, on the list, the card and in the totals, and still no note. */
    @Test
    @Rule({"SEE-01", "CNC-03"})
    void theCouncilSeesItsMemberAndNoNoteMemoOrAnswer() {
        var secretariat = people.council();
        assertThat(readBy(secretariat)).isEmpty();
        screens.goTo("offices/" + NUMBER);
        assertThat(screens.text()).contains(NUMBER);
        screens.goTo("council");
        assertThat(screens.everything()).contains("会員事業所").doesNotContain("kanaria");
        screens.goTo("");
        assertThat(screens.everything()).contains("会員 1事業所").doesNotContain("kanaria");
    }

    @Test
    @Rule("SEE-01")
    void theAccompanyingFirmReadsItsOwnNotesAndNoneOfTheCitys() {
        assertThat(readBy(firm))
                .isNotEmpty()
                .noneMatch(word -> word.startsWith("kanaria-care_office")
                        || word.startsWith("kanaria-support_application")
                        || word.startsWith("kanaria-case_entry-words-FULL"));
    }

    @Test
    @Rule("SEE-01")
    void theCityReadsThemAll() {
        assertThat(readBy(clerk)).contains("kanaria-care_office-note", "kanaria-care_office-next_action_note");
    }

    /** Every canary on any page, as text, in an attribute or in a property of any part of it. */
    private TreeSet<String> readBy(Viewer viewer) {
        var found = new TreeSet<String>();
        screens.signIn(viewer);
        for (var page : RouteConfiguration.forRegistry(
                        VaadinService.getCurrent().getRouter().getRegistry())
                .getAvailableRoutes()) {
            screens.goTo(address(page.getTemplate()));
            CANARY.matcher(screens.everything())
                    .results()
                    .map(MatchResult::group)
                    .forEach(found::add);
        }
        return found;
    }

    private List<String> plant() {
        var planted = new ArrayList<String>();
        jdbc.sql("""
                        SELECT table_name, column_name FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND data_type IN ('varchar', 'text', 'mediumtext')
                            AND column_name REGEXP '(^|_)(note|words|comment|memo|answer)$' AND column_name <> 'days_note'
                            AND character_maximum_length >= 100
                            AND table_name NOT REGEXP '^(register_|service_designation)'""").query((row, number) -> new String[] {row.getString(1), row.getString(2)}).list().stream()
                .filter(column -> plant(column[0], column[1]) > 0)
                .forEach(column -> planted.add(column[0] + "-" + column[1]));
        return planted;
    }

    private int plant(String table, String column) {
        var kind = table.equals("case_entry") ? ", '-', depth, '-', kind" : "";
        return jdbc.sql("UPDATE %s SET %s = CONCAT('kanaria-%s-%s'%s)".formatted(table, column, table, column, kind))
                .update();
    }

    private static String address(String template) {
        return template.replaceAll("\\([^/]*\\)", "").replace(":number", NUMBER).replaceAll(":[A-Za-z_]+[?*]?", "1");
    }
}
