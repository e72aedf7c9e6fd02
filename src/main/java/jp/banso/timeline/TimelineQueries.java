package jp.banso.timeline;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.ObjectMapper;

/** The history of one case, latest first, cut to the viewer's depth. */
@Service
public class TimelineQueries {

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final ObjectMapper json;

    TimelineQueries(JdbcClient jdbc, CaseScope scope, ObjectMapper json) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.json = json;
    }

    /** At most {@code limit} (1–500) entries of these kinds (all when empty), after leaving out {@code skip}. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public List<CaseEntry> entries(Viewer viewer, CareOfficeId office, Set<CaseEntryKind> kinds, int skip, int limit) {
        var depth = scope.depthOf(viewer, office);
        if (depth.isEmpty()) {
            return List.of();
        }
        var wanted = kinds.isEmpty() ? Set.of(CaseEntryKind.values()) : kinds;
        return jdbc.sql("""
                        SELECT e.*, a.vendor_id AS recorder_firm FROM case_entry e
                        LEFT JOIN account a ON a.id = e.account_id
                        WHERE e.care_office_id = :office AND e.depth IN (:depths) AND e.kind IN (:kinds)
                            AND (e.vendor_id IS NULL OR :city OR e.vendor_id = :firm)
                        ORDER BY e.happened_on DESC, e.id DESC LIMIT :limit OFFSET :skip""")
                .param("office", office.value())
                .param("depths", upTo(depth.get()))
                .param("city", viewer instanceof Viewer.CityStaff)
                .param("firm", firm(viewer))
                .param("kinds", wanted.stream().map(Enum::name).toList())
                .param("limit", Math.clamp(limit, 1, 500))
                .param("skip", Math.max(0, skip))
                .query((row, number) -> entry(row, viewer))
                .list();
    }

    /** Those of these entries, of whichever cases, that this viewer may read; by their ids. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public Map<Long, CaseEntry> entriesOf(Viewer viewer, Collection<Long> ids) {
        var mine = scope.of(viewer);
        var found = new HashMap<Long, CaseEntry>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            SELECT e.*, a.vendor_id AS recorder_firm FROM case_entry e
                            JOIN care_office o ON o.id = e.care_office_id
                            LEFT JOIN account a ON a.id = e.account_id
                            WHERE e.id IN (:ids) AND e.depth IN (:depths)
                                AND (e.vendor_id IS NULL OR :city OR e.vendor_id = :firm) AND\s""" + mine.sql())
                    .param("ids", ids)
                    .param("depths", upTo(CaseScope.depth(viewer)))
                    .param("city", viewer instanceof Viewer.CityStaff)
                    .param("firm", firm(viewer))
                    .params(mine.parameters())
                    .query((row, number) -> entry(row, viewer))
                    .list()
                    .forEach(entry -> found.put(entry.id(), entry));
        }
        return found;
    }

    /** The kinds of which this viewer has any entry to see, in their own order. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public List<CaseEntryKind> kinds(Viewer viewer, CareOfficeId office) {
        var depth = scope.depthOf(viewer, office);
        if (depth.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("SELECT DISTINCT kind FROM case_entry WHERE care_office_id = :office AND depth IN (:depths)"
                        + " AND (vendor_id IS NULL OR :city OR vendor_id = :firm)")
                .param("office", office.value())
                .param("depths", upTo(depth.get()))
                .param("city", viewer instanceof Viewer.CityStaff)
                .param("firm", firm(viewer))
                .query(String.class)
                .list()
                .stream()
                .map(CaseEntryKind::valueOf)
                .sorted()
                .toList();
    }

    private static List<String> upTo(GrantDepth depth) {
        return Arrays.stream(GrantDepth.values())
                .filter(depth::reaches)
                .map(Enum::name)
                .toList();
    }

    private static long firm(Viewer viewer) {
        return viewer instanceof Viewer.VendorStaff person ? person.vendor().value() : 0;
    }

    private CaseEntry entry(ResultSet row, Viewer viewer) throws SQLException {
        var own = row.getLong("account_id") == viewer.account().value();
        var city = CaseScope.depth(viewer).reaches(GrantDepth.FULL);
        return new CaseEntry(
                row.getLong("id"),
                CaseEntryKind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                CaseScope.nameOf(viewer, row.getString("actor"), row.getObject("recorder_firm", Long.class)),
                row.getString("text_key"),
                List.of(json.readValue(row.getString("arguments"), String[].class)),
                own || city ? row.getString("words") : "");
    }
}
