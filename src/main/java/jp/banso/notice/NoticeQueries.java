package jp.banso.notice;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.timeline.CaseEntry;
import jp.banso.timeline.TimelineQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * One's own notices, cut to what one may read at this moment: an office out of sight takes its lines along, and a notice
 * without a line left is none (NTC-04).
 */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class NoticeQueries {

    private static final int LINES = 3;

    private static final String READABLE = """
            FROM notice n
            JOIN notice_entry ne ON ne.notice_id = n.id
            JOIN case_entry e ON e.id = ne.case_entry_id
            JOIN care_office o ON o.id = e.care_office_id
            WHERE n.account_id = :me AND e.depth IN (:depths)
                AND (e.vendor_id IS NULL OR :city OR e.vendor_id = :firm) AND\s""";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final TimelineQueries timeline;

    NoticeQueries(JdbcClient jdbc, CaseScope scope, TimelineQueries timeline) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.timeline = timeline;
    }

    private record Found(NoticeRow row, List<Long> entries) {}

    /** How many notices wait to be read. */
    public int unread(Viewer viewer) {
        return jdbc.sql("SELECT COUNT(DISTINCT n.id) " + readable(viewer) + " AND n.read_at IS NULL")
                .params(params(viewer))
                .query(Integer.class)
                .single();
    }

    /** At most {@code limit} (1–200) notices, newest first, all of them or the unread ones, older than {@code before} where not 0. */
    public List<NoticeRow> rows(Viewer viewer, boolean unreadOnly, long before, int limit) {
        var found = jdbc.sql("""
                        SELECT x.*, o.name, o.office_number FROM (
                            SELECT n.id, n.reason, n.recorded_at, n.read_at, COUNT(DISTINCT o.id) AS offices,
                                MIN(e.id) AS first_entry,
                                SUBSTRING_INDEX(GROUP_CONCAT(e.id ORDER BY e.id), ',', :lines) AS entries
                        """ + readable(viewer) + """
                            AND (:before = 0 OR n.id < :before) AND (NOT :unreadOnly OR n.read_at IS NULL)
                            GROUP BY n.id ORDER BY n.id DESC LIMIT :limit) x
                        JOIN case_entry e ON e.id = x.first_entry
                        JOIN care_office o ON o.id = e.care_office_id
                        ORDER BY x.id DESC""")
                .params(params(viewer))
                .param("lines", LINES)
                .param("before", before)
                .param("unreadOnly", unreadOnly)
                .param("limit", Math.clamp(limit, 1, 200))
                .query((row, number) -> new Found(
                        new NoticeRow(
                                new NoticeId(row.getLong("id")),
                                NoticeReason.valueOf(row.getString("reason")),
                                row.getObject("recorded_at", LocalDateTime.class)
                                        .toInstant(ZoneOffset.UTC),
                                row.getObject("read_at") == null,
                                row.getInt("offices"),
                                row.getString("name"),
                                row.getString("office_number"),
                                List.of()),
                        Stream.of(row.getString("entries").split(","))
                                .map(Long::valueOf)
                                .toList()))
                .list();
        var entries = timeline.entriesOf(
                viewer, found.stream().flatMap(one -> one.entries().stream()).toList());
        return found.stream().map(one -> withEntries(one, entries)).toList();
    }

    /** The offices of one's own notice that one still sees, by number, at most {@code limit} (1–500). */
    public List<NoticedOffice> offices(Viewer viewer, NoticeId notice, int limit) {
        return jdbc.sql("SELECT DISTINCT o.office_number, o.name " + readable(viewer)
                        + " AND n.id = :notice ORDER BY o.office_number LIMIT :limit")
                .params(params(viewer))
                .param("notice", notice.value())
                .param("limit", Math.clamp(limit, 1, 500))
                .query((row, number) -> new NoticedOffice(row.getString(1), row.getString(2)))
                .list();
    }

    /** Whether the viewer watches this case; never for one that is not theirs. */
    public boolean watching(Viewer viewer, CareOfficeId office) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT COUNT(*) FROM case_watch w JOIN care_office o ON o.id = w.care_office_id
                        WHERE w.account_id = :me AND w.care_office_id = :office AND\s""" + mine.sql())
                        .param("me", viewer.account().value())
                        .param("office", office.value())
                        .params(mine.parameters())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The cases the viewer watches and sees, the one watched last first, at most {@code limit} (1–500). */
    public List<NoticedOffice> watched(Viewer viewer, int limit) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT o.office_number, o.name FROM case_watch w JOIN care_office o ON o.id = w.care_office_id
                        WHERE w.account_id = :me AND\s""" + mine.sql() + " ORDER BY w.since DESC, o.id LIMIT :limit")
                .param("me", viewer.account().value())
                .param("limit", Math.clamp(limit, 1, 500))
                .params(mine.parameters())
                .query((row, number) -> new NoticedOffice(row.getString(1), row.getString(2)))
                .list();
    }

    private String readable(Viewer viewer) {
        return READABLE + scope.of(viewer).sql();
    }

    private Map<String, Object> params(Viewer viewer) {
        var params = new HashMap<String, Object>(scope.of(viewer).parameters());
        params.put("me", viewer.account().value());
        params.put(
                "depths",
                Arrays.stream(GrantDepth.values())
                        .filter(CaseScope.depth(viewer)::reaches)
                        .map(Enum::name)
                        .toList());
        params.put("city", viewer instanceof Viewer.CityStaff);
        params.put(
                "firm",
                viewer instanceof Viewer.VendorStaff person ? person.vendor().value() : 0L);
        return params;
    }

    private static NoticeRow withEntries(Found found, Map<Long, CaseEntry> entries) {
        var row = found.row();
        return new NoticeRow(
                row.id(),
                row.reason(),
                row.recordedAt(),
                row.unread(),
                row.offices(),
                row.officeName(),
                row.officeNumber(),
                found.entries().stream()
                        .map(entries::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
