package jp.banso.outreach;

import static jp.banso.careoffice.AdoptionStage.INFORMED;
import static jp.banso.careoffice.AdoptionStage.NOT_CONTACTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.People;
import jp.banso.outreach.BriefingDecision.Already;
import jp.banso.outreach.BriefingDecision.ChangedMeanwhile;
import jp.banso.outreach.BriefingDecision.Conflict;
import jp.banso.outreach.BriefingDecision.Kept;
import jp.banso.outreach.BriefingDecision.Marked;
import jp.banso.outreach.BriefingDecision.Refused;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class BriefingServiceTest {

    @Autowired
    BriefingService service;

    @Autowired
    BriefingQueries briefings;

    @Autowired
    CaseQueries cards;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    CityStaff clerk;
    LocalDate today;
    CareOfficeId office;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        today = careOffices.today();
        office = careOffices.aCareOffice().saved();
    }

    @Test
    @Rule("OUT-02")
    void comingToABriefingInformsTheOfficeOnThatDay() {
        var answer = (Marked) mark(session(today.minusDays(3), Venue.ON_SITE), office, 2);

        assertThat(answer).extracting(Marked::from, Marked::to).containsExactly(NOT_CONTACTED, INFORMED);
        assertThat(cards.card(clerk, office).orElseThrow().stageSince()).isEqualTo(today.minusDays(3));
    }

    @Test
    void aRecordingCountsOnTheDayItWasWatched() {
        mark(session(today.minusDays(30), Venue.RECORDING), office, 1);

        assertThat(cards.card(clerk, office).orElseThrow().stageSince()).isEqualTo(today);
    }

    @Test
    @Rule("OUT-07")
    void anOfficeIsPresentOnceHoweverOftenTheKeyIsPressed() {
        var session = session(today, Venue.ON_SITE);
        var first = (Marked) mark(session, office, 2);

        assertThat(mark(session, office, 1)).isEqualTo(new Already(first.attendance()));
        assertThat(briefings.session(clerk, session).orElseThrow().people()).isEqualTo(2);
    }

    @Test
    @Rule("OUT-07")
    void nobodyIsPresentBeforeTheDay() {
        assertThat(mark(session(today.plusDays(1), Venue.ONLINE), office, 1)).isEqualTo(new Refused("session-to-come"));
    }

    @Test
    @Rule("OUT-07")
    void officesAndPeopleAreTwoFigures() {
        var session = session(today, Venue.ON_SITE);
        mark(session, office, 3);
        mark(session, careOffices.aCareOffice().saved(), 1);

        var row = briefings.sessions(clerk).getFirst();
        assertThat(row).extracting(BriefingRow::offices, BriefingRow::people).containsExactly(2, 4);
    }

    @Test
    @Rule("OUT-07")
    void aSessionToWhichSomebodyCameKeepsItsDay() {
        var session = session(today, Venue.ON_SITE);
        mark(session, office, 1);
        var row = briefings.session(clerk, session).orElseThrow();

        assertThat(change(row, data(today.minusDays(1), Venue.ON_SITE))).isEqualTo(new Refused("day-held"));
        assertThat(change(row, data(today, Venue.ONLINE))).isInstanceOf(Kept.class);
    }

    @Test
    @Rule("OUT-06")
    void aPresenceMarkedByMistakeTakesItsStepsBack() {
        var session = session(today, Venue.ON_SITE);
        mark(session, office, 1);
        var row = briefings.attendances(clerk, session).getFirst();
        var answer = service.unmark(clerk, OperationId.fresh(), row.id(), row.version(), "押し間違い");

        assertThat(answer).isEqualTo(new Marked(row.id(), INFORMED, NOT_CONTACTED, ""));
        assertThat(briefings.attendances(clerk, session)).isEmpty();
    }

    @Test
    void aPresenceTakenBackCanBeMarkedAgain() {
        var session = session(today, Venue.ON_SITE);
        for (var time = 0; time < 3; time++) {
            assertThat(mark(session, office, 1)).isInstanceOf(Marked.class);
            var row = briefings.attendances(clerk, session).getFirst();
            service.unmark(clerk, OperationId.fresh(), row.id(), row.version(), "押し間違い");
        }

        assertThat(briefings.session(clerk, session).orElseThrow().offices()).isZero();
    }

    @Test
    void theNumberOfPeopleIsCorrectedInPlaceByWhoeverSawTheLatest() {
        var session = session(today, Venue.ON_SITE);
        mark(session, office, 1);
        var row = briefings.attendances(clerk, session).getFirst();
        service.count(clerk, OperationId.fresh(), row.id(), row.version(), 4);

        assertThat(briefings.attendances(clerk, session).getFirst().people()).isEqualTo(4);
        assertThat(service.count(clerk, OperationId.fresh(), row.id(), row.version(), 2))
                .isEqualTo(new ChangedMeanwhile());
        assertThat(briefings.attendances(clerk, session).getFirst().people()).isEqualTo(4);
    }

    @Test
    void twoPeopleWhoChangeASessionAreShownBothVersions() {
        var row = briefings.session(clerk, session(today, Venue.ON_SITE)).orElseThrow();
        change(row, data(today, Venue.ONLINE));

        assertThat(change(row, data(today, Venue.RECORDING)))
                .isEqualTo(new Conflict(data(today, Venue.RECORDING), data(today, Venue.ONLINE)));
    }

    @Test
    void theCouncilLearnsOfItsMembersOnly() {
        var member = careOffices.aCareOffice().councilMember().saved();
        var session = session(today, Venue.ON_SITE);
        mark(session, office, 1);
        mark(session, member, 1);

        assertThat(briefings.attended(people.council())).containsOnlyKeys(member);
    }

    private BriefingId session(LocalDate day, Venue venue) {
        return ((Kept) service.open(clerk, OperationId.fresh(), data(day, venue))).session();
    }

    private static BriefingData data(LocalDate day, Venue venue) {
        return new BriefingData("ケアプランデータ連携 事業説明会", day, venue, "市役所別館", 40);
    }

    private BriefingDecision change(BriefingRow row, BriefingData wanted) {
        return service.change(clerk, OperationId.fresh(), row.id(), row.version(), wanted);
    }

    private BriefingDecision mark(BriefingId session, CareOfficeId who, int number) {
        return service.mark(clerk, OperationId.fresh(), session, who, new Presence(number, true));
    }
}
