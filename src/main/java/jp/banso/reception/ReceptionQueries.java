package jp.banso.reception;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.banso.reception.PublicApplicationRow.Addition;
import jp.banso.reception.PublicApplicationRow.Suggestion;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.SearchKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the city reads of the applications from the public form; it sees every case, so no scope narrows them. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ReceptionQueries {

    private static final String ROWS = """
            SELECT r.*, o.office_number, o.name AS office, (SELECT p.receipt_number FROM support_application p
                WHERE p.care_office_id = r.care_office_id AND p.state = 'OPEN') AS standing
            FROM reception_application r LEFT JOIN care_office o ON o.id = r.care_office_id
            """;

    private final JdbcClient jdbc;

    ReceptionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many wait for the city. */
    public int waiting(Viewer viewer) {
        return jdbc.sql("SELECT COUNT(*) FROM reception_application WHERE state = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    /** Those that wait, oldest first, or those that were decided, latest first; additions stand within; at most 200. */
    public List<PublicApplicationRow> rows(Viewer viewer, PublicState state) {
        var order = state == PublicState.WAITING ? "r.id" : "r.decided_at DESC, r.id DESC";
        var additions = additions("state = :state", "state", state.name());
        return jdbc.sql(ROWS + "WHERE r.state = :state AND r.joined_to IS NULL ORDER BY " + order + " LIMIT 200")
                .param("state", state.name())
                .query((row, number) -> row(row, additions))
                .list();
    }

    /** Those of one office, latest first. */
    public List<PublicApplicationRow> ofOffice(Viewer viewer, CareOfficeId office) {
        var additions = additions("care_office_id = :office", "office", office.value());
        return jdbc.sql(ROWS + "WHERE r.care_office_id = :office AND r.joined_to IS NULL ORDER BY r.id DESC LIMIT 50")
                .param("office", office.value())
                .query((row, number) -> row(row, additions))
                .list();
    }

    private Map<Long, List<Addition>> additions(String which, String name, Object value) {
        var additions = new HashMap<Long, List<Addition>>();
        jdbc.sql("""
                        SELECT * FROM reception_application WHERE joined_to IN
                            (SELECT id FROM reception_application WHERE joined_to IS NULL AND %s)
                        ORDER BY id LIMIT 1000""".formatted(which))
                .param(name, value)
                .query((row, number) -> additions
                        .computeIfAbsent(row.getLong("joined_to"), key -> new ArrayList<>())
                        .add(new Addition(
                                row.getString("receipt_number"),
                                day(row),
                                row.getString("contact_name"),
                                row.getString("contact_phone"),
                                row.getString("contact_email"),
                                row.getString("software"),
                                row.getString("wishes"))))
                .list();
        return additions;
    }

    /** Offices the application may be of: by number, telephone or name, best first; at most eight. */
    public List<Suggestion> suggestions(Viewer viewer, PublicApplicationRow row) {
        var number =
                OfficeNumber.parse(row.typedNumber()).map(OfficeNumber::value).orElse("");
        return jdbc.sql("""
                        SELECT office_number, name, address FROM care_office
                        WHERE operating_status <> 'CLOSED' AND (office_number = :number
                            OR (:phone <> '' AND phone_key = :phone) OR (:name <> '' AND LOCATE(:key, name_key) > 0))
                        ORDER BY office_number = :number DESC, phone_key = :phone DESC, name LIMIT 8""")
                .param("number", number)
                .param("phone", SearchKey.phone(row.phone()))
                .param("name", SearchKey.of(row.typedName()))
                .param("key", SearchKey.of(row.typedName()).getBytes(StandardCharsets.UTF_8))
                .query((found, at) -> new Suggestion(found.getString(1), found.getString(2), found.getString(3)))
                .list();
    }

    private static PublicApplicationRow row(ResultSet row, Map<Long, List<Addition>> additions) throws SQLException {
        var rejection = row.getString("rejection");
        return new PublicApplicationRow(
                new PublicApplicationId(row.getLong("id")),
                row.getString("receipt_number"),
                day(row),
                PublicState.valueOf(row.getString("state")),
                Objects.requireNonNullElse(row.getString("office_number"), ""),
                Objects.requireNonNullElse(row.getString("office"), ""),
                row.getString("typed_number"),
                row.getString("typed_name"),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getString("contact_email"),
                row.getString("software"),
                row.getString("wishes"),
                Objects.requireNonNullElse(row.getString("standing"), ""),
                rejection == null ? null : RejectReason.valueOf(rejection),
                row.getString("rejection_words"),
                row.getString("decider_name"),
                additions.getOrDefault(row.getLong("id"), List.of()));
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("received_on", LocalDate.class));
    }
}
