package jp.banso.demo.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.banso.careoffice.CaseQueries;
import jp.banso.listing.DenominatorService;
import jp.banso.listing.DenominatorVersion;
import jp.banso.listing.ListReading;
import jp.banso.listing.ListingDecision.Done;
import jp.banso.listing.ListingDecision.Recorded;
import jp.banso.listing.ListingQueries;
import jp.banso.listing.ListingQueueService;
import jp.banso.listing.ListingService;
import jp.banso.listing.Series;
import jp.banso.listing.SnapshotFacts;
import jp.banso.listing.SnapshotSource;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ServiceTypes;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The public list of users as the city kept it twice, and what its counts are divided by. */
@Component
@Profile("demo")
class ListingChapter {

    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 30);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 2);

    private final ListingService listings;
    private final ListingQueries queries;
    private final ListingQueueService queue;
    private final DenominatorService denominators;
    private final CaseQueries cases;

    ListingChapter(
            ListingService listings,
            ListingQueries queries,
            ListingQueueService queue,
            DenominatorService denominators,
            CaseQueries cases) {
        this.listings = listings;
        this.queries = queries;
        this.queue = queue;
        this.denominators = denominators;
        this.cases = cases;
    }

    void write(Script script, Tale tale) {
        var admin = tale.cast().admin();
        var lines = tale.lines();
        denominators(script, tale, LocalDateTime.of(2025, 10, 1, 9, 40));
        script.add(
                LocalDateTime.of(2025, 10, 1, 10, 15),
                "users 2025-09",
                admin,
                () -> record(
                        admin,
                        lines,
                        "users_2025-09.csv",
                        SEPTEMBER,
                        tale.plot().early(),
                        List.of(),
                        "users-note-september"));
        script.add(
                LocalDateTime.of(2026, 2, 3, 9, 35),
                "users 2026-02",
                admin,
                () -> record(
                        admin,
                        lines,
                        "users_2026-02.csv",
                        FEBRUARY,
                        tale.plot().listedLater(),
                        lines.all("users-unknown"),
                        "users-note-february"));
        script.add(
                LocalDateTime.of(2026, 2, 5, 14, 10),
                "users who left",
                tale.cast().staff(),
                () -> whoLeft(tale));
    }

    private void denominators(Script script, Tale tale, LocalDateTime first) {
        var admin = tale.cast().admin();
        var at = first;
        for (var line : tale.lines().all("denominators")) {
            var cells = line.split("\\|", -1);
            var main = at.equals(first);
            var version =
                    new DenominatorVersion(Integer.parseInt(cells[1]), LocalDate.parse(cells[2]), cells[3], cells[4]);
            at = version.asOf().isAfter(at.toLocalDate())
                    ? LocalDate.of(2026, 1, 15).atTime(11, 5).plusMinutes(at.getMinute())
                    : at;
            script.add(at, "denominator " + cells[0], admin, () -> {
                var opened =
                        Tale.expected(Done.class, denominators.open(admin, OperationId.fresh(), cells[0], version));
                if (main) {
                    Tale.expected(Done.class, denominators.show(admin, OperationId.fresh(), opened.id()));
                }
            });
            at = at.plusMinutes(3);
        }
    }

    private void record(
            Viewer admin,
            Lines lines,
            String fileName,
            LocalDate asOf,
            List<Neighbour> offices,
            List<String> unknown,
            String note) {
        var text = new StringBuilder("\uFEFF").append(lines.the("users-header")).append("\r\n");
        for (var office : offices) {
            var address = cases.card(admin, office.id()).orElseThrow().address();
            for (var service : office.services()) {
                ServiceTypes.coded(service)
                        .ifPresent(type -> row(text, asOf, office.number(), type.name(), office.name(), address));
            }
        }
        for (var line : unknown) {
            var cells = line.split("\\|", -1);
            row(text, asOf, cells[0], cells[1], cells[2], "");
        }
        try (var file = new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8))) {
            var read = Tale.expected(ListReading.Read.class, listings.read(admin, fileName, file));
            var facts = new SnapshotFacts(SnapshotSource.WAM_NET, Series.OLD_SYSTEM, lines.the(note), null);
            Tale.expected(Recorded.class, listings.recordList(admin, OperationId.fresh(), read.list(), facts));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void row(
            StringBuilder text, LocalDate asOf, String number, String service, String name, String address) {
        text.append(asOf)
                .append(',')
                .append(number)
                .append(',')
                .append(quoted(service))
                .append(',')
                .append(quoted(name))
                .append(',')
                .append(quoted(address))
                .append("\r\n");
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private void whoLeft(Tale tale) {
        var staff = tale.cast().staff();
        for (var missing : queries.missing(staff, false)) {
            Tale.expected(
                    Done.class,
                    queue.vanished(
                            staff,
                            OperationId.fresh(),
                            missing.id(),
                            FEBRUARY,
                            tale.lines().the("vanished")));
        }
    }
}
