package jp.banso.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.careoffice.People;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.support.AssignmentId;
import jp.banso.support.AssignmentService;
import jp.banso.support.AssignmentState;
import jp.banso.support.CloseResult;
import jp.banso.support.SupportDesk;
import jp.banso.support.SupportQueries;
import jp.banso.support.VisitWithdrawalService;
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
class PhotoServiceTest {

    @Autowired
    PhotoService service;

    @Autowired
    PhotoQueries photos;

    @Autowired
    SupportDesk desk;

    @Autowired
    SupportQueries support;

    @Autowired
    AssignmentService assignments;

    @Autowired
    VisitWithdrawalService withdrawals;

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
    Viewer.VendorStaff colleague;
    Viewer.VendorStaff other;
    CareOfficeId office;
    AssignmentId assignment;
    long note;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        var firm = people.firm();
        lead = people.lead(firm);
        visitor = people.visitor(firm);
        colleague = people.visitor(firm);
        other = people.lead(people.firm());
        office = careOffices.aCareOffice().saved();
        assignment = desk.accepted(clerk, office, visitor);
        desk.visited(visitor, assignment, desk.note(null, null));
        note = support.visits(visitor, office).getFirst().id();
    }

    @AfterEach
    void goOn() {
        clock.run();
    }

    @Test
    @Rule("PHO-03")
    void thoseWhoReadTheNoteReadThePhotograph() throws IOException {
        var photo = added();

        for (var reader : List.of(clerk, lead, visitor)) {
            assertThat(photos.photos(reader, office)).singleElement().satisfies(row -> {
                assertThat(row.description()).isEqualTo("受信した画面");
                assertThat(row.width()).isEqualTo(1600);
            });
            assertThat(photos.picture(reader, photo)).isPresent();
        }
        assertThat(timeline.entries(visitor, office, Set.of(CaseEntryKind.VISIT), 0, 5))
                .first()
                .extracting(CaseEntry::textKey)
                .isEqualTo("timeline.photo.added");
    }

    @Test
    @Rule("PHO-05")
    void aPhotographOfTheDayGoesWithTheNoteOfThatDayWheneverItIsWritten() throws IOException {
        var office = careOffices.aCareOffice().saved();
        var assignment = desk.accepted(clerk, office, visitor);
        addOn(visitor, assignment, desk.today());
        assertThat(photos.photos(clerk, office)).singleElement().satisfies(row -> {
            assertThat(row.noted()).isFalse();
            assertThat(row.visitedOn()).isEqualTo(desk.today());
        });
        assertThat(photos.waiting(visitor, desk.today())).containsExactly(entry(assignment, 1));

        desk.visited(visitor, assignment, desk.note(null, null));
        addOn(visitor, assignment, desk.today());
        assertThat(photos.photos(clerk, office)).hasSize(2).allMatch(PhotoRow::noted);
        assertThat(photos.waiting(visitor, desk.today())).isEmpty();

        var written = support.visits(visitor, office).getFirst().id();
        withdrawals.withdraw(visitor, OperationId.fresh(), written, "書き間違い");
        assertThat(photos.photos(visitor, office)).hasSize(2).noneMatch(PhotoRow::noted);
        assertThatThrownBy(() -> service.add(visitor, OperationId.fresh(), written, "画面", Photos.jpeg(40, 30)))
                .isInstanceOf(NoSuchCase.class);

        desk.visited(visitor, assignment, desk.note(null, null));
        assertThat(photos.photos(visitor, office)).hasSize(2).allMatch(PhotoRow::noted);
    }

    @Test
    @Rule({"PHO-03", "PHO-05"})
    void aPhotographOfTheDayIsTakenByWhoeverMayWriteNotesThereAndOnADayOfTheCase() throws IOException {
        for (var stranger : List.of(other, colleague)) {
            assertThatThrownBy(() -> addOn(stranger, assignment, desk.today())).isInstanceOf(NoSuchCase.class);
        }
        for (var day : List.of(desk.today().plusDays(1), desk.today().minusDays(1))) {
            assertThat(addOn(visitor, assignment, day)).isEqualTo(new PhotoDecision.Refused("day"));
        }
        assertThat(photos.photos(clerk, office)).isEmpty();
    }

    @Test
    @Rule("PHO-01")
    void sixOfADayWithoutANoteAreEnough() throws IOException {
        var assignment = desk.accepted(clerk, careOffices.aCareOffice().saved(), visitor);
        for (var number = 0; number < PhotoService.MOST; number++) {
            assertThat(addOn(visitor, assignment, desk.today())).isInstanceOf(PhotoDecision.Done.class);
        }
        assertThat(addOn(visitor, assignment, desk.today())).isEqualTo(new PhotoDecision.Refused("too-many"));
    }

    private PhotoDecision addOn(Viewer viewer, AssignmentId assignment, LocalDate on) throws IOException {
        return service.addOn(viewer, OperationId.fresh(), assignment, on, "受信した画面", Photos.jpeg(40, 30));
    }

    @Test
    @Rule("PHO-03")
    void anotherFirmAndAColleagueNeitherReadNorAddNorRemove() throws IOException {
        var photo = added();

        for (var stranger : List.of(other, colleague)) {
            assertThat(photos.photos(stranger, office)).isEmpty();
            assertThat(photos.picture(stranger, photo)).isEmpty();
            assertThatThrownBy(() -> add(stranger)).isInstanceOf(NoSuchCase.class);
            assertThatThrownBy(() -> service.remove(stranger, OperationId.fresh(), photo, "理由"))
                    .isInstanceOf(NoSuchCase.class);
        }
    }

    @Test
    @Rule("PHO-03")
    void theNextFirmReadsNoPhotographOfTheOneBeforeWhichReadsNoMoreEither() throws IOException {
        var photo = added();
        assignments.end(
                clerk,
                OperationId.fresh(),
                assignment,
                AssignmentState.ACCEPTED,
                CloseResult.DECLINED,
                "",
                desk.today());
        desk.accepted(clerk, office, other);

        for (var firm : List.of(other, visitor, lead)) {
            assertThat(photos.photos(firm, office)).isEmpty();
            assertThat(photos.picture(firm, photo)).isEmpty();
        }
        assertThatThrownBy(() -> add(other)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> add(clerk)).isInstanceOf(NoSuchCase.class);
        assertThat(photos.picture(clerk, photo)).isPresent();
    }

    @Test
    @Rule("PHO-01")
    void sixAVisitAndEachWithADescription() throws IOException {
        assertThat(service.add(visitor, OperationId.fresh(), note, "  ", Photos.jpeg(20, 20)))
                .isEqualTo(new PhotoDecision.Refused("description-needed"));
        for (var at = 0; at < PhotoService.MOST; at++) {
            assertThat(add(visitor)).isInstanceOf(PhotoDecision.Done.class);
        }
        assertThat(add(visitor)).isEqualTo(new PhotoDecision.Refused("too-many"));
    }

    @Test
    @Rule("PHO-01")
    void theSameActKeepsOnePhotographAndWhatIsNoneIsRefused() throws IOException {
        var once = OperationId.fresh();
        var picture = Photos.png(30, 30);
        assertThat(service.add(visitor, once, note, "画面", picture))
                .isEqualTo(service.add(visitor, once, note, "画面", picture));
        assertThat(photos.photos(visitor, office)).hasSize(1);

        assertThat(service.add(visitor, OperationId.fresh(), note, "文書", new byte[] {'%', 'P', 'D', 'F'}))
                .isEqualTo(new PhotoDecision.Refused("no-picture"));
    }

    @Test
    @Rule("PHO-04")
    void itsTakerRemovesItForSevenDaysAndTheReasonStays() throws IOException {
        clock.forward(Duration.ZERO);
        var photo = added();
        assertThat(photos.photos(lead, office).getFirst().mayRemove()).isFalse();
        assertThat(service.remove(lead, OperationId.fresh(), photo, "誤り"))
                .isEqualTo(new PhotoDecision.Refused("too-late"));
        assertThat(service.remove(visitor, OperationId.fresh(), photo, " "))
                .isEqualTo(new PhotoDecision.Refused("reason-needed"));

        assertThat(service.remove(visitor, OperationId.fresh(), photo, "名前が写っていた"))
                .isEqualTo(new PhotoDecision.Done(photo));

        assertThat(photos.picture(visitor, photo)).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM visit_photo WHERE image IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(photos.photos(visitor, office)).singleElement().satisfies(row -> {
            assertThat(row.removed()).isTrue();
            assertThat(row.removedReason()).isEqualTo("名前が写っていた");
        });
    }

    @Test
    @Rule("PHO-04")
    void afterSevenDaysTheCityAloneRemovesIt() throws IOException {
        clock.forward(Duration.ZERO);
        var photo = added();
        clock.forward(Duration.ofDays(7));

        assertThat(photos.photos(visitor, office).getFirst().mayRemove()).isFalse();
        assertThat(service.remove(visitor, OperationId.fresh(), photo, "誤り"))
                .isEqualTo(new PhotoDecision.Refused("too-late"));
        assertThat(service.remove(clerk, OperationId.fresh(), photo, "名前が写っていた"))
                .isEqualTo(new PhotoDecision.Done(photo));
    }

    private PhotoDecision add(Viewer by) throws IOException {
        return service.add(by, OperationId.fresh(), note, "受信した画面", Photos.jpeg(2000, 1000));
    }

    private long added() throws IOException {
        return ((PhotoDecision.Done) add(visitor)).id();
    }
}
