package jp.banso.visitpack;

import static jp.banso.support.ChecklistItem.CERTIFICATE;
import static jp.banso.support.ChecklistItem.PC;
import static jp.banso.support.ItemAnswer.OPEN;
import static jp.banso.support.ItemAnswer.READY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.People;
import jp.banso.photo.PhotoQueries;
import jp.banso.photo.Photos;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import jp.banso.support.AssignmentId;
import jp.banso.support.AssignmentService;
import jp.banso.support.ChecklistItem;
import jp.banso.support.ItemAnswer;
import jp.banso.support.SupportDesk;
import jp.banso.support.SupportQueries;
import jp.banso.support.Trouble;
import jp.banso.support.VisitKind;
import jp.banso.support.VisitPlace;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Rule;
import jp.banso.visitpack.EntryAnswer.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ExtendWith(CleanDatabase.class)
class VisitPackServiceTest {

    @Autowired
    VisitPackQueries packs;

    @Autowired
    VisitPackService entries;

    @Autowired
    AssignmentService assignments;

    @Autowired
    SupportQueries support;

    @Autowired
    SupportDesk desk;

    @Autowired
    PhotoQueries photos;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    CityStaff clerk;
    VendorId firm;
    VendorStaff lead;
    VendorStaff visitor;
    VendorStaff stranger;
    LocalDate today;
    CareOfficeId office;
    AssignmentId assignment;

    @BeforeEach
    void meet() {
        clerk = people.cityStaff();
        firm = people.firm();
        lead = people.lead(firm);
        visitor = people.visitor(firm);
        stranger = people.visitor(people.firm());
        today = desk.today();
        office = careOffices.aCareOffice().saved();
        assignment = desk.accepted(clerk, office, visitor);
    }

    @Test
    @Rule("PAK-01")
    void onesOwnAcceptedCasesAreInThePackAndNothingElse() {
        var offered = careOffices.aCareOffice().saved();
        desk.offered(clerk, offered, visitor);
        desk.accompanied(clerk, people.visitor(firm));
        desk.accompanied(clerk, stranger);

        assertThat(packs.pack(visitor).visits()).singleElement().satisfies(visit -> assertThat(visit.assignment())
                .isEqualTo(assignment.value()));
        assertThat(packs.pack(visitor).account()).isEqualTo(visitor.account().value());
        assertThat(packs.count(visitor)).isEqualTo(1);
    }

    @Test
    @Rule("PAK-01")
    void aLeadTakesAlongNoColleaguesCases() {
        assertThat(packs.pack(lead).visits()).isEmpty();

        assignments.nameVisitor(lead, OperationId.fresh(), assignment, lead.account());

        assertThat(packs.pack(lead).visits()).hasSize(1);
        assertThat(packs.pack(visitor).visits()).isEmpty();
    }

    @Test
    void answersAndTheThreeLatestNotesOfTheOwnFirmAreInThePack() {
        desk.answer(visitor, assignment, PC, OPEN);
        for (var count = 0; count < 4; count++) {
            desk.visited(visitor, assignment, desk.note(null, null));
        }

        var visit = packs.pack(visitor).visits().getFirst();

        assertThat(visit.answers()).singleElement().satisfies(standing -> {
            assertThat(standing.item()).isEqualTo(PC);
            assertThat(standing.answer()).isEqualTo(OPEN);
            assertThat(standing.dueOn()).isEqualTo(today.plusDays(14));
            assertThat(standing.by()).isEqualTo(visitor.name());
        });
        assertThat(visit.notes()).hasSize(3);
    }

    @Test
    @Rule("PAK-01")
    void anotherFirmPostsNothingToTheCase() {
        var answer = entries.take(stranger, answer(UUID.randomUUID(), PC, null, null, READY, null));
        var note = entries.take(stranger, note(UUID.randomUUID(), "見た"));

        assertThat(answer.reason()).isEqualTo("gone");
        assertThat(note.reason()).isEqualTo("gone");
        assertThat(entries.take(stranger, unknown()).reason()).isEqualTo("gone");
        assertThat(support.visits(clerk, office)).isEmpty();
        assertThat(support.checklist(clerk, office)).allMatch(row -> row.answer() == null);
    }

    @Test
    @Rule("PAK-02")
    void theSameNoteSentTwiceIsOne() {
        var operation = UUID.randomUUID();

        var first = entries.take(visitor, note(operation, "設定した"));
        var again = entries.take(visitor, note(operation, "設定した"));

        assertThat(first.result()).isEqualTo(Result.DONE);
        assertThat(again.result()).isEqualTo(Result.ALREADY);
        assertThat(again.stage()).isEqualTo(first.stage());
        assertThat(support.visits(clerk, office)).hasSize(1);
    }

    @Test
    @Rule("PAK-02")
    void aRefusedEntryIsRefusedWithTheReasonAndARepairedOneIsTaken() {
        var refused = entries.take(visitor, note(UUID.randomUUID(), " "));
        var repaired = entries.take(visitor, note(UUID.randomUUID(), "直した"));

        assertThat(refused.result()).isEqualTo(Result.REFUSED);
        assertThat(refused.reason()).isEqualTo("work-needed");
        assertThat(repaired.result()).isEqualTo(Result.DONE);
    }

    @Test
    void wordsTooLongForTheRecordAreRefused() {
        assertThat(entries.take(visitor, note(UUID.randomUUID(), "長".repeat(2001)))
                        .reason())
                .isEqualTo("not-understood");
        assertThat(entries.take(visitor, new DeviceEntry(UUID.randomUUID(), assignment.value(), null, null, null))
                        .reason())
                .isEqualTo("not-understood");
    }

    @Test
    @Rule("PAK-03")
    void somebodyElsesAnswerMeanwhileIsAConflictThatNamesThem() {
        desk.answer(lead, assignment, PC, OPEN);

        var answer = entries.take(visitor, answer(UUID.randomUUID(), PC, null, null, READY, null));

        assertThat(answer.result()).isEqualTo(Result.CONFLICT);
        assertThat(answer.standing()).satisfies(standing -> {
            assertThat(standing.answer()).isEqualTo(OPEN);
            assertThat(standing.by()).isEqualTo(lead.name());
        });
        assertThat(stands(PC)).isEqualTo(OPEN);
    }

    @Test
    @Rule("PAK-03")
    void whoChoosesTheirOwnValueSawTheOtherOne() {
        desk.answer(lead, assignment, PC, OPEN);

        var answer = entries.take(visitor, answer(UUID.randomUUID(), PC, OPEN, today.plusDays(14), READY, null));

        assertThat(answer.result()).isEqualTo(Result.DONE);
        assertThat(stands(PC)).isEqualTo(READY);
    }

    @Test
    @Rule("PAK-03")
    void anotherDayBySomebodyElseIsAConflictToo() {
        desk.answer(visitor, assignment, PC, OPEN);
        var later = answer(UUID.randomUUID(), PC, OPEN, today.plusDays(14), OPEN, today.plusDays(30));
        entries.take(lead, later);

        var answer =
                entries.take(visitor, answer(UUID.randomUUID(), PC, OPEN, today.plusDays(14), OPEN, today.plusDays(3)));

        assertThat(answer.result()).isEqualTo(Result.CONFLICT);
        assertThat(answer.standing())
                .satisfies(standing -> assertThat(standing.dueOn()).isEqualTo(today.plusDays(30)));
    }

    @Test
    @Rule("PAK-03")
    void anAnswerOnAnotherItemNeverConflictsNorDoesTheSameAnswer() {
        desk.answer(lead, assignment, PC, READY);

        assertThat(entries.take(visitor, answer(UUID.randomUUID(), CERTIFICATE, null, null, READY, null))
                        .result())
                .isEqualTo(Result.DONE);
        assertThat(entries.take(visitor, answer(UUID.randomUUID(), PC, null, null, READY, null))
                        .result())
                .isEqualTo(Result.DONE);
    }

    @Test
    @Rule("PAK-06")
    void aPhotographIsKeptOnceHoweverOftenItIsSentAndGoesWithTheNoteThatFollows() throws IOException {
        var photo = photo(assignment.value(), Photos.jpeg(400, 300));

        assertThat(entries.take(visitor, photo).result()).isEqualTo(Result.DONE);
        assertThat(entries.take(visitor, photo).result()).isEqualTo(Result.ALREADY);
        assertThat(photos.photos(visitor, office)).singleElement().satisfies(row -> assertThat(row.noted())
                .isFalse());

        entries.take(visitor, note(UUID.randomUUID(), "設定した"));
        assertThat(photos.photos(clerk, office)).singleElement().satisfies(row -> assertThat(row.noted())
                .isTrue());
    }

    @Test
    @Rule({"PAK-01", "PAK-06"})
    void aPhotographOfACaseOfSomebodyElseOrThatIsNoneIsRefused() throws IOException {
        assertThat(entries.take(people.visitor(lead.vendor()), photo(assignment.value(), Photos.jpeg(40, 30)))
                        .reason())
                .isEqualTo("gone");
        assertThat(entries.take(visitor, photo(assignment.value(), new byte[] {1, 2, 3}))
                        .reason())
                .isEqualTo("no-picture");
        assertThat(photos.photos(clerk, office)).isEmpty();
    }

    private DeviceEntry photo(long of, byte[] picture) {
        return new DeviceEntry(UUID.randomUUID(), of, null, null, new DeviceEntry.Photo(today, "受信した画面", picture));
    }

    private @Nullable ItemAnswer stands(ChecklistItem item) {
        return support.checklist(clerk, office).stream()
                .filter(row -> row.item() == item)
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private DeviceEntry answer(
            UUID operation,
            ChecklistItem item,
            @Nullable ItemAnswer seen,
            @Nullable LocalDate seenDueOn,
            ItemAnswer answer,
            @Nullable LocalDate dueOn) {
        return new DeviceEntry(
                operation,
                assignment.value(),
                new DeviceEntry.Answer(item, seen, seenDueOn, answer, dueOn, today),
                null,
                null);
    }

    private DeviceEntry note(UUID operation, String work) {
        return new DeviceEntry(operation, assignment.value(), null, words(work), null);
    }

    private DeviceEntry unknown() {
        return new DeviceEntry(UUID.randomUUID(), 987_654_321L, null, words("見た"), null);
    }

    private DeviceEntry.Note words(String work) {
        return new DeviceEntry.Note(
                today, VisitKind.SETTING_UP, VisitPlace.OFFICE, "管理者", work, Trouble.NONE, today.plusDays(7));
    }
}
