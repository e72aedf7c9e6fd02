package jp.banso.casebook;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.banso.careoffice.CaseScope;
import jp.banso.letter.LetterHead;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Entries as the city works on them. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class CasebookQueries {

    private static final int MOST = 500;

    private static final String FROM = """
            FROM casebook_entry e JOIN care_office o ON o.id = e.care_office_id
            JOIN casebook_text t ON t.entry_id = e.id AND t.number = e.text_number
            LEFT JOIN casebook_text l ON l.entry_id = e.id AND l.number = e.live_text
            WHERE\s""";

    private final JdbcClient jdbc;
    private final CaseReading reading;
    private final CaseScope scope;

    CasebookQueries(JdbcClient jdbc, CaseReading reading, CaseScope scope) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.scope = scope;
    }

    /** The entries, the last changed first; at most 500. */
    public List<CasebookRow> rows(Viewer viewer, CasebookFilter filter) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT e.id, e.care_office_id, o.name, o.office_number, t.title, e.state,
                            COALESCE(l.consent, t.consent) AS consent, l.published_at, e.changed_at,
                            e.state = 'DRAFT' AND e.office_words <> '' AS spoke\s""" + FROM + mine.sql() + """
                         AND (:state = '' OR e.state = :state) AND (:text = '' OR t.title LIKE :like OR o.name LIKE :like)
                        ORDER BY e.changed_at DESC, e.id DESC LIMIT :most""")
                .params(mine.parameters())
                .param(
                        "state",
                        Optional.ofNullable(filter.state()).map(Enum::name).orElse(""))
                .param("text", filter.text())
                .param("like", "%" + filter.text().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("most", MOST)
                .query((row, number) -> row(row))
                .list();
    }

    /** How many entries stand where. */
    public Map<CasebookState, Integer> counts(Viewer viewer) {
        var mine = scope.of(viewer);
        var counts = new EnumMap<CasebookState, Integer>(CasebookState.class);
        jdbc.sql("SELECT e.state, COUNT(*) " + FROM + mine.sql() + " GROUP BY e.state")
                .params(mine.parameters())
                .query((row, number) -> counts.put(CasebookState.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }

    /** The entries of one office, the last begun first. */
    public List<CasebookRow> ofOffice(Viewer viewer, CareOfficeId office) {
        return rows(viewer, CasebookFilter.ALL).stream()
                .filter(row -> row.office().equals(office))
                .toList();
    }

    public Optional<CasebookCard> card(Viewer viewer, CasebookId id) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT e.*, o.name, o.office_number, l.published_at AS live_at\s""" + FROM + mine.sql() + " AND e.id = :id")
                .params(mine.parameters())
                .param("id", id.value())
                .query((row, number) -> card(row))
                .optional();
    }

    /** Where a letter to the entry's office goes. */
    public LetterHead.To addressee(Viewer viewer, CasebookId id) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT o.postal_code, o.address, o.building, o.name FROM casebook_entry e
                        JOIN care_office o ON o.id = e.care_office_id WHERE e.id = :id AND\s""" + mine.sql())
                .params(mine.parameters())
                .param("id", id.value())
                .query((row, number) ->
                        new LetterHead.To(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .optional()
                .orElseThrow(NoSuchEntry::new);
    }

    /** A photograph of an entry, whatever its state. */
    public Optional<byte[]> picture(Viewer viewer, long photo) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT p.image FROM casebook_photo p JOIN casebook_text t ON t.id = p.text_id
                        JOIN casebook_entry e ON e.id = t.entry_id JOIN care_office o ON o.id = e.care_office_id
                        WHERE p.id = :photo AND\s""" + mine.sql())
                .params(mine.parameters())
                .param("photo", photo)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private static CasebookRow row(ResultSet row) throws SQLException {
        var consent = row.getString("consent");
        return new CasebookRow(
                new CasebookId(row.getLong("id")),
                new CareOfficeId(row.getLong("care_office_id")),
                row.getString("name"),
                row.getString("office_number"),
                row.getString("title"),
                CasebookState.valueOf(row.getString("state")),
                consent == null ? null : Consent.valueOf(consent),
                CaseReading.day(row, "published_at"),
                Objects.requireNonNull(CaseReading.day(row, "changed_at")),
                row.getBoolean("spoke"));
    }

    private CasebookCard card(ResultSet row) throws SQLException {
        var id = new CasebookId(row.getLong("id"));
        var text = reading.text(id, row.getInt("text_number")).orElseThrow();
        var state = CasebookState.valueOf(row.getString("state"));
        return new CasebookCard(
                id,
                row.getLong("version"),
                new CareOfficeId(row.getLong("care_office_id")),
                row.getString("name"),
                row.getString("office_number"),
                state,
                text.number(),
                text.words(),
                text.photos(),
                reading.shown(text, Consent.NAMED),
                reading.shown(text, Consent.ANONYMOUS),
                text.consent(),
                text.person(),
                text.role(),
                text.consentedOn(),
                CaseReading.day(row, "live_at"),
                row.getObject("link_until", LocalDate.class),
                row.getString("office_words"),
                CaseReading.day(row, "office_said_at"),
                CaseReading.day(row, "withdrawn_at"),
                "OFFICE".equals(row.getString("withdrawal")));
    }
}
