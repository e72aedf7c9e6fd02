package jp.banso.support;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CaseScope;
import jp.banso.search.SearchWords;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;

/** Applications and visits by their words; what a firm wrote is found by that firm and the city (SUP-08). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class SupportSearch {

    private final JdbcClient jdbc;
    private final CaseScope scope;

    SupportSearch(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** An application that holds the words: by whom, or the city's note. */
    public record FoundApplication(
            String number, String office, String receipt, LocalDate on, String contact, String words) {}

    /** A visit that holds the words. */
    public record FoundVisit(String number, String office, LocalDate on, String met, String words) {}

    /** At most {@code limit} (1–100), latest first; the note is searched and told to the city alone. */
    public List<FoundApplication> applications(Viewer viewer, SearchWords words, int limit) {
        return asked(viewer, words, limit, """
                        SELECT o.office_number, o.name, t.receipt_number, t.received_on, t.contact_name, t.contact_phone,
                            t.software, IF(:city, t.note, '') AS note
                        FROM support_application t JOIN care_office o ON o.id = t.care_office_id
                        WHERE %s AND %s ORDER BY t.id DESC LIMIT :limit""", """
                        CONCAT_WS(' ', t.receipt_number, t.contact_name, t.contact_phone, t.software,
                            IF(:city, t.note, ''))""")
                .query((row, number) -> new FoundApplication(
                        row.getString("office_number"),
                        row.getString("name"),
                        row.getString("receipt_number"),
                        Reading.day(row, "received_on"),
                        row.getString("contact_name"),
                        String.join(
                                        " ",
                                        row.getString("contact_phone"),
                                        row.getString("software"),
                                        row.getString("note"))
                                .strip()))
                .list();
    }

    /** At most {@code limit} (1–100), latest first. */
    public List<FoundVisit> visits(Viewer viewer, SearchWords words, int limit) {
        return asked(viewer, words, limit, """
                        SELECT o.office_number, o.name, t.visited_on, t.met, t.work_done, t.counterpart
                        FROM support_visit_note t JOIN care_office o ON o.id = t.care_office_id
                        WHERE (:city OR t.vendor_id = :firm) AND %s AND %s
                        ORDER BY t.visited_on DESC, t.id DESC LIMIT :limit""", "CONCAT_WS(' ', t.met, t.work_done, t.counterpart)")
                .query((row, number) -> new FoundVisit(
                        row.getString("office_number"),
                        row.getString("name"),
                        Reading.day(row, "visited_on"),
                        row.getString("met"),
                        String.join(" ", row.getString("work_done"), row.getString("counterpart"))
                                .strip()))
                .list();
    }

    private StatementSpec asked(Viewer viewer, SearchWords words, int limit, String select, String text) {
        var mine = scope.of(viewer);
        return jdbc.sql(select.formatted(words.occurIn(text), mine.sql()))
                .params(words.parameters())
                .params(mine.parameters())
                .param("city", viewer instanceof CityStaff)
                .param(
                        "firm",
                        viewer instanceof VendorStaff person ? person.vendor().value() : 0)
                .param("limit", Math.clamp(limit, 1, 100));
    }
}
