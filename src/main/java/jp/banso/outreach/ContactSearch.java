package jp.banso.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.banso.careoffice.CaseScope;
import jp.banso.search.SearchWords;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Contacts by memo and by whom one spoke to, which are the city's own (OUT-04). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class ContactSearch {

    private final JdbcClient jdbc;
    private final CaseScope scope;

    ContactSearch(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** A contact that stands and holds the words. */
    public record Found(String number, String office, LocalDate on, String counterpart, String memo) {}

    /** At most {@code limit} (1–100), latest first. */
    public List<Found> find(Viewer viewer, SearchWords words, int limit) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT o.office_number, o.name, c.contacted_on, c.counterpart_name, c.memo
                        FROM contact_record c JOIN care_office o ON o.id = c.care_office_id
                        WHERE c.state = 'STANDING' AND %s
                          AND %s
                        ORDER BY c.contacted_at DESC, c.id DESC LIMIT :limit""".formatted(words.occurIn("CONCAT(c.counterpart_name, ' ', c.memo)"), mine.sql()))
                .params(words.parameters())
                .params(mine.parameters())
                .param("limit", Math.clamp(limit, 1, 100))
                .query((row, number) -> new Found(
                        row.getString("office_number"),
                        row.getString("name"),
                        Objects.requireNonNull(row.getObject("contacted_on", LocalDate.class)),
                        row.getString("counterpart_name"),
                        row.getString("memo")))
                .list();
    }
}
