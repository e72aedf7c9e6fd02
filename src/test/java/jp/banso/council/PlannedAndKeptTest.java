package jp.banso.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.People;
import jp.banso.security.NotAllowed;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the night does: planned memberships begin and end, and what was kept long enough goes. */
@DatabaseTest
@Import(TestClock.InContext.class)
@ExtendWith(CleanDatabase.class)
class PlannedAndKeptTest {

    @Autowired
    MemberEntryService entries;

    @Autowired
    ConsentService consents;

    @Autowired
    KeepingService keeping;

    @Autowired
    CouncilNight night;

    @Autowired
    MemberQueries members;

    @Autowired
    CouncilQueries queries;

    @Autowired
    CaseQueries cases;

    @Autowired
    CouncilWordService words;

    @Autowired
    CircularService circulars;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Viewer administrator;
    Viewer secretariat;
    CareOfficeId office;

    @BeforeEach
    void meet() {
        administrator = people.administrator();
        secretariat = people.council();
        office = careOffices.aCareOffice().saved();
    }

    @AfterEach
    void today() {
        clock.run();
    }

    private EntryDecision enter(LocalDate from) {
        return entries.enter(
                administrator,
                OperationId.fresh(),
                new NewEntry(office, null, MemberKind.OFFICE, null, from, "総会で申し出"));
    }

    private EntryRow entry() {
        return queries.entries(administrator).getFirst();
    }

    private EntryDecision leave(LocalDate on) {
        return entries.leave(administrator, OperationId.fresh(), entry().id(), entry().version(), on);
    }

    private int count() {
        return members.count(secretariat, MemberFilter.none());
    }

    private void passes(int days) {
        clock.set(clock.instant().plus(Duration.ofDays(days)));
        night.run();
    }

    private int on(LocalDate day) {
        return members.months(secretariat, careOffices.today()).stream()
                .filter(one -> one.day().equals(day))
                .findFirst()
                .orElseThrow()
                .members();
    }

    @Test
    @Rule("CNC-18")
    void aPlannedMembershipBeginsAndEndsOnItsDayWithoutAnybody() {
        var today = careOffices.today();
        var from = today.plusDays(3);
        assertThat(enter(from)).isEqualTo(new EntryDecision.Planned(from));
        assertThat(count()).isZero();
        passes(2);
        assertThat(count()).isZero();
        passes(1);
        assertThat(members.rows(secretariat, MemberFilter.none(), 0, 10))
                .extracting(MemberRow::since)
                .containsExactly(from);

        consents.consent(administrator, OperationId.fresh(), office, from);
        assertThat(leave(from.plusDays(5))).isEqualTo(new EntryDecision.Planned(from.plusDays(5)));
        passes(4);
        assertThat(count()).isOne();
        assertThat(cases.card(secretariat, office)).isPresent();
        passes(1);
        assertThat(count()).isZero();
        assertThat(cases.card(secretariat, office)).isEmpty();
        assertThat(jdbc.sql("SELECT member_until FROM council_membership")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(from.plusDays(5));
    }

    @Test
    @Rule("CNC-18")
    void aPlannedEndIsPlannedAnewOrTakenBackUntilItsDay() {
        var today = careOffices.today();
        enter(today);
        leave(today.plusDays(10));
        assertThat(leave(today.plusDays(20))).isEqualTo(new EntryDecision.Planned(today.plusDays(20)));
        var stale = entry().version() - 1;
        assertThat(entries.stay(administrator, OperationId.fresh(), entry().id(), stale))
                .isEqualTo(new EntryDecision.Stays("entry-changed"));
        assertThat(entries.stay(administrator, OperationId.fresh(), entry().id(), entry().version()))
                .isEqualTo(new EntryDecision.Done());
        passes(21);
        assertThat(count()).isOne();
        assertThat(leave(careOffices.today().plusDays(400))).isEqualTo(new EntryDecision.Stays("left-future"));
        assertThat(leave(careOffices.today())).isEqualTo(new EntryDecision.Left(1));
        assertThat(leave(careOffices.today())).isEqualTo(new EntryDecision.Stays("entry-gone"));
    }

    @Test
    @Rule("CNC-18")
    void theNumberOfMembersIsToldByDayWithWhatIsPlanned() {
        var today = careOffices.today();
        enter(today.minusMonths(2).withDayOfMonth(1));
        var end = today.plusMonths(1).withDayOfMonth(today.plusMonths(1).lengthOfMonth());
        leave(end);
        assertThat(on(today)).isOne();
        assertThat(on(today.minusMonths(3).withDayOfMonth(today.minusMonths(3).lengthOfMonth())))
                .isZero();
        assertThat(on(end)).isZero();

        office = careOffices.aCareOffice().saved();
        enter(end);
        assertThat(on(end)).isOne();
        assertThat(on(today)).isOne();
    }

    @Test
    @Rule("CNC-17")
    void whatWasKeptLongEnoughGoesInTheNight() {
        enter(careOffices.today());
        consents.consent(administrator, OperationId.fresh(), office, careOffices.today());
        cases.card(secretariat, office);
        words.mark(secretariat, OperationId.fresh(), office, CouncilWord.RECOMMENDED, careOffices.today());
        circulars.send(
                secretariat,
                OperationId.fresh(),
                new NewCircular("総会のご案内", "4月15日に総会を開きます。", ""),
                letters -> "https://banso.example.jp/k/" + letters,
                "次のリンクを開いてください。");
        var first = keeping.present(administrator);
        assertThat(first).isEqualTo(Keeping.FIRST);
        passes(370);
        assertThat(kept()).containsExactly(1, 1, 1, 1);
        assertThat(keeping.set(administrator, OperationId.fresh(), new Keeping(first.version(), 12, 12, 12))
                        .set())
                .isTrue();
        assertThat(keeping.set(administrator, OperationId.fresh(), new Keeping(first.version(), 24, 24, 24)))
                .isEqualTo(new KeepingService.Setting(keeping.present(administrator), false));
        night.run();
        assertThat(kept()).containsOnly(0);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM contact_touch WHERE care_office_id = ?")
                        .param(office.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("SELECT detail FROM audit_event WHERE action = 'council.swept'")
                        .query(String.class)
                        .single())
                .contains("1");
        assertThat(count()).isOne();
    }

    private List<Integer> kept() {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM council_sight UNION ALL SELECT COUNT(*) FROM council_word
                        UNION ALL SELECT COUNT(*) FROM council_circular UNION ALL SELECT COUNT(*) FROM council_circular_copy""").query(Integer.class).list();
    }

    @Test
    @Rule("CNC-17")
    void nothingIsKeptForLessThanAYearAndTheCityAloneSaysHowLong() {
        assertThatThrownBy(() -> new Keeping(0, 11, 12, 12)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Keeping(0, 12, 121, 12)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keeping.present(secretariat)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.present(people.cityStaff())).isInstanceOf(NotAllowed.class);
    }
}
