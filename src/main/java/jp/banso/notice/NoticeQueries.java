package jp.banso.notice;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * One's own notices, cut to what one may read at this moment: an office out of sight takes its lines along, and a notice
 * without a line left is none (NTC-04).
 */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class NoticeQueries {

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final NoticeReader reader;

    NoticeQueries(JdbcClient jdbc, CaseScope scope, NoticeReader reader) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.reader = reader;
    }

    /** How many notices wait to be read. */
    public int unread(Viewer viewer) {
        return reader.unread(viewer);
    }

    /** At most {@code limit} (1–200) notices, newest first, all of them or the unread ones, older than {@code before} where not 0. */
    public List<NoticeRow> rows(Viewer viewer, boolean unreadOnly, long before, int limit) {
        return reader.rows(viewer, unreadOnly, before, limit);
    }

    /** The offices of one's own notice that one still sees, by number, at most {@code limit} (1–500). */
    public List<NoticedOffice> offices(Viewer viewer, NoticeId notice, int limit) {
        return jdbc.sql("SELECT DISTINCT o.office_number, o.name " + reader.readable(viewer)
                        + " AND n.id = :notice ORDER BY o.office_number LIMIT :limit")
                .params(reader.params(viewer))
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
}
