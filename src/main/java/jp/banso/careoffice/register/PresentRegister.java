package jp.banso.careoffice.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register as it is, for comparing with what files tell. */
@Component
public class PresentRegister {

    private static final int ROWS_AT_A_TIME = 5_000;

    private final JdbcTemplate streaming;
    private final JdbcClient jdbc;

    PresentRegister(DataSource source, JdbcClient jdbc) {
        this.streaming = new JdbcTemplate(source);
        this.streaming.setFetchSize(ROWS_AT_A_TIME);
        this.jdbc = jdbc;
    }

    /** The key of one designation, the hash of its row and what a comparison asks of it. */
    public record Key(
            long designation,
            String officeNumber,
            String serviceCode,
            long hash,
            boolean ended,
            String source,
            String municipality,
            boolean asked) {}

    /** Counts every application and every undoing; a preview is good for the revision it was made on. */
    public long revision() {
        return jdbc.sql("SELECT COALESCE(MAX(revision), 0) FROM register_revision")
                .query(Long.class)
                .single();
    }

    /** Gives out every office number in no order, without holding them. */
    public void eachOfficeNumber(Consumer<String> consumer) {
        streaming.query(
                "SELECT office_number FROM care_office", (RowCallbackHandler) row -> consumer.accept(row.getString(1)));
    }

    /** Gives out every designation in no order, without holding them; {@code asked} when its absence was noticed. */
    public void eachKey(Consumer<Key> consumer) {
        streaming.query("""
                SELECT d.id, o.office_number, d.service_code, d.row_hash, d.ended_on IS NOT NULL, d.source,
                    d.municipality_code, q.designation_id IS NOT NULL
                FROM service_designation d JOIN care_office o ON o.id = d.care_office_id
                LEFT JOIN (SELECT DISTINCT designation_id FROM register_question
                    WHERE reappeared_in IS NULL) q ON q.designation_id = d.id""", (RowCallbackHandler) row -> consumer.accept(key(row)));
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getBoolean(5),
                row.getString(6),
                row.getString(7),
                row.getBoolean(8));
    }

    /** These designations with their cells, by id. */
    public Map<Long, PresentDesignation> designations(Collection<Long> ids) {
        var found = new HashMap<Long, PresentDesignation>();
        if (ids.isEmpty()) {
            return found;
        }
        jdbc.sql("""
                        SELECT d.id, d.care_office_id, d.service_code = o.lead_service, o.office_number, d.service_code,
                            d.ended_on, %s
                        FROM service_designation d JOIN care_office o ON o.id = d.care_office_id
                        WHERE d.id IN (:ids)""".formatted(RegisterColumn.list("d."))).param("ids", ids).query(row -> {
            var designation = designation(row);
            found.put(designation.id(), designation);
        });
        return found;
    }

    private static PresentDesignation designation(ResultSet row) throws SQLException {
        var cells = new String[RegisterColumn.all().size()];
        for (var column : RegisterColumn.all()) {
            cells[column.ordinal()] = text(row.getString(7 + column.ordinal()));
        }
        return new PresentDesignation(
                row.getLong(1),
                row.getLong(2),
                row.getBoolean(3),
                new RegisterRow(row.getString(4), row.getString(5), cells),
                row.getObject(6, LocalDate.class));
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    /** What persons wrote into these offices' fields that a register also tells. */
    public List<PersonsEdit> edits(Collection<Long> careOffices) {
        if (careOffices.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT care_office_id, field, old_value, new_value, edited_at, edited_by FROM field_edit
                        WHERE care_office_id IN (:offices) AND field IN ('phone', 'fax', 'url')""")
                .param("offices", careOffices)
                .query((row, number) -> new PersonsEdit(
                        row.getLong(1),
                        RegisterColumn.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDateTime.class),
                        row.getString(6)))
                .list();
    }
}
