package jp.banso.notice;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Watches cases and marks one's own notices as read; every method is one transaction. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class NoticeService {

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final Commands commands;
    private final Clock clock;

    NoticeService(JdbcClient jdbc, CaseScope scope, Commands commands, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.commands = commands;
        this.clock = clock;
    }

    /** How many notices were marked. */
    public record Marked(int notices) {}

    /** From now on what happens to the case is told; a case that is not the viewer's is refused with {@code NoSuchCase}. */
    public WatchState watch(Viewer viewer, OperationId operation, CareOfficeId office) {
        return commands.run(operation, viewer.actor(), "notice.watch", () -> {
            scope.require(viewer, office, GrantDepth.CASE);
            jdbc.sql("INSERT IGNORE INTO case_watch (account_id, care_office_id, since) VALUES (?, ?, ?)")
                    .params(viewer.account().value(), office.value(), now())
                    .update();
            return WatchState.WATCHED;
        });
    }

    /** Ends it; what was told stays to be read. Also for a case that has left the viewer's sight. */
    public WatchState unwatch(Viewer viewer, OperationId operation, CareOfficeId office) {
        return commands.run(operation, viewer.actor(), "notice.unwatch", () -> {
            jdbc.sql("DELETE FROM case_watch WHERE account_id = ? AND care_office_id = ?")
                    .params(viewer.account().value(), office.value())
                    .update();
            return WatchState.NOT_WATCHED;
        });
    }

    /** Marks one notice of the viewer's own; another's is left alone and counts as none. */
    public Marked read(Viewer viewer, OperationId operation, NoticeId notice) {
        return commands.run(
                operation,
                viewer.actor(),
                "notice.read",
                () -> new Marked(jdbc.sql("""
                                UPDATE notice SET read_at = ? WHERE id = ? AND account_id = ? AND read_at IS NULL""")
                        .params(now(), notice.value(), viewer.account().value())
                        .update()));
    }

    /** Marks all of the viewer's own up to this one, the newest they saw: what came meanwhile stays unread. */
    public Marked readAll(Viewer viewer, OperationId operation, NoticeId newestSeen) {
        return commands.run(
                operation,
                viewer.actor(),
                "notice.read-all",
                () -> new Marked(jdbc.sql("""
                                UPDATE notice SET read_at = ? WHERE id <= ? AND account_id = ? AND read_at IS NULL""")
                        .params(now(), newestSeen.value(), viewer.account().value())
                        .update()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
