package jp.banso.witness;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.banso.careoffice.CaseScope;
import jp.banso.listing.Extent;
import jp.banso.listing.ListingQueries;
import jp.banso.listing.SnapshotRow;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads which terms end, who left the public list and what is left of those who came (LST-18, LST-19). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class RenewalQueries {

    private static final String TERMS = """
            SELECT r.*, o.office_number, o.name, a.vendor_id AS firm FROM renewal r
            JOIN care_office o ON o.id = r.care_office_id JOIN account a ON a.id = r.recorded_by
            WHERE o.operating_status <> 'CLOSED' AND r.id = (SELECT MAX(l.id) FROM renewal l
                WHERE l.care_office_id = r.care_office_id AND l.kind = r.kind)""";

    /** A firm whose contract is over is told nothing more, whether or not its cases were ended already (VND-03). */
    private static final String UNDER_CONTRACT = """
            (:anyFirm OR EXISTS (SELECT 1 FROM vendor v WHERE v.id = :firm AND v.active
                AND (v.contract_ends_on IS NULL OR v.contract_ends_on >= :day)))""";

    /** A list of a day behind the end that names the office shows that free pass or licence was renewed. */
    private static final String NOT_RENEWED = """
             AND (r.kind = 'CERTIFICATE' OR NOT EXISTS (SELECT 1 FROM snapshot_office e
                JOIN adoption_snapshot s ON s.id = e.snapshot_id
                WHERE e.care_office_id = r.care_office_id AND s.as_of > r.expires_on
                    AND NOT EXISTS (SELECT 1 FROM adoption_snapshot n WHERE n.replaces_id = s.id)))""";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final ListingQueries listing;
    private final Clock clock;

    RenewalQueries(JdbcClient jdbc, CaseScope scope, ListingQueries listing, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.listing = listing;
        this.clock = clock;
    }

    /** The terms that hold of one office; of whom others recorded, a firm reads neither name nor source. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public List<RenewalRow> of(Viewer viewer, CareOfficeId office) {
        return terms(viewer, " AND r.care_office_id = :office", Map.of("office", office.value()));
    }

    /** Terms that end by so many days from today on, or have ended, and were not renewed; a firm's own cases for a firm. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public List<RenewalRow> ending(Viewer viewer, LocalDate today, int days) {
        return terms(viewer, NOT_RENEWED + " AND r.expires_on <= :until", Map.of("until", today.plusDays(days)));
    }

    private List<RenewalRow> terms(Viewer viewer, String which, Map<String, Object> parameters) {
        var mine = scope.of(viewer);
        return jdbc.sql(TERMS + which + " AND " + UNDER_CONTRACT + " AND " + mine.sql()
                        + " ORDER BY r.expires_on, r.id LIMIT 200")
                .params(parameters)
                .params(mine.parameters())
                .params(firm(viewer))
                .query((row, number) -> row(viewer, row))
                .list();
    }

    private Map<String, Object> firm(Viewer viewer) {
        return Map.of(
                "anyFirm",
                !(viewer instanceof VendorStaff),
                "firm",
                viewer instanceof VendorStaff person ? person.vendor().value() : 0,
                "day",
                JapanTime.today(clock));
    }

    /**
     * Offices the newest list no longer names, which nobody has answered yet. For a firm those whose cases it has, and while
     * its contract runs; of the firm that was there before it reads nothing.
     */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public List<Suspected> suspected(Viewer viewer) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT o.id, o.office_number, o.name, s.as_of,
                            (SELECT f.name FROM support_assignment t JOIN vendor f ON f.id = t.vendor_id
                                WHERE t.care_office_id = o.id AND (:anyFirm OR t.vendor_id = :firm)
                                ORDER BY t.id DESC LIMIT 1) AS firm
                        FROM listing_question q JOIN care_office o ON o.id = q.care_office_id
                        JOIN adoption_snapshot s ON s.id = q.snapshot_id
                        WHERE q.state = 'OPEN' AND %s AND %s ORDER BY s.as_of, q.id LIMIT 200""".formatted(mine.sql(), UNDER_CONTRACT))
                .params(mine.parameters())
                .params(firm(viewer))
                .query((row, number) -> new Suspected(
                        new CareOfficeId(row.getLong(1)),
                        row.getString(2),
                        row.getString(3),
                        day(row, "as_of"),
                        Objects.requireNonNullElse(row.getString(5), "")))
                .list();
    }

    /** An office missing from the list of that day, and the firm that accompanied it last. */
    public record Suspected(CareOfficeId careOffice, String number, String name, LocalDate asOf, String firm) {}

    /** From list to list, newest last: who came, who left or is thought to have left, and the net of both. */
    public List<LapseFigures> figures(Viewer viewer, LocalDate today) {
        var days = new ArrayList<>(listing.snapshots(viewer).stream()
                .filter(row -> row.stands() && row.extent() == Extent.LIST)
                .map(SnapshotRow::asOf)
                .distinct()
                .sorted()
                .toList());
        if (days.isEmpty()) {
            return List.of();
        }
        if (days.getLast().isBefore(today)) {
            days.add(today);
        }
        var rows = new ArrayList<LapseFigures>();
        var standing = standing();
        for (var at = days.size() - 1; at >= 0; at--) {
            var row = figures(at == 0 ? LapseFigures.BEGINNING : days.get(at - 1), days.get(at), standing);
            rows.addFirst(row);
            standing = row.before();
        }
        return List.copyOf(rows);
    }

    /** Who is listed and not thought to have left; the days before are counted back from here. */
    private int standing() {
        return jdbc.sql("""
                        SELECT (SELECT COUNT(*) FROM care_office WHERE listing = 'LISTED')
                            - (SELECT COUNT(*) FROM listing_question WHERE state = 'OPEN')""").query(Integer.class).single();
    }

    private LapseFigures figures(LocalDate from, LocalDate until, int after) {
        return jdbc.sql("""
                        SELECT
                            (SELECT COUNT(*) FROM axis_event e WHERE e.axis = 'LISTING' AND e.to_value = 'LISTED'
                                AND e.effective_on > :from AND e.effective_on <= :until),
                            (SELECT COUNT(*) FROM axis_event e WHERE e.axis = 'LISTING' AND e.to_value = 'VANISHED'
                                AND e.effective_on > :from AND e.effective_on <= :until),
                            (SELECT COUNT(*) FROM listing_question q JOIN adoption_snapshot s ON s.id = q.snapshot_id
                                WHERE q.state = 'OPEN' AND s.as_of > :from AND s.as_of <= :until)""")
                .param("from", from)
                .param("until", until)
                .query((row, number) ->
                        LapseFigures.endingWith(after, from, until, row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /** Offices that have left the list once, latest first, with the days they came back. */
    public List<LapseFigures.Gap> gaps(Viewer viewer) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT v.id, o.id AS office, o.office_number, o.name, v.effective_on,
                            (SELECT MIN(b.effective_on) FROM axis_event b WHERE b.care_office_id = o.id
                                AND b.axis = 'LISTING' AND b.to_value = 'LISTED' AND b.id > v.id) AS back
                        FROM axis_event v JOIN care_office o ON o.id = v.care_office_id
                        WHERE v.axis = 'LISTING' AND v.to_value = 'VANISHED' AND %s
                        ORDER BY v.effective_on DESC, v.id DESC LIMIT 200""".formatted(mine.sql()))
                .params(mine.parameters())
                .query((row, number) -> new LapseFigures.Gap(
                        new CareOfficeId(row.getLong("office")),
                        row.getString("office_number"),
                        row.getString("name"),
                        day(row, "effective_on"),
                        row.getObject("back", LocalDate.class)))
                .list();
    }

    private static RenewalRow row(Viewer viewer, ResultSet row) throws SQLException {
        var firm = row.getObject("firm", Long.class);
        var readable = !(viewer instanceof VendorStaff person)
                || firm != null && firm == person.vendor().value();
        return new RenewalRow(
                row.getLong("id"),
                new CareOfficeId(row.getLong("care_office_id")),
                row.getString("office_number"),
                row.getString("name"),
                RenewalKind.valueOf(row.getString("kind")),
                day(row, "expires_on"),
                readable ? row.getString("source") : "",
                readable ? row.getString("recorder_name") : "");
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
