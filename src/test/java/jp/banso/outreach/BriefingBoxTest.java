package jp.banso.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.banso.budget.ContactBudget;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.outreach.ApplicationRow.Likeness;
import jp.banso.outreach.GuestDecision.ChangedMeanwhile;
import jp.banso.outreach.GuestDecision.Refused;
import jp.banso.outreach.GuestDecision.Taken;
import jp.banso.outreach.WishDecision.Full;
import jp.banso.outreach.WishDecision.Over;
import jp.banso.outreach.WishDecision.Received;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class BriefingBoxTest {

    private static final String NUMBER = CareOffices.number(9561);

    @Autowired
    BriefingBox box;

    @Autowired
    ApplicationService service;

    @Autowired
    ApplicationQueries applications;

    @Autowired
    ApplicationForgetting forgetting;

    @Autowired
    BriefingService briefings;

    @Autowired
    BriefingPublicity publicity;

    @Autowired
    PublicBriefings published;

    @Autowired
    InvitationService invitations;

    @Autowired
    GuestQueries guests;

    @Autowired
    ContactBudget budget;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    CityStaff clerk;
    CareOfficeId office;
    LocalDate today;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        today = careOffices.today();
        office = careOffices
                .aCareOffice()
                .numbered(NUMBER)
                .named("見本ケアプラン豊中", "ミホンケアプラントヨナカ")
                .phone("06-0000-9561")
                .saved();
    }

    @AfterEach
    void letItRun() {
        clock.run();
    }

    @Test
    @Rule("OUT-27")
    void theNumberOfAnOpenOfficeMakesItAGuestWithoutATouch() {
        var session = shown(today.plusDays(7), 40);

        assertThat(apply(session, by(NUMBER, "", 3))).isInstanceOf(Received.class);
        assertThat(guests.counts(clerk, session)).isEqualTo(new GuestCounts(1, 1, 3, 0, 0));
        assertThat(budget.pause(clerk, office)).isEmpty();
        assertThat(applications.rows(clerk, session))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(ApplicationState.GUEST))
                .satisfies(row ->
                        assertThat(Objects.requireNonNull(row.office()).id()).isEqualTo(office));
        assertThat(told()).containsExactly("timeline.outreach.applied");
    }

    @Test
    @Rule("OUT-27")
    void whoeverWasInvitedAndHasSaidNothingComesAndWhatWasSaidStays() {
        var session = shown(today.plusDays(7), null);
        invitations.invite(clerk, OperationId.fresh(), session, new Invitees.Uninformed(""));
        apply(session, by(NUMBER, "", 2));
        assertThat(guests.counts(clerk, session)).isEqualTo(new GuestCounts(1, 1, 2, 0, 0));

        apply(session, by(NUMBER, "", 1));
        assertThat(guests.counts(clerk, session).people()).isEqualTo(2);
        assertThat(waiting(session)).singleElement().satisfies(row -> assertThat(row.proposed())
                .singleElement()
                .satisfies(one -> assertThat(one.announced()).isEqualTo(2)));
    }

    @Test
    @Rule("OUT-27")
    void theSameOperationAndTheSameWordsAreOneApplication() {
        var session = shown(today.plusDays(7), 40);
        var operation = OperationId.fresh();
        var first = box.apply(operation, session, by("", "見本の会", 2));

        assertThat(box.apply(operation, session, by("", "見本の会", 2))).isEqualTo(first);
        assertThat(apply(session, by("", "見本の会", 2))).isEqualTo(first);
        assertThat(applications.rows(clerk, session)).hasSize(1);
    }

    @Test
    @Rule("OUT-27")
    void aFullSessionRefusesAndTheLastSeatIsGivenOnce() throws Exception {
        var session = shown(today.plusDays(7), 3);
        apply(session, by(NUMBER, "", 2));
        assertThat(apply(session, by("", "見本の会", 2))).isEqualTo(new Full(1));

        try (var strangers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 4)
                    .mapToObj(one -> strangers.submit(() -> apply(session, by("", "見本の会" + one, 1))))
                    .toList();
            var received = 0;
            for (var answer : answers) {
                received += answer.get() instanceof Received ? 1 : 0;
            }
            assertThat(received).isEqualTo(1);
        }
        assertThat(published.coming(session).orElseThrow().left()).isZero();
        // Another way than the room needs no seat in it.
        var recording = new BriefingWish("", "見本の会", "見本花子", "06-0000-0001", 5, Venue.RECORDING);
        assertThat(apply(session, recording)).isInstanceOf(Received.class);
    }

    @Test
    @Rule("OUT-27")
    void nobodyAppliesForWhatIsNotShownOrOver() {
        var hidden = session(today.plusDays(7), null);
        assertThat(apply(hidden, by(NUMBER, "", 1))).isEqualTo(new Over());
        assertThat(apply(shown(today.minusDays(1), null), by(NUMBER, "", 1))).isEqualTo(new Over());
        assertThat(apply(new BriefingId(999_999), by(NUMBER, "", 1))).isEqualTo(new Over());
    }

    @Test
    @Rule("OUT-28")
    void officesAreProposedByNumberTelephoneAndNameAndOneIsAccepted() {
        var session = shown(today.plusDays(7), 40);
        careOffices.aCareOffice().named("見本ケアプラン豊中南", "ミホンケアプラントヨナカミナミ").saved();
        apply(session, new BriefingWish("", "見本ケアプラン豊中", "見本花子", "06-0000-9561", 2, Venue.ON_SITE));
        var row = waiting(session).getFirst();
        assertThat(row.proposed())
                .extracting(one -> one.by().name() + " " + one.office().name())
                .containsExactly(Likeness.PHONE + " 見本ケアプラン豊中", Likeness.NAME + " 見本ケアプラン豊中南");

        assertThat(accept(row, office)).isEqualTo(new Taken());
        assertThat(accept(row, office)).isEqualTo(new ChangedMeanwhile());
        assertThat(guests.counts(clerk, session)).isEqualTo(new GuestCounts(1, 1, 2, 0, 0));
    }

    @Test
    @Rule("OUT-28")
    void peopleAreAddedToThoseAnnouncedAndAClosedOfficeIsNoGuest() {
        var session = shown(today.plusDays(7), null);
        apply(session, by(NUMBER, "", 90));
        apply(session, by("", "見本", 9));
        apply(session, by("", "見本二", 10));
        var rows = waiting(session);
        assertThat(accept(rows.getFirst(), office)).isEqualTo(new Taken());
        assertThat(guests.counts(clerk, session).people()).isEqualTo(99);
        assertThat(accept(rows.getLast(), office)).isEqualTo(new Refused("people"));
        jdbc.sql("UPDATE care_office SET operating_status = 'CLOSED' WHERE id = ?")
                .param(office.value())
                .update();
        assertThat(accept(rows.getLast(), office)).isEqualTo(new Refused("application-closed"));
    }

    @Test
    @Rule("OUT-28")
    void whoComesOfNoOfficeKeepsTheSeatsAndWhoIsDeclinedFreesThem() {
        var session = shown(today.plusDays(7), 10);
        apply(session, by("", "見本の会", 4));
        apply(session, by("", "見本の会二", 3));
        assertThat(published.coming(session).orElseThrow().left()).isEqualTo(3);
        var rows = waiting(session);
        service.acceptOutside(
                clerk,
                OperationId.fresh(),
                rows.getFirst().id(),
                rows.getFirst().version());
        service.decline(
                clerk, OperationId.fresh(), rows.getLast().id(), rows.getLast().version());
        assertThat(published.coming(session).orElseThrow().left()).isEqualTo(6);
        assertThat(applications.waiting(clerk)).isEmpty();
    }

    @Test
    @Rule("OUT-29")
    void whoAppliedIsForgottenNinetyDaysAfterTheSession() {
        var session = shown(today, null);
        apply(session, by(NUMBER, "", 2));
        clock.forward(Duration.ofDays(90));
        forgetting.forget();
        assertThat(applications.rows(clerk, session).getFirst().applicant()).isEqualTo("見本花子");
        clock.forward(Duration.ofDays(1));
        forgetting.forget();
        assertThat(applications.rows(clerk, session)).singleElement().satisfies(row -> {
            assertThat(row.applicant() + row.contact()).isEmpty();
            assertThat(row.people()).isEqualTo(2);
        });
    }

    private static BriefingWish by(String number, String name, int people) {
        return new BriefingWish(number, name, "見本花子", "06-0000-0001", people, Venue.ON_SITE);
    }

    private WishDecision apply(BriefingId session, BriefingWish wish) {
        return box.apply(OperationId.fresh(), session, wish);
    }

    private GuestDecision accept(ApplicationRow row, CareOfficeId whose) {
        return service.accept(clerk, OperationId.fresh(), row.id(), row.version(), whose);
    }

    private List<ApplicationRow> waiting(BriefingId session) {
        return applications.rows(clerk, session).stream()
                .filter(row -> row.state() == ApplicationState.WAITING)
                .toList();
    }

    private BriefingId shown(LocalDate day, @Nullable Integer capacity) {
        var session = session(day, capacity);
        publicity.show(clerk, OperationId.fresh(), session, true);
        return session;
    }

    private BriefingId session(LocalDate day, @Nullable Integer capacity) {
        var data = new BriefingData("事業説明会", day, Venue.ON_SITE, "市役所", capacity);
        return ((BriefingDecision.Kept) briefings.open(clerk, OperationId.fresh(), data)).session();
    }

    private List<String> told() {
        return jdbc.sql(
                        "SELECT text_key FROM case_entry WHERE care_office_id = ? AND text_key LIKE 'timeline.outreach%'")
                .param(office.value())
                .query(String.class)
                .list();
    }
}
