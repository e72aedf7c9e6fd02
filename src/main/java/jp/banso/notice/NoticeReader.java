package jp.banso.notice;

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
import jp.banso.security.Viewer;
import jp.banso.timeline.CaseEntry;
import jp.banso.timeline.TimelineQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a person's notices, cut to what that person may see at this moment; for their page and for their mail alike. */
@Component
class NoticeReader {

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

    NoticeReader(JdbcClient jdbc, CaseScope scope, TimelineQueries timeline) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.timeline = timeline;
    }

    private record Found(NoticeRow row, List<Long> entries) {}

    int unread(Viewer viewer) {
        return count(viewer, "n.read_at IS NULL");
    }

    int unmailed(Viewer viewer) {
        return count(viewer, "n.read_at IS NULL AND n.mailed_at IS NULL");
    }

    List<NoticeRow> rows(Viewer viewer, boolean unreadOnly, long before, int limit) {
        return rows(viewer, unreadOnly ? "n.read_at IS NULL" : "1 = 1", before, limit);
    }

    List<NoticeRow> newestUnmailed(Viewer viewer, int limit) {
        return rows(viewer, "n.read_at IS NULL AND n.mailed_at IS NULL", 0, limit);
    }

    private int count(Viewer viewer, String which) {
        return jdbc.sql("SELECT COUNT(DISTINCT n.id) " + readable(viewer) + " AND " + which)
                .params(params(viewer))
                .query(Integer.class)
                .single();
    }

    private List<NoticeRow> rows(Viewer viewer, String which, long before, int limit) {
        var found = jdbc.sql("""
                        SELECT x.*, o.name, o.office_number FROM (
                            SELECT n.id, n.reason, n.recorded_at, n.read_at, COUNT(DISTINCT o.id) AS offices,
                                MIN(e.id) AS first_entry,
                                SUBSTRING_INDEX(GROUP_CONCAT(e.id ORDER BY e.id), ',', :lines) AS entries
                        """ + readable(viewer) + " AND (:before = 0 OR n.id < :before) AND " + which + """

                            GROUP BY n.id ORDER BY n.id DESC LIMIT :limit) x
                        JOIN case_entry e ON e.id = x.first_entry
                        JOIN care_office o ON o.id = e.care_office_id
                        ORDER BY x.id DESC""")
                .params(params(viewer))
                .param("lines", LINES)
                .param("before", before)
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

    String readable(Viewer viewer) {
        return READABLE + scope.of(viewer).sql();
    }

    Map<String, Object> params(Viewer viewer) {
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
