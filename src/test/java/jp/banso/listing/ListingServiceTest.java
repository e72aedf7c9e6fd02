package jp.banso.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.Listing;
import jp.banso.careoffice.People;
import jp.banso.listing.ListingDecision.DoneBy;
import jp.banso.listing.ListingDecision.Recorded;
import jp.banso.listing.ListingDecision.Stays;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
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
class ListingServiceTest {

    private static final SnapshotFacts PUBLIC = SnapshotFacts.ofThePublicList();

    @Autowired
    ListingService service;

    @Autowired
    ListingQueueService queue;

    @Autowired
    ListingQueries queries;

    @Autowired
    CareOfficeQueries cases;

    @Autowired
    CareOffices careOffices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Viewer.CityStaff administrator;

    @BeforeEach
    void signIn() {
        administrator = people.administrator();
    }

    @Test
    @Rule("LST-01")
    void aListCountsOfficesAndNotTheirServices() {
        var list = read(ListFiles.utf8(ListFiles.of("2025-09-30", 22)));
        assertThat(list.offices()).hasSize(22);
        assertThat(list.rows()).isEqualTo(29);
        assertThat(list.asOf()).isEqualTo(LocalDate.of(2025, 9, 30));
    }

    @Test
    @Rule("LST-01")
    void aListInWindowsCharactersIsTheSameList() {
        assertThat(read(ListFiles.windows(ListFiles.of("2026-02-02", 96))).offices())
                .isEqualTo(read(ListFiles.utf8(ListFiles.of("2026-02-02", 96))).offices());
    }

    @Test
    @Rule("LST-01")
    void linesWithoutANumberAreOneOfficeWhenNameAndAddressAreAlike() {
        var text = ListFiles.HEADER
                + ListFiles.row("2026-02-02", "", "訪問介護", "株式会社見本 ヘルパー")
                + ListFiles.row("2026-02-02", "", "訪問看護", "㈱見本ヘルパー");
        assertThat(read(ListFiles.utf8(text)).offices()).hasSize(1);
    }

    @Test
    @Rule("LST-09")
    void aListWithAnUnreadableLineIsNotRecorded() {
        var text = ListFiles.of("2026-02-02", 3) + ListFiles.row("2026-02-03", "27-40", "訪問介護", "見本");
        var list = read(ListFiles.utf8(text));
        assertThat(list.refused())
                .containsExactly(new RefusedLine(6, "取得日", "2026-02-03", "listing.refused.other-day"));
        assertThat(record(list, PUBLIC)).isEqualTo(new Stays("lines-refused"));
    }

    @Test
    @Rule("LST-04")
    void anOfficeTheNewestListNamesBecomesListedOnItsDay() {
        var office = anOffice(1);
        var decision = record(list("2026-02-02", 3), PUBLIC);
        assertThat(decision).isInstanceOfSatisfying(Recorded.class, recorded -> {
            assertThat(recorded.appeared()).isEqualTo(1);
            assertThat(recorded.waiting()).isEqualTo(2);
        });
        assertThat(listing(office)).isEqualTo(Listing.LISTED);
        assertThat(jdbc.sql("SELECT CONCAT(to_value, effective_on, source_sort) FROM axis_event")
                        .query(String.class)
                        .list())
                .containsExactly("LISTED2026-02-02SNAPSHOT");
    }

    @Test
    @Rule("LST-04")
    void anOlderListAndABareCountMoveNobody() {
        var office = anOffice(3);
        record(list("2026-02-02", 1), PUBLIC);
        record(list("2025-09-30", 3), PUBLIC);
        count("2026-03-31", DatePrecision.DAY, 100);
        assertThat(listing(office)).isEqualTo(Listing.UNLISTED);
    }

    @Test
    @Rule("LST-05")
    void anOfficeNoLongerNamedIsAskedAboutAndStaysListed() {
        var office = anOffice(3);
        record(list("2025-09-30", 3), PUBLIC);
        record(list("2026-02-02", 2), PUBLIC);
        assertThat(queries.missing(administrator, false))
                .singleElement()
                .satisfies(question -> assertThat(question.careOffice()).isEqualTo(office));
        assertThat(listing(office)).isEqualTo(Listing.LISTED);
    }

    @Test
    @Rule("LST-05")
    void onlyAPersonsAnswerTakesAnOfficeOffTheList() {
        var office = anOffice(3);
        record(list("2025-09-30", 3), PUBLIC);
        record(list("2026-02-02", 2), PUBLIC);
        var question = queries.missing(administrator, false).getFirst().id();
        queue.vanished(administrator, OperationId.fresh(), question, LocalDate.of(2026, 2, 2), "電話で確認");
        assertThat(listing(office)).isEqualTo(Listing.VANISHED);
        assertThat(queue.keep(administrator, OperationId.fresh(), question, ""))
                .isEqualTo(new DoneBy(administrator.name(), "VANISHED"));
    }

    @Test
    @Rule("LST-05")
    void aListThatNamesTheOfficeAgainTakesTheQuestionBack() {
        anOffice(3);
        record(list("2025-09-30", 3), PUBLIC);
        record(list("2025-12-31", 2), PUBLIC);
        record(list("2026-02-02", 3), PUBLIC);
        assertThat(queries.missing(administrator, false)).isEmpty();
        assertThat(queries.missing(administrator, true))
                .singleElement()
                .satisfies(question -> assertThat(question.state()).isEqualTo(QuestionState.REAPPEARED));
    }

    @Test
    @Rule("LST-06")
    void anEntryAPersonHasMatchedMovesItsOfficeAndIsKnownInTheNextList() {
        var office = anOffice(500);
        record(list("2025-09-30", 1), PUBLIC);
        var entry = queries.waiting(administrator).getFirst().id();
        queue.match(administrator, OperationId.fresh(), entry, office);
        assertThat(listing(office)).isEqualTo(Listing.LISTED);
        record(list("2026-02-02", 1), PUBLIC);
        assertThat(queries.waiting(administrator)).isEmpty();
        assertThat(queries.missing(administrator, false)).isEmpty();
    }

    @Test
    @Rule("LST-06")
    void anEntryThatIsNoneOfTheCitysIsNotAskedAboutAgain() {
        record(list("2025-09-30", 1), PUBLIC);
        queue.notOurs(
                administrator,
                OperationId.fresh(),
                queries.waiting(administrator).getFirst().id(),
                "隣の市");
        record(list("2026-02-02", 1), PUBLIC);
        assertThat(queries.waiting(administrator)).isEmpty();
    }

    @Test
    @Rule("LST-03")
    void aDayHasOneStandingSnapshot() {
        record(list("2026-02-02", 2), PUBLIC);
        assertThat(record(list("2026-02-02", 3), PUBLIC)).isEqualTo(new Stays("day-taken"));
    }

    @Test
    @Rule("LST-02")
    void aCorrectionNamesTheOldWhichStaysAsItWas() {
        var wrong = ((Recorded) record(list("2026-02-02", 2), PUBLIC)).snapshot();
        var facts = new SnapshotFacts(SnapshotSource.WAM_NET, Series.OLD_SYSTEM, "再取得", wrong);
        var right = ((Recorded) record(list("2026-02-02", 3), facts)).snapshot();
        assertThat(queries.snapshots(administrator))
                .extracting(SnapshotRow::id, SnapshotRow::offices, SnapshotRow::edition, SnapshotRow::replacedBy)
                .containsExactly(tuple(right, 3, 2, null), tuple(wrong, 2, 1, right));
        assertThat(record(list("2026-02-02", 4), facts)).isEqualTo(new Stays("replaced-already"));
    }

    @Test
    @Rule("LST-03")
    void aMonthIsKeptAsItsLastDay() {
        count("2025-09-01", DatePrecision.MONTH, 22);
        assertThat(queries.snapshots(administrator))
                .extracting(SnapshotRow::asOf, SnapshotRow::offices)
                .containsExactly(tuple(LocalDate.of(2025, 9, 30), 22));
    }

    @Test
    @Rule("LST-11")
    void aCountIsComparedWithTheLatestDayBeforeOfTheSameSystem() {
        count("2025-09-30", DatePrecision.MONTH, 22);
        record(list("2026-02-02", 96), PUBLIC);
        var later = new SnapshotFacts(SnapshotSource.MANUAL, Series.WEB_SERVICE, "", null);
        service.recordCount(
                administrator,
                OperationId.fresh(),
                new CountedSnapshot(LocalDate.of(2026, 2, 3), DatePrecision.DAY, 5, later));
        assertThat(queries.snapshots(administrator))
                .extracting(SnapshotRow::before)
                .containsExactly(null, new SnapshotRow.Earlier(LocalDate.of(2025, 9, 30), 22), null);
    }

    @Test
    @Rule("LST-12")
    void whatIsAlikeIsProposedAndNotDecided() {
        var office = careOffices.aCareOffice().named("株式会社見本 ステーション1", "ミホン").saved();
        careOffices.aCareOffice().named("別の事業所", "ベツ").saved();
        record(list("2026-02-02", 1), PUBLIC);
        var entry = queries.waiting(administrator).getFirst();
        assertThat(queries.suggestions(administrator, entry.id()))
                .first()
                .satisfies(suggestion -> assertThat(suggestion.careOffice()).isEqualTo(office));
        assertThat(listing(office)).isEqualTo(Listing.UNLISTED);
    }

    @Test
    @Rule("LST-12")
    void whoSetsAnEntryAsideSaysWhy() {
        record(list("2026-02-02", 1), PUBLIC);
        var entry = queries.waiting(administrator).getFirst().id();
        assertThat(queue.notOurs(administrator, OperationId.fresh(), entry, " "))
                .isEqualTo(new Stays("reason"));
        queue.notOurs(administrator, OperationId.fresh(), entry, "隣の市");
        assertThat(jdbc.sql("SELECT words FROM snapshot_office WHERE id = ?")
                        .param(entry)
                        .query(String.class)
                        .single())
                .isEqualTo("隣の市");
    }

    @Test
    void thePreviewNamesWhatWouldChangeAndChangesNothing() {
        var listed = anOffice(3);
        anOffice(1);
        record(list("2025-09-30", 3), PUBLIC);
        var queued = queries.waiting(administrator).size();
        anOffice(2);
        var comparison = service.compare(administrator, list("2026-02-02", 2), PUBLIC);
        assertThat(comparison.appearing()).extracting("number").containsExactly(CareOffices.number(9102));
        assertThat(comparison.missing()).extracting("number").containsExactly(CareOffices.number(9103));
        assertThat(comparison.open()).isEmpty();
        assertThat(listing(listed)).isEqualTo(Listing.LISTED);
        assertThat(queries.waiting(administrator)).hasSize(queued);
    }

    @Test
    void theSameActSentTwiceRecordsOnce() {
        var operation = OperationId.fresh();
        var list = list("2026-02-02", 2);
        var first = service.recordList(administrator, operation, list, PUBLIC);
        assertThat(service.recordList(administrator, operation, list, PUBLIC)).isEqualTo(first);
        assertThat(queries.snapshots(administrator)).hasSize(1);
    }

    private CareOfficeId anOffice(int serial) {
        return careOffices
                .aCareOffice()
                .numbered(CareOffices.number(9100 + serial))
                .saved();
    }

    private Listing listing(CareOfficeId office) {
        return cases.row(administrator, office).orElseThrow().listing();
    }

    private ReadList list(String day, int offices) {
        return read(ListFiles.utf8(ListFiles.of(day, offices)));
    }

    private ReadList read(byte[] bytes) {
        try {
            var reading = service.read(administrator, "users.csv", new ByteArrayInputStream(bytes));
            assertThat(reading).isInstanceOf(ListReading.Read.class);
            return ((ListReading.Read) reading).list();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ListingDecision record(ReadList list, SnapshotFacts facts) {
        return service.recordList(administrator, OperationId.fresh(), list, facts);
    }

    private void count(String day, DatePrecision precision, int offices) {
        var counted = new CountedSnapshot(LocalDate.parse(day), precision, offices, PUBLIC);
        assertThat(service.recordCount(administrator, OperationId.fresh(), counted))
                .isInstanceOf(Recorded.class);
    }
}
