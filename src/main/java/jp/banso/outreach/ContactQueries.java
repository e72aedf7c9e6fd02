package jp.banso.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.NextAction;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The contacts with one office, latest first. */
@Service
public class ContactQueries {

    private final JdbcClient jdbc;
    private final CaseScope scope;

    ContactQueries(JdbcClient jdbc, CaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /**
     * At most {@code limit} (1–500) contacts. The city also reads those that were corrected or withdrawn; names and memos
     * are the city's own (OUT-04).
     */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public List<ContactRow> contacts(Viewer viewer, CareOfficeId office, int limit) {
        var depth = scope.depthOf(viewer, office);
        if (depth.filter(deep -> deep.reaches(GrantDepth.CASE)).isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT c.*, (SELECT GROUP_CONCAT(r.reason) FROM contact_reason r WHERE r.contact_id = c.id) AS reasons
                        FROM contact_record c
                        WHERE c.care_office_id = :office AND (:city OR c.state = 'STANDING')
                        ORDER BY c.contacted_at DESC, c.id DESC LIMIT :limit""")
                .param("office", office.value())
                .param("city", viewer instanceof CityStaff)
                .param("limit", Math.clamp(limit, 1, 500))
                .query((row, number) -> contact(row, viewer))
                .list();
    }

    /** How many contacts with the office count. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public int count(Viewer viewer, CareOfficeId office) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT COUNT(*) FROM contact_record c JOIN care_office o ON o.id = c.care_office_id
                        WHERE c.care_office_id = :office AND c.state = 'STANDING' AND\s""" + mine.sql())
                .param("office", office.value())
                .params(mine.parameters())
                .query(Integer.class)
                .single();
    }

    private static ContactRow contact(ResultSet row, Viewer viewer) throws SQLException {
        var city = viewer instanceof CityStaff;
        var own = row.getLong("recorded_by") == viewer.account().value();
        var administers = viewer instanceof CityStaff clerk && clerk.administrator();
        var interest = row.getString("interest");
        return new ContactRow(
                new ContactId(row.getLong("id")),
                row.getLong("version"),
                tokyo(row.getObject("contacted_at", LocalDateTime.class)),
                ContactMeans.valueOf(row.getString("means")),
                CounterpartRole.valueOf(row.getString("counterpart_role")),
                city ? row.getString("counterpart_name") : "",
                ContactResult.valueOf(row.getString("result")),
                interest == null ? null : Interest.valueOf(interest),
                reasons(row.getString("reasons")),
                NextAction.valueOf(row.getString("next_action")),
                row.getObject("next_action_on", LocalDate.class),
                city ? row.getString("memo") : "",
                ContactState.valueOf(row.getString("state")),
                city ? row.getString("withdrawal_reason") : "",
                row.getString("recorder_name"),
                city && (own || administers) && row.getString("state").equals("STANDING"));
    }

    static LocalDateTime tokyo(LocalDateTime utc) {
        return LocalDateTime.ofInstant(utc.toInstant(ZoneOffset.UTC), JapanTime.ZONE);
    }

    private static Set<ContactReason> reasons(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(ContactReason::valueOf).collect(Collectors.toSet());
    }
}
