package jp.banso.support;

import static jp.banso.careoffice.AdoptionStage.LIVE;
import static jp.banso.careoffice.AdoptionStage.PREPARING;
import static jp.banso.careoffice.AdoptionStage.SET_UP;
import static jp.banso.careoffice.AdoptionStage.TEST_EXCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import jp.banso.budget.ContactBudget;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.NewVisitNote.TestExchange;
import jp.banso.support.SupportDecision.Refused;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.TestClock;
import jp.banso.timeline.CaseEntry;
import jp.banso.timeline.TimelineQueries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class VisitWithdrawalTest {

    @Autowired
    VisitWithdrawalService withdrawals;

    @Autowired
    SupportQueries support;

    @Autowired
    SupportDesk desk;

    @Autowired
    ContactBudget budget;

    @Autowired
    CaseQueries cases;

    @Autowired
    TimelineQueries timeline;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Viewer.CityStaff clerk;
    Viewer.VendorStaff lead;
    Viewer.VendorStaff visitor;
    CareOfficeId office;
    AssignmentId assignment;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        var firm = people.firm();
        lead = people.lead(firm);
        visitor = people.visitor(firm);
        office = careOffices.aCareOffice().saved();
        assignment = desk.accepted(clerk, office, visitor);
        desk.preChecked(visitor, assignment);
    }

    @AfterEach
    void goOn() {
        clock.run();
    }

    @Test
    @Rule("SUP-15")
    void itsWordsAreGoneEverywhereAndThatItWasThereStays() {
        var note = noted(false);
        assertThat(budget.pause(clerk, office)).isPresent();

        assertThat(withdraw(visitor, note, "利用者の名前を書いた")).isInstanceOf(SupportDecision.Done.class);

        for (var reader : List.of(clerk, lead, visitor)) {
            assertThat(support.visits(reader, office)).singleElement().satisfies(row -> {
                assertThat(row.visitedOn()).isEqualTo(desk.today());
                assertThat(List.of(row.met(), row.workDone(), row.counterpart()))
                        .containsOnly("");
                assertThat(row.mayWithdraw()).isFalse();
                assertThat(row.withdrawal()).satisfies(gone -> {
                    assertThat(gone.by()).isEqualTo(visitor.name());
                    assertThat(gone.reason()).isEqualTo("利用者の名前を書いた");
                });
            });
        }
        assertThat(timeline.entries(clerk, office, Set.of(), 0, 500))
                .noneMatch(line -> (line.words() + line.arguments()).contains("設定した"))
                .extracting(CaseEntry::textKey)
                .contains("timeline.support.visit.noted-once", "timeline.support.visit.withdrawn")
                .doesNotContain("timeline.support.visit.noted");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM case_entry WHERE CONCAT(words, arguments) LIKE '%応対した人%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(budget.pause(clerk, office)).isEmpty();
        assertThat(support.assignments(visitor, office).getFirst().nextVisitOn())
                .isEqualTo(desk.today().plusDays(7));
    }

    @Test
    @Rule("SUP-15")
    void theStepsItProvedGoBackAndAnotherNoteProvesThemAgain() {
        var note = noted(true);
        assertThat(stage()).isEqualTo(TEST_EXCHANGED);

        assertThat(withdraw(visitor, note, "相手を間違えた")).isEqualTo(new SupportDecision.Done(note, PREPARING));
        assertThat(stage()).isEqualTo(PREPARING);

        noted(true);
        assertThat(stage()).isEqualTo(TEST_EXCHANGED);
    }

    @Test
    @Rule("SUP-15")
    void whatAnotherNoteProvesStays() {
        var first = noted(true);
        noted(true);

        withdraw(visitor, first, "二度書いた");

        assertThat(stage()).isEqualTo(TEST_EXCHANGED);
    }

    @Test
    @Rule("SUP-15")
    void stepsThatCameAfterStay() {
        var note = noted(true);
        desk.used(visitor, office, YearMonth.from(desk.today()), 2);
        assertThat(stage()).isEqualTo(LIVE);

        withdraw(visitor, note, "書き間違い");

        assertThat(stage()).isEqualTo(LIVE);
    }

    @Test
    @Rule("SUP-15")
    void onlyItsLatestStepsGoBackWhereAnotherRecordProvedTheFirst() {
        desk.visited(visitor, assignment, desk.note(desk.today(), null));
        var tested = noted(true);
        assertThat(stage()).isEqualTo(TEST_EXCHANGED);

        withdraw(visitor, tested, "取り込めていなかった");

        assertThat(stage()).isEqualTo(SET_UP);
    }

    @Test
    @Rule("SUP-15")
    void itsWriterTakesItBackForSevenDaysTheCityLaterAndNobodyElse() {
        var note = noted(false);
        assertThat(withdraw(lead, note, "理由")).isEqualTo(new Refused("note-late"));
        assertThat(withdraw(visitor, note, " ")).isEqualTo(new Refused("note-reason"));
        assertThatThrownBy(() -> withdraw(people.lead(people.firm()), note, "理由"))
                .isInstanceOf(NoSuchCase.class);

        clock.forward(Duration.ofDays(7));
        assertThat(support.visits(visitor, office).getFirst().mayWithdraw()).isFalse();
        assertThat(withdraw(visitor, note, "理由")).isEqualTo(new Refused("note-late"));
        assertThat(withdraw(clerk, note, "理由")).isInstanceOf(SupportDecision.Done.class);
        assertThat(withdraw(clerk, note, "理由")).isEqualTo(new Refused("note-withdrawn"));
    }

    private long noted(boolean proves) {
        var today = desk.today();
        var test = proves ? new TestExchange(today, "見本訪問介護", true, false, true) : null;
        var usual = desk.note(proves ? today : null, test);
        var note = new NewVisitNote(
                today,
                usual.kind(),
                usual.place(),
                "応対した人",
                usual.workDone(),
                usual.trouble(),
                usual.nextVisitOn(),
                usual.useAppliedOn(),
                usual.test());
        return ((SupportDecision.Done) desk.visited(visitor, assignment, note)).id();
    }

    private SupportDecision withdraw(Viewer viewer, long note, String reason) {
        return withdrawals.withdraw(viewer, OperationId.fresh(), note, reason);
    }

    private AdoptionStage stage() {
        return cases.card(clerk, office).orElseThrow().stage();
    }
}
