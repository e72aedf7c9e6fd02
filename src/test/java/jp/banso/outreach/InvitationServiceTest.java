package jp.banso.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import jp.banso.budget.ContactBudget;
import jp.banso.budget.Pause;
import jp.banso.budget.TouchKind;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.People;
import jp.banso.outreach.BriefingDecision.Kept;
import jp.banso.outreach.GuestDecision.ChangedMeanwhile;
import jp.banso.outreach.GuestDecision.Invited;
import jp.banso.outreach.GuestDecision.Refused;
import jp.banso.outreach.GuestDecision.Taken;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class InvitationServiceTest {

    private static final GuestFilter ANY = new GuestFilter(null, "");

    @Autowired
    InvitationService service;

    @Autowired
    GuestQueries guests;

    @Autowired
    BriefingService briefings;

    @Autowired
    ContactBudget budget;

    @Autowired
    CaseQueries cards;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    CityStaff clerk;
    LocalDate today;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        today = careOffices.today();
    }

    @Test
    @Rule("OUT-21")
    void theUninformedAreInvitedOnceAndNobodyElse() {
        var fresh = careOffices.aCareOffice().saved();
        var informed = careOffices.aCareOffice().saved();
        jdbc.sql("UPDATE care_office SET stage = 2 WHERE id = ?")
                .param(informed.value())
                .update();
        var closed = careOffices.aCareOffice().saved();
        jdbc.sql("UPDATE care_office SET operating_status = 'CLOSED' WHERE id = ?")
                .param(closed.value())
                .update();
        var session = session(today.plusDays(7));

        assertThat(guests.preview(clerk, session, uninformed())).isEqualTo(new Invited(1, 0, List.of()));
        assertThat(invite(session, uninformed())).isEqualTo(new Invited(1, 0, List.of()));
        assertThat(invite(session, uninformed())).isEqualTo(new Invited(0, 1, List.of()));
        assertThat(guests.guests(clerk, session, ANY, 0, 10))
                .extracting(GuestRow::careOffice)
                .containsExactly(fresh);
        assertThat(told(fresh)).containsExactly("timeline.outreach.invited");
    }

    @Test
    @Rule("OUT-21")
    void numbersAreInvitedWhateverTheirStageAndUnknownOnesAreNamed() {
        var office = careOffices.aCareOffice().saved();
        jdbc.sql("UPDATE care_office SET stage = 5 WHERE id = ?")
                .param(office.value())
                .update();
        var unknown = OfficeNumber.parse("2774099846").orElseThrow();
        var session = session(today);

        assertThat(invite(session, new Invitees.Listed(List.of(number(office), number(office), unknown))))
                .isEqualTo(new Invited(1, 0, List.of(unknown.value())));
    }

    @Test
    @Rule("OUT-21")
    void nobodyIsInvitedToWhatIsOver() {
        careOffices.aCareOffice().saved();

        assertThat(invite(session(today.minusDays(1)), uninformed())).isEqualTo(new Refused("session-over"));
    }

    @Test
    @Rule("OUT-21")
    void fourClerksInvitingAtOnceInviteOnce() throws Exception {
        for (var number = 0; number < 20; number++) {
            careOffices.aCareOffice().saved();
        }
        var session = session(today.plusDays(7));
        try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = java.util.stream.IntStream.range(0, 4)
                    .mapToObj(one -> clerks.submit(() -> (Invited) invite(session, uninformed())))
                    .toList();
            var invited = 0;
            for (var answer : answers) {
                invited += answer.get().offices();
            }
            assertThat(invited).isEqualTo(20);
        }
        assertThat(guests.counts(clerk, session).invited()).isEqualTo(20);
    }

    @Test
    @Rule("OUT-22")
    void announcedPeopleAreNotPeopleWhoCame() {
        var coming = careOffices.aCareOffice().saved();
        var absent = careOffices.aCareOffice().saved();
        var session = session(today);
        invite(session, uninformed());

        assertThat(answer(session, coming, GuestAnswer.COMING, 3)).isEqualTo(new Taken());
        assertThat(answer(session, absent, GuestAnswer.ABSENT, 0)).isEqualTo(new Taken());
        assertThat(answer(session, absent, GuestAnswer.COMING, 100)).isEqualTo(new Refused("people"));
        assertThat(guests.counts(clerk, session)).isEqualTo(new GuestCounts(2, 1, 3, 1, 0));

        briefings.mark(clerk, OperationId.fresh(), session, coming, new Presence(2, false));
        assertThat(guests.counts(clerk, session)).isEqualTo(new GuestCounts(2, 1, 3, 1, 1));
        assertThat(guests.guests(clerk, session, new GuestFilter(GuestAnswer.COMING, ""), 0, 10))
                .extracting(GuestRow::careOffice, GuestRow::people, GuestRow::came)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(coming, 3, true));
        assertThat(cards.card(clerk, absent).orElseThrow().stage().ordinal()).isZero();
    }

    @Test
    @Rule({"BUD-01", "BUD-03"})
    void anInvitationCountsAsWrittenUntilItIsTakenBack() {
        var office = careOffices.aCareOffice().saved();
        var session = session(today.plusDays(7));

        invite(session, uninformed());
        assertThat(budget.pause(clerk, office))
                .contains(new Pause(TouchKind.WRITTEN, today, clerk.name(), today.plusDays(7)));

        var guest = guest(session, office);
        service.uninvite(clerk, OperationId.fresh(), guest.id(), guest.version());
        assertThat(budget.pause(clerk, office)).isEmpty();
    }

    @Test
    @Rule("OUT-21")
    void aGuestIsTakenOffBeforeAnAnswerAndNotAfter() {
        var office = careOffices.aCareOffice().saved();
        var session = session(today.plusDays(1));
        invite(session, uninformed());
        answer(session, office, GuestAnswer.ABSENT, 0);
        var answered = guest(session, office);
        assertThat(service.uninvite(clerk, OperationId.fresh(), answered.id(), answered.version()))
                .isEqualTo(new Refused("guest-answered"));

        answer(session, office, GuestAnswer.OPEN, 0);
        var open = guest(session, office);
        assertThat(service.uninvite(clerk, OperationId.fresh(), open.id(), open.version() - 1))
                .isEqualTo(new ChangedMeanwhile());
        assertThat(service.uninvite(clerk, OperationId.fresh(), open.id(), open.version()))
                .isEqualTo(new Taken());
        assertThat(guests.count(clerk, session, ANY)).isZero();
        assertThat(invite(session, uninformed())).isEqualTo(new Invited(1, 0, List.of()));
    }

    private BriefingId session(LocalDate day) {
        return ((Kept) briefings.open(
                        clerk, OperationId.fresh(), new BriefingData("事業説明会", day, Venue.ON_SITE, "市役所", 40)))
                .session();
    }

    private GuestDecision invite(BriefingId session, Invitees invitees) {
        return service.invite(clerk, OperationId.fresh(), session, invitees);
    }

    private GuestDecision answer(BriefingId session, CareOfficeId office, GuestAnswer answer, int people) {
        var guest = guest(session, office);
        return service.answer(clerk, OperationId.fresh(), guest.id(), guest.version(), answer, people);
    }

    private GuestRow guest(BriefingId session, CareOfficeId office) {
        return guests.guests(clerk, session, ANY, 0, 100).stream()
                .filter(row -> row.careOffice().equals(office))
                .findFirst()
                .orElseThrow();
    }

    private static Invitees uninformed() {
        return new Invitees.Uninformed("");
    }

    private OfficeNumber number(CareOfficeId office) {
        return OfficeNumber.parse(cards.card(clerk, office).orElseThrow().number())
                .orElseThrow();
    }

    private List<String> told(CareOfficeId office) {
        return jdbc.sql("SELECT text_key FROM case_entry WHERE care_office_id = ? AND text_key LIKE '%invited'")
                .param(office.value())
                .query(String.class)
                .list();
    }
}
