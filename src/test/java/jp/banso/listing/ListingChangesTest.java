package jp.banso.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOffices;
import jp.banso.careoffice.Listing;
import jp.banso.careoffice.People;
import jp.banso.listing.ListingDecision.Done;
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

/** Two lists, of which the second has three more offices, two fewer, one renamed, one renumbered, one in wide digits. */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class ListingChangesTest {

    private static final String NEW_NUMBER = CareOffices.number(9120);

    @Autowired
    ListingService service;

    @Autowired
    ListingChangeService changes;

    @Autowired
    ListingChangeQueries proposals;

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
    List<CareOfficeId> offices;

    @BeforeEach
    void register() {
        administrator = people.administrator();
        offices = new ArrayList<>();
        IntStream.rangeClosed(1, 9)
                .forEach(serial -> offices.add(careOffices
                        .aCareOffice()
                        .numbered(CareOffices.number(9100 + serial))
                        .named("見本ステーション" + serial, "ミホン")
                        .saved()));
    }

    @Test
    @Rule("LST-14")
    void aPairOfListsYieldsExactlyWhatChanged() {
        pair();
        assertThat(proposals.changes(administrator, false))
                .extracting(ChangeRow::kind)
                .containsExactly(
                        ChangeKind.RENUMBERED,
                        ChangeKind.RENAMED,
                        ChangeKind.APPEARED,
                        ChangeKind.APPEARED,
                        ChangeKind.APPEARED);
        assertThat(queries.missing(administrator, false))
                .extracting(MissingRow::number)
                .containsExactly(CareOffices.number(9103), CareOffices.number(9104));
        assertThat(queries.waiting(administrator)).isEmpty();
        assertThat(queries.open(administrator).all()).isEqualTo(7);
    }

    @Test
    @Rule("LST-14")
    void thePreviewTellsTheSameBeforehand() {
        record(first());
        var comparison = service.compare(administrator, read(second()), SnapshotFacts.ofThePublicList());
        assertThat(comparison.changed()).hasSize(2);
        assertThat(comparison.appearing()).hasSize(3);
        assertThat(comparison.missing()).hasSize(2);
        assertThat(comparison.open()).isEmpty();
    }

    @Test
    @Rule("LST-15")
    void theSameFileTwiceYieldsNothing() {
        pair();
        assertThat(record(second())).isEqualTo(new Stays("same-file"));
        assertThat(proposals.changes(administrator, false)).hasSize(5);
        assertThat(queries.missing(administrator, false)).hasSize(2);
    }

    @Test
    @Rule("LST-14")
    void aSecondListWithoutAnyChangeYieldsNothing() {
        record(first());
        record(ListFiles.utf8(text("2026-02-02", firstRows())));
        assertThat(proposals.changes(administrator, false)).isEmpty();
        assertThat(queries.missing(administrator, false)).isEmpty();
    }

    @Test
    @Rule("LST-14")
    void charactersOfWindowsWithAndWithoutAMarkAndUtf8AreTheSameList() {
        var text = text("2026-02-02", secondRows());
        var plain = read(ListFiles.windows(text)).offices();
        var marked = new ByteArrayOutputStream();
        marked.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        marked.writeBytes(ListFiles.windows(text));
        assertThat(read(marked.toByteArray()).offices()).isEqualTo(plain);
        assertThat(read(ListFiles.utf8(text)).offices()).isEqualTo(plain);
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).offices()).isEqualTo(plain);
    }

    @Test
    @Rule("LST-15")
    void whatWasRejectedDoesNotComeBackFromTheSameDaysList() {
        pair();
        for (var row : proposals.changes(administrator, false)) {
            assertThat(changes.reject(administrator, OperationId.fresh(), row.id(), ""))
                    .isInstanceOf(Done.class);
        }
        for (var question : queries.missing(administrator, false)) {
            queue.keep(administrator, OperationId.fresh(), question.id(), "");
        }
        var wrong = queries.latest(administrator).orElseThrow().id();
        var again = ListFiles.utf8(text("2026-02-02", secondRows()) + "\r\n");
        var facts = new SnapshotFacts(SnapshotSource.WAM_NET, Series.OLD_SYSTEM, "再取得", wrong);
        assertThat(service.recordList(administrator, OperationId.fresh(), read(again), facts))
                .isInstanceOf(Recorded.class);
        assertThat(proposals.changes(administrator, false)).isEmpty();
        assertThat(queries.missing(administrator, false)).isEmpty();
    }

    @Test
    @Rule("LST-14")
    void aNewlyListedOfficeThatIsAcceptedStandsAtS60WithTheListAsProof() {
        pair();
        var row = proposal(ChangeKind.APPEARED);
        accept(row);
        assertThat(cases.row(administrator, row.careOffice()).orElseThrow().stage())
                .isEqualTo(AdoptionStage.SET_UP);
        assertThat(jdbc.sql("SELECT CONCAT(evidence_kind, source_sort, effective_on) FROM stage_event")
                        .query(String.class)
                        .single())
                .isEqualTo("LISTING_SEENSNAPSHOT2026-02-02");
        assertThat(changes.reject(administrator, OperationId.fresh(), row.id(), ""))
                .isEqualTo(new DoneBy(administrator.name(), "ACCEPTED"));
    }

    @Test
    @Rule("LST-14")
    void anAcceptedNameStandsInTheRegisterUnlessTheRegisterSaysSomethingElseByThen() {
        pair();
        var row = proposal(ChangeKind.RENAMED);
        assertThat(changes.accept(administrator, OperationId.fresh(), row.id(), "前の名", ""))
                .isEqualTo(new Stays("register-changed"));
        assertThat(name(row)).isEqualTo("見本ステーション5");
        accept(row);
        assertThat(name(row)).isEqualTo("見本ケア きたセンター");
    }

    @Test
    @Rule("LST-14")
    void anAcceptedNumberKeepsTheOfficeListed() {
        pair();
        accept(proposal(ChangeKind.RENUMBERED));
        var office = cases.row(administrator, offices.get(5)).orElseThrow();
        assertThat(office.number()).isEqualTo(NEW_NUMBER);
        assertThat(office.listing()).isEqualTo(Listing.LISTED);
        assertThat(queries.missing(administrator, false)).hasSize(2);
    }

    @Test
    @Rule("LST-14")
    void aRejectedNumberIsAnOfficeThatIsGoneAndOneThatIsUnknown() {
        pair();
        changes.reject(
                administrator,
                OperationId.fresh(),
                proposal(ChangeKind.RENUMBERED).id(),
                "別の事業所");
        assertThat(queries.missing(administrator, false))
                .extracting(MissingRow::number)
                .contains(CareOffices.number(9106));
        assertThat(queries.waiting(administrator)).extracting(EntryRow::number).containsExactly(NEW_NUMBER);
    }

    @Test
    @Rule("LST-14")
    void anEntryThatAPersonMatchesIsNewlyListedTooAndNothingIsProposedTwice() {
        record(first());
        var unknown = text("2026-02-02", firstRows()) + ListFiles.row("2026-02-02", NEW_NUMBER, "訪問介護", "通称");
        record(ListFiles.utf8(unknown));
        assertThat(proposals.changes(administrator, false)).isEmpty();
        var entry = queries.waiting(administrator).getFirst().id();
        queue.match(administrator, OperationId.fresh(), entry, offices.get(8));
        assertThat(proposals.changes(administrator, false)).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(ChangeKind.APPEARED);
            assertThat(row.careOffice()).isEqualTo(offices.get(8));
        });
    }

    @Test
    @Rule("PLG-01")
    void anOfficeOnAnEquivalentSystemIsNotInTheListsFigure() {
        record(first());
        jdbc.sql("UPDATE care_office SET disposition = 'EQUIVALENT_SYSTEM' WHERE id = ?")
                .param(offices.get(8).value())
                .update();
        assertThat(queries.latest(administrator).orElseThrow().offices()).isEqualTo(6);
        assertThat(queries.course(administrator).points())
                .extracting(AdoptionCourse.Point::offices)
                .containsExactly(6);
    }

    @Test
    @Rule("LST-13")
    void aSavedPageIsTheSameListAndTheNumberStandsInTheLink() {
        var page = """
                <!DOCTYPE html><html><head><meta charset="UTF-8"></head><body><table>
                <tr><th>サービス種類</th><th>事業所名</th><th>住所</th><th>地図</th><th>詳細</th></tr>
                <tr id="datarow_0"><td>訪問介護</td><td>見本ステーション1</td><td>大阪府豊中市見本町1丁目2-3</td>
                <td><a href="/map?x=1&amp;jno=%1$s">地図</a></td><td><a href="/detail?jno=%1$s">詳細</a></td></tr>
                <tr id="datarow_1"><td>訪問看護</td><td>見本ステーション1</td><td>大阪府豊中市見本町1丁目2-3</td>
                <td><a href="/map?jno=%1$s">地図</a></td><td></td></tr>
                </table></body></html>""".formatted(CareOffices.number(9101));
        var list = read(page.getBytes(StandardCharsets.UTF_8));
        assertThat(list.offices()).singleElement().satisfies(office -> {
            assertThat(office.number()).isEqualTo(CareOffices.number(9101));
            assertThat(office.rows()).extracting(ListedRow::service).containsExactly("訪問介護", "訪問看護");
        });
        assertThat(list.dayOpen()).isTrue();
        assertThat(read(ListFiles.windows(page)).offices()).isEqualTo(list.offices());
        var dated = list.on(LocalDate.of(2026, 2, 2));
        assertThat(service.recordList(administrator, OperationId.fresh(), dated, SnapshotFacts.ofThePublicList()))
                .isInstanceOf(Recorded.class);
        assertThat(queries.latest(administrator).orElseThrow().asOf()).isEqualTo(LocalDate.of(2026, 2, 2));
    }

    @Test
    @Rule("LST-13")
    void rowsCopiedWithoutTheirTableAreRead() {
        var rows = "<tr><td>訪問介護</td><td>見本</td><td>豊中市</td><td><a href='?jno=%s'>地図</a></td></tr>"
                .formatted(CareOffices.number(9101));
        assertThat(read(rows.getBytes(StandardCharsets.UTF_8)).offices())
                .extracting(ListedOffice::name)
                .containsExactly("見本");
    }

    private void pair() {
        record(first());
        record(second());
    }

    private static byte[] first() {
        return ListFiles.utf8(text("2025-09-30", firstRows()));
    }

    private static byte[] second() {
        return ListFiles.utf8(text("2026-02-02", secondRows()));
    }

    private static List<String> firstRows() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(serial -> CareOffices.number(9100 + serial) + "|見本ステーション" + serial)
                .toList();
    }

    private static List<String> secondRows() {
        return List.of(
                CareOffices.number(9101) + "|見本ステーション1",
                CareOffices.number(9102) + "|見本ステーション２",
                CareOffices.number(9105) + "|見本ケア きたセンター",
                NEW_NUMBER + "|見本ステーション6",
                CareOffices.number(9107) + "|見本ステーション7",
                CareOffices.number(9108) + "|見本ステーション8",
                CareOffices.number(9109) + "|見本ステーション9");
    }

    private static String text(String day, List<String> rows) {
        var text = new StringBuilder(ListFiles.HEADER);
        rows.forEach(row -> {
            var cells = row.split("\\|");
            text.append(ListFiles.row(day, cells[0], "訪問介護", cells[1]));
        });
        return text.toString();
    }

    private ChangeRow proposal(ChangeKind kind) {
        return proposals.changes(administrator, false).stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void accept(ChangeRow row) {
        assertThat(changes.accept(administrator, OperationId.fresh(), row.id(), row.present(), "確認"))
                .isInstanceOf(Done.class);
    }

    private String name(ChangeRow row) {
        return cases.row(administrator, row.careOffice()).orElseThrow().name();
    }

    private ReadList read(byte[] bytes) {
        try {
            return ((ListReading.Read) service.read(administrator, "users.csv", new ByteArrayInputStream(bytes)))
                    .list();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ListingDecision record(byte[] bytes) {
        return service.recordList(administrator, OperationId.fresh(), read(bytes), SnapshotFacts.ofThePublicList());
    }
}
